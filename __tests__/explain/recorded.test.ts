import { describe, expect, test } from '@jest/globals';
import { explainText, namedIn } from './explain.ts';
import { apiFormats, type Format, gitFormats } from './formats.ts';
import { apiAnswers, gitAnswers, type Recorded } from './recorded.ts';

function expectedOf(recorded: Recorded, { shows }: Format): readonly string[] {
  const { expected, byBody = expected, byStatus = expected } = recorded;
  return { all: expected, body: byBody, status: byStatus }[shows].toSorted();
}

describe.each([['API', apiAnswers, apiFormats] as const, ['Git', gitAnswers, gitFormats] as const])(
  '%s',
  (_, answers, formats) => {
    describe.each(formats.map((format) => [format.name, format] as const))('%s', (__, format) => {
      test.each(answers.map((recorded) => [recorded.name, recorded] as const))('%s', (___, recorded) => {
        const explanation = explainText(
          format.write(recorded),
          format.isHinted ? { request: `${recorded.method} ${recorded.url}` } : {},
        );
        expect(namedIn(explanation)).toEqual(expectedOf(recorded, format));
      });
    });
  },
);
