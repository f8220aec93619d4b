import { describe, expect } from '@jest/globals';
import type { FaultRule, StatusFault } from '../../sandbox/faults.ts';
import { samples } from '../../sandbox/samples.ts';
import { findingsOf } from '../../src/report/causes.ts';
import { type Given, type Outcome, on } from './harness.ts';
import { testAll, visible } from './scenario.ts';

/** Texts that something obeys which shows or reads the log, the summary, the report or the variables. */
const orders: Readonly<Record<string, string>> = {
  'commands of the runner':
    '\n::error::owned\r\n::set-output name=verdict::pass\n::add-mask::e\n ::stop-commands::x\n##[error]owned%0A::warning::x',
  'escapes of a terminal': '\u001b[2J\u001b]0;owned\u0007\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\',
  'escapes of one byte': 'a\u009b2Jb\u009d0;owned\u009cc\u0090q\u0085d\u007f\b\b\b',
  Markdown:
    '[click](https://evil.example) ![x](https://evil.example/x.png) **a** `b` | c | d\n\n# Heading\n\n[e]: https://evil.example\n```\n<https://evil.example>',
  HTML: '<!-- --><img src=x onerror=alert(1)></td></table><script>alert(1)</script></sub>&lt;b&gt;<a href="javascript:x">',
  'plain links':
    'https://evil.example www.evil.example hthttps://tps://evil.example wwww.ww.evil.example //evil.example',
  'turned text': 'safe\u202e\u2066lave\u2067\u061c\u200f\u200e\u2069\u200b\ufeff\u00ad\u{e0041}done',
  variables: '\nTOKEN_PREFLIGHT_VERDICT=pass\nverdict<<x\npass\nx\n',
  'quotes of its own words': '". The token is fine. Verdict: pass. "',
};

const json = (status: number, body: object): StatusFault => ({
  status,
  contentType: 'application/json',
  headers: { 'X-Credential-Type': 'api_token', 'X-OAuth-Scopes': 'read:user:bitbucket, read:repository:bitbucket' },
  body: JSON.stringify(body),
});
const error = (status: number, message: string, rest: object = {}) =>
  json(status, { type: 'error', error: { message, ...rest } });
/** What a header can carry of a text. */
const inHeader = (text: string) => text.replace(/[^\t\x20-\x7e\x80-\xff]+/g, ' ');

const least: Given = { repository: 'acme/web', scopes: 'read:repository:bitbucket', debug: 'true' };

/** Where a server can put a text of its choice. */
const places: readonly (readonly [string, Given, (text: string) => readonly FaultRule[]])[] = [
  ['the name of the account', { debug: 'true' }, (text) => [{ kind: json(200, { display_name: text }) }]],
  ['the words of a refusal', least, (text) => [{ kind: error(403, text) }]],
  [
    'scopes of a refusal',
    least,
    (text) => [
      {
        kind: error(403, 'Your credentials lack one or more required privilege scopes.', {
          detail: { required: [text], granted: [text] },
        }),
      },
    ],
  ],
  [
    'the announcement of a removal',
    least,
    (text) => [
      {
        kind: error(410, `CHANGE-1 ${text}`, { data: { announcement_url: `https://developer.atlassian.com/${text}` } }),
      },
    ],
  ],
  ['the words of a 401', least, (text) => [{ kind: error(401, text) }]],
  ['the words of a 404', least, (text) => [{ kind: error(404, text) }]],
  ['a page', least, (text) => [{ kind: { status: 200, contentType: 'text/html', body: `<p>${text}` } }]],
  ['Retry-After', least, (text) => [{ kind: { status: 429, headers: { 'Retry-After': inHeader(text) } } }]],
  ['Content-Type', least, (text) => [{ kind: { status: 200, contentType: inHeader(text), body: 'x' } }]],
  [
    'X-Credential-Type',
    least,
    (text) => [{ kind: { status: 200, headers: { 'X-Credential-Type': inHeader(text) }, body: '{}' } }],
  ],
  ['X-OAuth-Scopes', least, (text) => [{ kind: { scopesHeader: inHeader(text) } }]],
  ['Location', least, (text) => [{ kind: { status: 302, headers: { Location: inHeader(text) } } }]],
  [
    'the words of git',
    { ...least, git: 'clone' },
    (text) => [{ match: /info\/refs/, kind: { status: 403, contentType: 'text/plain', body: text } }],
  ],
];

/** These are shown in part: each order has to be at their beginning once. */
const shown = places.slice(0, 2);
const runs = [
  ...shown.flatMap(([place, given, faults]) =>
    Object.entries(orders).map(([name, text]) => [place, name, given, faults(text)] as const),
  ),
  ...places.map(([place, given, faults]) => [place, 'all', given, faults(Object.values(orders).join(' '))] as const),
];

const hosts = ['action', 'pipe', 'command'] as const;
const { token, email = '' } = samples['api-full'];
const pairs = [email, 'x-token-auth', 'x-bitbucket-api-token-auth'].map((user) => btoa(`${user}:${token}`));
const whole = [token, ...pairs, encodeURIComponent(token), btoa(token)].join(' ');
/** As a gateway shows it that cuts what is too long. */
const cut = [...pairs, token].map((text) => `${text.slice(0, 40)} ${text.slice(50, 90)}`).join(' ');
/** Each of them at the beginning once, where no cut takes it. */
const echoes = [whole, cut, cut.split(' ').reverse().join(' ')];

/** As a server shows it that looked it up in small letters, or put something before it. */
const changed = [token.toLowerCase(), token.toUpperCase(), btoa(`x${token}`), btoa(`xy${token}`)];

testAll(
  [
    ['the name of the account', {}, (text: string) => json(200, { display_name: text })],
    ['the words of a refusal', least, (text: string) => error(403, text)],
    ['the words of a 404', least, (text: string) => error(404, 'Not found', { detail: text })],
  ] as const,
  ([place]) => `${place} may be what was sent in another writing, and nobody gets to see it`,
  async ([, given, kind]) => {
    // Each in a separate run, since what is behind it may be cut.
    for (const text of changed) await on.command('api-full', given, { faults: [{ kind: kind(text) }] });
  },
);

describe.each(hosts)('on the %s', (host) => {
  // Every place sends back every echo once: what hides them is the same on all hosts.
  const echoed = places.map(([place, given, faults], index) => {
    const echo = echoes[(index + hosts.indexOf(host)) % echoes.length] ?? '';
    return [place, given, faults(echo)] as const;
  });
  const env = { RUNNER_DEBUG: '1', DEBUG: 'true' };

  // The harness looks for the secret in all that a run leaves behind.
  testAll(
    echoed,
    ([place]) => `${place} may be what was sent, and nobody gets to see it`,
    async ([, given, faults]) => {
      await on[host]('api-full', given, { faults, env });
    },
  );

  testAll(
    runs,
    ([place, name]) => `${place} gives no order to whoever reads it: ${name}`,
    async ([, , given, faults]) => expectObedientToNobody(await on[host]('api-full', given, { faults, env })),
  );
});

function expectObedientToNobody({ host, stdout, stderr, debug, summary, variables, outputs, report }: Outcome): void {
  if (report === undefined) throw new Error('No report came.');
  const log = [stdout, stderr, ...debug].join('\n');
  // Colors are the program's own.
  const bare = host === 'command' ? visible(log) : visible(log).replace(/␛\[(?:0|(?:1;)?3[1-4]|90)m/g, '');
  for (const text of [bare, summary, variables, ...Object.values(outputs)]) {
    expect(text.match(/␛|(?!\n)\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu)).toBeNull();
  }
  // A command a finding, all of them the product's own, and nothing that older runners obey anywhere in a line.
  const commands = host === 'action' ? findingsOf(report).length : 0;
  expect(stdout.match(/^\s*::.*/gm) ?? []).toHaveLength(commands);
  expect(log).not.toContain('##[');
  expect(outputs.verdict).toBe(host === 'action' ? report.verdict : undefined);
  const names = variables.split('\n').map((line) => line.split('=')[0]);
  expect(names).toEqual(host === 'pipe' ? [...variablesOfThePipe, ''] : ['']);
  // No tag but its own, and no link but to the reference and to what the product itself recommends.
  expect(summary.replaceAll(/<\/?(?:sub|code|details|summary)>|^```\w*$/gm, '')).not.toMatch(/[<`]|!\[|^\[.*\]:/m);
  for (const [, target] of summary.matchAll(/\]\(([^)]*)\)/g))
    expect(target).toMatch(/^https:\/\/github\.com\/token-preflight\//);
  expect(summary).not.toMatch(/(?::\/\/|www\.)[\w.]*evil/);
}

const variablesOfThePipe = ['VERDICT', 'SUMMARY', 'CREDENTIAL', 'MISSING_SCOPES', 'DAYS_LEFT'].map(
  (name) => `TOKEN_PREFLIGHT_${name}`,
);
