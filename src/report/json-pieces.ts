import type { RunReport } from './run-report.ts';

/** The JSON report, indented by two spaces, in pieces of which none is larger than a token. Pure. */
export function* jsonPieces(report: RunReport): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(report)) {
    yield `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (key === 'tokens' && report.tokens.length > 0) yield* listPieces(report.tokens);
    else yield indented(value, '  ');
  }
  yield '\n}\n';
}

function* listPieces(items: readonly object[]): Generator<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
  yield '\n  ]';
}

/** Line breaks inside of texts are escaped in JSON. */
function indented(value: unknown, indentation: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indentation}`);
}
