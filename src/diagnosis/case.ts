import { gitUser } from '../bitbucket/authorization.ts';
import { addressOf } from '../bitbucket/endpoints.ts';
import { expand } from '../bitbucket/scopes.ts';
import type { TokenConfig as Declaration } from '../config/token-config.ts';
import type { Inspection } from '../credential/inspect.ts';
import type { Evidence } from '../evidence/gather.ts';
import type { Requirements } from '../evidence/requirements.ts';
import type { Exchange, Standing } from '../evidence/standing.ts';
import type { Finder } from './finding.ts';
import type { OfflineCode } from './offline-findings.ts';

/** What is known before anything is asked: what was declared, what the secret is, and when. */
export interface Known {
  readonly declaration: Declaration;
  readonly requirements: Requirements;
  readonly secret: Inspection;
  readonly now: Date;
  readonly find: Finder<OfflineCode>;
  /** Whether it stands in an inventory, where a last day is expected. */
  readonly isListed?: boolean;
}

/** Everything a diagnosis rests on: the same, and what was asked and answered. */
export interface Case extends Known {
  readonly evidence: Evidence;
  readonly standing: Standing;
  readonly find: Finder;
}

/** A request as people read it: `GET /2.0/repositories/acme/web`, without the query. */
export function requestOf({ endpoint }: Exchange, { declaration }: Case): string {
  const { host, pathname } = addressOf(endpoint, declaration);
  return `GET ${endpoint.isGit ? host : ''}${pathname}`;
}

/** The git command that works with this kind of token, with a variable in place of the secret. */
export function gitLine({ declaration, standing, secret }: Case): string {
  const { gitUrl, workspace, repository } = declaration;
  const user = gitUser(standing.kind, secret.email !== undefined);
  const address = `${gitUrl.host}${gitUrl.pathname.replace(/\/$/, '')}/${workspace?.name}/${repository?.name}.git`;
  const command = declaration.git === 'push' ? 'git remote set-url origin' : 'git clone';
  return `${command} ${gitUrl.protocol}//${user}:$TOKEN@${address}`;
}

/** A request as a command for a shell in which `$TOKEN`, and `$EMAIL` where it is needed, are set. */
export function curlLine({ endpoint, scheme }: Exchange, { declaration, standing, secret }: Case): string {
  const user = endpoint.isGit ? gitUser(standing.kind, secret.email !== undefined) : '$EMAIL';
  const credential = scheme === 'basic' ? `--user "${user}:$TOKEN"` : '--header "Authorization: Bearer $TOKEN"';
  return `curl -sSi ${credential} '${addressOf(endpoint, declaration).href}'`;
}

/** The last exchange about an endpoint: after a 401, the one by the other scheme. */
export function exchangeAt(path: string, { evidence }: Case): Exchange | undefined {
  return evidence.exchanges.findLast(({ endpoint }) => endpoint.path === path);
}

/** The request that showed who the caller is. */
export function recognitionOf(about: Case): Exchange | undefined {
  const [first] = about.evidence.exchanges;
  return first && exchangeAt(first.endpoint.path, about);
}

/** Whether the granted list holds a scope, implied ones included; nothing when there is no list. */
export function isHeld(scope: string, { standing }: Case): boolean | undefined {
  return standing.granted && expand(standing.granted).has(scope);
}
