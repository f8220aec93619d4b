import type { CertificateFile } from './certificate-file.ts';
import type { JobConfiguration } from './job-configuration.ts';
import { type Environment, type ProgramId, programIds } from './programs.ts';

/** A place where a program looks for CA certificates. */
export interface TrustSource {
  /** Absent for the system store. */
  readonly variable?: string;
  /** Absent for the system store. */
  readonly path?: string;
  readonly form: 'file' | 'folder' | 'file-or-folder';
}

/** Where a program looks for CA certificates, and whether it verifies certificates at all. */
export interface Trust {
  /** The variable that turns verification off; absent if certificates are verified. */
  readonly uncheckedBy?: string;
  readonly sources: readonly TrustSource[];
  /** Whether the CA certificates bundled with the program (Node, certifi) count. */
  readonly bundled: boolean;
}

const fileFrom = (env: Environment, ...names: readonly string[]): TrustSource => {
  const variable = names.find((name) => env[name]);
  return variable === undefined ? { form: 'file' } : { variable, path: env[variable] ?? '', form: 'file' };
};
const folderFrom = (env: Environment, ...names: readonly string[]): TrustSource => ({
  ...fileFrom(env, ...names),
  form: 'folder',
});

/** OpenSSL and Go: each variable replaces one half of the system store. https://docs.openssl.org/3.0/man3/SSL_CTX_load_verify_locations/ */
const openssl = (env: Environment): Trust => ({
  sources: [fileFrom(env, 'SSL_CERT_FILE'), folderFrom(env, 'SSL_CERT_DIR')],
  bundled: false,
});

/** curl reads `CURL_CA_BUNDLE`; the other two only if it isn't set. https://curl.se/docs/sslcerts.html */
const curl = (env: Environment): Trust =>
  env.CURL_CA_BUNDLE
    ? { sources: [fileFrom(env, 'CURL_CA_BUNDLE'), { form: 'folder' }], bundled: false }
    : openssl(env);

/** git: any value of `GIT_SSL_NO_VERIFY` turns verification off, even `0`. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify */
const git = (env: Environment): Trust => ({
  ...(env.GIT_SSL_NO_VERIFY !== undefined && { uncheckedBy: 'GIT_SSL_NO_VERIFY' }),
  sources: [fileFrom(env, 'GIT_SSL_CAINFO'), folderFrom(env, 'GIT_SSL_CAPATH')],
  bundled: false,
});

/** Requests: the variable replaces certifi. https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification */
const requests = (env: Environment): Trust => {
  const source = fileFrom(env, 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE');
  return source.variable === undefined
    ? { sources: [], bundled: true }
    : { sources: [{ ...source, form: 'file-or-folder' }], bundled: false };
};

/** Node adds the file to its bundled certificates, and the system store on request. https://nodejs.org/api/cli.html#node_extra_ca_certsfile */
const node =
  (major: 20 | 24) =>
  (env: Environment): Trust => {
    const extra = fileFrom(env, 'NODE_EXTRA_CA_CERTS');
    const options = env.NODE_OPTIONS ?? '';
    const isSystemAsked =
      /(^|\s)--use-openssl-ca(\s|$)/.test(options) ||
      (major === 24 && (env.NODE_USE_SYSTEM_CA === '1' || /(^|\s)--use-system-ca(\s|$)/.test(options)));
    return {
      ...(env.NODE_TLS_REJECT_UNAUTHORIZED === '0' && { uncheckedBy: 'NODE_TLS_REJECT_UNAUTHORIZED' }),
      sources: [...(extra.variable === undefined ? [] : [extra]), ...(isSystemAsked ? openssl(env).sources : [])],
      bundled: true,
    };
  };

const trustRules: Readonly<Record<ProgramId, (env: Environment) => Trust>> = {
  curl,
  'curl-8': curl,
  git,
  go: openssl,
  requests,
  urllib: openssl,
  'node20-fetch': node(20),
  'node20-https': node(20),
  'node24-fetch': node(24),
  'node24-https': node(24),
};

/**
 * Where a program looks for CA certificates. Measured on Debian 12 with the versions in `programs`.
 * @param configuration of git and curl: git's counts if no variable is set, the `.curlrc` in any case
 */
export function trustOf(program: ProgramId, env: Environment, configuration: JobConfiguration = {}): Trust {
  const trust = trustRules[program](env);
  const { caFile, caFolder, uncheckedBy } = configuredTrust(program, configuration);
  const isForced = program.startsWith('curl');
  const configured = (source: TrustSource): TrustSource => {
    const own = source.form === 'folder' ? caFolder : caFile;
    return own === undefined || (source.variable !== undefined && !isForced) ? source : { ...source, ...own };
  };
  return { ...(uncheckedBy && { uncheckedBy }), ...trust, sources: trust.sources.map(configured) };
}

interface ConfiguredTrust {
  readonly caFile?: Pick<TrustSource, 'variable' | 'path'> | undefined;
  readonly caFolder?: Pick<TrustSource, 'variable' | 'path'> | undefined;
  readonly uncheckedBy?: string | undefined;
}

function configuredTrust(program: ProgramId, { git, curl }: JobConfiguration): ConfiguredTrust {
  const named = (variable: string, path: string | undefined) => (path === undefined ? undefined : { variable, path });
  if (program === 'git') {
    return {
      caFile: named('http.sslCAInfo', git?.caFile),
      caFolder: named('http.sslCAPath', git?.caFolder),
      uncheckedBy: git?.skipsVerification ? 'http.sslVerify' : undefined,
    };
  }
  if (!program.startsWith('curl')) return {};
  return {
    caFile: named('.curlrc cacert', curl?.caFile),
    caFolder: named('.curlrc capath', curl?.caFolder),
    uncheckedBy: curl?.options.includes('insecure') ? 'insecure' : undefined,
  };
}

/**
 * What a program does with a CA file: uses it, uses the certificates before the first damaged one, ignores it, or fails for every
 * host.
 */
export type FileEffect = 'used' | 'partly' | 'ignored' | 'fails';

type Reader = 'node' | 'curl' | 'git' | 'go' | 'requests' | 'urllib';

/** Measured twice: with the CA only in the file (`used`), and with the CA also in the system store (`ignored` or `fails`). */
const fileEffects: Readonly<Record<CertificateFile, Readonly<Record<Reader, FileEffect>>>> = {
  pem: { node: 'used', curl: 'used', git: 'used', go: 'used', requests: 'used', urllib: 'used' },
  'pem-with-bom': { node: 'used', curl: 'used', git: 'used', go: 'ignored', requests: 'used', urllib: 'used' },
  der: { node: 'ignored', curl: 'fails', git: 'ignored', go: 'ignored', requests: 'fails', urllib: 'ignored' },
  missing: { node: 'ignored', curl: 'fails', git: 'fails', go: 'ignored', requests: 'fails', urllib: 'ignored' },
  empty: { node: 'ignored', curl: 'fails', git: 'ignored', go: 'ignored', requests: 'fails', urllib: 'ignored' },
  'broken-first': { node: 'ignored', curl: 'fails', git: 'fails', go: 'used', requests: 'fails', urllib: 'ignored' },
  'broken-later': { node: 'partly', curl: 'fails', git: 'fails', go: 'used', requests: 'fails', urllib: 'ignored' },
  glued: { node: 'ignored', curl: 'fails', git: 'used', go: 'ignored', requests: 'fails', urllib: 'ignored' },
  'one-line': { node: 'ignored', curl: 'fails', git: 'used', go: 'ignored', requests: 'fails', urllib: 'ignored' },
  'trusted-certificate': {
    node: 'ignored',
    curl: 'used',
    git: 'ignored',
    go: 'ignored',
    requests: 'used',
    urllib: 'used',
  },
  'no-certificate': {
    node: 'ignored',
    curl: 'fails',
    git: 'ignored',
    go: 'ignored',
    requests: 'fails',
    urllib: 'ignored',
  },
  folder: { node: 'ignored', curl: 'fails', git: 'fails', go: 'ignored', requests: 'fails', urllib: 'ignored' },
  unreadable: { node: 'ignored', curl: 'fails', git: 'fails', go: 'ignored', requests: 'fails', urllib: 'ignored' },
};

/** What a program does with a file that one of its variables names. */
export function fileEffect(program: ProgramId, file: CertificateFile): FileEffect {
  const reader = program.startsWith('node') ? 'node' : program.startsWith('curl') ? 'curl' : (program as Reader);
  return fileEffects[file][reader];
}

/** A variable that names an unusable file, and what the programs that read it do. */
export interface CertificateFault {
  readonly variable: string;
  readonly file: CertificateFile;
  /** Programs that fail for every host. */
  readonly failing: readonly ProgramId[];
  /** Programs that ignore the file or a part of it. */
  readonly ignoring: readonly ProgramId[];
}

/**
 * Finds variables that name a file which some programs can't use.
 * @param classify returns the kind of the file at a path, such as `readCertificateFile`
 * @param configuration of git and curl
 */
export async function certificateFaults(
  env: Environment,
  programs: readonly ProgramId[],
  classify: (path: string) => Promise<CertificateFile>,
  configuration: JobConfiguration = {},
): Promise<readonly CertificateFault[]> {
  const named = new Map<string, { readonly file: CertificateFile; readonly readers: ProgramId[] }>();
  for (const program of programs) {
    for (const { variable, path, form } of trustOf(program, env, configuration).sources) {
      if (variable === undefined || path === undefined) continue;
      const file = named.get(variable)?.file ?? (await classify(path));
      // The kind doesn't show whether a folder has hashed names. Only GnuTLS fails if there is none.
      if (form !== 'file' && (file === 'folder' || (form === 'folder' && program !== 'git'))) continue;
      named.set(variable, { file, readers: [...(named.get(variable)?.readers ?? []), program] });
    }
  }
  return [...named].flatMap(([variable, { file, readers }]) => {
    const by = (...effects: readonly FileEffect[]) =>
      readers.filter((program) => effects.includes(fileEffect(program, file)));
    const fault = { variable, file, failing: by('fails'), ignoring: by('ignored', 'partly') };
    return fault.failing.length + fault.ignoring.length > 0 ? [fault] : [];
  });
}

/** Facts of a `tls-unverified` finding: this check runs on Node and doesn't verify certificates, but these programs do. */
export function tlsUnverified(
  env: Environment,
  programs: readonly ProgramId[] = programIds,
  configuration: JobConfiguration = {},
): { readonly variable: string; readonly checkingPrograms: readonly ProgramId[] } | undefined {
  const { uncheckedBy } = trustOf('node24-https', env);
  if (uncheckedBy === undefined) return undefined;
  const isUnchecked = (program: ProgramId) => trustOf(program, env, configuration).uncheckedBy !== undefined;
  return { variable: uncheckedBy, checkingPrograms: programs.filter((program) => !isUnchecked(program)) };
}
