import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searcherFor } from '../../sandbox/leaks.ts';
import { checkEntries } from '../../src/commands/audit.ts';
import { loadInventory } from '../../src/commands/audit-inventory.ts';
import { createNetwork } from '../../src/commands/network.ts';
import { ownKeys, tokenOptions } from '../../src/config/inventory-keys.ts';
import { createOptionRedactor } from '../../src/redaction/options.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { createCleaner } from '../../src/report/clean-document.ts';
import { now } from '../check/pipeline.ts';
import { apiToken } from '../credential/tokens.ts';
import { valueFor } from '../hostile-options.ts';
import { fuzzTimeout, hostileText, otherToken, slowFuzzRuns } from '../texts.ts';

/** A value that YAML reads as this text. */
const quoted = (text: fc.Arbitrary<string>) => text.map((one) => JSON.stringify(one));
const often = (good: string) => fc.oneof({ weight: 20, arbitrary: fc.constant(good) }, quoted(hostileText));
const seldom = <T>(one: fc.Arbitrary<T>) => fc.oneof({ weight: 10, arbitrary: fc.constant(undefined) }, one);
const keys: Readonly<Record<string, fc.Arbitrary<string>>> = {
  ...Object.fromEntries(Object.keys(ownKeys).map((key) => [key, quoted(hostileText.map((text) => `a ${text}`))])),
  ...Object.fromEntries(tokenOptions.map(({ name }) => [name, quoted(valueFor(name))])),
  'token-env': often('BOT'),
  'current-token-env': often('NEXT'),
};
/** Keys that an inventory can't have: only a wish of the author. */
const forbidden = fc.constantFrom(
  ...['token', 'report', 'inventory', 'api-url', 'git-url', 'admin-key', 'organization-url', '<<', '__proto__'],
);
const wish = fc.tuple(forbidden, fc.oneof(quoted(hostileText), fc.constant('https://evil.example')));

const token = fc
  .tuple(fc.record(keys, { requiredKeys: ['name', 'token-env'] }), seldom(wish))
  .map(([known, more]) => [...Object.entries(known), ...(more === undefined ? [] : [more])])
  .map((fields) => ['  -', ...fields.map(([key, value]) => `    ${key}: ${value}`)].join('\n'));
const inventory = fc
  .record({
    version: often('1'),
    tokens: fc.array(token, { minLength: 1, maxLength: 2 }),
    torn: seldom(fc.tuple(fc.nat(400), hostileText)),
  })
  .map(({ version, tokens, torn }) => {
    const text = [`version: ${version}`, 'tokens:', ...tokens].join('\n');
    if (torn === undefined) return { text, isTorn: false };
    // Anywhere in it, so that all signs of YAML get into each other's way.
    return { text: `${text.slice(0, torn[0])}${torn[1]}${text.slice(torn[0])}`, isTorn: true };
  });

const env = { BOT: apiToken, NEXT: otherToken };
const given = { plan: 'true', 'api-url': 'https://api.bitbucket.org/2.0', 'git-url': 'https://bitbucket.org' };
/** What no entry names is reported by its shape alone. */
const [unnamed, both] = [searcherFor([otherToken]), searcherFor([otherToken, apiToken])];
/** As the plan of a run without an inventory writes them. */
const harmless =
  /^(?:After a 401, the same once more \(\w+\)|GET https:\/\/(?:api\.bitbucket\.org\/2\.0|bitbucket\.org)\/\S+(?: \([\w, ]+\))?)$/;

/** Everything that an inventory comes to before its first request, redacted as a run does it. */
async function planOf(
  text: string,
): Promise<{ readonly said: string; readonly hits: readonly string[]; readonly planned: readonly string[] }> {
  const inventory = loadInventory(text, 'tokens.yml', given, env);
  const redact = createRedactor(inventory.variants);
  const route = Promise.resolve({ findings: [] });
  const network = createNetwork(() => ({ route: { kind: 'direct' } }));
  const redaction = { redact, redactInput: createOptionRedactor(inventory.variants), clean: createCleaner(redact) };
  const surroundings = { now, host: 'action', env, network, route, ...redaction, debug: () => undefined } as const;
  const check = () => checkEntries(inventory.entries, undefined, {}, surroundings, () => undefined);
  const reports = inventory.errors.length > 0 ? [] : await check();
  const said = JSON.stringify([inventory.errors, reports], (_, value) =>
    typeof value === 'string' ? redact(value) : value,
  );
  const isNamed = inventory.entries.some(({ secret }) => secret !== undefined);
  const { hits } = (isNamed ? both : unnamed)({ said });
  return { said, hits, planned: reports.flatMap((report) => report.planned ?? []) };
}

test(
  'no inventory crashes an audit, leads it to another host or gets a secret out of it',
  async () => {
    let total = 0;
    await fc.assert(
      fc.asyncProperty(inventory, async ({ text, isTorn }) => {
        const { hits, planned } = await planOf(text);
        // The halves of a secret with something between them are none that anybody could know.
        if (!isTorn) expect(hits).toEqual([]);
        expect(planned.filter((line) => !harmless.test(line))).toEqual([]);
        total += planned.length;
      }),
      slowFuzzRuns,
    );
    expect(total).toBeGreaterThan(slowFuzzRuns.numRuns / 2);
  },
  fuzzTimeout,
);

test.each(['constructor', 'toString', '__proto__'])('%s is a variable like any other: it is not set', async (name) => {
  const text = `version: 1\ntokens: [{ name: a, token-env: ${name} }]`;
  const { said } = await planOf(text);
  expect(said).toContain('"code":"token-missing"');
});
