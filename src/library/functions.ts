import { optionFindings } from '../check/findings/configuration.ts';
import { check as checkOptions } from '../commands/check.ts';
import { emailHints } from '../commands/explain-hints.ts';
import type { CommandContext } from '../commands/invocation.ts';
import { tokenChoices } from '../credential/token-choices.ts';
import { readRequestHint, requestProblem } from '../explain/hints.ts';
import type { HostNames } from '../messages/host-names.ts';
import { redactTokenLike } from '../redaction/redactor.ts';
import { cleanDocument } from '../report/clean-document.ts';
import type * as library from './public.ts';
import { keyOf, readConfig, textValue } from './read-config.ts';

// What the functions of the library do. They read no environment variables except those of proxies and certificates, and write none.

const names: HostNames = { host: 'library', option: keyOf };

/** What commands run with here: nothing is logged, and nothing is known about a job. */
function commandContext(): CommandContext {
  const host = { names, mask: () => undefined, progress: () => undefined, debug: () => undefined };
  return { host, env: process.env, now: new Date() };
}

/** Checks a token. */
export const checkConfig: typeof library.check = async (config) => {
  const { value: values, errors } = readConfig(config);
  const invocation = { command: 'check', values, errors, context: {} } as const;
  const send = typeof config?.fetch === 'function' ? config.fetch : undefined;
  const { report, redact } = await checkOptions(invocation, { ...commandContext(), fetch: send });
  return ownCopy(cleanDocument(report, redact));
};

/** Explains the responses in a log. */
export const explainText: typeof library.explain = async (text, { request, email, kind } = {}) => {
  if (request && readRequestHint(String(request)) === undefined) throw new TypeError(`request ${requestProblem}`);
  const { explainStream } = await import('../commands/explain-stream.ts');
  const hints = { ...(request && { request }), ...(kind && { kind }), ...emailHints(email) };
  const explanation = await explainStream(piecesOf(String(text)), hints, new Date());
  if (explanation === undefined) throw new Error('A text can always be read.');
  return explanation;
};

async function* piecesOf(text: string): AsyncGenerator<string> {
  yield text;
}

/** Looks up the scopes that operations need. */
export const lookUpScopes: typeof library.scopesFor = async (operations, tokenKind) => {
  const kind = tokenChoices.find((choice) => choice === tokenKind);
  const isUnknown = tokenKind !== undefined && kind === undefined;
  const problem = `must be one of: ${tokenChoices.join(', ')}.`;
  // They can come from JavaScript, so nothing about their types is certain.
  const texts = textValue(operations);
  const errors = [
    ...(texts === undefined ? [{ option: 'operations', problem: 'must be a string or a list of strings.' }] : []),
    ...(isUnknown ? [{ option: 'tokenKind', problem }] : []),
  ];
  // Parts of the bundle by themselves.
  const [{ lookUp }, { scopesDocument }] = await Promise.all([
    import('../commands/required-scopes.ts'),
    import('../commands/scopes-document.ts'),
  ]);
  const declared = await lookUp({ operations: texts ?? [] }, commandContext());
  return ownCopy(cleanDocument(await scopesDocument(declared, kind, optionFindings(errors), names), redactTokenLike));
};

/** What callers change in a result must not change that of the next call. */
function ownCopy<T>(document: T): T {
  return structuredClone(document);
}
