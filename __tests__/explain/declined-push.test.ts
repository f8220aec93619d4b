import { expect, test } from '@jest/globals';
import { explain } from '../../src/commands/explain.ts';
import { jobNames } from '../../src/messages/host-names.ts';

async function explained(lines: readonly string[]): Promise<string> {
  async function* input(): AsyncGenerator<Buffer> {
    yield Buffer.from(`${lines.join('\n')}\n`);
  }
  const invocation = { command: 'explain', source: '-', input: input(), email: undefined, hints: {} } as const;
  const result = await explain(
    { ...invocation, isJson: false, errors: [] },
    jobNames,
    new Date('2026-11-28T10:00:00Z'),
  );
  expect(result.exitCode).toBe(0);
  return result.lines.map(({ text }) => text).join('\n');
}

const to = 'To https://bitbucket.org/acme/web.git';
const hook = ' ! [remote rejected] main -> main (pre-receive hook declined)';
const failed = "error: failed to push some refs to 'https://bitbucket.org/acme/web.git'";
const restriction = "a branch restriction doesn't let the account push to this branch";
const pullRequest = 'a branch restriction only allows changes through pull requests';
const check = 'another rule of the repository declined the push';

test.each<[string, readonly string[], readonly string[]]>([
  ['without a reason', [to, hook, failed], [restriction, check]],
  ['by an unknown rule', ['remote: File too large: movie.mp4', to, hook, failed], [check, restriction]],
  ['by a branch restriction', ['remote: Permission denied to update branch main.', to, hook, failed], [restriction]],
  ['without a pull request', ['remote: Changes need a pull request.', to, hook, failed], [pullRequest]],
  [
    'in the porcelain format',
    [to, '!\trefs/heads/main:refs/heads/main\t[remote rejected] (pre-receive hook declined)', 'Done'],
    [restriction, check],
  ],
])('a push that is declined %s is not a failure of the token', async (_, lines, causes) => {
  const text = (await explained(lines)).replace(/\n {5}/g, ' ');
  expect(text).toMatch(/^1 cause for 1 failure in 1 response of Bitbucket/);
  expect(text).toContain('git push to bitbucket.org/acme/web failed');
  expect(text).toContain(
    'open: Bitbucket accepted the login and declined the push to main (pre-receive hook declined).',
  );
  expect([...text.matchAll(/^ {2}\d\. ([^.]+)/gm)].map(([, cause]) => cause)).toEqual(causes);
  expect(text).not.toMatch(/run token-preflight|expired|To find out/);
});

test.each(['fetch first', 'non-fast-forward'])('a push that Git declines (%s) names the way out', async (reason) => {
  const text = await explained([to, ` ! [rejected]        main -> main (${reason})`, failed]);
  expect(text).toContain(`open: The login was accepted, and Git declined the push to main (${reason}).`);
  expect(text).toContain("the branch has commits that the clone doesn't have. Run git pull --rebase");
});

test('branches that are declined for one reason are one cause, and those of another host are none', async () => {
  const one = await explained([to, hook, hook.replaceAll('main', 'release/2'), failed]);
  expect(one).toMatch(/^1 cause for 2 failures in 2 responses/);
  expect(one).toContain('Line 2 (also 3): git push');
  const other = await explained([to.replace('bitbucket.org', 'git.example.com'), hook, failed]);
  expect(other).toMatch(/^The text shows no response of Bitbucket/);
});

test('a refused push with an unknown message shows the message, and no proxy is blamed', async () => {
  const text = await explained([
    '$ git push origin main',
    'remote: You do not have permission to update this repository.',
    "fatal: unable to access 'https://bitbucket.org/acme/web.git/': The requested URL returned error: 403",
  ]);
  expect(text).toContain('\n   remote: You do not have permission to update this repository.\n');
  expect(text).toContain('  2. the account that owns the token is missing the permission\n');
  expect(text).toContain(
    '  1. The lines that start with "remote:". They contain the reason in the words of Bitbucket.',
  );
  expect(text).not.toContain('proxy');
});
