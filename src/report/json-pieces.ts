import type { RunReport } from './run-report.ts';

/** The JSON report, indented by two spaces, in pieces of which none is larger than a token. Pure. */
export function* jsonPieces(report: RunReport): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(report)) {
    yield `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (key === 'tokens' && report.tokens.length > 0) yield* listPieces(report.tokens);
    // V8 indents what is inside of a list, here and below.
    else yield JSON.stringify([value], null, 2).slice('[\n  '.length, -'\n]'.length);
  }
  yield '\n}\n';
}

function* listPieces(items: readonly object[]): Generator<string> {
  for (const [index, item] of items.entries()) {
    const text = JSON.stringify([[item]], null, 2).slice('[\n  ['.length, -'\n  ]\n]'.length);
    yield `${index === 0 ? '[' : ','}${text}`;
  }
  yield '\n  ]';
}
