import type { CredentialKind } from '../../bitbucket/credential-kind.ts';
import { createFinding, type Finding } from '../finding.ts';
import { impossibleScopes, kindsForAll } from '../kind-limits.ts';
import type { Requirements } from '../requirement.ts';

/** What an access token can never be given. */
export function kindFindings(
  requirements: Requirements,
  kind: CredentialKind,
  granted: readonly string[] | undefined,
): readonly Finding[] {
  const { scopes, texts } = impossibleScopes(requirements, kind, granted);
  if (texts.length === 0) return [];
  return [createFinding('scope-not-for-kind', { scopes, kind, texts, holders: kindsForAll(requirements) })];
}
