import type { CertificateFile } from '../route/certificate-file.ts';

/** What is wrong with a file of CA certificates, after its name. */
export const fileProblems: Readonly<Record<CertificateFile, string>> = {
  pem: 'is not usable',
  'pem-with-bom': 'begins with a byte order mark',
  der: 'is in DER format',
  missing: "doesn't exist",
  empty: 'is empty',
  'broken-first': 'contains a damaged certificate',
  'broken-later': 'contains a damaged certificate',
  glued: 'has no line breaks between certificates',
  'one-line': 'contains a certificate without line breaks',
  'trusted-certificate': 'contains an OpenSSL trusted certificate',
  'no-certificate': 'contains no certificate',
  folder: 'is a folder',
  unreadable: "can't be read",
};
