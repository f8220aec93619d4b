import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as failures from '../../src/check/findings/failures.ts';
import * as check from '../../src/check/online.ts';
import * as operations from '../../src/check/operations.ts';
import { createLogExplainer, type LogExplanation } from '../../src/explain/explain-log.ts';
import { createLineSplitter } from '../../src/explain/split-lines.ts';
import { upTo } from '../texts.ts';
import { apiFormats } from './formats.ts';
import { apiAnswers } from './recorded.ts';

const now = new Date('2026-11-28T10:00:00Z');
const texts = apiFormats.slice(2).flatMap(({ write }) => apiAnswers.map((recorded) => write(recorded)));

function explainPieces(pieces: readonly string[]): LogExplanation {
  const explainer = createLogExplainer({ operations, check, failures });
  const lines = createLineSplitter(explainer);
  for (const piece of pieces) lines.write(piece);
  lines.end();
  return explainer.end(now);
}

function cut(text: string, size: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));
}

/** Failures with so much around them that most of the pieces show nothing. */
const longLog = fc
  .array(fc.tuple(fc.nat(texts.length - 1), fc.nat(150)), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.flatMap(([part, count]) => [...new Array<string>(count).fill('compiled 12 modules'), texts[part]]).join('\n'),
  );

test('pieces of any size give the same explanation, with the same lines', () => {
  fc.assert(
    fc.property(longLog, fc.integer({ min: 1, max: 4000 }), (text, size) => {
      const whole = explainPieces([text]);
      expect(whole.causes).not.toEqual([]);
      expect(explainPieces(cut(text, size))).toEqual(whole);
      expect(explainPieces(cut(text, size).flatMap((piece) => ['', piece]))).toEqual(whole);
    }),
    upTo(1000),
  );
});

test('the lines are those of the text', () => {
  const lines = [...new Array<string>(5000).fill('compiled 12 modules'), ...(texts[0] ?? '').split('\n')];
  const text = lines.join('\n');
  const [cause] = explainPieces(cut(text, 1000)).causes;
  const [line = 0] = cause?.lines ?? [];
  expect(text.split('\n')[line - 1]).toBe('< HTTP/2 403 ');
});
