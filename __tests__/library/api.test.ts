import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { samples } from '../../sandbox/samples.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { optionsOfCommand } from '../../src/commands/commands.ts';

import { check, explain, scopesFor } from '../../src/library/api.ts';
import type * as library from '../../src/library/public.ts';
import { optionOfKey } from '../../src/library/read-config.ts';
import type { ExplanationDocument } from '../../src/report/explanation-schema.ts';
import type { Report as OwnReport } from '../../src/report/schema.ts';
import type { ScopesDocument as OwnScopesDocument } from '../../src/report/scopes-schema.ts';
import { expectNoSecret } from '../scenarios/leaks.ts';
import { schemaFaults } from '../scenarios/schema.ts';
import { anyText, upTo } from '../texts.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const { token, email = '' } = samples['api-least'];
const least = () => ({ token, email, repository: 'acme/web', apiUrl: sandbox.apiUrl });

/** Every key that one type has at any depth and the other doesn't. */
type Missing<Whole, Part, Path extends string = ''> = Whole extends readonly (infer Item)[]
  ? Part extends readonly (infer Other)[]
    ? Missing<Item, Other, `${Path}[]`>
    : Path
  : Whole extends object
    ? string extends keyof Whole
      ? never
      : {
          [Key in keyof Whole & string]-?: Key extends keyof Part
            ? Missing<NonNullable<Whole[Key]>, NonNullable<Part[Key]>, `${Path}.${Key}`>
            : `${Path}.${Key}`;
        }[keyof Whole & string]
    : never;

describe('the types', () => {
  test('of a report are those of its schema; only keys of an inventory are left out', () => {
    const left: Missing<OwnReport, library.Report> extends
      | `.tokens[].${'owner' | 'purpose' | 'rotate' | 'variable'}`
      | `.${'shard' | 'changes' | 'planned'}`
      ? true
      : never = true;
    const none: Missing<library.Report, OwnReport> extends never ? true : false = true;
    expect([left, none]).toEqual([true, true]);
  });

  test('of the scopes are those of their schema; only what tools add is left out', () => {
    const left: Missing<OwnScopesDocument, library.ScopesDocument> extends
      | '.git'
      | '.tools'
      | '.optional'
      | '.operations[].requiredBy'
      ? true
      : never = true;
    const none: Missing<library.ScopesDocument, OwnScopesDocument> extends never ? true : false = true;
    expect([left, none]).toEqual([true, true]);
  });

  test('of an explanation are those of the command', () => {
    const none: Missing<ExplanationDocument, library.Explanation> extends never ? true : false = true;
    const more: Missing<library.Explanation, ExplanationDocument> extends never ? true : false = true;
    expect([none, more]).toEqual([true, true]);
  });

  test('the options of a check are those of the command line', () => {
    const options = optionsOfCommand('check').filter(({ appliesTo }) => appliesTo !== 'result');
    const names = ['token', 'current-token', ...options.map(({ name }) => name)].filter(
      (name) => !/^(?:shard|inventory|merge|organization(?:-url)?)$/.test(name),
    );
    expect(Object.values(optionOfKey).toSorted()).toEqual(names.toSorted());
  });
});

describe('check', () => {
  test('resolves to a report', async () => {
    const report = await check({ ...least(), scopes: ['read:repository:bitbucket'], warnDays: 3 });
    expect(schemaFaults(report)).toEqual([]);
    expect(report).toMatchObject({ kind: 'report', verdict: 'pass', tokens: [{ requests: 1 }] });
  });

  test('resolves to one for a scope that is missing, with the steps for a program', async () => {
    const { verdict, tokens } = await check({ ...least(), name: 'RELEASE', scopes: 'write:repository:bitbucket' });
    expect(verdict).toBe('fail');
    expect(tokens[0]?.findings.map(({ code }) => code)).toEqual(['scope-missing']);
    expect(tokens[0]?.findings[0]?.remedy).toContain('Store the new token in the secret RELEASE.');
  });

  test('sends its requests with a function of the caller, and nothing but them', async () => {
    const before = sandbox.requests.length;
    const sent: string[] = [];
    const { verdict, tokens } = await check({
      ...least(),
      apiUrl: 'https://bitbucket.test/2.0',
      fetch: async (url, { method, headers, redirect }) => {
        sent.push(`${method} ${url}`);
        expect({ redirect, agent: headers['user-agent'] }).toMatchObject({
          redirect: 'manual',
          agent: expect.stringMatching(/^token-preflight\//),
        });
        return fetch(url.replace('https://bitbucket.test/2.0', sandbox.apiUrl), { headers });
      },
    });
    expect({ verdict, requests: tokens[0]?.requests }).toEqual({ verdict: 'pass', requests: 1 });
    expect(sent).toEqual(['GET https://bitbucket.test/2.0/repositories/acme/web?fields=full_name,is_private']);
    expect(sandbox.requests.length).toBe(before + 1);
  });

  test.each([
    [
      'throws',
      () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })),
      'network-unreachable',
    ],
    [
      'throws at once',
      () => {
        throw new Error('no');
      },
      'network-unreachable',
    ],
    ['never answers', () => new Promise<never>(() => undefined), 'timed-out'],
    ['gives no response', async () => ({}) as never, 'network-unreachable'],
  ] as const)('a function that %s is an outage', async (_, send, code) => {
    const { verdict, tokens } = await check({ ...least(), timeout: 1, fetch: send });
    expect({ verdict, codes: tokens[0]?.findings.map((finding) => finding.code) }).toEqual({
      verdict: 'unknown',
      codes: [code],
    });
  });

  test.each([
    ['a misspelled key', { warnDay: 3 }, 'warnDay is an unknown option. Did you mean warnDays?'],
    ['a number of the wrong range', { timeout: 0 }, 'timeout must be an integer from 1 to 600.'],
    ['a value of another type', { email: { a: 1 } }, 'email must be a string, number, or boolean.'],
    ['a list of the wrong things', { scopes: [1] }, 'scopes must be a string or a list of strings.'],
    ['a token that is no text', { token: 5 }, 'token must be a string.'],
    ['a function that is none', { fetch: 'fetch' }, 'fetch must be a function.'],
    ['a key that can be a secret', { [token]: 'x' }, 'A key is an unknown option.'],
  ])('%s is a finding', async (_, config, cause) => {
    const report = await check({ ...least(), ...config } as never);
    expect(report.findings.map((finding) => finding.cause)).toEqual([cause]);
    expect({ verdict: report.verdict, tokens: report.tokens }).toEqual({ verdict: 'fail', tokens: [] });
    expectNoSecret({ report: JSON.stringify(report) }, { secrets: [token], texts: [], email });
  });

  test.each([undefined, null, 5, 'x', {}])('%j for a configuration has no token', async (config) => {
    const { verdict, tokens, findings } = await check(config as never);
    expect(verdict).toBe('fail');
    expect([...findings, ...tokens.flatMap((each) => each.findings)].map(({ code }) => code)).toContainEqual(
      expect.stringMatching(/^(?:token-missing|option-invalid)$/),
    );
  });

  test('no configuration makes it reject, or tell the token', async () => {
    const value = fc.oneof(anyText(), fc.integer(), fc.boolean(), fc.array(anyText()), fc.constant(null));
    const keys = [...Object.keys(optionOfKey).filter((key) => key !== 'token'), 'other'];
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), value), async (config) => {
        const report = await check({ ...config, token, plan: true } as never);
        expect(JSON.stringify(report)).not.toContain(token);
        expect(report.tokens.every(({ requests }) => requests === 0)).toBe(true);
      }),
      upTo(50),
    );
  });
});

describe('explain', () => {
  const body = JSON.stringify({
    type: 'error',
    error: {
      message: 'Your credentials lack one or more required privilege scopes.',
      detail: { granted: ['repository'], required: ['pullrequest:write'] },
    },
  });
  const log = `POST https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests\n< HTTP/2 403\n${body}\n`;

  test('names the cause that a log shows, by its lines', async () => {
    const { kind, causes } = await explain(log);
    expect(kind).toBe('explanation');
    expect(causes[0]?.findings.map(({ code }) => code)).toEqual(['scope-missing']);
    expect(causes[0]?.lines.length).toBeGreaterThan(0);
  });

  test('names no status for an unknown message without one', async () => {
    const unknown = JSON.stringify({ type: 'error', error: { message: 'Something.' } });
    expect((await explain(unknown, { request: 'GET /2.0/user' })).causes).toEqual([]);
    const [cause] = (await explain(`< HTTP/2 409\n<\n${unknown}\n`, { request: 'GET /2.0/user' })).causes;
    expect(cause?.findings[0]?.title).toContain('409');
  });

  test.each(['foo', 'https://api.bitbucket.org/2.0/user', 'GET /2.0/user HTTP/1.1'])(
    'rejects a request that is none: %s',
    async (request) => {
      await expect(explain(log, { request })).rejects.toThrow(
        new TypeError("request must be a method and a URL or path, such as 'GET /2.0/user'."),
      );
    },
  );

  test('takes the email into account', async () => {
    const rejected =
      '> GET /2.0/user HTTP/2\n> Host: api.bitbucket.org\n> Authorization: Basic ***\n> \n< HTTP/2 401\n< content-length: 0\n< \n';
    const { causes } = await explain(rejected, { kind: 'api-token', email: 'release-bot' });
    expect(causes[0]?.findings.map(({ code }) => code)).toEqual(['email-malformed']);
  });

  test('shows no token that is in it', async () => {
    const text = `Authorization: Bearer ${token}\n${log}`;
    expectNoSecret({ text: JSON.stringify(await explain(text)) }, { secrets: [token], texts: [], email });
  });

  test.each(['', 'hello', 'x'.repeat(100_000)])('a text without a response has help', async (text) => {
    const { causes, help = [] } = await explain(text);
    expect(causes).toEqual([]);
    expect(help.length).toBeGreaterThan(0);
  });
});

describe('scopesFor', () => {
  test('looks up the scopes of operations, for all kinds of token', async () => {
    const { select, narrowest, operations } = await scopesFor('GET /repositories/acme/web/pullrequests');
    expect(select['api-token']?.map(({ scope }) => scope)).toEqual(['read:pullrequest:bitbucket']);
    expect(select['oauth-token']?.map(({ scope }) => scope)).toEqual(['pullrequest']);
    expect(narrowest).toBe('repository-access-token');
    expect(operations).toHaveLength(1);
  });

  test('looks up the scopes for one kind of token, if it is named', async () => {
    const { select, exceptions } = await scopesFor(['GET /user', 'GET /repositories/{workspace}'], 'access-token');
    expect(Object.keys(select)).toEqual(['access-token']);
    expect(exceptions[0]?.exceptions.map(({ what }) => what)).toEqual(['GET /user']);
  });

  test.each([
    ['an operation that is none', ['GET /nothing/like/it'], undefined, 'operation-unknown'],
    ['a text that is none', 'hello', undefined, 'option-invalid'],
    ['a kind that is none', 'GET /user', 'password', 'option-invalid'],
    ['nothing', undefined, undefined, 'option-invalid'],
    ['a list of other things than texts', ['GET /user', 1, null], undefined, 'option-invalid'],
    ['a list in a list', [['GET /user']], undefined, 'option-invalid'],
  ])('%s is a finding', async (_, operations, kind, code) => {
    const { findings } = await scopesFor(operations as never, kind as never);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });
});
