/** Kinds of CA files. Programs treat each kind differently. */
export const fileKinds = [
  'pem',
  'pem-with-bom',
  'der',
  'missing',
  'empty',
  /** The first certificate is damaged. */
  'broken-first',
  /** The first certificate is valid, a later one is damaged. */
  'broken-later',
  /** Two certificates without a line break between them. */
  'glued',
  'one-line',
  'trusted-certificate',
  /** Text or bytes without a certificate. */
  'no-certificate',
  'folder',
  'unreadable',
] as const;
/** What a file of certificates is to a program. */
export type CertificateFile = (typeof fileKinds)[number];

/** Maximum size of a CA file, in bytes. Debian's has 220 kB. */
export const maxCertificateBytes = 4_194_304;

/**
 * Classifies a CA file by its bytes. It doesn't check who issued a certificate or whether it is still valid.
 * @param bytes the whole file, at most `maxCertificateBytes`
 */
export function classifyCertificates(bytes: Uint8Array): CertificateFile {
  if (bytes.length === 0) return 'empty';
  // A DER certificate is a SEQUENCE with a two-byte length.
  if (bytes[0] === 0x30 && bytes[1] === 0x82) return 'der';
  const text = Buffer.from(bytes).toString('latin1');
  const begins = [...text.matchAll(/-----BEGIN ((?:TRUSTED |X509 )?)CERTIFICATE-----/g)];
  const [first] = begins;
  if (first === undefined) return text.trim() === '' ? 'empty' : 'no-certificate';
  if (first[1] === 'TRUSTED ') return 'trusted-certificate';
  if (/-----END CERTIFICATE-----[ \t]*-----BEGIN/.test(text)) return 'glued';
  if (/-----BEGIN CERTIFICATE-----(?!\r?\n)/.test(text.replaceAll(/(-----)[ \t]+(\r?\n)/g, '$1$2'))) return 'one-line';
  const sound = begins.map(({ index }) => isSound(text.slice(index)));
  if (!sound[0]) return 'broken-first';
  if (sound.includes(false)) return 'broken-later';
  return text.startsWith('\u00ef\u00bb\u00bf') ? 'pem-with-bom' : 'pem';
}

/** Whether the block at the start of a text is base64 of a DER SEQUENCE with a correct length. */
function isSound(text: string): boolean {
  const [, base64] = /^-----BEGIN (?:X509 )?CERTIFICATE-----\r?\n([A-Za-z\d+/=\r\n \t]*)-----END /.exec(text) ?? [];
  if (base64 === undefined) return false;
  const compact = base64.replace(/\s/g, '');
  if (compact.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(compact)) return false;
  const der = Buffer.from(compact, 'base64');
  return der[0] === 0x30 && der[1] === 0x82 && der.length === 4 + der.readUInt16BE(2);
}
