import type { CheckResult } from './check-result.ts';
import { evaluateGit } from './evaluate-git.ts';
import { evaluateOperation } from './evaluate-operation.ts';
import { evaluateResource, type ResourceCheck } from './evaluate-resource.ts';
import { evaluateScopes } from './evaluate-scope.ts';
import type { Evidence } from './evidence.ts';
import { ofKind, type Requirements } from './requirement.ts';

/**
 * Evaluates every requirement by the evidence; none where the credential is rejected or wasn't received. Pure.
 * @returns resources, scopes, operations, git access, in this order
 */
export function evaluate(requirements: Requirements, evidence: Evidence): readonly CheckResult[] {
  const { status } = evidence.authentication;
  if (status === 'rejected' || status === 'anonymous') return [];
  const resources: readonly ResourceCheck[] = ofKind(requirements, 'resource').map((requirement) => ({
    requirement,
    subject: requirement.label,
    ...evaluateResource(requirement.resource, requirement.place, evidence.results),
  }));
  const context = { ...evidence, resources };
  return [
    ...resources,
    ...evaluateScopes(requirements, context),
    ...ofKind(requirements, 'operation').map((requirement) => evaluateOperation(requirement, context)),
    ...ofKind(requirements, 'git').map((requirement) => evaluateGit(requirement, evidence)),
  ];
}
