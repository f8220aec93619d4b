import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findDistrust } from '../../src/route/authority.ts';
import { readCurlrc } from '../../src/route/curlrc.ts';
import type { JobConfiguration } from '../../src/route/job-configuration.ts';
import { type Environment, likelyPrograms, type ProgramId } from '../../src/route/programs.ts';
import { caCertificate, leafCertificate, otherCertificate } from './certificate-samples.ts';

let folder = '';
const files = {
  ca: caCertificate,
  other: otherCertificate,
  both: otherCertificate + caCertificate,
  line: `${caCertificate.replaceAll('\n', '')}\n`,
  leaf: leafCertificate,
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-authority-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

const der = (text: string) => new X509Certificate(text).raw;
const sent = [der(leafCertificate), der(caCertificate)];

async function distrusting(env: Environment, programs: readonly ProgramId[], configuration: JobConfiguration = {}) {
  const named = Object.entries(env).map(([name, value]) => [name, value?.replace(/^@/, `${folder}/`)]);
  const found = await findDistrust(sent, Object.fromEntries(named), programs, configuration);
  return found.map((one) => `${one.variable}: ${one.programs.join(' ')}`);
}

// Folders of the system may have any certificate but these.
const file = { SSL_CERT_DIR: '/missing' };

test.each<readonly [string, Environment, ProgramId, readonly string[]]>([
  ['its authority', { SSL_CERT_FILE: '@ca', ...file }, 'curl', []],
  ['its authority among others', { SSL_CERT_FILE: '@both', ...file }, 'go', []],
  ['the certificate itself', { SSL_CERT_FILE: '@leaf', ...file }, 'urllib', []],
  ['another authority', { SSL_CERT_FILE: '@other', ...file }, 'curl', ['SSL_CERT_FILE: curl']],
  ['another authority', { SSL_CERT_FILE: '@other', ...file }, 'go', ['SSL_CERT_FILE: go']],
  ['another authority', { CURL_CA_BUNDLE: '@other' }, 'curl', ['CURL_CA_BUNDLE: curl']],
  ['another authority', { GIT_SSL_CAINFO: '@other' }, 'git', ['GIT_SSL_CAINFO: git']],
  ['another authority', { REQUESTS_CA_BUNDLE: '@other' }, 'requests', ['REQUESTS_CA_BUNDLE: requests']],
  ['its authority in one line, which git reads', { GIT_SSL_CAINFO: '@line' }, 'git', []],
  ['its authority in one line, which Go ignores', { SSL_CERT_FILE: '@line', ...file }, 'go', ['SSL_CERT_FILE: go']],
  ['a missing file, which is another finding', { CURL_CA_BUNDLE: '@missing' }, 'curl', []],
  ['no verification', { GIT_SSL_CAINFO: '@other', GIT_SSL_NO_VERIFY: '1' }, 'git', []],
  ['other authorities, but the program brings more', { NODE_EXTRA_CA_CERTS: '@other' }, 'requests', []],
  ['its folder, which Go reads', { SSL_CERT_FILE: '@other', SSL_CERT_DIR: '@' }, 'go', []],
  ['its folder, without hashed names', { SSL_CERT_FILE: '@other', SSL_CERT_DIR: '@' }, 'curl', ['SSL_CERT_FILE: curl']],
])('a file with %s: %j, %s', async (_, env, program, expected) => {
  expect(await distrusting(env, [program])).toEqual(expected);
});

test('files that git and curl are configured to use', async () => {
  const settings = { stores: [], connection: [] };
  const git = (caFile: string) => ({ git: { ...settings, caFile: join(folder, caFile) } });
  const curl = (caFile: string) => ({ curl: readCurlrc(`cacert = "${join(folder, caFile)}"`) });
  expect(await distrusting({}, ['git'], git('ca'))).toEqual([]);
  expect(await distrusting({}, ['git'], git('other'))).toEqual(['http.sslCAInfo: git']);
  expect(await distrusting({ GIT_SSL_CAINFO: '@ca' }, ['git'], git('other'))).toEqual([]);
  expect(await distrusting(file, ['curl'], curl('ca'))).toEqual([]);
  expect(await distrusting({ SSL_CERT_FILE: '@ca' }, ['curl'], curl('other'))).toEqual(['.curlrc cacert: curl']);
});

test('without certificates, nothing is known', async () => {
  expect(await findDistrust([], {}, likelyPrograms, {})).toEqual([]);
  expect(await findDistrust([new Uint8Array([1, 2])], {}, likelyPrograms, {})).toEqual([]);
});
