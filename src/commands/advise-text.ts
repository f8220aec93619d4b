import { aKind } from '../credential/kinds.ts';
import { scopeKindOf, type TokenChoice, tokenChoices } from '../credential/token-choices.ts';
import type { AdviceDocument } from '../report/advice-schema.ts';
import { placedFindingLines } from '../report/suggestion/text.ts';
import { type Line, plainLines } from '../report/text.ts';
import { count, list } from '../util/text.ts';
import { textWidth } from '../util/text-width.ts';
import { indent } from '../util/wrap.ts';
import { scopeKindFor } from './advise-document.ts';
import { exceptionLines, selectionPart } from './scopes-text.ts';

/** The advice as people read it. */
export function adviceText(document: AdviceDocument): readonly Line[] {
  const sections = [
    ...[
      headline(document),
      seenLines(document),
      notSeenLines(document),
      notGrantedLines(document),
      ...selectedLines(document),
      notRecordedLines(document),
    ].map((lines) => plainLines(lines)),
    ...document.findings.map(placedFindingLines),
  ].filter((lines) => lines.length > 0);
  return sections.flatMap((lines, index) => (index === 0 ? lines : [{ tone: 'plain' as const, text: '' }, ...lines]));
}

function headline({ runs, seen, notSeen }: AdviceDocument): readonly string[] {
  const granted = seen.length + notSeen.length;
  return indent(
    `${count(runs, 'run')} required ${seen.length} of ${count(granted, 'granted scope')}. Steps that didn't run aren't recorded.`,
    0,
    textWidth(),
  );
}

function seenLines({ runs, seen }: AdviceDocument): readonly string[] {
  return seen.length === 0 ? [] : [`Seen in ${count(runs, 'run')}:`, ...seen.flatMap(scopeWithCalls)];
}

const maxCalls = 3;

function scopeWithCalls({ scope, label, calls }: AdviceDocument['seen'][number]): readonly string[] {
  const shown = calls.slice(0, maxCalls);
  const more = calls.length > shown.length ? [`${calls.length - shown.length} more`] : [];
  return [`  ${label}  ${scope}`, ...(shown.length > 0 ? indent(list([...shown, ...more]), 4, textWidth()) : [])];
}

function notSeenLines({ runs, notSeen }: AdviceDocument): readonly string[] {
  if (notSeen.length === 0) return [];
  return [
    `Not seen in ${count(runs, 'run')}:`,
    ...notSeen.flatMap(({ scope, label, risk, includes, isSelected }) => [
      `  ${label}  ${scope}`,
      ...indent(risk ?? "This version doesn't know the scope.", 4, textWidth()),
      ...(includes === undefined
        ? []
        : indent(`The runs required only ${list(includes)}, which it includes.`, 4, textWidth())),
      ...(isSelected
        ? indent('It is in the list below anyway, because it finds what another scope changes.', 4, textWidth())
        : []),
    ]),
  ];
}

function notGrantedLines({ notGranted }: AdviceDocument): readonly string[] {
  return notGranted.length === 0 ? [] : ['Required, but not granted:', ...notGranted.flatMap(scopeWithCalls)];
}

/** What to select for the same kind of token as today, and for the narrowest kind, if that is another one. */
function selectedLines(document: AdviceDocument): readonly (readonly string[])[] {
  const { narrowest, select } = document;
  const current = currentKind(document);
  const selectionOf = (kind: TokenChoice) => {
    const names = select[scopeKindOf(kind)] ?? [];
    return names.length === 0 ? [] : selectionPart(`${aKind(kind)} next time`, names);
  };
  const isOther = narrowest !== undefined && scopeKindOf(narrowest) !== scopeKindOf(current);
  return [selectionOf(current), narrowestKindLines(document), isOther ? selectionOf(narrowest) : []];
}

function narrowestKindLines({ token, narrowest, exceptions, findings }: AdviceDocument): readonly string[] {
  if (narrowest === undefined && exceptions.length === 0) return [];
  // What isn't in the catalog, or doesn't work with any token, isn't part of the comparison.
  const isPartial = findings.some(({ severity }) => severity !== 'warn');
  const title = `Narrowest token${isPartial ? ', without the operations below' : ''}`;
  return [
    narrowest === undefined
      ? 'No kind of token can do all of this.'
      : `${title}: ${aKind(narrowest)}${narrowest === token ? ', as today' : ''}.`,
    ...exceptions.flatMap((each) => exceptionLines(each, 2)),
  ];
}

/** The kind of the token, or the one that its scopes are of. */
function currentKind({ token, seen, notSeen }: AdviceDocument): TokenChoice {
  const granted = [...seen, ...notSeen].map(({ scope }) => scope);
  return tokenChoices.find((kind) => kind === token) ?? scopeKindFor(granted, token);
}

function notRecordedLines({ unlisted, unseen }: AdviceDocument): readonly string[] {
  const lines = [
    ...unlisted.map((operation) => `${operation}: the API specification lists no scopes for it.`),
    ...unseen,
  ];
  return lines.length === 0 ? [] : ['Not included:', ...lines.flatMap((line) => indent(line, 2, textWidth()))];
}
