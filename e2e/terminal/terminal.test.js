// What people see: no word is broken but what is longer than a line, and lines go on below their text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenOf } from './screen.js';

const scopes = ['read:repository:bitbucket', 'write:repository:bitbucket', 'write:pullrequest:bitbucket'];
const email = 'release-bot@acme.example';
const entry = (name) =>
  `  - { name: ${name}, token-env: TOKEN_PREFLIGHT_TOKEN, owner: release team, email: ${email}, repository: acme/web, scopes: "${scopes.join(' ')}" }\n`;
const inventory = `version: 1\ntokens:\n${['release-bot', 'a token with a long name, of the preview environments'].map(entry).join('')}`;

const commands = [
  [
    'a failing check',
    `--email ${email} --repository acme/web --scopes ${scopes.join(',')}`,
    { sample: 'api-read-only' },
  ],
  [
    'its details',
    `--verbose --email ${email} --repository acme/web --scopes ${scopes.join(',')}`,
    { sample: 'api-read-only' },
  ],
  ['a passing check', `--email ${email} --repository acme/web`, { sample: 'api-least' }],
  ['a token that is rejected', `--email ${email} --repository acme/web`, { sample: 'api-expired' }],
  ['an audit', 'audit INVENTORY', { sample: 'api-read-only', inventory }],
  ['a plan', `--plan --repository acme/web --scopes ${scopes.join(',')}`, { sample: 'api-least' }],
  ['a wrong option', '--repositry acme/web --timeout 0', {}],
  ['help', 'help', {}],
  ['the help of a command', 'help suggest', {}],
  ['an explanation', 'explain scope-missing', {}],
  ['scopes', "scopes 'POST /repositories/{workspace}/{repo_slug}/pullrequests' --tools renovate", {}],
  ['a tool', 'tools renovate', {}],
];

for (const columns of [60, 80, 100, 200]) {
  for (const [name, args, means] of commands) {
    test(`${name} at ${columns} columns`, async () => {
      const { lines, unbroken } = await screenOf(args, { columns, ...means });
      assert.ok(lines.length > 0 && lines.every((line) => line.length <= columns));
      // The terminal breaks only what has to be copied as a whole, or has no space.
      const broken = unbroken.filter((line) => line.length > columns);
      const whole =
        /^ *(?:\d+\. |To copy: |token-preflight |read -rs |curl |git )|^ *\S*$|^ +(?:\S+: )?(?:[A-Z]+ )?\S*\/\S+$/;
      assert.deepEqual(
        broken.filter((line) => !whole.test(line)),
        [],
      );
      // A line with two short words could have been longer.
      const width = Math.min(columns, 100);
      const ragged = unbroken.filter((line, at) => {
        const next = unbroken[at + 1] ?? '';
        const [word = ''] = next.trim().split(' ');
        const isSame =
          /^ *[a-z]/.test(next) &&
          !/^ *[\w-]+(?: \([^)]*\))?: /.test(next) &&
          !/^ *(?:token-preflight|curl|git) /.test(next) &&
          indentOf(next) === indentOf(line) &&
          /[a-z,]$/.test(line) &&
          /^ *[a-zA-Z']+(?: |$)/.test(line);
        return isSame && line.length + 1 + word.length <= width && !/ {2}\S/.test(line.trim());
      });
      assert.deepEqual(ragged, []);
    });
  }
}

for (const [name, args, means, command] of [
  ['of a failing check', ...commands[0].slice(1), 'token-preflight explain scope-missing'],
  ['of the tools', 'tools', {}, 'token-preflight tools renovate'],
]) {
  test(`a command ${name} is whole at 60 columns`, async () => {
    const { lines } = await screenOf(args, { columns: 60, ...means });
    assert.ok(
      lines.some((line) => line.trim() === command),
      lines.join('\n'),
    );
  });
}

test('a file is as it is, however long its lines are', async () => {
  const { unbroken } = await screenOf('suggest --format yaml -- - <INVENTORY', {
    columns: 60,
    inventory: "curl 'https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1/comments'\n",
  });
  assert.ok(
    unbroken.some((line) => line.length > 60),
    unbroken.join('\n'),
  );
});

function indentOf(line) {
  return line.search(/\S/);
}

test('the scopes to select are one per line, whole', async () => {
  const { lines } = await screenOf(commands[0][1], { columns: 60, ...commands[0][2] });
  for (const scope of [...scopes, 'read:pullrequest:bitbucket'])
    assert.ok(
      lines.some((line) => line.trim() === scope),
      scope,
    );
});
