import { describe, expect, test } from '@jest/globals';
import { toolTable } from '../../src/tools/tools.data.ts';
import { explainText, namedIn } from './explain.ts';
import { apiFormats, type Format, gitFormats } from './formats.ts';
import { apiAnswers, gitAnswers, type Recorded } from './recorded.ts';
import { apiToolFormats, gitToolFormats } from './tool-formats.ts';

function expectedOf(recorded: Recorded, { shows }: Format): readonly string[] {
  const { expected, byBody = expected, byMessage = expected, byStatus = expected } = recorded;
  const shown = typeof shows === 'function' ? shows(recorded) : shows;
  return { all: expected, body: byBody, message: byMessage, status: byStatus }[shown].toSorted();
}

describe.each([
  ['API', apiAnswers, [...apiFormats, ...apiToolFormats]] as const,
  ['Git', gitAnswers, [...gitFormats, ...gitToolFormats]] as const,
])('%s', (_, answers, formats) => {
  describe.each(formats.map((format) => [format.name, format] as const))('%s', (__, format) => {
    const possible = answers.filter(({ url }) => !format.hasBase || !url.startsWith('https://api.bitbucket.org/user'));
    test.each(possible.map((recorded) => [recorded.name, recorded] as const))('%s', (___, recorded) => {
      const explanation = explainText(
        format.write(recorded),
        format.isHinted ? { request: `${recorded.method} ${recorded.url}` } : {},
      );
      expect(namedIn(explanation)).toEqual(expectedOf(recorded, format));
    });
  });
});

/** What the tools printed in the recorded runs, in which a scope was missing or the credential was wrong. */
const messages = toolTable.flatMap(({ features }) =>
  features.flatMap(({ operations, gitRefused }) =>
    [...operations.map(({ refused }) => refused), gitRefused].flatMap((outcome) => outcome?.message ?? []),
  ),
);
const allowed = [
  'scope-missing',
  'open 401',
  'open 403',
  'open 404',
  'token-not-received',
  'operation-wrong-token-kind',
];

test.each([...new Set(messages)])('a message of a tool accuses nothing that was in order: %s', (message) => {
  expect(namedIn(explainText(message)).filter((name) => !allowed.includes(name))).toEqual([]);
});
