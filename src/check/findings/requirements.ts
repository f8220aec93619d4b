import { type CredentialKind, isAccessToken } from '../../bitbucket/credential-kind.ts';
import type { UrlProblem } from '../../bitbucket/operation-parser.ts';
import type { CalledBy } from '../configuration-facts.ts';
import { createFinding, type Finding, type Severity } from '../finding.ts';
import { isForbidden, isListedFor } from '../kind-limits.ts';
import { listedKinds } from '../possible-kinds.ts';
import { type OperationRequirement, ofKind, type RequirementIssue, type Requirements } from '../requirement.ts';
import { kindFindings } from './kind.ts';

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
    ...requirements.issues
      .filter((issue) => !isHarmless(issue, granted))
      .map((issue) => requirementIssueFinding(issue, kind)),
    ...ofKind(requirements, 'operation').flatMap((operation) => operationFindings(operation, kind)),
    ...kindFindings(requirements, kind, granted),
  ];
}

/** A scope that no operation uses, and that the token has: it is required and granted. */
function isHarmless(issue: RequirementIssue, granted: readonly string[] = []): boolean {
  return issue.type === 'scope-unused' && !issue.isRemoved && granted.includes(issue.name);
}

function requirementIssueFinding(issue: RequirementIssue, kind: CredentialKind): Finding {
  const { text } = issue;
  switch (issue.type) {
    case 'tool-malformed':
      return createFinding('option-invalid', { option: 'tools', problem: issue.problem, item: text });
    case 'tool-unknown': {
      const { nearest, tool } = issue;
      return createFinding('tool-unknown', { text, nearest, ...(tool !== undefined && { tool }) });
    }
    case 'tool-outdated': {
      const { name, title, version, measured } = issue.tool;
      return createFinding('tool-outdated', { tool: name, title, major: issue.major, version, measured });
    }
    case 'operation-malformed':
      return createFinding('option-invalid', { option: 'operations', problem: issue.problem, item: text });
    case 'scope-unknown':
      return createFinding('scope-unknown', { text, nearest: issue.nearest });
    case 'scope-unused':
      return createFinding('scope-unused', { text, known: issue.known, isRemoved: issue.isRemoved });
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
        ...calledBy(issue),
      });
    }
  }
}

/**
 * What an API token can't do, another kind of token may. No document states when the last of the teams API went, or which pages
 * of the website accept a token.
 */
function urlSeverity(problem: UrlProblem, kind: CredentialKind): Severity {
  if (problem === 'teams' || problem === 'web-page') return 'unknown';
  return problem === 'groups' && kind !== 'api-token' && !isAccessToken(kind) ? 'unknown' : 'fail';
}

function calledBy({ requiredBy }: CalledBy): CalledBy {
  return requiredBy === undefined ? {} : { requiredBy };
}

function operationFindings(requirement: OperationRequirement, kind: CredentialKind): readonly Finding[] {
  const { label: text, operation, endpoint } = requirement;
  const { state, since, until, replacement = [] } = operation;
  const facts = {
    text,
    replacement,
    ...calledBy(requirement),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
  // A request shows it by its response.
  const isDisallowed = isForbidden(operation, kind) && endpoint === undefined;
  const wrongKind = { text, kind, listed: listedKinds(operation), isForbidden: isDisallowed, ...calledBy(requirement) };
  return [
    ...(state === 'deprecated' ? [createFinding('operation-deprecated', facts)] : []),
    ...(isListedFor(operation, kind)
      ? []
      : [createFinding('operation-wrong-token-kind', wrongKind, isDisallowed ? 'fail' : 'warn')]),
  ];
}
