import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CertificateFile } from '../../src/route/certificate-file.ts';

/** Files that variables name; each contains the authority in another form, `broken-second` behind what cannot be read. */
export const files: Readonly<Record<string, CertificateFile>> = {
  pem: 'pem',
  'pem-with-text': 'pem',
  'pem-crlf': 'pem',
  'pem-with-bom': 'pem-with-bom',
  der: 'der',
  missing: 'missing',
  empty: 'empty',
  'broken-first': 'broken-first',
  'broken-second': 'broken-later',
  'broken-later': 'broken-later',
  glued: 'glued',
  'one-line': 'one-line',
  'trusted-certificate': 'trusted-certificate',
  'no-certificate': 'no-certificate',
  folder: 'folder',
};

const line = /-----[A-Z ]+-----|\n/g;

/** Writes them into the folder `certificates`. */
export function writeCertificateFiles(made: string): void {
  const folder = join(made, 'certificates');
  mkdirSync(join(folder, 'folder'), { recursive: true });
  const [ca, other, trusted] = ['ca.pem', 'other.pem', 'trusted.pem'].map((name) =>
    readFileSync(join(made, name), 'utf8'),
  );
  if (ca === undefined || other === undefined || trusted === undefined) return;
  const broken = '-----BEGIN CERTIFICATE-----\n!!!not base64!!!\n-----END CERTIFICATE-----\n';
  const contents: Readonly<Record<string, string | Buffer>> = {
    pem: ca,
    'pem-with-text': `Issuer: e2e\n${ca}`,
    'pem-crlf': ca.replaceAll('\n', '\r\n'),
    'pem-with-bom': `\ufeff${ca}`,
    der: Buffer.from(ca.replace(line, ''), 'base64'),
    empty: '',
    'broken-first': broken + ca,
    'broken-later': ca + broken,
    glued: ca.trimEnd() + other,
    'one-line': `${ca.replaceAll('\n', '')}\n`,
    'trusted-certificate': trusted,
    'no-certificate': 'no certificate at all\n',
    'folder/ca.pem': ca,
  };
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'broken-second'), other + broken + ca);
}

/** Settings whose authorities are measured; `CA`, `OTHER`, `HASHED` and `UNHASHED` represent paths. */
export const settings: readonly Readonly<Record<string, string>>[] = [
  {},
  { NODE_EXTRA_CA_CERTS: 'CA' },
  { SSL_CERT_FILE: 'CA' },
  { SSL_CERT_FILE: 'OTHER' },
  { SSL_CERT_DIR: 'HASHED' },
  { SSL_CERT_DIR: 'UNHASHED' },
  { REQUESTS_CA_BUNDLE: 'CA' },
  { REQUESTS_CA_BUNDLE: 'HASHED' },
  { CURL_CA_BUNDLE: 'CA' },
  { GIT_SSL_CAINFO: 'CA' },
  { GIT_SSL_CAPATH: 'HASHED' },
  { NODE_OPTIONS: '--use-openssl-ca', SSL_CERT_FILE: 'CA' },
  { NODE_OPTIONS: '--use-openssl-ca', SSL_CERT_DIR: 'HASHED' },
  { NODE_OPTIONS: '--use-openssl-ca' },
  { NODE_USE_SYSTEM_CA: '1', SSL_CERT_FILE: 'CA' },
  { NODE_USE_SYSTEM_CA: '1' },
  { REQUESTS_CA_BUNDLE: 'CA', CURL_CA_BUNDLE: 'OTHER' },
  { SSL_CERT_FILE: 'CA', CURL_CA_BUNDLE: 'OTHER' },
  { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
  { GIT_SSL_NO_VERIFY: '1' },
  { GIT_SSL_NO_VERIFY: '0' },
];
