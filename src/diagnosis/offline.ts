import { endpointForOperation } from '../bitbucket/endpoints.ts';
import type { Operation } from '../bitbucket/operations.ts';
import { canHold, expand, isOfUser } from '../bitbucket/scopes.ts';
import type { Flaw, Inspection } from '../credential/inspect.ts';
import { type CredentialKind, isAccessToken } from '../credential/kinds.ts';
import { isBarred } from '../evidence/plan.ts';
import { type DeclarationFlaw, type Needs, neededScopes, type Requirements } from '../evidence/requirements.ts';
import type { Known } from './case.ts';
import { expiryFindings } from './expiry.ts';
import { byGravity, type Finder, type Finding } from './finding.ts';
import type { OfflineCode } from './offline-findings.ts';
import { quoted } from './words/speech.ts';

/** The findings that need no request: what is wrong with the declaration and with the secret. Pure. */
export function diagnoseOffline(about: Known): readonly Finding[] {
  const { requirements, secret, find } = about;
  return byGravity([
    ...declarationFindingsOf(requirements, secret.kind, undefined, find),
    ...secretFindingsOf(secret, requirements, find),
    ...expiryFindings(about),
  ]);
}

/** What can be said about the declaration for a kind of credential, granted scopes included where they are known. */
export function declarationFindingsOf(
  requirements: Requirements,
  kind: CredentialKind,
  granted: readonly string[] | undefined,
  find: Finder<OfflineCode>,
): readonly Finding[] {
  return [
    ...requirements.flaws.map((flaw) => flawFinding(flaw, find)),
    ...operationFindings(requirements, kind, find),
    ...kindFindings(requirements, kind, granted, find),
  ];
}

function flawFinding(flaw: DeclarationFlaw, find: Finder<OfflineCode>): Finding {
  switch (flaw.code) {
    case 'operation-malformed':
      return find('option-invalid', { option: 'operations', problem: `holds ${quoted(flaw.text)}: ${flaw.fault}` });
    // One case each: the compiler pairs a code with its facts only where it knows which code it is.
    case 'scope-unrecognised':
      return find(flaw.code, flaw);
    case 'scope-retired':
      return find(flaw.code, flaw);
    case 'operation-unrecognised': {
      const facts = { text: flaw.text, nearest: flaw.nearest.map(nameOf), date: flaw.date };
      return find(flaw.code, facts, flaw.nearest.length > 0 ? 'fail' : 'unknown');
    }
    case 'operation-removed': {
      const { since = '', change, replacement = [] } = flaw.operation;
      return find(flaw.code, { text: flaw.text, since, replacement, ...(change !== undefined && { change }) });
    }
  }
}

function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function operationFindings(
  { operations }: Requirements,
  kind: CredentialKind,
  find: Finder<OfflineCode>,
): readonly Finding[] {
  return operations.flatMap(({ text, operation }) => {
    const { state, since, until, replacement = [] } = operation;
    const facts = { text, replacement, ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
    const listed = listedKinds(operation);
    return [
      ...(state === 'deprecated' ? [find('operation-deprecated', facts)] : []),
      ...(isListedFor(operation, kind) ? [] : [find('operation-needs-other-credential', { text, kind, listed })]),
    ];
  });
}

function isListedFor(operation: Operation, kind: CredentialKind): boolean {
  if (kind === 'api-token') return operation.apiToken;
  return !(isAccessToken(kind) && operation.barredToAccessTokens);
}

function listedKinds({ apiToken, barredToAccessTokens, legacy }: Operation): string {
  if (apiToken) return 'API tokens and OAuth tokens';
  if (legacy.length === 0) return '';
  return barredToAccessTokens ? 'OAuth tokens' : 'access tokens and OAuth tokens';
}

/** What an access token can never hold; a scope that the header lists all the same is not complained about. */
function kindFindings(
  requirements: Requirements,
  kind: CredentialKind,
  granted: readonly string[] | undefined,
  find: Finder<OfflineCode>,
): readonly Finding[] {
  const denied = notForKind(requirements, kind, granted);
  if (denied.length === 0) return [];
  const scopes = scopesNotForKind(requirements, kind, granted);
  const texts = denied.map(({ text }) => text);
  return [find('scope-not-for-kind', { scopes, kind, texts, holders: holdersOf(requirements) })];
}

/** The scopes that this kind of token can never be given, in its own vocabulary where there is a counterpart. */
export function scopesNotForKind(
  requirements: Requirements,
  kind: CredentialKind,
  granted: readonly string[] | undefined,
): readonly string[] {
  return [...new Set(notForKind(requirements, kind, granted).flatMap(({ scopes }) => scopes))];
}

/** The declared scopes and operations, as they are written, that ask for scopes which this kind can never be given. */
function notForKind(
  requirements: Requirements,
  kind: CredentialKind,
  granted: readonly string[] | undefined,
): readonly { readonly text: string; readonly scopes: readonly string[] }[] {
  if (!isAccessToken(kind)) return [];
  const held = expand(granted ?? []);
  const barred = ({ legacy }: Needs) => legacy.filter((scope) => !canHold(kind, scope));
  const scopes = requirements.scopes.map(({ text, vocabulary, needs }) => ({
    text,
    scopes:
      needs.legacy.length === 0 || (vocabulary === 'granular' && needs.granular.some(isOfUser))
        ? [text]
        : barred(needs),
  }));
  // What is barred to this kind is asked all the same, where it can be.
  const operations = requirements.operations
    .filter((one) => !isBarred(one, kind) || endpointForOperation(one.operation, one.values, one.place) === undefined)
    .map(({ text, needs }) => ({ text, scopes: barred(needs) }));
  return [...scopes, ...operations]
    .map((one) => ({ ...one, scopes: one.scopes.filter((scope) => !held.has(scope)) }))
    .filter((one) => one.scopes.length > 0);
}

/** The kinds of token that can be given everything that is declared. */
function holdersOf({ scopes, operations }: Requirements): readonly CredentialKind[] {
  const kinds: readonly CredentialKind[] = [
    'project-access-token',
    'workspace-access-token',
    'api-token',
    'oauth-token',
  ];
  const canHoldAll = (kind: CredentialKind, { granular, legacy }: Needs) =>
    kind === 'api-token' ? granular.length > 0 : legacy.length > 0 && legacy.every((scope) => canHold(kind, scope));
  return kinds.filter(
    (kind) =>
      [...scopes, ...operations].every(({ needs }) => canHoldAll(kind, needs)) &&
      operations.every(({ operation }) => isListedFor(operation, kind)),
  );
}

/** What can be said about the secret and the e-mail without asking anybody. */
export function secretFindingsOf(
  secret: Inspection,
  requirements: Requirements,
  find: Finder<OfflineCode>,
): readonly Finding[] {
  return secret.flaws.map((flaw) => secretFinding(flaw, requirements, find));
}

function secretFinding(flaw: Flaw, requirements: Requirements, find: Finder<OfflineCode>): Finding {
  switch (flaw.code) {
    case 'token-stray-characters':
      return find(flaw.code, flaw, flaw.trimmed ? 'warn' : 'fail');
    case 'app-password-removed':
      return find(flaw.code, { scopes: neededScopes(requirements, 'granular') });
    case 'token-missing':
    case 'email-unneeded':
      return find(flaw.code, {});
    // One case each: the compiler pairs a code with its facts only where it knows which code it is.
    case 'token-unexpanded':
      return find(flaw.code, flaw);
    case 'token-prefixed':
      return find(flaw.code, flaw);
    case 'token-is-pair':
      return find(flaw.code, flaw);
    case 'token-foreign':
      return find(flaw.code, flaw);
    case 'email-malformed':
      return find(flaw.code, flaw);
  }
}
