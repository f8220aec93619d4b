import type { CredentialKind } from '../bitbucket/credential-kind.ts';
import { labelOf } from '../bitbucket/scopes.ts';
import type { CheckContext } from '../check/context.ts';
import { isListedFor } from '../check/kind-limits.ts';
import { ofKind, scopesToSelect } from '../check/requirement.ts';
import { type ScopeKind, scopeModelOfKind, type TokenChoice } from '../credential/token-choices.ts';
import { useText } from '../messages/tool-text.ts';
import type { ScopesDocument } from '../report/scopes-schema.ts';
import { exceptionsOf } from './narrowest-kind.ts';

/** What to select on the page that creates a token, if anything. */
export function selectionOf(
  context: CheckContext,
  kind: ScopeKind,
): readonly { readonly scope: string; readonly label: string }[] | undefined {
  const all = supportedRequirements(context, kind).all.filter(
    (each) => each.kind !== 'operation' || isListedFor(each.operation, kind),
  );
  const names = scopesToSelect({ all }, scopeModelOfKind[kind]);
  return names.length === 0 ? undefined : names.map((scope) => ({ scope, label: labelOf(scope) }));
}

/** What a declaration requires, without the tools that take no such token. */
export function supportedRequirements(
  { requirements, tools }: CheckContext,
  kind: CredentialKind,
): CheckContext['requirements'] {
  return tools?.withoutRejected(requirements, kind) ?? requirements;
}

/** What a kind of token can't do. */
export function exceptionsFor(
  kind: TokenChoice,
  context: CheckContext,
): ScopesDocument['exceptions'][number]['exceptions'] {
  const rejected = context.tools?.rejectedUses(context.requirements.tools, kind) ?? [];
  const operations = ofKind(supportedRequirements(context, kind), 'operation');
  return [
    ...rejected.map(({ why, ...use }) => ({ what: useText(use), why })),
    ...exceptionsOf(kind, operations).map(({ label, why }) => ({ what: label, why })),
  ];
}
