import { expand } from '../bitbucket/scopes.ts';
import type { Inspection } from '../credential/inspect.ts';
import type { Declaration } from '../declaration/declaration.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Requirements } from '../evidence/requirements.ts';
import type { Exchange, Standing } from '../evidence/standing.ts';
import type { Finder } from './findings.ts';

/** Everything a diagnosis rests on: what was declared, what the secret is, what was asked and answered, and when. */
export interface Case {
  readonly declaration: Declaration;
  readonly requirements: Requirements;
  readonly secret: Inspection;
  readonly evidence: Evidence;
  readonly standing: Standing;
  readonly now: Date;
  readonly find: Finder;
}

/** A request as people read it: `GET /2.0/repositories/acme/web`, without the query. */
export function requestOf({ endpoint }: Exchange, { declaration }: Case): string {
  return `GET ${declaration.apiUrl.pathname.replace(/\/$/, '')}${endpoint.path.split('?')[0]}`;
}

/** The last exchange about an endpoint: after a 401, the one by the other scheme. */
export function exchangeAt(path: string | undefined, { evidence }: Case): Exchange | undefined {
  return path === undefined ? undefined : evidence.exchanges.findLast(({ endpoint }) => endpoint.path === path);
}

/** The request that showed who the caller is. */
export function recognitionOf({ evidence }: Case): Exchange | undefined {
  const path = evidence.exchanges[0]?.endpoint.path;
  return evidence.exchanges.findLast(({ endpoint }) => endpoint.path === path);
}

/** Whether the granted list holds a scope, implied ones included; nothing when there is no list. */
export function isHeld(scope: string, { standing }: Case): boolean | undefined {
  return standing.granted && expand(standing.granted).has(scope);
}
