import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseInventory } from '../../src/config/inventory.ts';
import { anyText, upTo } from '../texts.ts';

const read = (text: string) => parseInventory(text, 'tokens.yml', { 'warn-days': '14' });
const entry = (...lines: readonly string[]) =>
  ['version: 1', 'tokens:', '  - name: bot', '    token-env: BOT', ...lines.map((line) => `    ${line}`)].join('\n');
const faultsOf = (text: string) => {
  const { entries, errors } = read(text);
  return [...errors, ...entries.flatMap((one) => one.errors)].map(({ option, problem }) => `${option} ${problem}`);
};

describe('a good file', () => {
  test('gives every token its own options, else the defaults of the file, else those of the run', () => {
    const text = [
      'version: 1',
      'defaults: { workspace: acme, fail-days: 3 }',
      'tokens:',
      '  - name: release-bot',
      '    token-env: RELEASE_BOT_TOKEN',
      '    repository: 0123',
      '    scopes: [read:repository:bitbucket, write:pullrequest:bitbucket]',
      '    expires-on: 2027-03-01',
      '    fail-days: 7',
      '    owner: release team',
      '    purpose: tags releases',
      '    rotate: https://wiki.acme.example/rotate',
    ].join('\n');
    const { entries, errors } = read(text);
    expect(errors).toEqual([]);
    expect(entries).toMatchObject([
      {
        name: 'release-bot',
        variable: 'RELEASE_BOT_TOKEN',
        owner: 'release team',
        purpose: 'tags releases',
        rotate: 'https://wiki.acme.example/rotate',
        values: {
          workspace: 'acme',
          repository: '0123',
          scopes: ['read:repository:bitbucket', 'write:pullrequest:bitbucket'],
          'expires-on': '2027-03-01',
          'fail-days': '7',
          'warn-days': '14',
        },
        errors: [],
      },
    ]);
    expect(entries[0]?.values).not.toHaveProperty('project');
    expect(entries[0]?.placed('expires-on')).toBe('expires-on (tokens.yml, line 8, column 17)');
  });

  test.each<[string, string, string, object]>([
    ['of another workspace', 'workspace: widgets, project: W', 'repository: acme/web', { repository: 'acme/web' }],
    [
      'by its URL',
      'workspace: widgets',
      'repository: https://bitbucket.org/acme/web',
      { repository: 'https://bitbucket.org/acme/web' },
    ],
    [
      'of the same one',
      'workspace: acme, project: W',
      'repository: acme/web',
      { workspace: 'acme', project: 'W', repository: 'acme/web' },
    ],
    ['in another workspace than the default one', 'repository: widgets/app', 'workspace: acme', { workspace: 'acme' }],
    [
      'in another workspace, by a slug',
      'workspace: widgets, repository: app',
      'workspace: acme',
      { workspace: 'acme' },
    ],
    [
      'without a default workspace',
      'project: W, repository: app',
      'workspace: acme',
      { workspace: 'acme', project: 'W', repository: 'app' },
    ],
    [
      'without a place',
      'workspace: widgets, repository: app',
      'git: clone',
      { workspace: 'widgets', repository: 'app', git: 'clone' },
    ],
    [
      'that contradicts itself',
      'workspace: widgets',
      'workspace: other, repository: acme/web',
      { workspace: 'other', repository: 'acme/web' },
    ],
  ])('the place of a token outranks that of the defaults: one %s', (_, defaults, own, values) => {
    const { entries, errors } = read(
      `version: 1\ndefaults: { ${defaults} }\ntokens: [{ name: a, token-env: A, ${own} }]`,
    );
    expect(errors).toEqual([]);
    expect(entries[0]?.values).toEqual({ 'warn-days': '14', ...values });
  });

  test('a text is taken without the spaces around it, and what is not written is absent', () => {
    const [one] = read(`version: 1\ntokens: [{ name: " bot ", token-env: " BOT " }]`).entries;
    expect(one).toMatchObject({ name: 'bot', variable: 'BOT', errors: [] });
    for (const key of ['owner', 'purpose', 'rotate']) expect(one).not.toHaveProperty(key);
  });

  test('a token without a name goes by its number', () => {
    const { entries } = read('version: 1\ntokens: [{ token-env: A }, { token-env: B }]');
    expect(entries.map(({ name }) => name)).toEqual(['token 1', 'token 2']);
    expect(read('version: 1\ntokens: [{ name: a }]').entries).toMatchObject([{ variable: '' }]);
  });

  test.each(['BOT', '_', 'b0t_2', `A${'b'.repeat(127)}`])('%s is a name of a variable', (name) => {
    expect(faultsOf(entry().replace('BOT', name))).toEqual([]);
  });

  test('an anchor represents what it names', () => {
    const { entries } = read(`${entry('scopes: &both [a, b]')}\n  - { name: two, token-env: TWO, scopes: *both }`);
    expect(entries.map(({ values }) => values.scopes)).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  test('an anchor that is set again applies to what follows it', () => {
    const token = (name: string, email: string) => `  - { name: ${name}, token-env: T, email: ${email} }`;
    const emails = [token('a', '&who x'), token('b', '*who'), token('c', '&who y'), token('d', '*who')];
    const { entries } = read(['version: 1', 'tokens:', ...emails].join('\n'));
    expect(entries.map(({ values }) => values.email)).toEqual(['x', 'x', 'y', 'y']);
  });

  // To look for each one's anchor through the whole file took minutes.
  test('thousands of tokens may share what an anchor names', () => {
    const tokens = Array.from({ length: 4000 }, (_, i) => `\n  - { name: t${i}, token-env: T, scopes: *both }`);
    const { entries, errors } = read(`${entry('scopes: &both [a, b]')}${tokens.join('')}`);
    expect(errors).toEqual([]);
    expect(entries.filter(({ values }) => values.scopes?.toString() === 'a,b')).toHaveLength(4001);
  });
});

describe('faults', () => {
  test.each([
    [
      'another version',
      'version: 2\ntokens: [{ name: a, token-env: A }]',
      ['version (tokens.yml, line 1, column 10) must be 1, the only version.'],
    ],
    ['no version', 'tokens: [{ name: a, token-env: A }]', ['tokens.yml requires the line "version: 1".']],
    ['no token', 'version: 1\ntokens: []', ['tokens.yml lists no tokens: "tokens" must be a list of tokens.']],
    [
      'an unknown key',
      entry('ownr: me'),
      ['ownr (tokens.yml, line 5, column 5) is an unknown key. Did you mean owner?'],
    ],
    [
      'the beginning of a key',
      entry('repo: web'),
      ['repo (tokens.yml, line 5, column 5) is an unknown key. Did you mean repository?'],
    ],
    [
      'an option of the run',
      entry('report: x.json'),
      ['report (tokens.yml, line 5, column 5) applies to the whole run, not to one token.'],
    ],
    [
      // Anyone who can change the file could otherwise have any variable of the step sent to their own server.
      'an address to send secrets to',
      'version: 1\ndefaults: { api-url: https://evil.example }\ntokens: [{ name: a, token-env: A, git-url: https://evil.example }]',
      [
        'api-url (tokens.yml, line 2, column 13) applies to the whole run, not to one token.',
        'git-url (tokens.yml, line 3, column 35) applies to the whole run, not to one token.',
      ],
    ],
    [
      'a secret as a key',
      entry('token: x'),
      [
        "token (tokens.yml, line 5, column 5) doesn't belong in this file. Store the secret in an environment variable, and name that in token-env.",
      ],
    ],
    ['a key without a value', entry('owner:'), ['owner (tokens.yml, line 5, column 11) must be a text.']],
    [
      'a mapping as a value',
      entry('email: { a: b }'),
      [
        'email (tokens.yml, line 5, column 12) must be a text, a number, or a list of texts. Quote a text that contains a colon followed by a space.',
      ],
    ],
    [
      'a label of the token page without quotes',
      entry('scopes:', '  - repository', '  - Repositories: Read'),
      [
        'scopes (tokens.yml, line 7, column 9) must be a text, a number, or a list of texts. Quote a text that contains a colon followed by a space.',
      ],
    ],
    [
      'a default without a value, once for all tokens',
      `version: 1\ndefaults: { workspace: }\ntokens: [{ name: a, token-env: A }, { name: b, token-env: B }]`,
      ['workspace (tokens.yml, line 2, column 24) is empty. Set a value, or remove the key.'],
    ],
    [
      'a default without even a colon',
      'version: 1\ndefaults: { workspace }\ntokens: [{ name: a, token-env: A }]',
      ['workspace (tokens.yml, line 2, column 11) is empty. Set a value, or remove the key.'],
    ],
    [
      'an option without a value',
      entry('email:', 'scopes:', '  - '),
      [
        'email (tokens.yml, line 5, column 11) is empty. Set a value, or remove the key.',
        'scopes (tokens.yml, line 7, column 9) is empty. Set a value, or remove the key.',
      ],
    ],
    [
      'a text of nothing that can be seen',
      entry('owner: "\\u200b"'),
      ['owner (tokens.yml, line 5, column 12) must be a text.'],
    ],
    [
      'a text with a control character',
      entry('owner: "a\\0b"', 'purpose: "a\\nb"'),
      ['owner (tokens.yml, line 5, column 12) has control characters. Type it again instead of pasting it.'],
    ],
    ['an empty file', '\n', ['tokens.yml is empty. For an example, run: token-preflight init -']],
    ['a text that is null', entry('owner: ~'), ['owner (tokens.yml, line 5, column 12) must be a text.']],
    [
      'no name and no variable',
      'version: 1\ntokens:\n  - owner: me',
      [
        'name (tokens.yml, line 3, column 5) is missing: every token has a unique name.',
        'token-env (tokens.yml, line 3, column 5) is missing: it names the environment variable that contains the secret.',
      ],
    ],
    [
      'a name given twice',
      `${entry()}\n  - { name: bot, token-env: TWO }`,
      ['name (tokens.yml, line 5, column 13) is used twice: "bot" is also the name (tokens.yml, line 3, column 11).'],
    ],
    [
      'a token that is no mapping',
      'version: 1\ntokens: [x]',
      [
        'tokens.yml, line 2, column 10 contains no keys. A token must consist of lines of "key: value".',
        'name (tokens.yml, line 2, column 10) is missing: every token has a unique name.',
        'token-env (tokens.yml, line 2, column 10) is missing: it names the environment variable that contains the secret.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(faultsOf(text)).toEqual(expected);
  });

  test.each(['2BOT', 'BOT-2', '-BOT', 'BOT.', `A${'b'.repeat(128)}`, '"$BOT"'])(
    '%s is no name of a variable',
    (name) => {
      expect(faultsOf(entry().replace('BOT', name))).toEqual([
        'token-env (tokens.yml, line 4, column 16) must be the name of an environment variable (letters, digits, "_"), never the secret itself.',
      ]);
    },
  );

  test('an option that cannot be read counts as not given', () => {
    expect(read(entry('email: { a: b }')).entries[0]?.values).not.toHaveProperty('email');
  });

  test('no list of tokens is no token', () => {
    for (const text of ['version: 1', 'version: 1\ntokens: bot', 'version: 1\ntokens: { name: a, token-env: A }']) {
      expect(read(text)).toMatchObject({ entries: [], errors: [{ option: 'tokens.yml' }] });
    }
  });

  test('a key that nothing is like is reported with all that there are', () => {
    const [fault] = faultsOf('version: 1\nxyzzy: 1\ntokens: [{ name: a, token-env: A }]');
    expect(fault).toBe(
      'xyzzy (tokens.yml, line 2, column 1) is an unknown key. Known keys: version, defaults, tokens.',
    );
  });

  test.each([
    [
      'base: &base { git: clone }\nversion: 1\ntokens: [{ name: a, token-env: A, <<: *base }]',
      '<< (tokens.yml, line 3, column 35) is a merge key, which is not read. Use "defaults", or an alias for a single value.',
    ],
    [
      'version: 1\ntokens: [{ name: a, token-env: A, scopes: !!set { repository } }]',
      'scopes (tokens.yml, line 2, column 49) is a set (!!set). Write a list, with "- " before each item.',
    ],
    [
      '!!omap\n- version: 1\n- tokens: [{ name: a, token-env: A }]',
      'tokens.yml, line 2, column 1 is an ordered mapping (!!omap). The file must consist of lines of "key: value". Remove the tag and the dashes.',
    ],
  ])('what other programs write: %j', (text, fault) => {
    expect(faultsOf(text)).toContain(fault);
  });

  test('a file that is no YAML at all has the first of its errors, and the number of the others', () => {
    const { errors } = read('foo bar: x: y\n'.repeat(3000));
    expect(errors).toHaveLength(21);
    expect(errors.at(-1)?.problem).toMatch(/^has errors in \d+ more lines\.$/);
  });

  test.each(['[one, two]', '{ three: 4 }'])('the key %s is not valid YAML here, and reported on one line', (key) => {
    const { entries, errors } = read(entry(`? ${key}`, ': 5'));
    expect(entries).toEqual([]);
    expect(errors[0]?.problem).toMatch(/^is not valid YAML: .+$/);
  });

  test.each([
    ['- a', 'tokens.yml, line 1, column 1 contains no keys. The file must consist of lines of "key: value".'],
    [
      'version: 1\ndefaults: x\ntokens: [{ name: a, token-env: A }]',
      'tokens.yml, line 2, column 11 contains no keys. defaults must consist of lines of "key: value".',
    ],
  ])('%j has no keys where there should be some', (text, fault) => {
    expect(faultsOf(text)).toContain(fault);
  });

  // Dropped in silence, what it represents would go unchecked.
  test('an alias of no anchor before it is a fault of the file, wherever it is', () => {
    const { entries, errors } = read(entry('scopes: *writes', 'git: *push', 'owner: &push me'));
    expect(entries).toEqual([]);
    expect(errors).toEqual([
      { option: 'tokens.yml, line 5, column 13', problem: 'is an alias of an undefined anchor: "writes".' },
      { option: 'tokens.yml, line 6, column 10', problem: 'is an alias of an undefined anchor: "push".' },
    ]);
    for (const text of ['version: *x', '*x', 'version: 1\ntokens: *x', 'version: 1\ntokens: [*x]', entry('<<: *x')])
      expect(faultsOf(text)).toEqual([expect.stringMatching(/ is an alias of an undefined anchor: "x"\.$/)]);
  });

  test.each([
    [
      'a label of the token page without quotes',
      entry('scopes: Repositories: Read'),
      'line 5, column 13 is not valid YAML: a key starts in the middle of a line, or is indented further than the others. Quote a text that contains a colon followed by a space.',
    ],
    [
      'a second document',
      `${entry()}\n---\nversion: 1`,
      'line 5, column 1 is not valid YAML: a second document starts here. Remove the line "---".',
    ],
    ['a key given twice', entry('owner: a', 'owner: b'), 'line 6, column 5 is not valid YAML: the key is used twice.'],
    [
      'a key without a colon',
      entry('owner me'),
      'line 5, column 5 is not valid YAML: a character is missing. A key needs a colon and a space, a list item "- ", and quotes and brackets must be closed. Quote a text that contains brackets or braces.',
    ],
    ['a tab', `${entry()}\n\towner: me`, 'line 5, column 1 is not valid YAML: a line starts with a tab. Use spaces.'],
    [
      'a list that is not set in',
      entry('scopes:', ' - a').replace('     - a', '   - a'),
      'line 5, column 12 is not valid YAML: lines of the same list or mapping must start in the same column.',
    ],
    [
      'a text that starts with a sign of YAML',
      entry('owner: @me'),
      'line 5, column 12 is not valid YAML: quote a text that starts with a character such as "@", "%" or "*".',
    ],
    [
      'a text after one in quotes',
      entry('owner: "me" you'),
      "line 5, column 17 is not valid YAML: this can't be read. Put the whole text in quotes.",
    ],
    [
      'an operation in a list of brackets, with all that follows in its line',
      entry('operations: [POST /repositories/{workspace}/{repo_slug}/pullrequests]'),
      'line 5, column 37 is not valid YAML: a character is missing. A key needs a colon and a space, a list item "- ", and quotes and brackets must be closed. Quote a text that contains brackets or braces.',
    ],
    [
      'a key without a space after its colon',
      'version: 1\ntokens:\n  - name:a\n    token-env: A',
      'line 3, column 5 is not valid YAML: a key must be on one line with its colon, and the colon needs a space after it.',
    ],
  ])('%s is no YAML, and is reported in plain words at its place', (_, text, fault) => {
    expect(read(text).entries).toEqual([]);
    expect(faultsOf(text)).toEqual([`tokens.yml, ${fault}`]);
  });

  test('a secret in the wrong place is not repeated', () => {
    const secret = `ATATT3xFfGF0${'Ab1-'.repeat(40)}`;
    const told = JSON.stringify([
      read(entry().replace('BOT', secret)),
      read(entry(`owner: ${secret}`)),
      read(entry(`${secret}: x`)),
      read(entry(`owner: *${secret}`)),
    ]);
    expect(told).not.toContain('Ab1-Ab1-');
  });
});

test('no text crashes it, and the same text reads the same twice', () => {
  const piece = fc.oneof(
    fc.string(),
    anyText(),
    fc.constantFrom(
      'version: 1',
      'tokens:',
      '  - name: a',
      '    token-env: A',
      '    scopes: [',
      '&a',
      '*a',
      '? ',
      '---',
      '<<: *a',
      '!!binary',
      '\t',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('\n');
      expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
    }),
    upTo(10_000),
  );
});
