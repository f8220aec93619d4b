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

/** People remove the credential from a log before they share it. */
const withoutCredential = (message: string) =>
  [
    '> GET /2.0/repositories/acme/web HTTP/2',
    '> Host: api.bitbucket.org',
    '> ',
    '< HTTP/2 401',
    '< content-type: application/json',
    '< ',
    JSON.stringify({ type: 'error', error: { message } }),
  ].join('\n');

test.each([
  ['Token is invalid, expired, or not supported for this endpoint.', 'open 401'],
  ['API Token provided has no Bitbucket scopes.', 'token-without-scopes'],
  ['API token must be used with an atlassian registered email', 'email-mismatch'],
  ['App passwords are deprecated and must be replaced with API tokens.', 'app-password-removed'],
  ['Unauthorized', 'token-not-received'],
])('a request without a credential that was answered as one with a token: %s', (message, name) => {
  expect(namedIn(explainText(withoutCredential(message)))).toEqual([name]);
});
