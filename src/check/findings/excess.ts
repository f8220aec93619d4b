import { expandImpliedScopes, findScope } from '../../bitbucket/scopes.ts';
import type { Authentication } from '../authentication.ts';
import type { CheckContext } from '../context.ts';
import { createFinding, type Finding } from '../finding.ts';
import { isEmpty, type Requirements, requiredScopes, scopesToSelect } from '../requirement.ts';

/** Granted scopes that nothing required needs, in one finding. */
export function excessFindings(
  { config: { excessScopes: severity }, requirements }: CheckContext,
  authentication: Authentication,
): readonly Finding[] {
  const excess = excessScopes(requirements, authentication);
  if (severity === 'ignore' || excess.length === 0) return [];
  const { kind, scopeModel } = authentication;
  return [
    createFinding('scope-excess', { excess, required: scopesToSelect(requirements, scopeModel), kind }, severity),
  ];
}

/**
 * The granted scopes that nothing required needs; only where a list is known, something was required, and all of it is
 * understood.
 */
export function excessScopes(requirements: Requirements, { granted, scopeModel }: Authentication): readonly string[] {
  const isUnderstood = requirements.issues.every(({ type }) => type === 'scope-unused');
  if (isEmpty(requirements) || !isUnderstood) return [];
  // An unused scope is of no use, but it was written.
  const unused = requirements.issues.flatMap(({ text }) => findScope(text)?.name ?? []);
  const optional = requirements.optional.flatMap(({ scopes }) => scopes[scopeModel]);
  const needed = expandImpliedScopes([...requiredScopes(requirements, scopeModel), ...optional, ...unused]);
  return (granted ?? []).filter((scope) => !needed.has(scope));
}
