import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { searcherFor } from '../sandbox/leaks.ts';
import { optionsOf } from '../src/config/options.ts';
import type { Io } from '../src/hosts/host.ts';
import { main } from '../src/main.ts';
import { apiToken } from './credential/tokens.ts';
import { hostileOptions } from './hostile-options.ts';
import { fuzzTimeout, otherToken, slowFuzzRuns } from './texts.ts';

type Raw = Readonly<Partial<Record<string, string>>>;

/** The same options as each host is given them. */
const hosts: Readonly<Record<string, (raw: Raw) => Pick<Io, 'env' | 'args'>>> = {
  // The toolkit reads the process's own environment, whose variables end at a NUL.
  action: (raw) => {
    for (const { name, default: fallback = '' } of optionsOf('action'))
      process.env[`INPUT_${name.toUpperCase()}`] = raw[name]?.replaceAll('\0', '') ?? fallback;
    return { env: process.env, args: [] };
  },
  pipe: (raw) => {
    const variables = optionsOf('pipe').map(({ name, variable }) => [variable, raw[name]]);
    return { env: { TOKEN_PREFLIGHT_HOST: 'pipe', ...Object.fromEntries(variables) }, args: [] };
  },
  command: (raw) => ({
    env: {
      TOKEN_PREFLIGHT_TOKEN: raw.token ?? '',
      TOKEN_PREFLIGHT_CURRENT_TOKEN: raw['current-token'] ?? 'none',
      TOKEN_PREFLIGHT_ADMIN_KEY: raw['admin-key'] ?? '',
    },
    args: optionsOf('terminal')
      .filter(({ name, type }) => type !== 'secret' && raw[name] !== undefined)
      .map(({ name }) => `--${name}=${raw[name]}`),
  }),
};

let printed: string[] = [];
const collect = (chunk: unknown) => {
  printed.push(String(chunk));
  return true;
};
const before = { ...process.env };

beforeEach(() => {
  // The toolkit prints there, whatever stream its host has.
  jest.spyOn(process.stdout, 'write').mockImplementation(collect);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = before;
});

/** The whole program, up to its first request. */
async function run(host: string, raw: Raw): Promise<{ readonly code: number; readonly said: string }> {
  printed = [];
  const out = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      collect(chunk);
      done();
    },
  });
  const { env, args } = hosts[host]?.({ ...raw, plan: 'true' }) ?? { env: {}, args: [] };
  const code = await main({ env, args, stdin: Readable.from([]), stdout: out, stderr: out } as unknown as Io);
  // What is registered to be masked has to be passed on.
  return { code, said: printed.join('').replace(/^::add-mask::[^\n]*\n/gm, '') };
}

const searches = [apiToken, otherToken].map((token) => [token, searcherFor([token])] as const);

/** Where the secret is found that was given as one, with whatever strays before and behind it. */
function leaksIn(said: string, { token = '', 'admin-key': key = '' }: Raw): readonly string[] {
  const given = [token, key].flatMap((text) => text.split(/[^\x21-\x7e]/));
  return searches.flatMap(([secret, search]) => (given.includes(secret) ? search({ said }).hits : []));
}

test(
  'no options crash a host or make it tell the secret',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(hosts)), hostileOptions, async (host, raw) => {
        const { code, said } = await run(host, raw);
        expect([0, 1, 2, 3]).toContain(code);
        expect(said).not.toContain('Internal error');
        expect(leaksIn(said, raw)).toEqual([]);
      }),
      slowFuzzRuns,
    );
  },
  fuzzTimeout,
);
