import { missingResource } from '../../bitbucket/missing-resource.ts';
import { describeResource } from '../../bitbucket/place.ts';
import { expandImpliedScopes, withoutImplied } from '../../bitbucket/scopes.ts';
import type { OptionName } from '../../config/options.ts';
import { groupBy } from '../../util/group-by.ts';
import type { Authentication } from '../authentication.ts';
import { type CheckResult, missingScopes } from '../check-result.ts';
import type { CheckContext } from '../context.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { FindingFacts } from '../finding-facts.ts';
import { impossibleScopes, isListedFor } from '../kind-limits.ts';
import { otherKinds } from '../possible-kinds.ts';
import { labelsOf, type ProbeResult } from '../probe-result.ts';
import { requiredScopes } from '../requirement.ts';

/** What the responses show about the required scopes, operations and resources. */
export function accessFindings(
  context: CheckContext,
  authentication: Authentication,
  checks: readonly CheckResult[],
): readonly Finding[] {
  return [
    ...missingScopeFindings(context, authentication, checks),
    ...refusalFindings(authentication, checks),
    ...unverifiedFindings(context, authentication, checks),
    ...unverifiedResourceFindings(checks),
    ...placelessToolFindings(context, authentication, checks),
    ...contradictionFindings(authentication, checks),
  ];
}

/** All missing scopes in one finding, with the full list for the token that has to replace this one. */
function missingScopeFindings(
  { requirements, tools }: CheckContext,
  { kind, granted = [], scopeModel }: Authentication,
  checks: readonly CheckResult[],
): readonly Finding[] {
  const impossible = impossibleScopes(requirements, kind, granted);
  const missing = missingScopes(checks).filter((scope) => !impossible.scopes.includes(scope));
  if (missing.length === 0) return [];
  const all = requirements.all.filter((each) => each.kind !== 'scope' || !impossible.texts.includes(each.label));
  const needed = requiredScopes({ all }, scopeModel).filter((scope) => !impossible.scopes.includes(scope));
  const required = withoutImplied([...needed, ...missing]);
  // Where writing or administering is granted and reading is missing, people believe that one includes the other.
  const readHint = missing.some((scope) => {
    const thing = /read:(.+)/.exec(scope)?.[1];
    return thing !== undefined && granted.some((name) => name !== scope && name.endsWith(`:${thing}`));
  });
  const alsoGranted = granted.filter((scope) => !expandImpliedScopes(required).has(scope));
  const needs = tools?.findNeeds(missing, requirements, checks) ?? [];
  return [
    createFinding('scope-missing', {
      missing,
      required,
      alsoGranted,
      kind,
      readHint,
      ...(needs.length > 0 && { tools: needs }),
    }),
  ];
}

/** A check that a response refused. */
type Refused = CheckResult & Required<Pick<CheckResult, 'by' | 'refusal'>>;

function refusalFindings(authentication: Authentication, checks: readonly CheckResult[]): readonly Finding[] {
  const refused = checks.filter((check): check is Refused => check.by !== undefined && check.refusal !== undefined);
  return groupBy(refused, causeOf).flatMap((same) => refusalFinding(same, authentication));
}

/** What was refused for the same reason is reported once. */
function causeOf(check: Refused): string {
  const { refusal, by } = check;
  switch (refusal.type) {
    case 'unauthorized':
      return 'mechanism-refused';
    case 'access-denied':
      return `${refusal.type} ${refusal.isUnclear ? refusal.message : ''}`;
    case 'removed':
      return `removed by ${refusal.change}`;
    case 'not-found':
      // A place, however much of it is missing; in a place that is visible, each request.
      return whatIsHidden(check) === 'part' ? by.probe.request.label : describeResource(by.probe.request);
    default:
      return refusal.type;
  }
}

/** What a 404 hides. */
function whatIsHidden({ by: { probe }, isPart }: Refused): 'whole' | 'part' | 'either' {
  if (isPart || probe.request.resource === 'user') return 'part';
  return probe.request.isRoot ? 'whole' : 'either';
}

/** What the path of a declared operation names in a place that is visible; a whole feature can be switched off. */
function namedPart(check: Refused): Pick<FindingFacts['resource-not-found'], 'named'> {
  const { requirement, refusal } = check;
  if (requirement.kind !== 'operation' || requirement.endpoint === undefined || whatIsHidden(check) !== 'part')
    return {};
  const isFeature = /\/pipelines?[_-]?/.test(requirement.operation.path);
  if (isFeature && refusal.type === 'not-found' && refusal.detail !== undefined) return {};
  const ids = Object.entries(requirement.values).filter(
    ([key]) => !['workspace', 'repo_slug', 'project_key'].includes(key),
  );
  const [parameter, value] = ids.at(-1) ?? [];
  if (parameter === undefined || value === undefined) return {};
  return { named: { parameter, value, ...(isFeature && { isFeature }) } };
}

function refusalFinding(same: readonly [Refused, ...Refused[]], { kind, status }: Authentication): readonly Finding[] {
  const [check] = same;
  const { refusal, by } = check;
  const requests = labelsOf(same.map((other) => other.by));
  switch (refusal.type) {
    case 'access-denied': {
      const { permission, resource } = by.probe.request;
      const facts = { requests, kind, resource, message: refusal.message };
      if (refusal.isUnclear) return [createFinding('permission-missing', { ...facts, isUnclear: true }, 'unknown')];
      return [createFinding('permission-missing', { ...facts, ...(permission && { permission }) })];
    }
    case 'mechanism-refused':
    case 'unauthorized':
      return [kindFinding(same, kind)];
    case 'removed': {
      const { change, announcement } = refusal;
      const facts = { requests, change, ...(announcement !== undefined && { announcement }) };
      return [createFinding('endpoint-removed', facts)];
    }
    case 'not-found': {
      const { detail } = refusal;
      const option = optionNaming(check, by);
      return [
        createFinding('resource-not-found', {
          resource: describeResource(by.probe.request),
          kind,
          hidden: whatIsHidden(check),
          by: by.probe.request.label,
          ...(by.status === 403 && { status: 403 }),
          isAccepted: status === 'accepted',
          ...(detail && { detail }),
          ...(option && { option }),
          ...namedPart(check),
        }),
      ];
    }
    default:
      return [];
  }
}

/** The response refuses the kind of credential, whatever the specification states. */
function kindFinding(same: readonly [Refused, ...Refused[]], kind: Authentication['kind']): Finding {
  const operations = same.flatMap(({ requirement }) =>
    requirement.kind === 'operation' ? [requirement.operation] : [],
  );
  return createFinding('token-kind-rejected', {
    requests: labelsOf(same.map(({ by }) => by)),
    kind,
    scheme: same[0].by.scheme,
    isListed: operations.length > 0 && operations.every((operation) => isListedFor(operation, kind)),
    others: otherKinds(operations, kind),
    scopes: [...new Set(operations.flatMap(({ scopes }) => scopes.oauth))],
  });
}

/** The option that names the place of a request, if one does. */
function optionNaming({ requirement }: CheckResult, { probe }: ProbeResult): OptionName | undefined {
  if (requirement.kind === 'operation') return requirement.values.workspace === undefined ? undefined : 'operations';
  const { resource } = probe.request;
  const isNamed = requirement.kind === 'resource' && requirement.label === describeResource(probe.request);
  return isNamed && resource !== 'user' ? resource : undefined;
}

function unverifiedFindings(
  { requirements }: CheckContext,
  { granted, scopeModel }: Authentication,
  checks: readonly CheckResult[],
): readonly Finding[] {
  const open = checks.filter(
    ({ outcome, requirement, isScope }) => outcome === 'unverifiable' && (isScope || requirement.kind === 'operation'),
  );
  const scopes = [...new Set(open.flatMap((check) => missingScopesOf(check, scopeModel)))];
  if (scopes.length === 0) return [];
  const places = [...new Set(scopes.flatMap((scope) => missingResource(scope, requirements.place) ?? []))];
  return [createFinding('scope-unverified', { scopes, hasScopeList: granted !== undefined, places })];
}

/** A resource that nothing showed: a misspelled name must not end as a pass without a word. A missing scope explains it. */
function unverifiedResourceFindings(checks: readonly CheckResult[]): readonly Finding[] {
  if (missingScopes(checks).length > 0) return [];
  return checks.flatMap(({ requirement, outcome }) =>
    requirement.kind === 'resource' && outcome === 'unverifiable'
      ? [createFinding('resource-unverified', { resource: requirement.label, option: requirement.resource })]
      : [],
  );
}

/** The place of declared tools, where none is known: only their scopes were checked. */
function placelessToolFindings(
  { config, requirements, tools }: CheckContext,
  { status }: Authentication,
  checks: readonly CheckResult[],
): readonly Finding[] {
  if (status !== 'accepted' || missingScopes(checks).length > 0) return [];
  return tools?.placeFindings(requirements, config) ?? [];
}

function missingScopesOf(
  { requirement, subject }: CheckResult,
  scopeModel: Authentication['scopeModel'],
): readonly string[] {
  const needed = requirement.kind === 'operation' ? requirement.scopes[scopeModel] : [];
  return needed.length === 0 ? [subject] : needed;
}

function contradictionFindings({ disagreement }: Authentication, checks: readonly CheckResult[]): readonly Finding[] {
  const found = checks.flatMap(({ subject, contradiction }) =>
    contradiction === undefined ? [] : [createFinding('scope-contradiction', { subject, ...contradiction })],
  );
  if (disagreement === undefined || found.length > 0) return found;
  return [createFinding('scope-contradiction', { subject: 'granted scopes', type: 'two-lists', ...disagreement })];
}
