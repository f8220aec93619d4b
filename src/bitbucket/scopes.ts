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
  // Reversed, so that of two with one label the first of the table, the granular one, stays.
  byLabel ??= new Map([...scopeTable].reverse().map((scope) => [scope.label.toLowerCase(), scope]));
  return byLabel.get(label.toLowerCase());
}

/**
 * The scope of an exact name in either scope model, or of a label in any letter case; a label that both scope models
 * have means the granular scope. Outer blanks don't matter.
 *
 * @param text what the user wrote
 * @returns the scope, retired ones included, or nothing; never throws
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
 * The scopes and all that they bring along: legacy scopes only, for granular ones nothing implies anything.
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

/** The scopes that no other one of them brings along. */
export function withoutImplied(scopes: readonly string[]): readonly string[] {
  return scopes.filter((scope) => !scopes.some((other) => other !== scope && expandImpliedScopes([other]).has(scope)));
}

/**
 * The scopes for a new token: before each one of API tokens that changes something, the one that reads the same thing, since
 * nothing of it can be found without; and no scope that another one brings along.
 */
export function scopesToSelect(scopes: readonly string[]): readonly string[] {
  const withReads = scopes.flatMap((scope) => {
    const reading = findByName(scope.replace(/^(?:write|admin|delete):(?=.+:bitbucket$)/, 'read:'));
    return reading === undefined || reading.retired !== undefined ? [scope] : [reading.name, scope];
  });
  return withoutImplied([...new Set(withReads)]);
}

/**
 * A scope in the other scope model. One granular scope becomes its equivalent for OAuth; one legacy scope becomes all that the live
 * operations behind it ask of an API token.
 *
 * @param scope a scope of the table
 * @param to the scope model wanted
 * @param operations the catalog; asked for the granular scopes behind a legacy one, else it may be empty
 * @returns names in the order of the table, the scope itself where nothing is to be translated; empty for a retired scope
 *   and where there is no counterpart; never throws
 */
export function convertScope(scope: Scope, to: ScopeModel, operations: readonly Operation[]): readonly string[] {
  if (scope.scopeModel === to) return [scope.name];
  if (scope.retired !== undefined) return [];
  if (to === 'legacy') return scope.oauthEquivalent === undefined ? [] : [scope.oauthEquivalent];
  const covered = expandImpliedScopes([scope.name]);
  const wanted = new Set(
    operations
      .filter(({ state, legacy }) => state !== 'removed' && legacy.includes(scope.name))
      .filter(({ legacy }) => legacy.every((name) => covered.has(name)))
      .flatMap(({ granular }) => granular),
  );
  return scopeTable.map(({ name }) => name).filter((name) => wanted.has(name));
}

/**
 * The scope model of a list that Bitbucket granted, by the scopes in it that can be told.
 *
 * @param names scope names
 * @returns the scope model of most of them; nothing when none can be told; never throws
 */
export function scopeModelOf(names: Iterable<string>): ScopeModel | undefined {
  // The ending tells those that are new to this version.
  const known = [...names].flatMap(
    (name) => findByName(name)?.scopeModel ?? (name.endsWith(':bitbucket') ? ['granular' as const] : []),
  );
  if (known.length === 0) return undefined;
  return known.filter((scopeModel) => scopeModel === 'granular').length * 2 >= known.length ? 'granular' : 'legacy';
}

/**
 * Whether a scope is for what belongs to a user alone: an access token is none, whatever it was given.
 * https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
 *
 * @param scope a granular name
 */
export function isOfUser(scope: string): boolean {
  return /:(?:user|ssh-key|gpg-key):/.test(scope);
}

/**
 * Whether a kind of credential can be given a scope at all. Only access tokens have a known limit.
 * https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/
 *
 * @param kind what the credential is
 * @param scope a legacy name
 * @returns false only where Bitbucket's documentation rules it out; never throws
 */
export function canBeGranted(kind: CredentialKind, scope: string): boolean {
  return grantableScopes[kind]?.includes(scope) ?? true;
}
