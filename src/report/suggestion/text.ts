import { textWidth } from '../../util/text-width.ts';
import { indent } from '../../util/wrap.ts';
import { type Line, plainLines } from '../text.ts';
import { exceptionTexts, excludedTexts, placesText, placeText, reasonText } from './document.ts';
import type { DeclarationDocument, PlacedFinding } from './schema.ts';

/** A suggestion for people: what to declare, the scopes for it, what is wrong, and what isn't included. */
export function suggestionText(document: DeclarationDocument): readonly Line[] {
  const sections: readonly (readonly Line[])[] = [
    plainLines(declarationLines(document)),
    plainLines(scopeLines(document)),
    ...document.findings.map(placedFindingLines),
    plainLines(excludedLines(document)),
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return filled.flatMap((lines, index) => (index === 0 ? lines : [{ tone: 'plain' as const, text: '' }, ...lines]));
}

function declarationLines({ kind, operations, git, tools, files, unreadable }: DeclarationDocument): readonly string[] {
  if (operations.length === 0 && git === undefined && tools.length === 0) {
    if (kind === 'recording') return ['No requests to Bitbucket were recorded.'];
    if (files === 0 && unreadable.length > 0) return ['Found no file that can be read. Check the paths.'];
    return [`Found nothing to declare in ${files === 1 ? '1 file' : `${files} files`}.`];
  }
  const longest = Math.min(60, Math.max(0, ...operations.map(({ operation }) => operation.length)));
  return [
    ...(operations.length > 0 ? ['Operations:'] : []),
    ...operations.map((item) => `  ${item.operation.padEnd(longest)}  # ${reasonText(item)}`),
    ...(git === undefined ? [] : [`Git: ${git.access}  # ${placesText(git.places)}`]),
    ...(tools.length > 0 ? ['Tools:'] : []),
    ...tools.map(({ tool, places }) => `  ${tool}  # ${placesText(places)}`),
  ];
}

function scopeLines(document: DeclarationDocument): readonly string[] {
  const { 'api-token': api, 'access-token': access } = document.select;
  const rows = [
    ['API token     ', api],
    ['Access token  ', access],
  ] as const;
  const filled = rows.filter(([, scopes]) => scopes.length > 0);
  return [
    ...(filled.length > 0 ? ['Scopes to select:'] : []),
    ...filled.map(([kind, scopes]) => `  ${kind}${scopes.join(' ')}`),
    ...exceptionTexts(document).map((line) => `  ${line}`),
  ];
}

/** A finding for people, with the places that it is about. */
export function placedFindingLines({ severity, code, title, cause, remedy, places }: PlacedFinding): readonly Line[] {
  return [
    { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
    ...plainLines([
      ...places.map((place) => `  ${placeText(place)}`),
      ...indent(cause, 2, textWidth()),
      ...remedy.flatMap((step) => indent(step, 4, textWidth())),
    ]),
  ];
}

function excludedLines(document: DeclarationDocument): readonly string[] {
  const lines = excludedTexts(document);
  return lines.length === 0 ? [] : ['Not included:', ...lines.map((line) => `  ${line}`)];
}
