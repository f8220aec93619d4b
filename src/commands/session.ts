import { addFindings } from '../check/add-findings.ts';
import type { CheckContext } from '../check/context.ts';
import { ofKind } from '../check/requirement.ts';
import type { TokenResult } from '../check/token-result.ts';
import type { Client } from '../http/client.ts';
import { openRaw, whenLookedUp } from '../http/raw-connection.ts';
import { loadRoutes } from '../route/load-routes.ts';
import type { CommandContext } from './invocation.ts';
import type { Logging } from './network.ts';
import type { RouteJob } from './route-job.ts';

/** The way to Bitbucket for one token. */
export interface Session {
  /** A client for the token, or for the one in use today. */
  open(of: CheckContext, logging: Logging): Client;
  /** Closes all connections, and adds the findings about the route that the requests took. */
  finish(result: TokenResult): Promise<TokenResult>;
}

/** Starts to connect, and only then loads what sends the requests. */
export async function openSession(context: CheckContext, { env, host, fetch }: CommandContext): Promise<Session> {
  const job = routeJob(context);
  const { apiUrl, gitUrl, git } = job;
  const findRoute = await loadRoutes(git === 'none' ? [apiUrl] : [apiUrl, gitUrl], fetch ? {} : env);
  const { kind } = findRoute(apiUrl).route;
  const raw = kind === 'direct' && fetch === undefined ? openRaw(apiUrl) : undefined;
  if (raw !== undefined) await whenLookedUp(raw);

  const { createNetwork, openClient } = await import('./network.ts');
  const network = createNetwork(findRoute, fetch);
  const { connections } = network;
  if (kind !== 'error' && fetch === undefined) connections.agentOf(apiUrl.origin).connectFirst(raw);
  const { explainRoute, findDistrustProblems, findRouteProblems } = await import('./route.ts');
  const isLibrary = host.names.host === 'library';
  const problems = isLibrary ? { findings: [] } : findRouteProblems(job, env, host.names.host);
  return {
    open: (of, logging) => openClient(network, of, logging),
    async finish(result) {
      const known = await problems;
      const route = [...known.findings, ...(await findDistrustProblems(job, known, env, connections.chainOf))];
      connections.close();
      return addFindings(await explainRoute(result, route, env, host.names.host), route);
    },
  };
}

/** What the job does, with what its tools do. */
function routeJob({ config, requirements }: CheckContext): RouteJob {
  const git = ofKind(requirements, 'git').find(({ endpoint }) => endpoint !== undefined)?.access ?? 'none';
  return { ...config, git, operations: ofKind(requirements, 'operation').map(({ label }) => label) };
}
