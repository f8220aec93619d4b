import type { HttpResponse } from '../http/response.ts';
import type { CredentialKind } from './credential-kind.ts';
import { isCutScope, scopeModelOf } from './scopes.ts';

/** Who sent the request, according to the response. */
export interface CallerIdentity {
  /** From `X-Credential-Type`; `anonymous` when it names a caller without a credential. */
  readonly kind?: CredentialKind | 'anonymous';
  /** From `X-OAuth-Scopes`, as listed; absent when the header is absent, empty or not a list of scopes. */
  readonly granted?: readonly string[];
  /** From `X-Token-Id`, which names the token without a part of it. https://github.com/jonasporto/bb-cli (docs/setup.md) */
  readonly tokenId?: string;
}

/**
 * Header values seen, with their sources: https://support.atlassian.com/bitbucket-cloud/kb/how-to-fetch-the-scope-of-a-token-via-command-line/
 * `oauth1` (2019) and `apikey` (2021, app passwords) appear in older records.
 */
const kindsByHeader: Readonly<Record<string, CredentialKind | 'anonymous'>> = {
  api_token: 'api-token',
  repo_access_token: 'repository-access-token',
  project_access_token: 'project-access-token',
  workspace_access_token: 'workspace-access-token',
  oauth: 'oauth-token',
  oauth1: 'oauth-token',
  oauth2: 'oauth-token',
  apikey: 'app-password',
};

/**
 * Reads who sent the request from the headers of a response. An unknown credential type counts as recognized, kind
 * unknown. A scope header that isn't a list of scopes counts as absent: it's no evidence against a token.
 */
export function readCallerIdentity({ headers }: HttpResponse): CallerIdentity {
  const type = headers['x-credential-type']?.trim().toLowerCase();
  const scopes = parseScopeList(headers['x-oauth-scopes']);
  const tokenId = /^[\w:.{}-]{1,64}$/.exec(headers['x-token-id']?.trim() ?? '')?.[0];
  return {
    ...(type && { kind: kindNamed(type) }),
    ...(scopes !== undefined && { granted: scopes }),
    ...(tokenId !== undefined && { tokenId }),
  };
}

function kindNamed(type: string): CredentialKind | 'anonymous' {
  const known = Object.hasOwn(kindsByHeader, type) ? kindsByHeader[type] : undefined;
  return known ?? (/anonym|unauth/.test(type) ? 'anonymous' : 'unrecognized');
}

/**
 * A list separated by commas or spaces, if every item has the shape of a scope and any of them is one: `null` is none. A list
 * that ends within a name was cut, and doesn't show which scopes are missing.
 */
function parseScopeList(value: string | undefined): readonly string[] | undefined {
  const items = (value ?? '').split(/[,\s]/).filter((item) => item !== '');
  if (isCutScope(items.at(-1) ?? '')) return undefined;
  if (items.length > 200 || !items.every(isScopeShaped) || scopeModelOf(items) === undefined) return undefined;
  return [...new Set(items)];
}

/** Whether something is written like a scope of either scope model. */
export function isScopeShaped(item: unknown): item is string {
  return typeof item === 'string' && /^[a-z][a-z0-9_-]{0,40}(?::[a-z][a-z0-9_-]{0,40}){0,3}$/i.test(item);
}
