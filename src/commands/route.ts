import { promises as fs } from 'node:fs';
import type { Finding } from '../check/finding.ts';
import type { HostNames } from '../messages/host-names.ts';
import { curlrcPaths, netrcPaths } from '../route/job-files.ts';
import { withTimeout } from '../util/files.ts';
import type { RouteJob } from './route-findings.ts';

/** Variables that change the route, the CA certificates, or the credentials of some program. */
const routeVariables =
  /^(?:(?:https?|all)_proxy|netrc|git_ssl_cainfo|curl_ca_bundle|ssl_cert_file|requests_ca_bundle|node_tls_reject_unauthorized)$/i;

/**
 * Finds differences between the route of this check and that of the job's programs. In a pipe, only problems of the check's own
 * route are reported, because the container of a pipe has neither the environment nor the files of the step. Never rejects.
 */
export async function findRouteProblems(
  job: RouteJob,
  env: Readonly<Record<string, string | undefined>>,
  host: HostNames['host'],
): Promise<readonly Finding[]> {
  const isNamed = Object.entries(env).some(([name, value]) => value && routeVariables.test(name));
  if (!isNamed && (host === 'pipe' || !(await hasJobFiles(env)))) return [];
  // A part of the bundle by itself, since few environments need it.
  const { routeFindings } = await import('./route-findings.ts');
  return routeFindings(job, env, host);
}

/** Whether a file exists that curl, git, or Requests reads. */
async function hasJobFiles(env: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  const paths = [...netrcPaths(env), ...curlrcPaths(env)];
  const exists = (path: string) =>
    fs.access(path).then(
      () => true,
      () => false,
    );
  return withTimeout(
    Promise.all(paths.map(exists)).then((found) => found.includes(true)),
    false,
  );
}
