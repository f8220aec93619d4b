import { expect } from '@jest/globals';
import { jwt } from '../credential/tokens.ts';
import { asAction, asCommand, asPipe, type HostName, type Outcome, on } from './harness.ts';
import { basic, bearer, path, type Scenario, scenarios } from './scenario.ts';

const least = { repository: 'acme/web', scopes: 'read:repository:bitbucket' };
const endOf = (outcome: Outcome) => outcome.report?.tokens[0]?.expiry;

/** The UTC day that lies so many days from today. */
function day(fromToday: number): string {
  return new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
}

/** Scenarios, each within one UTC day: where midnight came between, it runs again, since every end is a day nearer then. */
function withinOneDay(title: string, table: readonly Scenario[]): void {
  const onOneDay = async (run: Scenario['run']) => {
    const today = day(0);
    const outcome = await run();
    return day(0) === today ? outcome : run();
  };
  scenarios(
    title,
    table.map((scenario) => ({ ...scenario, run: () => onOneDay(scenario.run) })),
  );
}

/** Fails unless the token ends on the declared day, so many days away. It may be a day nearer by now: midnight came. */
function expectEnd(outcome: Outcome, daysLeft: number): void {
  expect(endOf(outcome)).toMatchObject({ daysLeft, source: 'declared' });
  expect([day(daysLeft), day(daysLeft - 1)]).toContain(endOf(outcome)?.on);
}

/** A token that works, with a declared expiry date. */
function alive(
  name: string,
  daysLeft: number,
  given: Readonly<Record<string, string>>,
  rest: Pick<Scenario, 'verdict' | 'findings' | 'exitCode'> & Partial<Scenario>,
  host: HostName = 'action',
): Scenario {
  return {
    name: `${name} (${host})`,
    run: () => on[host]('api-least', { ...least, 'expires-on': day(daysLeft), ...given }),
    requests: basic(path.web),
    also: (outcome) => expectEnd(outcome, daysLeft),
    ...rest,
  };
}

const passes = { verdict: 'pass', findings: [], exitCode: 0 } as const;
const warns = { verdict: 'warn', findings: ['warn expires-soon'], exitCode: 0 } as const;
const fails = { verdict: 'fail', findings: ['fail expires-soon'], exitCode: 1 } as const;

withinOneDay('a token that works, and its expiry date', [
  alive('far away', 300, {}, passes),
  alive('exactly as many days as to warn at: not fewer', 30, {}, passes),
  alive('one day fewer', 29, {}, { ...warns, says: ['expires in 29 days'] }),
  alive('tomorrow', 1, {}, { ...warns, says: ['expires in 1 day'] }, 'pipe'),
  alive('today, which is still good', 0, {}, { ...warns, says: ['expires today'] }, 'command'),
  alive('today, and nobody wants to be warned', 0, { 'warn-days': '0' }, passes, 'command'),
  alive('with a longer warning', 89, { 'warn-days': '90' }, warns, 'pipe'),
  alive('exactly as many days as to fail at', 7, { 'fail-days': '7' }, warns),
  alive('one day fewer than to fail at', 6, { 'fail-days': '7' }, fails),
  alive('one day fewer, on a command line', 6, { 'fail-days': '7' }, fails, 'command'),
  alive('to fail at outranks to warn at', 6, { 'fail-days': '7', 'warn-days': '0' }, fails, 'pipe'),
  alive(
    'past, and still accepted: the record is wrong',
    -1,
    {},
    {
      verdict: 'warn',
      findings: ['warn expiry-outdated'],
      exitCode: 0,
      says: ['still accepts the token', 'Set the input "expires-on" to that date'],
    },
  ),
  alive(
    'past, still accepted, and days to fail at: the record is wrong anyway',
    -40,
    { 'fail-days': '7' },
    {
      verdict: 'warn',
      findings: ['warn expiry-outdated'],
      exitCode: 0,
    },
  ),
  {
    ...alive('as an ISO time: its UTC day counts', 0, {}, passes),
    run: () => asCommand('api-least', { ...least, 'expires-on': '2999-03-01T01:30:00+02:00' }),
    also: (outcome) => expect(endOf(outcome)?.on).toBe('2999-02-28'),
  },
  {
    name: 'the days are in the outputs of the action',
    run: () => asAction('api-least', { ...least, 'expires-on': day(100) }),
    ...passes,
    requests: basic(path.web),
    also: ({ outputs }) => expect(outputs['days-left']).toBe('100'),
  },
  {
    name: 'the days are in the variables of the pipe',
    run: () => asPipe('api-least', { scopes: 'read:repository:bitbucket', 'expires-on': day(100) }),
    ...passes,
    requests: basic(path.web),
    also: ({ variables }) => expect(variables).toContain('TOKEN_PREFLIGHT_DAYS_LEFT=100\n'),
  },
  {
    name: 'none, of an access token: no note',
    run: () => asCommand('repo-access-token', { ...least, 'expires-on': 'never' }),
    ...passes,
    requests: bearer(path.web),
    also: (outcome) => {
      expect(endOf(outcome)).toBeUndefined();
      expect(outcome.report?.tokens[0]?.neverExpires).toBe(true);
    },
  },
  {
    name: 'none, of an API token: it always has one',
    run: () => asPipe('api-least', { scopes: 'read:repository:bitbucket', 'expires-on': 'Never' }),
    verdict: 'warn',
    findings: ['warn expiry-unknown'],
    exitCode: 0,
    requests: basic(path.web),
    says: ['An API token always expires', 'The variable EXPIRES_ON is never'],
    also: (outcome) => expect(outcome.report?.tokens[0]?.neverExpires).toBeUndefined(),
  },
  {
    name: 'no day declared: nothing is reported about it',
    run: () => asCommand('api-least', least),
    ...passes,
    requests: basic(path.web),
    also: (outcome) => expect(endOf(outcome)).toBeUndefined(),
  },
]);

// The first and the last places on earth where a day begins: whatever a local clock shows, the day is that of UTC.
const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'];

withinOneDay(
  'the expiry date in other time zones',
  zones.flatMap((zone) =>
    [0, 29, 30].map((daysLeft) => ({
      ...alive(`${daysLeft} days away in ${zone}`, daysLeft, {}, daysLeft === 30 ? passes : warns),
      run: () => asCommand('api-least', { ...least, 'expires-on': day(daysLeft) }, { env: { TZ: zone } }),
    })),
  ),
);

withinOneDay('a token that is refused, and its expiry date', [
  {
    name: 'past: it has expired',
    run: () => asAction('api-expired', { ...least, 'expires-on': day(-3) }),
    verdict: 'fail',
    findings: ['fail expired'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
    says: ['The token expired on'],
    also: (outcome) => expect(endOf(outcome)?.daysLeft).toBe(-3),
  },
  {
    name: 'past, and a copy that is damaged besides',
    run: () => asAction('api-damaged', { ...least, 'expires-on': day(-3) }),
    verdict: 'fail',
    findings: ['fail expired', 'warn token-damaged'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
  },
  {
    name: 'near: the refusal has another reason, and no warning is due',
    run: () => asCommand('api-expired', { ...least, 'expires-on': day(3) }),
    verdict: 'fail',
    findings: ['fail token-rejected'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
    also: (outcome) => {
      expectEnd(outcome, 3);
      const on = endOf(outcome)?.on;
      expect(outcome.stdout).toContain(`expiry, if the declared expiry date ${on} is correct`);
    },
  },
  {
    name: 'today: a day is no moment, so it is the most likely cause',
    run: () => asCommand('api-expired', { ...least, 'expires-on': day(0) }),
    verdict: 'fail',
    findings: ['fail token-rejected'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
    says: [
      /Its declared expiry date is today, .*most likely first: \(1\) the token expired, \(2\) the token was revoked/,
    ],
    also: ({ stdout }) => expect(stdout).not.toContain('if the declared expiry date'),
  },
  {
    name: 'today, at a time that is past: it has expired',
    run: () => asCommand('api-expired', { ...least, 'expires-on': `${day(0)}T00:00:00Z` }),
    verdict: 'fail',
    findings: ['fail expired'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
  },
  {
    name: 'an access token that was declared to have none',
    run: () => asCommand(undefined, { ...least, token: `ATCTT3xFfGN0${'Kx9_'.repeat(40)}`, 'expires-on': 'never' }),
    verdict: 'fail',
    findings: ['fail token-rejected', 'warn token-damaged'],
    exitCode: 1,
    requests: bearer(path.web),
    says: ['expiry, if the token has no expiry date, as declared'],
  },
  {
    name: 'inside the days to fail at: the refusal alone is reported',
    run: () => asCommand('api-expired', { ...least, 'expires-on': day(3), 'fail-days': '7' }),
    verdict: 'fail',
    findings: ['fail token-rejected'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
  },
]);

withinOneDay('an outage, and the expiry date', [
  {
    name: 'near: the calendar needs no answer',
    run: () => asAction('api-least', { ...least, 'expires-on': day(3) }, { faults: [{ kind: { status: 400 } }] }),
    verdict: 'unknown',
    findings: ['unknown response-unexpected', 'warn expires-soon'],
    exitCode: 1,
    requests: basic(path.web),
  },
  {
    name: 'past: nothing shows that it is refused, so it is not called expired',
    run: () => asAction('api-least', { ...least, 'expires-on': day(-3) }, { faults: [{ kind: { status: 400 } }] }),
    verdict: 'unknown',
    findings: ['unknown response-unexpected'],
    exitCode: 1,
    requests: basic(path.web),
  },
]);

/** A JWT that names its own end, as an OAuth consumer returns it. Bitbucket doesn't know it. */
const unknownJwt = (lifetime: { readonly iat: number; readonly exp: number }) =>
  jwt({ iss: 'https://sandbox.invalid', ...lifetime });

const hours = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow * 3600;

withinOneDay('a token that names its own end', [
  {
    name: 'past, and refused: it has expired, by its own word',
    run: () => asAction(undefined, { ...least, token: unknownJwt({ iat: hours(-50), exp: hours(-49) }) }),
    verdict: 'fail',
    findings: ['fail expired'],
    exitCode: 1,
    requests: bearer(path.web),
    says: ['The token itself contains the expiry date'],
    also: (outcome) => expect(endOf(outcome)?.source).toBe('token'),
  },
  {
    name: 'to come, and refused anyway: it died before its end',
    run: () => asAction(undefined, { ...least, token: unknownJwt({ iat: hours(-1), exp: hours(500) }) }),
    verdict: 'fail',
    findings: ['fail token-rejected'],
    exitCode: 1,
    requests: bearer(path.web),
    says: [/expiry, because the token contains the expiry date \d{4}-\d\d-\d\d/],
  },
  {
    name: 'to come: the token’s word is taken for it',
    run: () => asCommand('oauth-jwt', { repository: 'acme/web', scopes: 'webhook' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: bearer(path.web, path.hooks),
    also: (outcome) => expect(endOf(outcome)).toMatchObject({ on: '2100-01-01', source: 'token' }),
  },
  {
    name: 'a declared day outranks it',
    run: () => asCommand('oauth-jwt', { repository: 'acme/web', scopes: 'webhook', 'expires-on': day(3) }),
    verdict: 'warn',
    findings: ['warn expires-soon'],
    exitCode: 0,
    requests: bearer(path.web, path.hooks),
    also: (outcome) => expect(endOf(outcome)?.source).toBe('declared'),
  },
]);
