import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { curlCommand, gitCommand } from '../../src/messages/commands.ts';

const remote = 'https://bitbucket.org/acme/web.git';

/** Runs the command in a shell, with a request for the credentials of a host in place of `clone` or `push`. */
function credentialsFor(host: string, command: string) {
  const { stdout } = spawnSync('sh', ['-c', command.replace(/ (?:clone|push) https:.*$/, ' credential fill')], {
    encoding: 'utf8',
    input: `protocol=https\nhost=${host}\n\n`,
    env: {
      PATH: process.env.PATH,
      TOKEN: 'from-the-environment',
      GIT_TERMINAL_PROMPT: '0',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      // Another login, as a machine may have it stored.
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'credential.helper',
      GIT_CONFIG_VALUE_0: '!f() { echo username=stored; echo password=stored; }; f',
    },
  });
  return stdout.split('\n').filter((line) => /^(?:username|password)=/.test(line));
}

describe('the git command', () => {
  test.each(['clone', 'push'] as const)(
    'passes the token of the environment to git %s, not another stored one',
    (access) => {
      const command = gitCommand(access, remote, 'x-token-auth');
      expect(command).toContain(access === 'clone' ? `clone ${remote}` : `push ${remote} HEAD`);
      expect(credentialsFor('bitbucket.org', command)).toEqual([
        'username=x-token-auth',
        'password=from-the-environment',
      ]);
    },
  );

  test('passes the token to no other host', () => {
    expect(credentialsFor('git.example', gitCommand('clone', remote, 'x-token-auth'))).not.toContain(
      'password=from-the-environment',
    );
  });
});

test('the curl command sends the token by the scheme of the request', () => {
  const url = 'https://api.bitbucket.org/2.0/user';
  expect(curlCommand(url, 'basic')).toBe(`curl -sSi --user "$EMAIL:$TOKEN" '${url}'`);
  expect(curlCommand(url, 'basic', 'x-token-auth')).toBe(`curl -sSi --user "x-token-auth:$TOKEN" '${url}'`);
  expect(curlCommand(url, 'bearer')).toBe(`curl -sSi --header "Authorization: Bearer $TOKEN" '${url}'`);
});
