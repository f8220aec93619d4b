import { optionFindings } from '../check/findings/configuration.ts';
import type { HostNames } from '../messages/host-names.ts';
import type { FindingRecord } from '../report/schema.ts';
import type { ScopesDocument } from '../report/scopes-schema.ts';
import { type CommandContext, json, type ScopesInvocation, type TextResult, usageErrors } from './invocation.ts';
import { lookUp } from './required-scopes.ts';
import { scopesDocument } from './scopes-document.ts';
import { scopesText } from './scopes-text.ts';

/** `token-preflight scopes OPERATION…`: the scopes to select, and the narrowest kind of token. */
export async function scopes(
  { operations, tools, kind, isJson, errors }: ScopesInvocation,
  context: CommandContext,
): Promise<TextResult> {
  if (errors.length > 0 && !isJson) return usageErrors(errors);
  const declared = await lookUp({ operations, ...(tools !== undefined && { tools }) }, context);
  const names: HostNames = {
    ...context.host.names,
    option: (name) => (name === 'tools' ? '--tools' : 'the argument'),
  };
  const document = await scopesDocument(declared, kind, optionFindings(errors), names);
  const lines = isJson ? json(document) : scopesText(document, kind);
  return { type: 'text', lines, exitCode: isPossible(document, kind !== undefined) ? 0 : 2 };
}

/** Whether all of it was understood and, where it is about one kind of token, that kind can do it. */
function isPossible({ findings, exceptions }: ScopesDocument, isAboutOneKind: boolean): boolean {
  const isRight = findings.every(({ severity }: FindingRecord) => severity === 'warn');
  return isRight && !(isAboutOneKind && exceptions.some((each) => each.exceptions.length > 0));
}
