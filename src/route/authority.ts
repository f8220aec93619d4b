import { X509Certificate } from 'node:crypto';
import { fileEffect, type Trust, type TrustSource, trustOf } from './certificates.ts';
import type { JobConfiguration } from './job-configuration.ts';
import { listLocalFolder, readCertificateFile, readLocalBytes } from './local-files.ts';
import type { Environment, ProgramId } from './programs.ts';

/** Programs that don't trust a certificate that this check trusts. */
interface Distrust {
  /** The variable or the key that names their CA certificates; absent for the system store. */
  readonly variable?: string;
  readonly programs: readonly ProgramId[];
}

/** System stores. The first file that exists counts. https://go.dev/src/crypto/x509/root_linux.go */
const systemFiles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];
const systemFolder = '/etc/ssl/certs';
/** Larger folders aren't stores. */
const maxFolderFiles = 2_000;

/**
 * Finds programs whose CA certificates don't include the authority of a certificate. Nothing is reported about a program with a file that
 * it can't read, which `certificateFaults` reports, whose store wasn't found, or that brings CA certificates. Linux only: elsewhere, programs use the store of the
 * system through its interface.
 * @param chain DER of the certificates that a server sent and the authority that this check found, by `Connections.chainOf`
 */
export async function findDistrust(
  chain: readonly Uint8Array[],
  env: Environment,
  programs: readonly ProgramId[],
  configuration: JobConfiguration,
): Promise<readonly Distrust[]> {
  const certificates = chain.flatMap(parseCertificate);
  if (certificates.length === 0 || process.platform !== 'linux') return [];
  const read = authorityReader();
  const groups = new Map<string | undefined, ProgramId[]>();
  for (const program of programs) {
    const trust = trustOf(program, env, configuration);
    if (trust.uncheckedBy !== undefined || (await isTrustedBy(program, trust, certificates, read)) !== false) continue;
    const variable = trust.sources.find((source) => source.variable !== undefined)?.variable;
    groups.set(variable, [...(groups.get(variable) ?? []), program]);
  }
  return [...groups].map(([variable, found]) => ({ ...(variable && { variable }), programs: found }));
}

/** Whether an authority is in the chain, or issued one of its certificates. */
function isTrusted(chain: readonly X509Certificate[], authorities: readonly X509Certificate[]): boolean {
  return chain.some((certificate) =>
    authorities.some(
      (authority) =>
        certificate.fingerprint256 === authority.fingerprint256 ||
        (certificate.issuer === authority.subject && certificate.verify(authority.publicKey)),
    ),
  );
}

type ReadAuthorities = (path: string, kind: 'file' | 'hashed' | 'folder') => Promise<readonly X509Certificate[]>;

/** Whether a program trusts a certificate; `undefined` if that isn't known, or it fails because of one of the files. */
async function isTrustedBy(
  program: ProgramId,
  { sources, bundled }: Trust,
  chain: readonly X509Certificate[],
  read: ReadAuthorities,
): Promise<boolean | undefined> {
  // What comes with a program depends on who packaged it.
  if (bundled) return undefined;
  let isKnown = false;
  for (const source of sources) {
    const authorities = await authoritiesIn(program, source, read);
    if (authorities === undefined) return undefined;
    if (isTrusted(chain, authorities)) return true;
    isKnown ||= source.path !== undefined || authorities.length > 0;
  }
  return isKnown ? false : undefined;
}

async function authoritiesIn(
  program: ProgramId,
  { path, form }: TrustSource,
  read: ReadAuthorities,
): Promise<readonly X509Certificate[] | undefined> {
  // OpenSSL finds certificates by the hash of their subject; Go and GnuTLS read every file.
  const kind = program === 'go' || program === 'git' ? 'folder' : 'hashed';
  if (form === 'folder') {
    if (path === undefined) return read(systemFolder, 'hashed');
    const folders = await Promise.all(path.split(':').map((folder) => read(folder, kind)));
    return folders.flat();
  }
  if (path === undefined) {
    for (const file of systemFiles) {
      const authorities = await read(file, 'file');
      if (authorities.length > 0) return authorities;
    }
    return [];
  }
  const file = await readCertificateFile(path);
  if (form === 'file-or-folder' && file === 'folder') return read(path, 'hashed');
  const effect = fileEffect(program, file);
  if (effect === 'fails') return undefined;
  const authorities = effect === 'ignored' ? [] : await read(path, 'file');
  return effect === 'partly' ? authorities.slice(0, 1) : authorities;
}

/** Reads each file or folder once. */
function authorityReader(): ReadAuthorities {
  const known = new Map<string, Promise<readonly X509Certificate[]>>();
  const readFile = async (path: string) => certificatesIn(await readLocalBytes(path));
  const readFolder = async (path: string, names: RegExp) => {
    const files = (await listLocalFolder(path)).filter((name) => names.test(name)).slice(0, maxFolderFiles);
    return (await Promise.all(files.map((name) => readFile(`${path}/${name}`)))).flat();
  };
  return (path, kind) => {
    const key = `${kind} ${path}`;
    const reading =
      known.get(key) ??
      (kind === 'file' ? readFile(path) : readFolder(path, kind === 'hashed' ? /^[\da-f]{8}\.\d+$/ : /(?:)/));
    known.set(key, reading);
    return reading;
  };
}

/** All certificates in a PEM file, with or without line breaks. Damaged ones are skipped. */
function certificatesIn(bytes: Uint8Array | undefined): readonly X509Certificate[] {
  const text = Buffer.from(bytes ?? []).toString('latin1');
  const blocks = text.matchAll(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([A-Za-z\d+/=\s]*)-----END /g);
  return [...blocks].flatMap(([, base64 = '']) => parseCertificate(Buffer.from(base64, 'base64')));
}

function parseCertificate(certificate: Uint8Array | string): readonly X509Certificate[] {
  try {
    return [new X509Certificate(certificate)];
  } catch {
    return [];
  }
}
