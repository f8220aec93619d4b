import type { CredentialKind } from '../bitbucket/credential-kind.ts';
import type { NeededPermission } from '../bitbucket/permission.ts';
import type { ScopeModel } from '../bitbucket/scope.ts';
import { labelOf } from '../bitbucket/scopes.ts';
import { requirementFindings } from '../check/findings/configuration.ts';
import { isListedFor } from '../check/kind-limits.ts';
import { type OperationRequirement, ofKind } from '../check/requirement.ts';
import { aKind } from '../credential/kinds.ts';
import type { HostNames } from '../messages/host-names.ts';
import type { FindingRecord } from '../report/schema.ts';
import type { Line } from '../report/text.ts';
import { renderFindings } from '../report/token-report.ts';
import { indent } from '../util/text.ts';
import { adviceLines, textWidth } from './advice.ts';
import { type CommandContext, type ScopesInvocation, type TextResult, usageErrors } from './invocation.ts';
import { exceptionsOf, narrowestKind } from './narrowest-kind.ts';
import { lookUp, scopesToSelect } from './required-scopes.ts';

/** An access token has the scopes of OAuth, where it can do an operation at all. */
const modelOfKind = { 'api-token': 'api-token', 'oauth-token': 'oauth' } as const satisfies Partial<
  Record<CredentialKind, ScopeModel>
>;

/** `token-preflight scopes OPERATION…`: the scopes to select, and the narrowest kind of token. */
export async function scopes({ operations, errors }: ScopesInvocation, context: CommandContext): Promise<TextResult> {
  if (errors.length > 0) return usageErrors(errors);
  const requirements = await lookUp(operations, context);
  const found = ofKind(requirements, 'operation');
  const names: HostNames = { ...context.host.names, option: () => 'the argument' };
  // Nothing is known about the token, so no finding is about its kind.
  const findings = await renderFindings(requirementFindings(requirements, 'unrecognized'), names);
  const sections = [...found.map(operationLines), ...(found.length > 0 ? selectionLines(found) : [])];
  const lines = [
    ...sections.map((section) => section.map((text): Line => ({ tone: 'plain', text }))),
    ...findings.map(adviceOf),
  ];
  return {
    type: 'text',
    lines: lines.flatMap((section, index) => (index === 0 ? section : [{ tone: 'plain', text: '' }, ...section])),
    exitCode: findings.some(({ severity }) => severity !== 'warn') ? 2 : 0,
  };
}

function operationLines(requirement: OperationRequirement): readonly string[] {
  const { label, permission } = requirement;
  const hasScopes = Object.values(requirement.scopes).some((names) => names.length > 0);
  const shown = (kind: keyof typeof modelOfKind) =>
    isListedFor(requirement.operation, kind) || !hasScopes
      ? scopesToSelect({ all: [requirement] }, modelOfKind[kind]).join(' ') || 'no scopes listed'
      : 'not available';
  const isForOAuthAlone = !isListedFor(requirement.operation, 'access-token');
  const needed = permission === undefined ? undefined : permissionText(permission);
  return [
    label,
    `  API token            ${shown('api-token')}`,
    `  ${isForOAuthAlone ? 'OAuth only         ' : 'Access token, OAuth'}  ${shown('oauth-token')}`,
    ...(needed === undefined ? [] : [`  Account              ${needed}`]),
  ];
}

/** The permission that the account needs, or nothing where no source shows it. */
function permissionText({ on, level, grade, isConditional }: NeededPermission): string | undefined {
  if (level === undefined) return undefined;
  const source = { stated: 'documented', recorded: 'seen in responses', inferred: 'not documented', unknown: '' }[
    grade
  ];
  const details = [source, ...(isConditional ? ['depends on the request body'] : [])].join(', ');
  return `${grade === 'inferred' ? 'probably ' : ''}${level} permission on the ${on} (${details})`;
}

function selectionLines(found: readonly OperationRequirement[]): readonly (readonly string[])[] {
  const selections = (['api-token', 'oauth-token'] as const).map((kind) => selectionOf(found, kind));
  return [...selections.filter((lines) => lines.length > 0), narrowestLines(found)];
}

/** What to select on the page that creates the token, if anything. */
function selectionOf(found: readonly OperationRequirement[], kind: keyof typeof modelOfKind): readonly string[] {
  const possible = found.filter((requirement) => isListedFor(requirement.operation, kind));
  const names = scopesToSelect({ all: possible }, modelOfKind[kind]);
  if (names.length === 0) return [];
  const isForAccessTokens = possible.every((requirement) => isListedFor(requirement.operation, 'access-token'));
  const holder = kind === 'api-token' ? 'an API token' : isForAccessTokens ? 'an access token or OAuth' : 'OAuth';
  const longest = Math.max(...names.map((name) => labelOf(name).length));
  return [
    `Select for ${holder}:`,
    ...names.map((name) => `  ${labelOf(name).padEnd(longest)}  ${name}`),
    `  To copy: ${names.join(' ')}`,
  ];
}

function narrowestLines(found: readonly OperationRequirement[]): readonly string[] {
  const kind = narrowestKind(found);
  const first = kind === undefined ? 'No kind of token can do all of this.' : `Narrowest token: ${aKind(kind)}.`;
  const others = (['repository-access-token', 'api-token'] as const).filter((each) =>
    each === 'api-token' ? kind === undefined : each !== kind,
  );
  return [first, ...others.flatMap((each) => exceptionLines(each, found))];
}

function exceptionLines(
  kind: 'repository-access-token' | 'api-token',
  found: readonly OperationRequirement[],
): readonly string[] {
  const exceptions = exceptionsOf(kind, found);
  const name = aKind(kind).replace(/^a/, 'A');
  const isAll = exceptions.length === found.length;
  return [
    `  ${name} ${isAll ? "can't do any of it" : 'can, except'}:`,
    ...exceptions.flatMap(({ label, why }) => indent(`${label}: ${why}`, 4, textWidth)),
  ];
}

function adviceOf({ code, severity, title, ...words }: FindingRecord): readonly Line[] {
  return [
    { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
    ...adviceLines(words).map((text): Line => ({ tone: 'plain', text })),
  ];
}
