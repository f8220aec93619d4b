import { createFinding, type Finding } from '../check/finding.ts';
import type { CertificateFacts } from '../check/route-facts.ts';
import type { HostNames } from '../messages/host-names.ts';
import { findDistrust } from '../route/authority.ts';
import { type CertificateFault, certificateFaults, tlsUnverified } from '../route/certificates.ts';
import type { JobConfiguration } from '../route/job-configuration.ts';
import { readCertificateFile } from '../route/local-files.ts';
import { type Environment, likelyPrograms, type ProgramId } from '../route/programs.ts';
import { groupBy } from '../util/group-by.ts';
import { withTimeout } from '../util/timeout.ts';
import { namesOf, type RouteJob, requestedBy, type Target, targetsOf } from './route-job.ts';

/**
 * Findings about certificates that are known before the requests: programs of the job verify them and this check doesn't, or can't use a
 * file of them. Takes two seconds at most, even if files don't respond.
 * @param configuration of git and curl; without it, only what the check itself does is reported
 */
export async function certificateFindings(
  job: RouteJob,
  env: Environment,
  configuration: JobConfiguration | undefined,
): Promise<readonly Finding[]> {
  const targets = targetsOf(job);
  const programs = likelyPrograms.filter((program) => targets.some((target) => target.programs.includes(program)));
  const faults = configuration && certificateFaults(env, programs, readCertificateFile, configuration);
  return [
    ...tlsFindings(requestedBy(job), env, programs),
    ...(await withTimeout(faults ?? Promise.resolve([]), [])).map(faultFinding),
  ];
}

function tlsFindings(urls: readonly URL[], env: Environment, programs: readonly ProgramId[]): readonly Finding[] {
  const found = tlsUnverified(env, programs);
  if (found === undefined || urls.every(({ protocol }) => protocol !== 'https:')) return [];
  const { variable, checkingPrograms } = found;
  return [createFinding('tls-unverified', { variable, programs: namesOf(checkingPrograms) })];
}

function faultFinding({ variable, file, failing, ignoring }: CertificateFault): Finding {
  return createFinding('route-differs', {
    differs: 'certificates',
    variable,
    file,
    failing: namesOf(failing),
    ignoring: namesOf(ignoring),
  });
}

/**
 * Findings about programs that don't trust the certificates of the job's hosts, although this check does.
 * @param chainOf the certificates of a host, by `Connections`
 */
export async function authorityFindings(
  targets: readonly Target[],
  configuration: JobConfiguration,
  env: Environment,
  chainOf: (origin: string) => readonly Uint8Array[],
): Promise<readonly Finding[]> {
  // That this check trusts any certificate is another finding.
  if (tlsUnverified(env) !== undefined) return [];
  const found = await Promise.all(
    targets.map(async ({ url, programs }) => {
      const distrust = await withTimeout(findDistrust(chainOf(url.origin), env, programs, configuration), []);
      return distrust.map((one) => ({ ...one, host: url.hostname }));
    }),
  );
  return groupBy(found.flat(), ({ variable = '' }) => variable).map((same) => {
    const [{ variable }] = same;
    const all = likelyPrograms.filter((program) => same.some(({ programs }) => programs.includes(program)));
    const hosts = [...new Set(same.map(({ host }) => host))];
    return createFinding('route-differs', {
      differs: 'authority',
      ...(variable !== undefined && { variable }),
      hosts,
      programs: namesOf(all),
    });
  });
}

/** Why Node.js doesn't trust a certificate: the file that it was given, and whether it would use the system's store. */
export async function certificateFacts(env: Environment, host: HostNames['host']): Promise<CertificateFacts> {
  const { NODE_EXTRA_CA_CERTS: path } = env;
  const extraFile = path ? await readCertificateFile(path) : undefined;
  // The store in the container of a pipe is that of the image.
  const hasSystemStore = host !== 'pipe' && env.NODE_USE_SYSTEM_CA !== '1' && takesSystemStore(process.versions.node);
  return { ...(extraFile && { extraFile }), ...(hasSystemStore && { hasSystemStore }) };
}

/** Measured: 22.23.5, 24.22.3 and 26.12.1 do, 20.20.2 doesn't. https://nodejs.org/api/cli.html#node_use_system_ca1 */
function takesSystemStore(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 6) || (major === 22 && minor >= 19);
}
