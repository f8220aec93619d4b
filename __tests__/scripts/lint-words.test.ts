import { describe, expect, test } from '@jest/globals';
import { lintWords } from '../../scripts/lint-words.ts';
import { bannedWords, findBannedWords, wordTable } from '../../scripts/words.ts';

const rules = { checked: ['docs/**', '**.ts', '*.yml'], pending: [], exceptions: [] };

/** Checks one file. */
function lint(path: string, text: string, more: Partial<Parameters<typeof lintWords>[2]> = {}): readonly string[] {
  return lintWords([path], () => text, { ...rules, ...more });
}

describe('the word list', () => {
  test.each([
    ['This mends the token.', 'mends', 'fix'],
    ['It fails for want\nof a scope.', 'for want of', 'because ... is missing'],
    ['Nobody knows.', 'Nobody', 'the actor, or a passive'],
    ['The e-mail is wrong.', 'e-mail', 'email'],
    ['One scope a line.', 'scope a line', 'one per line'],
    ['The catalogue is old.', 'catalogue', 'the American spelling'],
    ['An unrecognised token.', 'unrecognised', 'the American spelling'],
    ['It has a folder of its own.', 'of its own', 'separate, its own ..., internal'],
  ])('finds a banned word in %j', (text, found, use) => {
    expect(findBannedWords(text)).toEqual([{ found, line: 1, use }]);
  });

  test.each([
    'Use the recommended fix, and understand it.',
    'A stand-in, a household, and a blanket statement.',
    'Besides, the threshold is upheld.',
    'Its own folder.',
    'wants-login and e-mailing',
  ])('finds nothing in %j', (text) => {
    expect(findBannedWords(text)).toEqual([]);
  });

  test('is shown in the style guide with a replacement for each word', () => {
    expect(bannedWords.filter(({ avoid, use }) => avoid === '' || use === '')).toEqual([]);
    for (const { avoid, use } of bannedWords) expect(wordTable()).toContain(`| ${avoid} | ${use} |`);
  });
});

describe('the lint', () => {
  test('reports a planted word with its file, line, and replacement', () => {
    expect(lint('docs/page.md', 'Fine.\n\nIt stands here.')).toEqual(['docs/page.md:3: "stands": use is, appears']);
    expect(lint('action.yml', 'description: It mends.')).toEqual(['action.yml:1: "mends": use fix']);
  });

  test('checks comments and string literals with a space in TypeScript, and no code', () => {
    const source = [
      '// Nobody reads `held`.',
      "const held = 'held';",
      'const text = `The token ${held} was told.`;',
      '',
    ].join('\n');
    expect(lint('src/messages/token.ts', source)).toEqual([
      'src/messages/token.ts:1: "Nobody": use the actor, or a passive',
      'src/messages/token.ts:3: "told": use reports, shows, returns',
    ]);
  });

  test.each([
    ["test('it stands', () => {});"],
    ["describe.each(rows)('it stands', () => {});"],
    ["test.each([\n  ['a', 1],\n])('it stands', () => {});"],
    ["  { name: 'it stands' },"],
    ['// It stands.'],
  ])('checks comments and titles of tests: %s', (source) => {
    expect(lint('__tests__/a.test.ts', source)).toHaveLength(1);
  });

  test('ignores other literals outside of src/', () => {
    expect(lint('__tests__/a.test.ts', "expect(texts).toEqual(['it stands']);")).toEqual([]);
  });

  test.each([
    ['code', 'Run `mend`.'],
    ['URLs', 'See <https://example.com/mend> and [this page](mend.md).'],
  ])('ignores %s in Markdown', (_, text) => {
    expect(lint('docs/page.md', text)).toEqual([]);
  });

  test('ignores files that are not on the list', () => {
    expect(lint('sandbox/token.txt', 'It stands.')).toEqual([]);
  });

  test('ignores exceptions in their file only', () => {
    const exceptions = [{ in: 'docs/a.md', text: /"[^"]+"/g, why: 'a quote' }];
    expect(lint('docs/a.md', 'Bitbucket returns "nobody".', { exceptions })).toEqual([]);
    expect(lint('docs/b.md', 'Bitbucket returns "nobody".', { exceptions })).toHaveLength(1);
  });

  const page = '# Nobody\n<!-- begin generated: log (x) -->\nIt stands.\n<!-- end generated: log -->\n';

  test('checks generated blocks separately, with the line numbers of the file', () => {
    const [ownText, block] = ['docs/page.md:1: "Nobody": use ', 'docs/page.md:3: "stands": use '];
    expect(lint('docs/page.md', page)).toEqual([expect.stringContaining(ownText), expect.stringContaining(block)]);
    expect(lint('docs/page.md', page, { pending: ['docs/page.md#log'] })).toEqual([expect.stringContaining(ownText)]);
    expect(lint('docs/page.md', page, { pending: ['docs/page.md'] })).toEqual([]);
  });

  test('checks files that a later entry with "!" excludes from the pending ones', () => {
    const pending = ['src/**', '!src/messages/**'];
    expect(lint('src/messages/token.ts', "'It stands.'", { pending: ['src/**'] })).toEqual([]);
    expect(lint('src/messages/token.ts', "'It stands.'", { pending })).toHaveLength(1);
  });

  test('fails for a pending entry without a banned word', () => {
    expect(lint('docs/page.md', 'Fine.', { pending: ['docs/page.md'] })).toEqual([
      'scripts/lint-words.ts: remove "docs/page.md" from `pending`: it has no banned word',
    ]);
  });
});
