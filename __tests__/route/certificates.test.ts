import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classifyCertificates } from '../../src/route/certificate-file.ts';
import { trustOf } from '../../src/route/certificates.ts';
import { cpuMs } from '../cpu-time.ts';

/** Bytes in the form of a certificate: a SEQUENCE with a length of two bytes. */
const der = Buffer.concat([Buffer.from([0x30, 0x82, 0x01, 0x02]), Buffer.alloc(0x102, 7)]);
const block = (bytes: Buffer, label = 'CERTIFICATE') =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;
const pem = block(der);
const broken = '-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n';

test.each<readonly [string, string | Buffer, string]>([
  ['one certificate', pem, 'pem'],
  ['two certificates', pem + pem, 'pem'],
  ['text in front', `Issuer: x\n${pem}`, 'pem'],
  ['carriage returns', pem.replaceAll('\n', '\r\n'), 'pem'],
  ['the old label', block(der, 'X509 CERTIFICATE'), 'pem'],
  ['a byte order mark', `\ufeff${pem}`, 'pem-with-bom'],
  ['DER', der, 'der'],
  ['no bytes', '', 'empty'],
  ['white space', ' \n\n', 'empty'],
  ['text', 'not a certificate', 'no-certificate'],
  ['a key', block(der, 'PRIVATE KEY'), 'no-certificate'],
  ['broken, then good', broken + pem, 'broken-first'],
  ['good, then broken', pem + broken, 'broken-later'],
  ['cut off in the middle', pem.slice(0, 200), 'broken-first'],
  ['cut off before its end', pem.slice(0, -30), 'broken-first'],
  ['a length that does not fit', block(der.subarray(0, 200)), 'broken-first'],
  ['no line break between', pem.trimEnd() + pem, 'glued'],
  ['one line', `${pem.replaceAll('\n', '')}\n`, 'one-line'],
  ['a trusted certificate', block(der, 'TRUSTED CERTIFICATE'), 'trusted-certificate'],
])('%s', (_, content, expected) => {
  expect(classifyCertificates(Buffer.from(content))).toBe(expected);
});

test('no bytes make it throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof classifyCertificates(bytes) === 'string'));
  const pieces = fc.constantFrom(pem, broken, '-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----', '\n', 'x');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      expect(classifyCertificates(Buffer.from(parts.join('')))).not.toBe('missing');
    }),
  );
});

test('a large file does not take long', () => {
  const started = cpuMs();
  for (const text of [pem, broken, '-----BEGIN CERTIFICATE-----\n', '-----BEGIN CERTIFICATE----- ', '----- ']) {
    classifyCertificates(Buffer.from(text.repeat(Math.floor(1_000_000 / text.length))));
  }
  expect(cpuMs() - started).toBeLessThan(5000);
});

test.each([
  ['curl', { CURL_CA_BUNDLE: '/a', SSL_CERT_FILE: '/b' }, ['CURL_CA_BUNDLE']],
  ['curl', { SSL_CERT_FILE: '/b' }, ['SSL_CERT_FILE']],
  ['requests', { CURL_CA_BUNDLE: '/a', REQUESTS_CA_BUNDLE: '/b' }, ['REQUESTS_CA_BUNDLE']],
  ['requests', { SSL_CERT_FILE: '/b' }, []],
  ['git', { GIT_SSL_CAINFO: '/a', SSL_CERT_FILE: '/b' }, ['GIT_SSL_CAINFO']],
  ['node24-https', { NODE_EXTRA_CA_CERTS: '/a', SSL_CERT_FILE: '/b' }, ['NODE_EXTRA_CA_CERTS']],
  ['node24-https', { NODE_USE_SYSTEM_CA: '1', SSL_CERT_FILE: '/b' }, ['SSL_CERT_FILE']],
  ['node20-https', { NODE_USE_SYSTEM_CA: '1', SSL_CERT_FILE: '/b' }, []],
] as const)('%s with %j looks at', (program, env, variables) => {
  expect(trustOf(program, env).sources.flatMap(({ variable = [] }) => variable)).toEqual(variables);
});
