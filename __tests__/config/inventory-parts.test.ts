import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseInventory } from '../../src/config/inventory.ts';
import { splitInventory } from '../../src/config/inventory-parts.ts';
import { upTo } from '../texts.ts';

const head = 'version: 1\ndefaults: { workspace: acme }\ntokens: # all of them\n';
const item = (index: number, ...lines: readonly string[]) =>
  [`  - name: t${index}`, `    token-env: T${index}`, ...lines].join('\n');
const items = (number: number) => Array.from({ length: number }, (_, index) => item(index));

/** Everything that is read of an inventory, with the numbers of its lines less some. */
function read(text: string, lines = 0) {
  const { entries, errors } = parseInventory(text, 'tokens.yml', {});
  const moved = (said: string) => said.replace(/line (\d+)/g, (_, line) => `line ${Number(line) - lines}`);
  const plain = entries.map(({ placed, isOwn: _, errors: own, ...rest }) => ({
    ...rest,
    places: ['name', 'owner', 'workspace', 'nothing'].map(placed),
    own,
  }));
  return JSON.parse(moved(JSON.stringify({ plain, errors })));
}

describe('a large inventory', () => {
  /** What a part can have that isn't only about it. */
  const odd = fc.constantFrom(
    '    purpose: "two\n\n      lines"',
    '    purpose: "no end',
    '    purpose: |\n      - name: x\n        token-env: y',
    '    purpose: >-\n     text\n  # no comment',
    '    purpose: two\n     - lines',
    '    owner: &team ops',
    '    owner: *team',
    '    scopes:\n      - account\n      - repository',
    '    scopes:\n    - account',
    '    scopes: [account,\n  repository]',
    '    scopes: [account,\n  - repository]',
    "    purpose: 'a\n  - name: b'",
    '  - { name: flow, token-env: F }',
    '  - name: t1\n    token-env: T1',
    '  -\n    name: below\n    token-env: B',
    '  -   name: far\n      token-env: F',
    '   - name: deeper',
    ' - name: flatter',
    '- name: flat',
    'version: 1',
    'defaults: { workspace: other }',
    '\t- name: tab',
    '---',
    '...',
    '# comment',
    '      # comment\n',
    '    unknown: 1',
    `    purpose: ${'['.repeat(60)}`,
    '  - 5',
    '  - !!set {a}',
    '    owner: "\ud83d\ude00"\r',
  );

  test('reads the same in parts as in one', () => {
    let parts = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(120), odd), { maxLength: 3 }), fc.boolean(), (more, isFlat) => {
        const lines = items(120);
        for (const [at, text] of more) lines[at] += `\n${text}`;
        const list = `${lines.join('\n')}\n`;
        const text = `${head}${isFlat ? list.replaceAll(/^ {2}/gm, '') : list}`;
        if (splitInventory(text) !== undefined) parts += 1;
        // With a directive, it is read as a whole.
        const whole = `%YAML 1.2\n---\n${text}`;
        expect(splitInventory(whole)).toBeUndefined();
        expect(read(text)).toEqual(read(whole, 2));
      }),
      { ...upTo(80), examples: [[[], false]] },
    );
    expect(parts).toBeGreaterThan(0);
  });

  test('has lists that start where their first token does', () => {
    const text = `${head}\n  # first\n${items(5).join('\n# between\n\n')}\n`;
    const { head: before, lists } = splitInventory(text, 2) ?? { head: '', lists: [] };
    expect([before, ...lists.map((list) => list.text)].join('')).toBe(text);
    expect(lists.map((list) => text.slice(list.offset, list.offset + 12))).toEqual(
      [0, 2, 4].map((n) => `  - name: t${n}`),
    );
  });

  test.each([
    ['of one part', `${head}${items(3).join('\n')}`],
    ['with a key after the tokens', `${head}${items(9).join('\n')}\ndefaults: {}`],
    ['of another form', `version: 1\ntokens: [${'{ name: a, token-env: A }, '.repeat(9)}]`],
    ['without tokens', 'version: 1\n'],
  ])('%s is not split', (_, text) => expect(splitInventory(text, 3)).toBeUndefined());
});
