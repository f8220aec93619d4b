import { access, readFile } from 'node:fs';
import { promisify } from 'node:util';
import { addCertificateFacts, nameUnsupportedProxy } from '../check/add-findings.ts';
import type { Finding } from '../check/finding.ts';
import type { TokenResult } from '../check/token-result.ts';
import type { HostNames } from '../messages/host-names.ts';
import { curlrcPaths, gitConfigPaths, netrcPaths } from '../route/job-files.ts';
import { withTimeout } from '../util/timeout.ts';
import { type RouteJob, type RouteProblems, targetsOf } from './route-job.ts';

// Not `fs.promises`, with which Node.js also loads its command line: 1 ms.
const [reach, readContents] = [promisify(access), promisify(readFile)];

/** Variables that change the route, the CA certificates, or the credentials of some program. */
const routeVariables =
  /^(?:(?:https?|all)_proxy|netrc|git_(?:ssl|config)_\w+|git_dir|git_allow_protocol|git_http_proxy_authmethod|curl_ca_bundle|ssl_cert_(?:file|dir)|requests_ca_bundle|node_(?:tls_reject_unauthorized|extra_ca_certs|use_system_ca)|node_options)$/i;

/** Those that change the route of this check, or whether it verifies certificates: nothing else matters in the container of a pipe. */
const ownVariables = /^(?:(?:https?|all)_proxy|node_tls_reject_unauthorized)$/i;
/** Variables that only add to the certificates that this check trusts: `findDistrustProblems` finds the programs that don't. */
const trustVariables = /^node_(?:extra_ca_certs|use_system_ca|options)$/i;

/**
 * Finds differences between the route of this check and that of the job's programs. In a pipe, only problems of the check's own
 * route are reported, because the container of a pipe has neither the environment nor the files of the step. Never rejects.
 */
export async function findRouteProblems(
  job: RouteJob,
  env: Readonly<Record<string, string | undefined>>,
  host: HostNames['host'],
): Promise<RouteProblems> {
  const variables = host === 'pipe' ? ownVariables : routeVariables;
  const named = Object.entries(env).flatMap(([name, value]) => (value && variables.test(name) ? [name] : []));
  const isGitSet = host !== 'pipe' && (named.some((name) => /^git_/i.test(name)) || (await hasGitFiles(job, env)));
  const isOtherSet = named.some((name) => !trustVariables.test(name));
  if (isGitSet || isOtherSet || (host !== 'pipe' && (await hasClientFiles(env)))) {
    // Parts of the bundle by themselves, since few environments need them.
    const { routeFindings } = await import('./route-findings.ts');
    const { certificateFindings } = await import('./certificate-findings.ts');
    const ofRoute = await routeFindings(job, env, host, isGitSet);
    const ofCertificates = await certificateFindings(job, env, ofRoute.configuration);
    return { ...ofRoute, findings: [...ofRoute.findings, ...ofCertificates] };
  }
  return { findings: [], ...(named.length > 0 && { configuration: {} }) };
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
  const targets = targetsOf(job).filter(({ url }) => chainOf(url.origin).length > 0);
  if (targets.length === 0) return [];
  const { authorityFindings } = await import('./certificate-findings.ts');
  return authorityFindings(targets, configuration, env, chainOf);
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
  const { certificateFacts } = await import('./certificate-findings.ts');
  return addCertificateFacts(named, await certificateFacts(env, host));
}

/** Whether a file exists that changes what curl or Requests does. */
async function hasClientFiles(env: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  return hasAny([...netrcPaths(env), ...curlrcPaths(env)].map((path) => reach(path).then(() => true)));
}

/**
 * Whether a file of git's can have a key that matters here. What it means is only for git to say: most files have no such section, and
 * then git isn't run.
 */
async function hasGitFiles({ gitUrl }: RouteJob, env: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  // Elsewhere, the path of the system's file depends on how git was installed.
  if (process.platform !== 'linux') return true;
  const texts = gitConfigPaths(env, process.cwd()).map((path) => readContents(path, 'utf8'));
  return hasAny(texts.map((text) => text.then((content) => hasRouteSection(content, gitUrl.hostname))));
}

function hasAny(found: readonly Promise<boolean>[]): Promise<boolean> {
  const all = Promise.all(found.map((one) => one.catch(() => false)));
  return withTimeout(
    all.then((results) => results.includes(true)),
    false,
  );
}

/** A section of git's configuration that can be for any host, a proxy of a remote, the path of another folder, or a section that doesn't end. */
const routeSection =
  /^\s*(?:\[\s*(?:url|include|includeif|protocol)\b|\[\s*(?:http|credential)(?:\s*\]|\.)|(?:\[.*\]\s*)?proxy\s*=|gitdir:|\[[^\]\r\n]*$)/im;
/** A section for one URL, such as that of `actions/checkout` for github.com. */
const urlSection = /^\s*\[\s*(?:http|credential)\s+"([^"\n]*)/gim;

function hasRouteSection(text: string, host: string): boolean {
  const urls = [...text.matchAll(urlSection)].map(([, url = '']) => url.toLowerCase());
  return routeSection.test(text) || urls.some((url) => url.includes('*') || url.includes(host));
}
