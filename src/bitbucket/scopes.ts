import type { CredentialKind } from '../credential/kinds.ts';
import { catalogue } from './catalogue.ts';
import { unlikeness } from './nearest.ts';
import { holdings, implications, scopeTable } from './scopes.data.ts';

/** `granular`: of API tokens, `read:repository:bitbucket`. `legacy`: of access tokens and OAuth, `repository:write`. */
export type Vocabulary = 'granular' | 'legacy';

export interface Scope {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  /** As the page that gives it out names it: `Repositories: Read`. */
  readonly label: string;
  /** Only when no operation uses it: one plain sentence that says why. */
  readonly retired?: string;
  /** Granular ones only: the legacy scope that does the same job. */
  readonly twin?: string;
}

let byName: ReadonlyMap<string, Scope> | undefined;
let byLabel: ReadonlyMap<string, Scope> | undefined;

function named(name: string): Scope | undefined {
  byName ??= new Map(scopeTable.map((scope) => [scope.name, scope]));
  return byName.get(name);
}

function labelled(label: string): Scope | undefined {
  // Reversed, so that of two with one label the first of the table, the granular one, stays.
  byLabel ??= new Map([...scopeTable].reverse().map((scope) => [scope.label.toLowerCase(), scope]));
  return byLabel.get(label.toLowerCase());
}

/**
 * The scope of an exact name in either vocabulary, or of a label in any letter case; a label that both vocabularies
 * have means the granular scope. Outer blanks don't matter.
 *
 * @param text what the user wrote
 * @returns the scope, retired ones included, or nothing; never throws
 */
export function findScope(text: string): Scope | undefined {
  const trimmed = text.trim();
  return named(trimmed) ?? labelled(trimmed);
}

/**
 * The words of the page that gives a scope out.
 *
 * @param name a scope's name
 * @returns its label, or the name itself when it is unknown; never throws
 */
export function labelOf(name: string): string {
  return named(name)?.label ?? name;
}

/**
 * The scopes and all that they bring along: legacy scopes only, for granular ones nothing implies anything.
 * https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes
 *
 * @param scopes names; unknown ones stay as they are
 * @returns a new set; never throws
 */
export function expand(scopes: Iterable<string>): ReadonlySet<string> {
  const all = new Set(scopes);
  // A set that grows while it is walked also visits what was added.
  for (const scope of all) {
    for (const implied of Object.hasOwn(implications, scope) ? (implications[scope] ?? []) : []) all.add(implied);
  }
  return all;
}

/**
 * A scope in the other vocabulary. One granular scope becomes its twin; one legacy scope becomes all that the live
 * operations behind it ask of an API token.
 *
 * @param scope a scope of the table
 * @param to the vocabulary wanted
 * @returns names in the order of the table, the scope itself where nothing is to be translated; empty for a retired scope
 *   and where there is no counterpart; never throws
 */
export function translate(scope: Scope, to: Vocabulary): readonly string[] {
  if (scope.vocabulary === to) return [scope.name];
  if (scope.retired !== undefined) return [];
  if (to === 'legacy') return scope.twin === undefined ? [] : [scope.twin];
  const covered = expand([scope.name]);
  const wanted = new Set(
    catalogue()
      .filter(({ state, legacy }) => state !== 'removed' && legacy.includes(scope.name))
      .filter(({ legacy }) => legacy.every((name) => covered.has(name)))
      .flatMap(({ granular }) => granular),
  );
  return scopeTable.map(({ name }) => name).filter((name) => wanted.has(name));
}

/**
 * The vocabulary of a list that Bitbucket granted, by the scopes in it that are known.
 *
 * @param names scope names
 * @returns the vocabulary of most of them; nothing when none is known; never throws
 */
export function vocabularyOf(names: Iterable<string>): Vocabulary | undefined {
  const known = [...names].flatMap((name) => named(name)?.vocabulary ?? []);
  if (known.length === 0) return undefined;
  return known.filter((vocabulary) => vocabulary === 'granular').length * 2 >= known.length ? 'granular' : 'legacy';
}

/**
 * Whether a kind of credential can be given a scope at all. Only access tokens have a known limit.
 * https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/
 *
 * @param kind what the credential is
 * @param scope a legacy name
 * @returns false only where Bitbucket's documentation rules it out; never throws
 */
export function canHold(kind: CredentialKind, scope: string): boolean {
  return holdings[kind]?.includes(scope) ?? true;
}

const actionWords: Readonly<Record<string, string>> = {
  ...{ read: 'read', view: 'read', list: 'read', get: 'read', clone: 'read', fetch: 'read', pull: 'read' },
  ...{
    write: 'write',
    edit: 'write',
    create: 'write',
    update: 'write',
    modify: 'write',
    push: 'write',
    merge: 'write',
  },
  ...{ admin: 'admin', manage: 'admin', administer: 'admin', delete: 'delete', remove: 'delete' },
};
/** Words that people use for what Bitbucket calls otherwise, and the words of the labels. */
const objectWords: Readonly<Record<string, string>> = {
  ...{ repo: 'repository', repos: 'repository', repositories: 'repository', pr: 'pullrequest', prs: 'pullrequest' },
  ...{ account: 'user', userdata: 'user', hook: 'webhook', hooks: 'webhook' },
};

/**
 * The scopes that somebody most likely meant, retired ones left out: by the spelling of name and label, and by the words
 * in any order (`repository:read`).
 *
 * @param text what the user wrote
 * @returns up to three names, best first; empty when nothing is near; never throws
 */
export function nearestScopes(text: string): readonly string[] {
  const wanted = text.trim().toLowerCase();
  const bare = wanted.replace(/:bitbucket$/, '');
  const meant = wordsOf(bare);
  const scored = scopeTable
    .filter(({ retired }) => retired === undefined)
    .map((scope) => {
      const name = scope.name.replace(/:bitbucket$/, '');
      const spelling = unlikeness(bare, name) + (scope.vocabulary === 'legacy' ? 0.01 : 0);
      return {
        scope,
        score: Math.min(spelling, unlikeness(wanted, scope.label.toLowerCase()), wordScore(meant, scope)),
      };
    })
    .sort((a, b) => a.score - b.score);
  const best = scored[0]?.score ?? 1;
  return scored
    .filter(({ score, scope }) => score <= (isGrave(scope) ? 0.15 : 0.34) && score <= best + 0.15)
    .slice(0, 3)
    .map(({ scope }) => scope.name);
}

/** Nobody should be led to ask for these by a rough likeness. */
function isGrave(scope: Scope): boolean {
  return /\b(?:admin|delete)\b/.test(scope.name);
}

interface Words {
  readonly action: string;
  readonly object: string;
}

function wordsOf(text: string): Words {
  // Longer than any scope can be: nothing to compare.
  if (text.length > 100) return { action: '', object: '' };
  // "pull request" is an object, not the action that `pull` alone would be.
  const words = text.replace(/pull[^a-z]*request/, 'pullrequest').match(/[a-z]+/g) ?? [];
  const verb = words.find((word) => Object.hasOwn(actionWords, word));
  const object = words.filter((word) => word !== verb).join('');
  return {
    action: (verb === undefined ? undefined : actionWords[verb]) ?? 'read',
    object: (Object.hasOwn(objectWords, object) ? objectWords[object] : undefined) ?? object,
  };
}

function wordScore(meant: Words, scope: Scope): number {
  if (scope.vocabulary === 'legacy' || meant.object === '') return 1;
  const [action = '', object = ''] = scope.name.split(':');
  if (action !== meant.action) return 1;
  const plain = object.replaceAll('-', '');
  return Math.min(unlikeness(meant.object, plain), unlikeness(meant.object, `${plain}s`) + 0.01);
}
