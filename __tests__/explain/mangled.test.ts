import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searcherFor } from '../../sandbox/leaks.ts';
import { samples } from '../../sandbox/samples.ts';
import { explanationLines } from '../../src/commands/explanation-lines.ts';
import { recordMetric } from '../test-metrics.ts';
import { fuzzTimeout, hostileText, slowFuzzRuns } from '../texts.ts';
import { explainText } from './explain.ts';
import { apiFormats, gitFormats } from './formats.ts';
import { apiAnswers, gitAnswers } from './recorded.ts';
import { apiToolFormats, gitToolFormats } from './tool-formats.ts';

const { token: apiToken, email = '' } = samples['api-full'];
const { token: accessToken } = samples['repo-access-token'];
const { token: oauthToken } = samples['oauth-opaque'];
const secrets = [apiToken, accessToken, oauthToken];
const search = searcherFor(secrets, [email]);

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Lines with a secret, as logs have them. */
const leaks: readonly string[] = [
  `> Authorization: Basic ${base64(`${email}:${apiToken}`)}`,
  `> authorization: Bearer ${accessToken}`,
  `  -H "Authorization: Bearer ${oauthToken}" https://api.bitbucket.org/2.0/user`,
  `    headers: { Authorization: 'Basic ${base64(`x-bitbucket-api-token-auth:${apiToken}`)}' },`,
  `{"level":20,"options":{"headers":{"authorization":"Bearer ${accessToken}"},"url":"https://api.bitbucket.org/2.0/user"}}`,
  `+ git clone https://x-token-auth:${accessToken}@bitbucket.org/acme/web.git`,
  `fatal: Authentication failed for 'https://release-bot:${encodeURIComponent(apiToken)}@bitbucket.org/acme/web.git/'`,
  `+ curl --user '${email}:${apiToken}' https://api.bitbucket.org/2.0/repositories/acme/web`,
  `BITBUCKET_TOKEN=${oauthToken}`,
  `export RENOVATE_PASSWORD="${apiToken}"`,
  `password=${accessToken}`,
  `GET https://api.bitbucket.org/2.0/user?access_token=${oauthToken} 401 Unauthorized`,
  `error: 401 Unauthorized for token ${apiToken} at https://api.bitbucket.org/2.0/user`,
  `map[Authorization:[Basic ${base64(`${email}:${apiToken}`)}] Accept:[*/*]] https://api.bitbucket.org 403 Forbidden`,
  `set-cookie: session=${oauthToken}; Path=/; Secure`,
];

const texts: readonly (readonly string[])[] = [
  ...apiAnswers.flatMap((recorded) => [...apiFormats, ...apiToolFormats].map(({ write }) => write(recorded))),
  ...gitAnswers.flatMap((recorded) => [...gitFormats, ...gitToolFormats].map(({ write }) => write(recorded))),
].map((text) => text.split(/\r?\n/));

const noise: readonly string[] = [
  ...['', 'npm warn deprecated inflight@1.0.6', 'Downloading 12%\rDownloading 100%', '::group::Build', '{', '}', '"'],
  ...[
    'HTTP/2 200',
    '< HTTP/2 401',
    '> GET /2.0/user HTTP/2',
    'remote: ',
    'fatal: ',
    '=> Send header',
    '0000: ',
    '{"a":[{',
  ],
  ...['\u001b[31mred\u001b[0m', '\ufeff', 'x'.repeat(500), '<= Recv data, 9 bytes (0x9)', 'status: 403', '[[[[[['],
];

type Mangle = (lines: readonly string[], at: number) => readonly string[];

const mangles: readonly Mangle[] = [
  // Cut at both ends, anywhere in a line.
  (lines, at) => [...lines.slice(at % lines.length)].map((line, index) => (index === 0 ? line.slice(at % 40) : line)),
  (lines, at) =>
    lines
      .slice(0, 1 + (at % lines.length))
      .map((line, index, all) => (index === all.length - 1 ? line.slice(0, at % 90) : line)),
  // Wrapped, as terminals and mail programs do.
  (lines) => lines.flatMap((line) => line.match(/.{1,76}/gs) ?? ['']),
  (lines) => lines.flatMap((line) => line.match(/.{1,120}/gs) ?? ['']),
  (lines) => lines.map((line, index) => `2026-11-28T10:00:${String(index % 60).padStart(2, '0')}.1234567Z ${line}`),
  (lines) => lines.map((line) => `[2026-11-28 10:00:00,123] ${line}`),
  (lines) => lines.map((line) => `build\tRun\t2026-11-28T10:00:00.1234567Z ${line}`),
  (lines) => lines.map((line) => `web-1  | ${line}`),
  (lines, at) => lines.map((line) => `\u001b[${30 + (at % 8)}m${line}\u001b[0m`),
  (lines) => lines.map((line) => line.replace(/(.{9})/gs, '$1\u001b[1m\u001b[0m')),
  (lines) => lines.map((line) => `${line}\r`),
  (lines) => lines.map((line) => `##[error]${line}`),
  (lines) => lines.map((line) => `    ${line}`),
  (lines) => lines.map((line) => line.replaceAll('"', '\\"')),
  (lines) => [...lines, ...lines],
  (lines) => [lines.join('')],
];

/** A log of several parts that run at the same time, in any damaged form. */
const mangledLog = fc
  .record({
    parts: fc.array(fc.nat(texts.length - 1), { minLength: 1, maxLength: 3 }),
    leaks: fc.array(fc.tuple(fc.nat(leaks.length - 1), fc.nat(99)), { minLength: 1, maxLength: 3 }),
    noise: fc.array(fc.tuple(fc.nat(noise.length - 1), fc.nat(99)), { maxLength: 4 }),
    hostile: fc.array(fc.tuple(hostileText, fc.nat(99)), { maxLength: 1 }),
    order: fc.array(fc.nat(2), { maxLength: 60 }),
    mangles: fc.array(fc.tuple(fc.nat(mangles.length - 1), fc.nat(999)), { maxLength: 3 }),
  })
  .map(({ parts, leaks: secretLines, noise: noisy, hostile, order, mangles: steps }) => {
    const lines = interleaved(
      parts.map((part) => texts[part] ?? []),
      order,
    );
    for (const [which, at] of secretLines) insert(lines, leaks[which] ?? '', at);
    for (const [which, at] of noisy) insert(lines, noise[which] ?? '', at);
    for (const [text, at] of hostile) insert(lines, text, at);
    return steps.reduce<readonly string[]>((all, [step, at]) => mangles[step]?.(all, at) ?? all, lines).join('\n');
  });

function interleaved(parts: readonly (readonly string[])[], order: readonly number[]): string[] {
  const rest = parts.map((part) => [...part]);
  const turns = order.flatMap((part) => rest[part]?.shift() ?? []);
  return [...turns, ...rest.flat()];
}

function insert(lines: string[], line: string, at: number): void {
  lines.splice(Math.floor((at / 100) * (lines.length + 1)), 0, line);
}

/** Everything that a user sees of an explanation. */
function shownOf(text: string): string {
  const explanation = explainText(text);
  return `${JSON.stringify(explanation)}\n${explanationLines(explanation)
    .map((line) => line.text)
    .join('\n')}`;
}

/** Always the same damage: what it leaves of a secret without a name or a scheme can't always be distinguished from a word. */
const seed = 11;

test('the search finds the secrets in the logs themselves', () => {
  for (const line of leaks) expect(search({ log: line }).hits).not.toEqual([]);
  const wrapped = leaks.map((line) => (line.match(/.{1,76}/g) ?? []).join('\n')).join('\n');
  expect(search({ log: wrapped }).hits).not.toEqual([]);
});

test(
  'no mangled log makes it crash, hang, or show a secret',
  () => {
    let checks = 0;
    fc.assert(
      fc.property(mangledLog, (text) => {
        const { checks: more, hits } = search({ explanation: shownOf(text) });
        checks += more;
        expect(hits).toEqual([]);
      }),
      { ...slowFuzzRuns, seed },
    );
    recordMetric({ leakChecks: checks, leaks: 0 });
  },
  fuzzTimeout,
);

test(
  'no text at all makes it crash or hang',
  () => {
    const anything = fc.array(fc.oneof(hostileText, fc.constantFrom(...noise, ...leaks)), { maxLength: 30 });
    fc.assert(
      fc.property(anything, (lines) => {
        expect(search({ explanation: shownOf(lines.join('\n')) }).hits).toEqual([]);
      }),
      slowFuzzRuns,
    );
  },
  fuzzTimeout,
);
