import { type CredentialKind, isAccessToken } from '../../bitbucket/credential-kind.ts';
import type { UrlProblem } from '../../bitbucket/operation-parser.ts';
import type { OptionError } from '../../config/options.ts';
import { createFinding, type Finding, type Severity } from '../finding.ts';
import { impossibleScopes, isForbidden, isListedFor, kindsForAll, listedKinds } from '../kind-limits.ts';
import { type OperationRequirement, ofKind, type RequirementIssue, type Requirements } from '../requirement.ts';

/** The options that can't be used as they are written. */
export function optionFindings(errors: readonly OptionError[]): readonly Finding[] {
  return errors.map((error) => createFinding('option-invalid', error));
}

/**
 * What is wrong with the required scopes and operations, for a kind of credential.
 * @param granted the list of granted scopes, where it is known
 */
export function requirementFindings(
  requirements: Requirements,
  kind: CredentialKind,
  granted?: readonly string[],
): readonly Finding[] {
  return [
    ...requirements.issues.map((issue) => requirementIssueFinding(issue, kind)),
    ...ofKind(requirements, 'operation').flatMap((operation) => operationFindings(operation, kind)),
    ...kindFindings(requirements, kind, granted),
  ];
}

function requirementIssueFinding(issue: RequirementIssue, kind: CredentialKind): Finding {
  const { text } = issue;
  switch (issue.type) {
    case 'operation-malformed':
      return createFinding('option-invalid', { option: 'operations', problem: issue.problem, item: text });
    case 'scope-unknown':
      return createFinding('scope-unknown', { text, nearest: issue.nearest });
    case 'scope-unused':
      return createFinding('scope-unused', { text, known: issue.known });
    case 'operation-unknown': {
      const nearest = issue.nearest.map(({ method, path }) => `${method} ${path}`);
      const severity = nearest.length > 0 ? 'fail' : 'unknown';
      return createFinding('operation-unknown', { text, nearest, date: issue.date }, severity);
    }
    case 'operation-url-wrong': {
      const { problem, meant } = issue;
      const write = meant && `${meant.method} ${meant.path}`;
      return createFinding(
        'operation-url-wrong',
        { text, problem, kind, ...(write && { write }) },
        urlSeverity(problem, kind),
      );
    }
    case 'operation-removed': {
      const { since = '', change, replacement = [] } = issue.operation;
      return createFinding('operation-removed', {
        text,
        since,
        replacement,
        ...(change !== undefined && { change }),
      });
    }
  }
}

/** What an API token can't do, another kind of token may. No document says when the last of the teams API went. */
function urlSeverity(problem: UrlProblem, kind: CredentialKind): Severity {
  if (problem === 'teams') return 'unknown';
  return problem === 'groups' && kind !== 'api-token' && !isAccessToken(kind) ? 'unknown' : 'fail';
}

function operationFindings(
  { label: text, operation, endpoint }: OperationRequirement,
  kind: CredentialKind,
): readonly Finding[] {
  const { state, since, until, replacement = [] } = operation;
  const facts = { text, replacement, ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
  // What can be asked shows by its own response.
  const isDisallowed = isForbidden(operation, kind) && endpoint === undefined;
  const wrongKind = { text, kind, listed: listedKinds(operation), isForbidden: isDisallowed };
  return [
    ...(state === 'deprecated' ? [createFinding('operation-deprecated', facts)] : []),
    ...(isListedFor(operation, kind)
      ? []
      : [createFinding('operation-wrong-token-kind', wrongKind, isDisallowed ? 'fail' : 'warn')]),
  ];
}

/** What an access token can never be given. */
function kindFindings(
  requirements: Requirements,
  kind: CredentialKind,
  granted: readonly string[] | undefined,
): readonly Finding[] {
  const { scopes, texts } = impossibleScopes(requirements, kind, granted);
  if (texts.length === 0) return [];
  return [createFinding('scope-not-for-kind', { scopes, kind, texts, holders: kindsForAll(requirements) })];
}
