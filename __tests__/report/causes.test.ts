import { describe, expect, test } from '@jest/globals';
import { createFinding } from '../../src/check/finding.ts';
import type { HostNames } from '../../src/messages/host-names.ts';
import { causesOf } from '../../src/report/causes.ts';
import { renderFinding } from '../../src/report/finding-record.ts';
import type { TokenRecord } from '../../src/report/schema.ts';
import { reportOf, tokenReport } from './reports.ts';

const hosts = ['action', 'pipe', 'terminal'] as const;

/** A token of an inventory with one finding, in the words of a host. */
function listed(
  name: string,
  finding: Parameters<typeof renderFinding>[0],
  { host = 'terminal', rotate }: { host?: HostNames['host']; rotate?: string } = {},
): TokenRecord {
  const entry = { name, variable: `${name.toUpperCase().replaceAll('-', '_')}_TOKEN`, placed: (key: string) => key };
  const names = { host, option: (option: string) => option, entry: { ...entry, ...(rotate && { rotate }) } };
  return tokenReport({
    name,
    variable: entry.variable,
    ...(rotate && { rotate }),
    findings: [renderFinding(finding, names)],
  });
}

const timedOut = createFinding('timed-out', { seconds: 10, verified: [] });
const missing = createFinding('scope-missing', {
  missing: ['repository:write'],
  required: ['repository:write'],
  alsoGranted: [],
  kind: 'repository-access-token',
  readHint: false,
});
const unset = createFinding('token-missing', {});
const failing = (path: string) => createFinding('server-error', { requests: [`GET /2.0${path}`], statuses: [503] });

const told = (...tokens: readonly TokenRecord[]) =>
  causesOf(reportOf(...tokens)).map(({ finding, tokens: names }) => ({ names, ...finding }));

describe('one cause is reported once, with all names', () => {
  test.each(hosts)('though its steps name the token (%s)', (host) => {
    const names = ['a', 'b-c', 'b'];
    const [cause, ...others] = told(...names.map((name) => listed(name, missing, { host })));
    expect(others).toEqual([]);
    expect(cause?.names).toEqual(names);
    expect(cause?.remedy.join(' ')).toContain('of each token');
    expect(JSON.stringify(cause?.remedy)).not.toMatch(/_TOKEN|of a\b|of b/);
  });

  test.each(hosts)('though each token has a variable that is empty (%s)', (host) => {
    const names = ['a', 'b-c', 'b'];
    const [cause, ...others] = told(...names.map((name) => listed(name, unset, { host })));
    expect(others).toEqual([]);
    expect(cause?.names).toEqual(names);
    expect(cause?.cause).toBe('The environment variable of each token is empty or not set.');
    expect(JSON.stringify({ ...cause, names: [] })).not.toMatch(/_TOKEN|for a\b/);
  });

  test('a cause of one token alone names that token in its steps', () => {
    const [cause] = told(listed('a', timedOut));
    expect(cause?.remedy[0]).toBe('Run the job again, or increase "timeout" of a in the inventory.');
    expect(told(listed('a', timedOut), listed('b', timedOut))[0]?.remedy[0]).toBe(
      'Run the job again, or increase "timeout" of each token in the inventory.',
    );
  });

  test('a rejection, whatever the declared expiry dates are', () => {
    const rejected = (on: string) =>
      createFinding('token-rejected', {
        ...{ kind: 'api-token', tried: ['basic', 'bearer'], likely: ['revocation'], ruledOut: ['expiry'], scopes: [] },
        end: { on, source: 'declared' },
      });
    const dates = ['2027-01-15', '2027-02-15'];
    const [cause, ...others] = told(...dates.map((on, index) => listed(`t${index}`, rejected(on))));
    expect(others).toEqual([]);
    expect(cause?.names).toEqual(['t0', 't1']);
    expect(cause?.cause).toContain('Ruled out: expiry, if the declared expiry date is correct.');
    expect(told(listed('t0', rejected('2027-01-15')))[0]?.cause).toContain('expiry date 2027-01-15 is correct');
  });

  test('an outage, whatever was requested', () => {
    const [cause, ...others] = told(
      ...['x', 'y', 'z'].map((name) => listed(name, failing(`/repositories/acme/${name}`))),
    );
    expect(others).toEqual([]);
    expect(cause).toMatchObject({
      names: ['x', 'y', 'z'],
      cause: "Bitbucket returned 503 for their requests. This isn't a token failure.",
      facts: { statuses: [503] },
    });
    expect(cause).not.toHaveProperty('subject');
  });

  test('an outage of one request names it', () => {
    const [cause] = told(listed('x', failing('/user')), listed('y', failing('/user')));
    expect(cause?.cause).toContain('for GET /2.0/user.');
  });

  test('a refusal of each request by itself', () => {
    const denied = (path: string) =>
      createFinding('token-kind-rejected', {
        requests: [`GET /2.0${path}`],
        kind: 'repository-access-token',
        scheme: 'bearer',
        isListed: false,
        others: [],
        scopes: [],
      });
    expect(told(listed('x', denied('/user')), listed('y', denied('/user/emails'))).map(({ names }) => names)).toEqual([
      ['x'],
      ['y'],
    ]);
  });

  test('renewal is described elsewhere for each', () => {
    const [cause, ...others] = told(
      ...['x', 'y'].map((name) => listed(name, missing, { rotate: `https://wiki.acme.example/${name}` })),
    );
    expect(others).toEqual([]);
    expect(cause?.remedy[0]).toBe('Follow the renewal instructions of each token.');
  });
});
