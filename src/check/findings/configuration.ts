import type { CredentialKind } from '../../bitbucket/credential-kind.ts';
import type { OptionError } from '../../config/options.ts';
import type { CheckContext } from '../context.ts';
import { createFinding, type Finding } from '../finding.ts';
import { kindFindings } from './kind.ts';

/** The options that can't be used as they are written. */
export function optionFindings(errors: readonly OptionError[]): readonly Finding[] {
  return errors.map((error) => createFinding('option-invalid', error));
}

/**
 * What is wrong with everything that is declared, for a kind of credential.
 * @param granted the list of granted scopes, where it is known
 */
export function declarationFindings(
  { requirements, tools, operations }: Pick<CheckContext, 'requirements' | 'tools' | 'operations'>,
  kind: CredentialKind,
  granted?: readonly string[],
): readonly Finding[] {
  const others = tools?.withoutRejected(requirements, kind) ?? requirements;
  return [
    ...(tools?.toolRejectionFindings(requirements, kind) ?? []),
    ...(operations?.requirementFindings ?? kindFindings)(others, kind, granted),
  ];
}
