import { nearest, unlikeness } from '../util/similar.ts';
import type { Scope } from './scope.ts';
import { scopeTable } from './scopes.data.ts';

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
/** Common words for what Bitbucket names differently, and the words of the labels. */
const objectWords: Readonly<Record<string, string>> = {
  ...{ repo: 'repository', repos: 'repository', repositories: 'repository', pr: 'pullrequest', prs: 'pullrequest' },
  ...{ account: 'user', userdata: 'user', hook: 'webhook', hooks: 'webhook' },
};

const maxPrivilegedDistance = 0.15;

/**
 * The scopes that the text most likely means, except for unused ones: by the spelling of name and label, and by the words
 * in any order (`repository:read`).
 *
 * @param text what the user wrote
 * @returns up to three names, best first; empty when nothing is near; never throws
 */
export function nearestScopes(text: string): readonly string[] {
  const wanted = text.trim().toLowerCase();
  if (changesVariables(wanted)) return variableScopes;
  const bare = withoutSuffix(wanted);
  const meant = parseScopeWords(bare);
  const distanceOf = (scope: Scope) => {
    const name = scope.name.replace(/:bitbucket$/, '');
    const distance = Math.min(
      unlikeness(bare, name),
      unlikeness(wanted, scope.label.toLowerCase()),
      wordDistance(meant, name),
    );
    return isPrivileged(scope) && distance > maxPrivilegedDistance ? Number.POSITIVE_INFINITY : distance;
  };
  const live = scopeTable.filter(({ unused }) => unused === undefined);
  return nearest(live, distanceOf, { max: 3, maxDistance: 0.34, maxGap: 0.15 }).map(({ name }) => name);
}

/** Both scope models have variables among those of pipelines: `Variables: Write` is not on the token page. */
const variableScopes = ['admin:pipeline:bitbucket', 'pipeline:variable'] as const;

function changesVariables(text: string): boolean {
  return /\bvariables?\b/.test(text) && !/\b(?:read|view|list|get)\b/.test(text);
}

/** Without `:bitbucket`, also if misspelled. The suffix is the same in all scopes and would make different scopes look alike. */
function withoutSuffix(text: string): string {
  const plain = text.replace(/:?bitbucket/, '');
  const last = plain.lastIndexOf(':');
  return unlikeness(plain.slice(last + 1), 'bitbucket') < 0.35 ? plain.slice(0, last) : plain;
}

/** A rough likeness is no reason to suggest one of these. */
function isPrivileged(scope: Scope): boolean {
  return /\b(?:admin|delete)\b/.test(scope.name);
}

interface ScopeWords {
  readonly action: string;
  readonly object: string;
}

function parseScopeWords(text: string): ScopeWords {
  // "pull request" is an object, not the action that `pull` alone would be.
  const words = text.replace(/pull[^a-z]*request/, 'pullrequest').match(/[a-z]+/g) ?? [];
  const verb = words.find((word) => Object.hasOwn(actionWords, word));
  const object = words.filter((word) => word !== verb).join('');
  return {
    action: actionWords[verb ?? ''] ?? 'read',
    object: (Object.hasOwn(objectWords, object) ? objectWords[object] : undefined) ?? object,
  };
}

/** Legacy names begin with the object: none of them fits. */
function wordDistance(meant: ScopeWords, name: string): number {
  const [action, object = ''] = name.split(':');
  return action === meant.action ? unlikeness(meant.object, object) : 1;
}
