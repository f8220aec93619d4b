import type { Operation } from './catalog.ts';
import type { CredentialKind } from './credential-kind.ts';
import type { Scope, ScopeModel } from './scope.ts';
import { grantableScopes, implications, scopeTable } from './scopes.data.ts';

let byName: ReadonlyMap<string, Scope> | undefined;
let byLabel: ReadonlyMap<string, Scope> | undefined;

function findByName(name: string): Scope | undefined {
  byName ??= new Map(scopeTable.map((scope) => [scope.name, scope]));
  return byName.get(name);
}

function findByLabel(label: string): Scope | undefined {
  // Reversed, so that of two with the same label the first in the table, that of API tokens, stays.
  byLabel ??= new Map([...scopeTable].reverse().map((scope) => [scope.label.toLowerCase(), scope]));
  return byLabel.get(label.toLowerCase());
}

/**
 * The scope of an exact name in either scope model, or of a label in any letter case; a label in
 * both scope models means the scope of API tokens. Outer spaces don't matter.
 *
 * @param text what the user wrote
 * @returns the scope, unused ones included, or nothing; never throws
 */
export function findScope(text: string): Scope | undefined {
  const trimmed = text.trim();
  return findByName(trimmed) ?? findByLabel(trimmed);
}

/**
 * The words of the page that gives a scope out.
 *
 * @param name a scope's name
 * @returns its label, or the name itself when it is unknown; never throws
 */
export function labelOf(name: string): string {
  return findByName(name)?.label ?? name;
}

/**
 * The scopes and those that they include. Only scopes of OAuth include others; those of API tokens don't.
 * https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes
 *
 * @param scopes names; unknown ones stay as they are
 * @returns a new set; never throws
 */
export function expandImpliedScopes(scopes: Iterable<string>): ReadonlySet<string> {
  const all = new Set(scopes);
  // A set that grows while it is walked also visits what was added.
  for (const scope of all) {
    for (const implied of Object.hasOwn(implications, scope) ? (implications[scope] ?? []) : []) all.add(implied);
  }
  return all;
}

/**
 * Leaves out the scopes that another one of them brings along.
 *
 * @param scopes names; unknown ones stay as they are
 * @returns each once, in the given order; never throws
 */
export function withoutImplied(scopes: readonly string[]): readonly string[] {
  const implied = new Set(
    scopes.flatMap((scope) => [...expandImpliedScopes([scope])].filter((other) => other !== scope)),
  );
  return [...new Set(scopes)].filter((scope) => !implied.has(scope));
}

/**
 * The scopes for a new token: before each one of API tokens that changes something, the one that reads the same thing, since
 * nothing of it can be found without; and no scope that another one brings along.
 */
export function selectionFor(scopes: readonly string[]): readonly string[] {
  const withReads = scopes.flatMap((scope) => {
    const reading = findByName(scope.replace(/^(?:write|admin|delete):(?=.+:bitbucket$)/, 'read:'));
    return reading === undefined || reading.unused !== undefined ? [scope] : [reading.name, scope];
  });
  return withoutImplied([...new Set(withReads)]);
}

/**
 * Converts a scope to the other scope model. A scope of API tokens becomes its equivalent for OAuth. A scope of OAuth becomes
 * all that the current operations with it require of an API token.
 *
 * @param scope a scope of the table
 * @param to the target model
 * @param operations the catalog; only used for a scope of OAuth, else it may be empty
 * @returns names in the order of the table, the scope itself if it is in that model already; empty for an unused scope
 *   and if there is no counterpart; never throws
 */
export function convertScope(scope: Scope, to: ScopeModel, operations: readonly Operation[]): readonly string[] {
  if (scope.scopeModel === to) return [scope.name];
  if (scope.unused !== undefined) return [];
  if (to === 'oauth') return scope.oauthEquivalent === undefined ? [] : [scope.oauthEquivalent];
  const covered = expandImpliedScopes([scope.name]);
  const wanted = new Set(
    operations
      .filter(({ state, scopes }) => state !== 'removed' && scopes.oauth.includes(scope.name))
      .filter(({ scopes }) => scopes.oauth.every((name) => covered.has(name)))
      .flatMap(({ scopes }) => scopes['api-token']),
  );
  return scopeTable.map(({ name }) => name).filter((name) => wanted.has(name));
}

/**
 * The scope model of a list that Bitbucket granted, by the scopes in it that are known.
 *
 * @param names scope names
 * @returns the scope model of most of them; nothing when none is known; never throws
 */
export function scopeModelOf(names: Iterable<string>): ScopeModel | undefined {
  // The ending identifies those that are new to this version.
  const known = [...names].flatMap(
    (name) => findByName(name)?.scopeModel ?? (name.endsWith(':bitbucket') ? ['api-token' as const] : []),
  );
  if (known.length === 0) return undefined;
  return known.filter((scopeModel) => scopeModel === 'api-token').length * 2 >= known.length ? 'api-token' : 'oauth';
}

/** Whether a text is the beginning of the name of a scope, and no name itself: `write:pullr`. */
export function isCutScope(text: string): boolean {
  return findByName(text) === undefined && scopeTable.some(({ name }) => name.startsWith(text));
}

/**
 * Whether a scope is for what belongs to a user alone: an access token is none, whatever it was given.
 * https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
 *
 * @param scope the name of a scope of API tokens
 */
export function isOfUser(scope: string): boolean {
  return /:(?:user|ssh-key|gpg-key):/.test(scope);
}

/**
 * Whether a kind of credential can be given a scope at all. Only access tokens have a known limit.
 * https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/
 *
 * @param kind what the credential is
 * @param scope the name of a scope of OAuth
 * @returns false only where Bitbucket's documentation rules it out; never throws
 */
export function canBeGranted(kind: CredentialKind, scope: string): boolean {
  return grantableScopes[kind]?.includes(scope) ?? true;
}

/** Whether a scope of either model lets a token change something. */
export function isWriteScope(scope: string): boolean {
  return /^(?:write|admin|delete|manage):|:(?:write|admin|delete|variable)$/.test(scope);
}
