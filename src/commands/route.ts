import { promises as fs } from 'node:fs';
import { addCertificateFacts, nameUnsupportedProxy } from '../check/add-findings.ts';
import type { Finding } from '../check/finding.ts';
import type { TokenResult } from '../check/token-result.ts';
import type { HostNames } from '../messages/host-names.ts';
import { curlrcPaths, gitConfigPaths, netrcPaths } from '../route/job-files.ts';
import { withTimeout } from '../util/files.ts';
import type { RouteJob, RouteProblems } from './route-findings.ts';

/** Variables that change the route, the CA certificates, or the credentials of some program. */
const routeVariables =
  /^(?:(?:https?|all)_proxy|netrc|git_(?:ssl|config)_\w+|git_dir|git_allow_protocol|git_http_proxy_authmethod|curl_ca_bundle|ssl_cert_(?:file|dir)|requests_ca_bundle|node_(?:tls_reject_unauthorized|extra_ca_certs|use_system_ca)|node_options)$/i;

/**
 * Finds differences between the route of this check and that of the job's programs. In a pipe, only problems of the check's own
 * route are reported, because the container of a pipe has neither the environment nor the files of the step. Never rejects.
 */
export async function findRouteProblems(
  job: RouteJob,
  env: Readonly<Record<string, string | undefined>>,
  host: HostNames['host'],
): Promise<RouteProblems> {
  const isNamed = Object.entries(env).some(([name, value]) => value && routeVariables.test(name));
  if (!isNamed && (host === 'pipe' || !(await hasJobFiles(env)))) return { findings: [] };
  // A part of the bundle by itself, since few environments need it.
  const { routeFindings } = await import('./route-findings.ts');
  return routeFindings(job, env, host);
}

/**
 * Finds programs of the job that don't trust the certificates that this check trusts.
 * @param chainOf the certificates of a host after the check, by `Connections`
 */
export async function findDistrustProblems(
  job: RouteJob,
  { configuration }: RouteProblems,
  env: Readonly<Record<string, string | undefined>>,
  chainOf: (origin: string) => readonly Uint8Array[],
): Promise<readonly Finding[]> {
  if (configuration === undefined) return [];
  const { authorityFindings } = await import('./route-findings.ts');
  return authorityFindings(job, configuration, env, chainOf);
}

/** Adds to a result what the findings about the route have to say, and why a certificate isn't trusted. */
export async function explainRoute(
  result: TokenResult,
  route: readonly Finding[],
  env: Readonly<Record<string, string | undefined>>,
  host: HostNames['host'],
): Promise<TokenResult> {
  const named = nameUnsupportedProxy(result, route);
  if (!named.findings.some(({ code }) => code === 'tls-untrusted')) return named;
  const { certificateFacts } = await import('./route-findings.ts');
  return addCertificateFacts(named, await certificateFacts(env, host));
}

/** A section of git's configuration that can be for Bitbucket, a proxy of a remote, the path of another folder, or a section that doesn't end. */
const routeSection =
  /^\s*(?:\[\s*(?:http|url|include|includeif|protocol)\b|\[\s*credential(?:\s*\]|\.|\s+"[^"\n]*(?:bitbucket|\*))|(?:\[.*\]\s*)?proxy\s*=|gitdir:|\[[^\]\r\n]*$)/im;

/** Whether a file exists that changes what curl, git, or Requests does. */
async function hasJobFiles(env: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  const [files, gitFiles] = [[...netrcPaths(env), ...curlrcPaths(env)], gitConfigPaths(env, process.cwd())];
  const exists = (path: string) => fs.access(path).then(() => true);
  const found = [...files.map(exists), ...gitFiles.map(hasRouteSection)].map((one) => one.catch(() => false));
  // Elsewhere, the path of the system's file depends on how git was installed.
  if (process.platform !== 'linux') return true;
  return withTimeout(
    Promise.all(found).then((all) => all.includes(true)),
    false,
  );
}

/**
 * Whether a file of git's can have a key that matters here. What it means is only for git to say: most files have no such section, and
 * then git isn't run.
 */
async function hasRouteSection(path: string): Promise<boolean> {
  return routeSection.test(await fs.readFile(path, 'utf8'));
}
