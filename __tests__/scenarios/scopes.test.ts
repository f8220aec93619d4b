import { expect } from '@jest/globals';
import { asAction, asCommand, asPipe, type Outcome } from './harness.ts';
import { basic, bearer, path, type Scenario, scenarios } from './scenario.ts';

const web = { repository: 'acme/web' };
const scopesOf = (outcome: Outcome) => outcome.report?.tokens[0]?.scopes;
const stripped = { faults: [{ kind: 'strip-headers' }] } as const;

scenarios('scopes that are granted', [
  {
    name: 'an OAuth scope includes others',
    run: () => asCommand('project-access-token', { ...web, scopes: 'repository, repository:write, pullrequest' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: bearer(path.web, path.pullrequests),
    also: (outcome) => expect(scopesOf(outcome)?.missing).toEqual([]),
  },
  {
    name: 'writing is judged by the list alone, and reported as such: nothing is written',
    run: () =>
      asAction('api-full', {
        ...web,
        scopes:
          'write:repository:bitbucket write:pullrequest:bitbucket write:webhook:bitbucket delete:webhook:bitbucket',
      }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
    log: true,
    says: ['No read-only request could test this'],
    also: (outcome) => expect(scopesOf(outcome)?.evidence).toBe('header'),
  },
  {
    name: 'a write that nothing reads for: the list to copy includes the read scope and the reason',
    run: () => asCommand('api-read-only', { ...web, scopes: 'read:repository:bitbucket write:pipeline:bitbucket' }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: basic(path.web),
    says: [
      "Write and admin scopes don't include read scopes.",
      'To copy: read:repository:bitbucket read:pipeline:bitbucket write:pipeline:bitbucket',
    ],
  },
  {
    name: 'labels of the token page, in any letter case',
    run: () => asPipe('api-read-only', { scopes: 'repositories: read\nPull Requests: Read' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
    also: (outcome) =>
      expect(scopesOf(outcome)?.required).toEqual(['read:repository:bitbucket', 'read:pullrequest:bitbucket']),
  },
  {
    name: 'the other scope model than an API token’s is translated, and reported as such',
    run: () => asAction('api-full', { ...web, scopes: 'webhook, repository:write' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.hooks),
    log: true,
    says: ['instead of repository:write'],
  },
  {
    name: 'the other scope model than an access token’s is translated, and reported as such',
    run: () =>
      asCommand('repo-access-token', { ...web, scopes: 'read:repository:bitbucket write:repository:bitbucket' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: bearer(path.web),
    says: [
      'Checked repository instead of read:repository:bitbucket',
      'Checked repository:write instead of write:repository:bitbucket',
    ],
    also: (outcome) => expect(scopesOf(outcome)?.required).toEqual(['repository', 'repository:write']),
  },
  {
    name: 'scopes that no documentation names are survived and reported',
    run: () => asCommand('api-unknown-scopes', { ...web, scopes: 'read:repository:bitbucket' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
    says: ["Granted scopes that this version doesn't know: frobnicate:thing:bitbucket."],
    also: (outcome) => expect(scopesOf(outcome)?.granted).toContain('frobnicate:thing:bitbucket'),
  },
]);

scenarios('scopes that are missing', [
  {
    name: 'administering does not give reading',
    run: () => asAction('api-admin-only', { ...web, scopes: 'read:repository:bitbucket' }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: basic(path.web),
    log: true,
    says: ["Write and admin scopes don't include read scopes"],
  },
  {
    name: 'all of them at once, over scopes and operations',
    run: () =>
      asAction('api-least', {
        ...web,
        scopes: 'read:repository:bitbucket, read:runner:bitbucket',
        operations: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
      }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: basic(path.web),
    also: (outcome) =>
      expect(scopesOf(outcome)?.missing).toEqual([
        'read:runner:bitbucket',
        'read:pullrequest:bitbucket',
        'write:pullrequest:bitbucket',
      ]),
  },
  {
    name: 'of an access token: reported in its own words and settings',
    run: () => asPipe('repo-access-token', { scopes: 'pullrequest:write pipeline' }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: bearer(path.web),
    log: true,
    says: ['Go to Repository settings > Access tokens'],
  },
  {
    name: 'of an OAuth token: its consumer is named',
    run: () => asCommand('oauth-jwt', { ...web, scopes: 'runner:write' }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: bearer(path.web),
    says: ['Workspace settings > OAuth consumers'],
  },
  {
    name: 'the list in a refusal counts where the headers are gone',
    run: () => asCommand('api-pullrequests', { ...web, scopes: 'read:repository:bitbucket' }, stripped),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: basic(path.web),
    also: (outcome) => expect(scopesOf(outcome)?.evidence).toBe('denial'),
  },
  {
    name: 'what this kind of token can never have is reported without a request',
    run: () => asCommand('repo-access-token', { ...web, scopes: 'snippet' }),
    verdict: 'fail',
    findings: ['fail scope-not-for-kind'],
    exitCode: 2,
    requests: [],
    log: true,
  },
  {
    name: 'what only this kind can never have is reported when Bitbucket has named it',
    run: () => asCommand('repo-access-token', { ...web, scopes: 'project' }),
    verdict: 'fail',
    findings: ['fail scope-not-for-kind'],
    exitCode: 2,
    requests: bearer(path.web),
    says: ['repository access token'],
  },
]);

scenarios('scopes that are not to be had', [
  {
    name: 'misspelt: the nearest is named, and nothing is sent',
    run: () => asCommand('api-least', { ...web, scopes: 'read:pullrequests:bitbucket' }),
    verdict: 'fail',
    findings: ['fail scope-unknown'],
    exitCode: 2,
    requests: [],
    log: true,
    says: ['Use read:pullrequest:bitbucket'],
  },
  {
    name: 'invented: each is named',
    run: () => asPipe('api-least', { scopes: ['frobnicate', 'read:repository:bitbucket', 'x:y:z'] }),
    verdict: 'fail',
    findings: ['fail scope-unknown', 'fail scope-unknown'],
    exitCode: 1,
    requests: [],
  },
  {
    name: 'unused: reported, and not required',
    run: () => asAction('api-least', { ...web, scopes: 'read:repository:bitbucket, read:issue:bitbucket' }),
    verdict: 'warn',
    findings: ['warn scope-unused'],
    exitCode: 0,
    requests: basic(path.web),
    log: true,
    says: ['A declared scope is for a removed feature', '2026-08-20'],
  },
  {
    name: 'never used: reported in other words',
    run: () => asCommand('api-least', { ...web, scopes: 'read:permission:bitbucket' }),
    verdict: 'warn',
    findings: ['warn scope-unused'],
    exitCode: 0,
    requests: basic(path.web),
    says: ['No operation uses a declared scope', 'Remove "read:permission:bitbucket" from the declaration'],
  },
  {
    name: 'never used, and the token has it: it is there, and nothing is to be changed',
    run: () => asCommand('api-unknown-scopes', { ...web, scopes: 'Packages: Read' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
    says: ['Granted, although no operation of the REST API uses it: read:package:bitbucket.'],
  },
]);

scenarios('without the headers', [
  {
    name: 'reading a private repository proves itself',
    run: () =>
      asAction('api-read-only', { ...web, scopes: 'read:repository:bitbucket, read:pullrequest:bitbucket' }, stripped),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
    log: true,
    also: (outcome) => {
      expect(scopesOf(outcome)?.evidence).toBe('endpoints');
      expect(scopesOf(outcome)?.granted).toBeUndefined();
    },
  },
  {
    name: 'writing is not to be verified',
    run: () => asAction('api-full', { ...web, scopes: 'write:repository:bitbucket' }, stripped),
    verdict: 'unknown',
    findings: ['unknown scope-unverified'],
    exitCode: 1,
    requests: basic(path.web),
    log: true,
  },
  {
    name: '… and on a command line that ends with 3',
    run: () => asCommand('api-full', { ...web, scopes: 'write:repository:bitbucket' }, stripped),
    verdict: 'unknown',
    findings: ['unknown scope-unverified'],
    exitCode: 3,
    requests: basic(path.web),
  },
  {
    name: 'a public repository proves nothing',
    run: () => asAction('api-least', { repository: 'acme/handbook', scopes: 'read:repository:bitbucket' }, stripped),
    verdict: 'unknown',
    findings: ['unknown response-unverifiable'],
    exitCode: 1,
    requests: basic(path.handbook),
    log: true,
  },
  {
    name: 'the public repository of the pipeline is no declaration: what only the user can read counts',
    run: () =>
      asPipe('api-full', { scopes: 'read:user:bitbucket' }, { ...stripped, env: { BITBUCKET_REPO_SLUG: 'handbook' } }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.handbook, path.user),
  },
]);

const absurd = [
  '<b>all</b> "scopes", everything!',
  '{"scopes":["*"]}',
  '\u00e4\u00f6\u00fc',
  `${'x'.repeat(9000)}`,
  ' , ,',
];

scenarios('a list of scopes that is none', [
  ...absurd.map(
    (scopesHeader, index): Scenario => ({
      name: `absurd text ${index + 1} counts as no list`,
      run: () =>
        asCommand(
          'api-least',
          { ...web, scopes: 'read:repository:bitbucket' },
          { faults: [{ kind: { scopesHeader } }] },
        ),
      verdict: 'pass',
      findings: [],
      exitCode: 0,
      requests: basic(path.web),
      also: (outcome) => expect(scopesOf(outcome)?.evidence).toBe('endpoints'),
    }),
  ),
  {
    name: 'a header of absurd length is an answer that cannot be read',
    run: () =>
      asCommand(
        'api-least',
        { ...web, scopes: 'read:repository:bitbucket' },
        { faults: [{ kind: { scopesHeader: 'read:repository:bitbucket,'.repeat(2000) } }] },
      ),
    verdict: 'unknown',
    findings: ['unknown response-not-json'],
    exitCode: 3,
    requests: basic(path.web),
  },
]);

scenarios('a list of scopes that an answer contradicts', [
  {
    name: 'it lacks what works: the answer counts, and both facts are reported',
    run: () =>
      asCommand(
        'api-least',
        { ...web, scopes: 'read:repository:bitbucket' },
        { faults: [{ kind: { scopesHeader: 'read:user:bitbucket' } }] },
      ),
    verdict: 'warn',
    findings: ['warn scope-contradiction'],
    exitCode: 0,
    requests: basic(path.web),
    log: true,
  },
  {
    name: 'it names what is refused: the refusal counts, and both facts are reported',
    run: () =>
      asCommand(
        'api-least',
        { ...web, scopes: 'read:pullrequest:bitbucket' },
        {
          faults: [{ match: /web\?/, kind: { scopesHeader: 'read:repository:bitbucket, read:pullrequest:bitbucket' } }],
        },
      ),
    verdict: 'fail',
    findings: ['fail scope-missing', 'warn scope-contradiction'],
    exitCode: 1,
    requests: basic(path.web, path.pullrequests),
    log: true,
  },
]);

const excess = (mode: string, rest: Omit<Scenario, 'name' | 'run' | 'requests'>): Scenario => ({
  name: `excess-scopes: ${mode}`,
  run: () => asAction('api-read-only', { ...web, scopes: 'read:repository:bitbucket', 'excess-scopes': mode }),
  requests: basic(path.web),
  ...rest,
  also: (outcome) => {
    expect(scopesOf(outcome)?.excess).toEqual(['read:pullrequest:bitbucket']);
    expect(outcome.outputs['excess-scopes']).toBe('read:pullrequest:bitbucket');
  },
});

scenarios('more scopes than declared', [
  excess('ignore', { verdict: 'pass', findings: [], exitCode: 0 }),
  excess('warn', { verdict: 'warn', findings: ['warn scope-excess'], exitCode: 0, log: true }),
  excess('fail', { verdict: 'fail', findings: ['fail scope-excess'], exitCode: 1 }),
  {
    name: 'what a declared OAuth scope includes is not excess',
    run: () =>
      asCommand('project-access-token', {
        repository: 'acme/web',
        scopes: 'project, pullrequest:write',
        'excess-scopes': 'fail',
      }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: bearer(path.web, '/workspaces/acme/projects?pagelen=1&fields=size'),
  },
  {
    name: 'without a list nothing is in excess',
    run: () =>
      asCommand('api-full', { ...web, scopes: 'read:repository:bitbucket', 'excess-scopes': 'fail' }, stripped),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
  },
  {
    name: 'with nothing declared nothing is in excess',
    run: () => asCommand('api-full', { ...web, 'excess-scopes': 'fail' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
  },
]);
