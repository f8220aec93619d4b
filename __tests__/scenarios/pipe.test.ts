import { expect } from '@jest/globals';
import { asPipe } from './harness.ts';
import { basic, bearer, path, type Scenario, scenarios } from './scenario.ts';

/** Variables of a list that a wrapper wrote by hand. */
const counted = (name: string, env: Readonly<Record<string, string>>, says: string): Scenario => ({
  name,
  run: () => asPipe('api-full', {}, { env }),
  verdict: 'fail',
  findings: ['fail option-invalid'],
  exitCode: 1,
  requests: [],
  says: [says],
});

scenarios('a list whose count disagrees', [
  counted(
    'with more items than it counts',
    { OPERATIONS_COUNT: '1', OPERATIONS_0: 'GET /user', OPERATIONS_1: 'GET /workspaces/acme' },
    "OPERATIONS_COUNT doesn't match the variables OPERATIONS_0, OPERATIONS_1, and so on: there are 2.",
  ),
  counted('with fewer', { SCOPES_COUNT: '3', SCOPES_0: 'repository' }, 'and so on: there is 1.'),
  counted('with a gap', { SCOPES_COUNT: '2', SCOPES_0: 'repository', SCOPES_2: 'webhook' }, 'there are 2.'),
  counted('that is no number', { SCOPES_COUNT: 'many', SCOPES_0: 'repository' }, "SCOPES_COUNT doesn't match"),
]);

scenarios('as a pipe in a pipeline', [
  {
    name: 'an empty list, and a flag as YAML has it',
    run: () => asPipe('api-read-only', {}, { env: { SCOPES_COUNT: '0', DEBUG: 'yes' } }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
    says: ['DEBUG: GET'],
  },
  {
    name: 'the pipeline gives workspace and repository, and a YAML list of scopes is read',
    run: () => asPipe('api-read-only', { scopes: ['read:repository:bitbucket', 'read:pullrequest:bitbucket'] }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
    log: true,
    also: ({ variables }) => expect(variables).toMatchSnapshot(),
  },
  {
    name: 'a scope that is missing fails the step, and later steps can read which',
    run: () =>
      asPipe('api-least', { scopes: 'read:repository:bitbucket, write:repository:bitbucket, read:runner:bitbucket' }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: basic(path.web),
    log: true,
    says: ['Store the new token in the secured Bitbucket variable used for TOKEN.', 'EXPIRES_ON'],
    also: ({ variables }) => {
      expect(variables).toContain('TOKEN_PREFLIGHT_MISSING_SCOPES=write:repository:bitbucket,read:runner:bitbucket\n');
    },
  },
  {
    name: 'a repository access token needs no email',
    run: () => asPipe('repo-access-token', { scopes: 'repository:write' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: bearer(path.web),
    log: true,
  },
  {
    name: 'every line of the log has a glyph or a level, or belongs to the line above it',
    run: () => asPipe('api-read-only', { scopes: 'write:repository:bitbucket' }, { env: { NO_COLOR: '1' } }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: basic(path.web),
    also: ({ stdout }) => {
      const lines = stdout.split('\n').filter((line) => line !== '');
      expect(lines.filter((line) => !/^(?:INFO: |[✔✖!-] | {2})/.test(line))).toEqual([]);
      expect(lines.filter((line) => /^ {2}/.test(line)).join('\n')).toMatch(/^ {2}1\. .*\n[\s\S]*^ {2}To copy: /m);
    },
  },
  {
    name: 'a misspelled variable is reported without its value',
    run: () => asPipe('api-least', {}, { env: { SCOPE: 'write:wiki:bitbucket', EMIAL_COUNT: '0' } }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
    says: ['SCOPE is not read. Did you mean SCOPES?', 'EMIAL is not read. Did you mean EMAIL?'],
    also: ({ stdout }) => expect(stdout).not.toContain('write:wiki'),
  },
  {
    name: 'a list that is not whole is an error',
    run: () => asPipe('api-least', {}, { env: { SCOPES_COUNT: '2', SCOPES_0: 'read:repository:bitbucket' } }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 1,
    requests: [],
    says: ["SCOPES_COUNT doesn't match the variables SCOPES_0, SCOPES_1, and so on: there is 1."],
  },
  {
    name: 'one item of a list, and items with comments',
    run: () =>
      asPipe('api-read-only', { scopes: ['# for the changelog', 'read:pullrequest:bitbucket # its pull request'] }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
  },
  {
    name: 'a repository that the user writes as a slug lies in the workspace of the pipeline',
    run: () => asPipe('api-least', { repository: 'handbook', scopes: 'read:repository:bitbucket' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.handbook),
  },
  {
    name: 'a workspace that the user writes takes the place of the pipeline and drops its repository',
    run: () => asPipe('api-full', { workspace: 'globex', scopes: 'read:workspace:bitbucket' }),
    verdict: 'fail',
    findings: ['fail resource-not-found'],
    exitCode: 1,
    requests: basic('/workspaces/globex?fields=slug,is_private'),
    says: ['workspace globex'],
  },
  {
    name: 'the repository of the pipeline is no declaration: hidden, it is no fault',
    run: () =>
      asPipe('api-least', { scopes: 'read:repository:bitbucket' }, { env: { BITBUCKET_REPO_SLUG: 'secret-lab' } }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic('/repositories/acme/secret-lab?fields=full_name,is_private', path.repositories),
  },
  {
    name: 'the same where a 404 does not say whose request it was',
    run: () =>
      asPipe(
        'api-least',
        { scopes: 'read:repository:bitbucket' },
        { env: { BITBUCKET_REPO_SLUG: 'secret-lab' }, flags: { headersOn404: false } },
      ),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic('/repositories/acme/secret-lab?fields=full_name,is_private', path.repositories),
  },
  {
    name: 'a scope that only the repository of the pipeline could show is judged by the list where that one is hidden',
    run: () =>
      asPipe('api-read-only', { scopes: 'read:pullrequest:bitbucket' }, { env: { BITBUCKET_REPO_SLUG: 'secret-lab' } }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic('/repositories/acme/secret-lab?fields=full_name,is_private'),
  },
  {
    name: 'variables are named as the pipe names them, all faults at once',
    run: () => asPipe('api-least', { 'warn-days': '1e3', 'on-unknown': 'never', plan: 'maybe', debug: 'much' }),
    verdict: 'fail',
    findings: Array<'fail option-invalid'>(4).fill('fail option-invalid'),
    exitCode: 1,
    requests: [],
    log: true,
    says: ['WARN_DAYS', 'ON_UNKNOWN', 'PLAN', 'DEBUG'],
  },
  {
    name: 'an option that takes one value refuses a list',
    run: () => asPipe('api-least', { email: ['a@acme.example', 'b@acme.example'] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 1,
    requests: [],
    says: ['EMAIL must be a single value, not a list.'],
  },
  {
    name: 'a list in the place of the token is refused, and none of its items is shown',
    run: () => asPipe(undefined, { token: ['a', 'b'] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 1,
    requests: [],
    says: ['TOKEN must be a single value, not a list.'],
  },
  {
    name: 'without a verdict the step fails',
    run: () => asPipe('api-least', {}, { faults: [{ kind: { status: 400 } }] }),
    verdict: 'unknown',
    findings: ['unknown response-unexpected'],
    exitCode: 1,
    requests: basic(path.web),
    also: ({ variables }) => expect(variables).toContain('TOKEN_PREFLIGHT_VERDICT=unknown\n'),
  },
  {
    name: '… or not, by ON_UNKNOWN',
    run: () => asPipe('api-least', { 'on-unknown': 'warn' }, { faults: [{ kind: { status: 400 } }] }),
    verdict: 'unknown',
    findings: ['unknown response-unexpected'],
    exitCode: 0,
    requests: basic(path.web),
  },
  {
    name: 'an image that is started outside of a pipeline is a pipe anyway',
    run: () =>
      asPipe(
        'api-least',
        { workspace: 'acme', scopes: 'read:repository:bitbucket' },
        { env: { BITBUCKET_BUILD_NUMBER: '', BITBUCKET_WORKSPACE: '', BITBUCKET_REPO_SLUG: '' } },
      ),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.workspace, path.repositories),
  },
]);
