import { expect } from '@jest/globals';
import { samples } from '../../sandbox/samples.ts';
import { asAction } from './harness.ts';
import { basic, bearer, path, scenarios } from './scenario.ts';

const broken = (token: string): string => `${token.slice(0, 76)}\n${token.slice(76)}`;

scenarios('in a workflow of GitHub Actions', [
  {
    name: 'a token with the least privilege passes, with one request',
    run: () => asAction('api-least', { repository: 'acme/web', scopes: 'read:repository:bitbucket' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
    log: true,
    also: ({ outputs, summary }) => expect({ outputs, summary }).toMatchSnapshot(),
  },
  {
    name: 'the name of the secret is in headings and steps',
    run: () =>
      asAction('api-least', { repository: 'acme/web', name: 'RELEASE_TOKEN', scopes: 'write:repository:bitbucket' }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: basic(path.web),
    says: ['Store the new token in the GitHub secret RELEASE_TOKEN.'],
    also: ({ report, summary }) => {
      expect(report?.tokens[0]?.name).toBe('RELEASE_TOKEN');
      expect(summary).toMatch(
        /^## ❌ Token Preflight: fail · <code>acme\/web<\/code> · <code>RELEASE&#95;TOKEN<\/code>$/m,
      );
    },
  },
  {
    name: 'where no token was given, no kind of credential is named',
    run: () => asAction(undefined, { token: '', repository: 'acme/web' }),
    verdict: 'fail',
    findings: ['fail token-missing'],
    exitCode: 1,
    requests: [],
    also: ({ outputs }) => expect(outputs).toMatchObject({ verdict: 'fail', credential: '', account: '' }),
  },
  {
    name: 'a name that is as long as a token is refused',
    run: () => asAction('api-least', { repository: 'acme/web', name: 'x'.repeat(101) }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 1,
    requests: [],
    says: ['name must have at most 100 characters.'],
  },
  {
    name: 'a token that lacks two scopes gets both reported, with the steps and the whole list',
    run: () =>
      asAction('api-read-only', {
        repository: 'acme/web',
        scopes: 'read:repository:bitbucket\nwrite:repository:bitbucket\nwrite:pullrequest:bitbucket',
      }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: basic(path.web),
    log: true,
    says: [
      'Missing: Repositories: Write (write:repository:bitbucket) and Pull requests: Write (write:pullrequest:bitbucket).',
      'Select "Create API token with scopes"',
      'To copy: read:repository:bitbucket write:repository:bitbucket read:pullrequest:bitbucket write:pullrequest:bitbucket',
    ],
    also: ({ outputs, summary }) => {
      expect(outputs['missing-scopes']).toBe('write:repository:bitbucket\nwrite:pullrequest:bitbucket');
      expect({ outputs, summary }).toMatchSnapshot();
    },
  },
  {
    name: 'an operation that is not there, and a token with a line break in it: both are reported, nothing is sent',
    run: () =>
      asAction('api-full', {
        token: broken(samples['api-full'].token),
        operations: 'GET /workspaces/acme/projects/FTO/permissions/groups',
      }),
    verdict: 'fail',
    findings: ['fail operation-unknown', 'fail token-invalid-characters'],
    exitCode: 1,
    requests: [],
    log: true,
    says: ['/permissions-config/groups', 'line break (LF) at position 77 of 193', 'Never accessed'],
  },
  {
    name: 'nothing declared: the run reports who the token is and what it may do',
    run: () => asAction('api-full', {}),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.user),
    log: true,
    also: ({ outputs }) => {
      expect(outputs.account).toBe('Release Bot');
      expect(outputs['granted-scopes']).toContain('read:repository:bitbucket\n');
    },
  },
  {
    name: 'nothing declared: a token that may not read its user is valid anyway',
    run: () => asAction('api-least', {}),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.user),
    log: true,
  },
  {
    name: 'a warning leaves the step green, with one annotation',
    run: () => asAction('api-least', { email: '', repository: 'acme/web', scopes: 'read:repository:bitbucket' }),
    verdict: 'warn',
    findings: ['warn email-missing'],
    exitCode: 0,
    requests: bearer(path.web),
    log: true,
    also: ({ stdout }) => expect(stdout.match(/^::(?:error|warning|notice) .*/gm)).toHaveLength(1),
  },
  {
    name: 'every fault of the options is reported in one run, and nothing is sent',
    run: () =>
      asAction('api-least', {
        repository: 'a/b/c',
        'warn-days': 'soon',
        'fail-days': '-1',
        'excess-scopes': 'maybe',
        'on-unknown': 'panic',
        timeout: '0',
        'expires-on': '2027-02-30',
        'api-url': 'http://bitbucket.example/2.0',
        plan: 'perhaps',
      }),
    verdict: 'fail',
    findings: Array<'fail option-invalid'>(9).fill('fail option-invalid'),
    exitCode: 1,
    requests: [],
    log: true,
    also: ({ report }) => expect(report?.tokens).toEqual([]),
  },
  {
    name: 'a repository without a workspace is a fault of the options',
    run: () => asAction('api-least', { repository: 'web' }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 1,
    requests: [],
    says: ['repository requires a workspace'],
  },
  {
    name: 'every form of the secret is masked before anything else is printed',
    run: () => asAction('api-least', { repository: 'acme/web', scopes: 'read:repository:bitbucket' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
    also: ({ masks }) => {
      const { token, email } = samples['api-least'];
      const base64 = (text: string) => Buffer.from(text).toString('base64');
      for (const form of [token, encodeURIComponent(token), base64(token), base64(`${email}:${token}`)]) {
        expect(masks.includes(form)).toBe(true);
      }
    },
  },
  {
    name: 'each line of a broken secret is masked by itself',
    run: () => asAction('api-least', { token: broken(samples['api-least'].token) }),
    verdict: 'fail',
    findings: ['fail token-invalid-characters'],
    exitCode: 1,
    requests: [],
    also: ({ masks }) => {
      const { token } = samples['api-least'];
      expect([token.slice(0, 76), token.slice(76)].map((line) => masks.includes(line))).toEqual([true, true]);
    },
  },
  {
    name: 'step debug logging changes neither verdict nor masks',
    run: () =>
      asAction(
        'api-least',
        { repository: 'acme/web', scopes: 'read:repository:bitbucket' },
        { env: { RUNNER_DEBUG: '1' } },
      ),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
  },
]);
