import type { ScopeModel } from '../bitbucket/scope.ts';
import { expandImpliedScopes } from '../bitbucket/scopes.ts';
import { prepareCheck } from '../check/check-token.ts';
import { type Requirements, requiredScopes } from '../check/requirement.ts';
import { parseTokenConfig } from '../config/token-config.ts';
import { createOptionRedactor, redactOptions } from '../redaction/options.ts';
import type { CommandContext } from './invocation.ts';

/**
 * Looks up what operations and Git access require, without a token and without a request.
 * @param operations as the user wrote them: what looks like a token is redacted
 */
export async function lookUp(
  operations: readonly string[],
  { host, now }: CommandContext,
  git: 'none' | 'clone' | 'push' = 'none',
): Promise<Requirements> {
  // Any repository: the scopes of Git access don't depend on it.
  const place = git === 'none' ? {} : { git, repository: 'workspace/repository' };
  const values = redactOptions({ operations, ...place }, createOptionRedactor([]));
  const { value } = parseTokenConfig(values, {}, host.names.option);
  return (await prepareCheck(value, now)).requirements;
}

/** The scopes to select for everything together, without those that another one of them includes. */
export function scopesToSelect(requirements: Pick<Requirements, 'all'>, scopeModel: ScopeModel): readonly string[] {
  const all = requiredScopes(requirements, scopeModel);
  return all.filter((scope) => !all.some((other) => other !== scope && expandImpliedScopes([other]).has(scope)));
}
