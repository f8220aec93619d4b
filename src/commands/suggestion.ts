import type { CheckContext } from '../check/context.ts';
import { declarationFindings } from '../check/findings/configuration.ts';
import { isListedFor } from '../check/kind-limits.ts';
import type { Requirements } from '../check/requirement.ts';
import type { ScopeKind } from '../credential/token-choices.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import { redactOpaqueWords } from '../redaction/redactor.ts';
import type {
  DeclarationDocument,
  PlacedFinding,
  PlaceRecord,
  SuggestionDocument,
} from '../report/suggestion/schema.ts';
import { renderFindings } from '../report/token-report.ts';
import type { Declaration, Item } from '../suggest/declaration.ts';
import type { Suggestion } from '../suggest/suggest.ts';
import type { SourcePlace } from '../suggest/use.ts';
import { thisProgram, version } from '../version.ts';
import { exceptionsFor, selectionOf } from './by-kind.ts';
import { type CommandContext, json, printedFile, type SuggestFormat, type TextResult } from './invocation.ts';
import { lookUp } from './required-scopes.ts';

/** Puts a document into a format. Exit code 2: an address is wrong, or a path can't be read. */
export async function render(document: DeclarationDocument, format: SuggestFormat): Promise<TextResult> {
  const isWrong = document.findings.some(({ severity }) => severity === 'fail') || document.unreadable.length > 0;
  return { ...(await contentOf(document, format)), exitCode: isWrong ? 2 : 0 };
}

async function contentOf(document: DeclarationDocument, format: SuggestFormat): Promise<TextResult> {
  switch (format) {
    case 'text':
      return {
        type: 'text',
        lines: (await import('../report/suggestion/text.ts')).suggestionText(document),
        exitCode: 0,
      };
    case 'json':
      return { type: 'text', lines: json(document), exitCode: 0 };
    case 'sarif':
      return {
        type: 'text',
        lines: json((await import('../report/suggestion/sarif.ts')).sarifOf(document)),
        exitCode: 0,
      };
    default: {
      const { inventoryOf, actionStepOf, pipeStepOf } = await import('../report/suggestion/blocks.ts');
      if (format === 'yaml') return printedFile(inventoryOf(document));
      return printedFile(format === 'action' ? actionStepOf(document) : pipeStepOf(document, pipeImage));
    }
  }
}

const pipeImage = `docker://ghcr.io/token-preflight/token-preflight:${version}`;

/** Looks everything up, and puts it into words. Texts from files are redacted here. */
export async function documentOf(
  { declaration, files, unreadable }: Suggestion,
  context: CommandContext,
): Promise<SuggestionDocument> {
  const { git, tools, otherTools, unknown } = declaration;
  const lookedUp = await lookUpDeclaration(declaration, context);
  const findings = await findingsFor(declaration, lookedUp, context);
  // What was removed can't be declared.
  const removed = findings.flatMap(({ code, subject }) => (code === 'operation-removed' ? [subject] : []));
  const operations = declaration.operations.filter(({ text }) => !removed.includes(text));
  const exceptions = suggestedKinds.flatMap((kind) => {
    const found = exceptionsFor(kind, lookedUp).filter(({ what }) => !removed.includes(what));
    return found.length === 0 ? [] : [{ kind, exceptions: found }];
  });
  return {
    schema: 1,
    kind: 'suggestion' as const,
    tool: thisProgram,
    files,
    unreadable: unreadable.map(clean),
    operations: operations.map(({ text, places, oneOf }) => ({
      operation: text,
      places: places.map(placeOf),
      ...(oneOf !== undefined && { oneOf }),
    })),
    ...(git !== undefined && {
      git: { access: git.text === 'push' ? ('push' as const) : ('clone' as const), places: git.places.map(placeOf) },
    }),
    tools: tools.map(toolRecord),
    select: { 'api-token': scopesFor('api-token', lookedUp), 'access-token': scopesFor('access-token', lookedUp) },
    ...(exceptions.length > 0 && { exceptions }),
    findings,
    otherTools: otherTools.map(toolRecord),
    unknown: unknown.map(placeOf),
  };
}

function toolRecord({ text, places }: Item): { readonly tool: string; readonly places: readonly PlaceRecord[] } {
  return { tool: text, places: places.map(placeOf) };
}

function placeOf({ path, line, by }: SourcePlace): PlaceRecord {
  return { path: clean(path), ...(line !== undefined && { line }), by: clean(by).slice(0, 60) };
}

/** Without what looks like a token, or what a terminal acts on. */
export function clean(text: string): string {
  return redactOpaqueWords(stripControlCharacters(text));
}

/** What is left without the operations that a kind of token can't use. */
export function requirementsFor({ all }: Requirements, kind: ScopeKind): Pick<Requirements, 'all'> {
  return { all: all.filter((each) => each.kind !== 'operation' || isListedFor(each.operation, kind)) };
}

const suggestedKinds = ['api-token', 'access-token'] as const;

function scopesFor(kind: (typeof suggestedKinds)[number], lookedUp: CheckContext): readonly string[] {
  return (selectionOf(lookedUp, kind) ?? []).map(({ scope }) => scope);
}

/** Everything that was found as the options of a token. */
export async function lookUpDeclaration({ operations, git, tools, problems }: Declaration, context: CommandContext) {
  const declared = {
    operations: [...problems.map(({ operation }) => operation), ...operations.map(({ text }) => text)],
    tools: tools.map(({ text }) => text),
    ...(git !== undefined && { git: git.text }),
  };
  return lookUp(declared, context);
}

/** What is wrong with addresses, each with where it was found. */
export async function findingsFor(
  { operations, problems }: Declaration,
  lookedUp: CheckContext,
  context: CommandContext,
): Promise<readonly PlacedFinding[]> {
  const names = { ...context.host.names, option: () => 'the file' };
  const findings = await renderFindings(declarationFindings(lookedUp, 'unrecognized'), names);
  const placesOf = new Map([...operations, ...problems].map(({ text, places }) => [text, places]));
  return findings.map((finding) => ({
    ...finding,
    places: (placesOf.get(finding.subject ?? '') ?? []).map(placeOf),
  }));
}
