import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listLines, operationItems, scopeItems, toolItems } from '../../src/config/lists.ts';
import { anyText, upTo } from '../texts.ts';

type Case = readonly [string, string | readonly string[] | undefined, readonly string[]];

const read = 'read:repository:bitbucket';
const write = 'write:pullrequest:bitbucket';

describe('scopes', () => {
  test.each<Case>([
    ['nothing', undefined, []],
    ['an empty text', '', []],
    ['empty lines', '\n  \n\t\n', []],
    ['one', read, [read]],
    ['lines', `${read}\n${write}`, [read, write]],
    ['lines of Windows', `${read}\r\n${write}\r\n`, [read, write]],
    ['lines of an old Mac', `${read}\r${write}`, [read, write]],
    ['indented lines', `  ${read}\n\t${write}`, [read, write]],
    ['commas', `${read},${write}`, [read, write]],
    ['commas and spaces', `${read} , ${write},`, [read, write]],
    ['spaces', `${read}  ${write}`, [read, write]],
    ['tabs', `${read}\t${write}`, [read, write]],
    [
      'all of them',
      `${read}, repository\npullrequest:write  account`,
      [read, 'repository', 'pullrequest:write', 'account'],
    ],
    ['a comment line', `# what the job needs\n${read}`, [read]],
    ['an indented comment', `  # why\n${read}`, [read]],
    ['a comment behind a scope', `${read} # to clone, and more`, [read]],
    ['a list of JSON among other lines', `${read}\n["${write}", "${read}"]`, [read, write, read]],
    ['a comment behind a list', `${read}, ${write}\t# both`, [read, write]],
    ['a "#" within a word is none', `a#b`, ['a#b']],
    ['nothing but comments', '# a\n#b', []],
    ['a YAML list in one text', `- ${read}\n  - ${write} # to merge\n-\trepository`, [read, write, 'repository']],
    ['a dash within a word', 'a-b -c', ['a-b', '-c']],
    ['a label', 'Repositories: Read', ['Repositories: Read']],
    [
      'labels with their own spaces',
      'Pull requests: Write\nUser data: Read',
      ['Pull requests: Write', 'User data: Read'],
    ],
    [
      'labels with commas between',
      'Repositories: Read, Pull requests: Write',
      ['Repositories: Read', 'Pull requests: Write'],
    ],
    ['a label with a comment', 'Repositories: Read # for the clone', ['Repositories: Read']],
    ['a YAML list', [read, write], [read, write]],
    ['a YAML list with empty items', ['', read, '  '], [read]],
    ['a YAML list whose items hold lists', [`${read},${write}`, 'a b'], [read, write, 'a', 'b']],
    ['a YAML list with labels', ['Repositories: Read'], ['Repositories: Read']],
    ['an empty YAML list', [], []],
    ['numbers', `13. ${read}\n2) ${write}`, [read, write]],
    ['stars and backticks', `* \`${read}\`\n• \`${write}\``, [read, write]],
    ['boxes to tick', `- [ ] ${read}\n- [x] ${write}`, [read, write]],
    ['semicolons', `${read};${write};`, [read, write]],
    ['a list whose lines YAML has joined', `- ${read} - ${write}`, [read, write]],
    ['a list mark after a semicolon', `* ${read}; * ${write}`, [read, write]],
    ['bars', `${read}|${write}`, [read, write]],
    ['quotes', `"${read}", '${write}'`, [read, write]],
    ['a JSON list', JSON.stringify([read, write]), [read, write]],
    ['a JSON list of several lines', JSON.stringify([read, write], null, 2), [read, write]],
    ['a YAML list in brackets', `[${read}, "${write}"]`, [read, write]],
    [
      'the body of a 403',
      JSON.stringify({
        type: 'error',
        error: { message: 'x', detail: { granted: ['account'], required: [read, write] } },
      }),
      [read, write],
    ],
    [
      'labels and names, as the log shows them',
      `Repositories: Read (${read}), Pull requests: Write (${write}), and Webhooks: Read (webhook)`,
      [read, write, 'webhook'],
    ],
    ['names in a sentence', `${read} and ${write}`, [read, write]],
    ['a list to copy, as the log shows it', `To copy: ${read} ${write}`, [read, write]],
    ['a note of the log', `Shown only by the list of granted scopes: ${read} and ${write}.`, [read, write]],
    ['a header', `X-OAuth-Scopes: repository, pullrequest:write`, ['repository', 'pullrequest:write']],
    ['the end of a sentence', `${read}, ${write}.`, [read, write]],
    ['numbers in one line', `1) ${read} 2) ${write}`, [read, write]],
    ['a slash between them', `${read} / ${write}`, [read, write]],
    ['marks of a list', `\u2611 Repositories: Read\n\u2713 ${write}`, ['Repositories: Read', write]],
    ['a part of the body of a 403', JSON.stringify({ detail: { required: [read] } }), [read]],
    ['a smaller part of it', JSON.stringify({ required: [read, write] }), [read, write]],
  ])('%s', (_, value, expected) => {
    expect(scopeItems(value)).toEqual(expected);
  });
});

describe('operations', () => {
  const get = 'GET /repositories/{workspace}/{repo_slug}';
  const post = 'POST /repositories/{workspace}/{repo_slug}/pullrequests';
  test.each<Case>([
    ['nothing', undefined, []],
    ['one', get, [get]],
    ['lines', `${get}\n${post}`, [get, post]],
    ['lines of Windows', `${get}\r\n\r\n${post}\r\n`, [get, post]],
    ['a comma before a method', `${get},${post}`, [get, post]],
    ['a comma and a space before a method', `${get}, post /x`, [get, 'post /x']],
    ['a comma and several spaces', `${get} ,  post   /x`, [get, 'post   /x']],
    ['a comma before everything', `,${get}`, [get]],
    ['a comma within a path', 'GET /repositories/acme/a,b', ['GET /repositories/acme/a,b']],
    ['a comma before letters of a path', 'GET /repositories/acme/a,bcd/e', ['GET /repositories/acme/a,bcd/e']],
    ['a comment', `# why\n${get} # to look`, [get]],
    ['a fragment without a space before it', 'GET /user#x', ['GET /user#x']],
    ['a YAML list', [get, post], [get, post]],
    ['numbers and backticks', `1. \`${get}\`\n2. \`${post}\``, [get, post]],
    ['quotes', `"${get}", "${post}"`, [get, post]],
    ['semicolons', `${get}; ${post};`, [get, post]],
    ['a list whose lines YAML has joined', `- ${get} - ${post}`, [get, post]],
    ['a JSON list', JSON.stringify([get, post]), [get, post]],
    ['a YAML list in brackets', `[GET /user, 'POST /x']`, ['GET /user', 'POST /x']],
    [
      'a placeholder in brackets',
      'GET /repositories/a/b/pullrequests/[id]',
      ['GET /repositories/a/b/pullrequests/[id]'],
    ],
    ['a line of the log', `operation ${get}`, [get]],
  ])('%s', (_, value, expected) => {
    expect(operationItems(value)).toEqual(expected);
  });
});

describe('tools', () => {
  test.each<Case>([
    ['nothing', undefined, []],
    ['one', 'renovate', ['renovate']],
    ['lines', 'renovate\ngit-lfs', ['renovate', 'git-lfs']],
    ['commas', 'renovate, git-lfs,danger', ['renovate', 'git-lfs', 'danger']],
    ['semicolons', 'renovate; git-lfs', ['renovate', 'git-lfs']],
    ['features', 'renovate@44 (automerge), git-lfs', ['renovate@44 (automerge)', 'git-lfs']],
    ['several features', 'renovate (automerge, updates), git-lfs', ['renovate (automerge, updates)', 'git-lfs']],
    ['features in lines', 'renovate (automerge,\n  updates)\ngit-lfs', ['renovate (automerge, updates)', 'git-lfs']],
    ['features of a YAML list in brackets', ['renovate (automerge', 'updates)'], ['renovate (automerge, updates)']],
    ['a parenthesis that is not closed', 'renovate (automerge\ngit-lfs', ['renovate (automerge, git-lfs']],
    ['a parenthesis that is not opened', 'renovate automerge), git-lfs', ['renovate automerge)', 'git-lfs']],
    ['comments', '# what runs\nrenovate # nightly', ['renovate']],
    ['a YAML list', ['renovate', 'terraform (hook)'], ['renovate', 'terraform (hook)']],
    ['a YAML list in one text', '- renovate\n- `terraform (hook)`', ['renovate', 'terraform (hook)']],
    ['a JSON list', '["renovate", "terraform (hook)"]', ['renovate', 'terraform (hook)']],
    ['quotes', '"renovate", \'git-lfs\'', ['renovate', 'git-lfs']],
  ])('%s', (_, value, expected) => {
    expect(toolItems(value)).toEqual(expected);
  });

  test('as many as there are, in one text of a million characters', () => {
    expect(toolItems('a (b), '.repeat(100_000))).toHaveLength(100_000);
    expect(toolItems('('.repeat(1_000_000))).toHaveLength(1);
  });
});

test('no item is empty, has outer spaces or contains a line break, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aB:/,# \t\r\n{}()'), maxLength: 60 });
  fc.assert(
    fc.property(fc.oneof(text, anyText(), fc.array(text)), (value) => {
      for (const items of [listLines(value), scopeItems(value), operationItems(value), toolItems(value)]) {
        for (const item of items) {
          expect(item).toBe(item.trim());
          expect(item).toMatch(/^[^\r\n]+$/);
        }
      }
    }),
    upTo(2000),
  );
});
