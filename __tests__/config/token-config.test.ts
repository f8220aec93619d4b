import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type OptionName, options, type RawOptions } from '../../src/config/options.ts';
import type { JobContext } from '../../src/config/token-config.ts';
import { anyText, upTo } from '../texts.ts';
import { naming, parse } from './parse-all.ts';

const hosts = ['action', 'pipe', 'terminal'] as const;

const pipeline: JobContext = { workspace: 'acme', repository: 'web', project: 'WEB' };
const uuid = '{0a1b2c3d-0000-4000-8000-0123456789AB}';

const read = (raw: RawOptions, context: JobContext = {}) => parse(raw, context);
const valid = (raw: RawOptions, context: JobContext = {}) => {
  const { config, run, errors } = parse(raw, context);
  expect(errors).toEqual([]);
  return { ...config, run };
};
const errorsIn = (raw: RawOptions, context: JobContext = {}) => parse(raw, context).errors;
const invalid = (raw: RawOptions, context: JobContext = {}) => errorsIn(raw, context).map(({ option }) => option);

describe('defaults', () => {
  const defaults = {
    token: undefined,
    email: undefined,
    workspace: undefined,
    repository: undefined,
    project: undefined,
    scopes: [],
    operations: [],
    expiresOn: undefined,
    warnDays: 30,
    failDays: 0,
    excessScopes: 'ignore',
    timeoutSeconds: 10,
    plan: false,
    run: {
      inventory: undefined,
      onUnknown: 'fail',
      report: undefined,
      junit: undefined,
      html: undefined,
      codeInsights: false,
    },
  };

  test('apply when no option is set', () => {
    const config = valid({});
    expect(config).toMatchObject(defaults);
    expect(config.apiUrl.href).toBe('https://api.bitbucket.org/2.0');
  });

  test.each(['', '   ', '\n'])('hold when everything is %j, as an unset variable gives it', (empty) => {
    const all = options.map(({ name }) => name).filter((name) => name !== 'token');
    const config = valid(Object.fromEntries(all.map((name) => [name, empty])));
    expect(config).toMatchObject(defaults);
    expect(config.apiUrl.href).toBe('https://api.bitbucket.org/2.0');
  });
});

describe('what is given', () => {
  test.each<[string, RawOptions, object]>([
    ['an email, trimmed', { email: ' me@acme.example\n' }, { email: 'me@acme.example' }],
    ['a workspace', { workspace: 'acme' }, { workspace: { name: 'acme', declared: true } }],
    ['days', { 'warn-days': '0', 'fail-days': '3650' }, { warnDays: 0, failDays: 3650 }],
    ['a number with spaces around it', { timeout: ' 60\n' }, { timeoutSeconds: 60 }],
    ['the least and most seconds', { timeout: '1' }, { timeoutSeconds: 1 }],
    ['the most seconds', { timeout: '600' }, { timeoutSeconds: 600 }],
    [
      'a choice in any letter case',
      { 'excess-scopes': 'Warn', 'on-unknown': 'WARN' },
      { excessScopes: 'warn', run: { onUnknown: 'warn' } },
    ],
    [
      'another choice',
      { 'excess-scopes': 'fail', 'on-unknown': 'fail' },
      { excessScopes: 'fail', run: { onUnknown: 'fail' } },
    ],
    ['flags in any letter case', { plan: 'True', debug: 'TRUE' }, { plan: true }],
    ['flags that say no', { plan: 'false', debug: 'False' }, { plan: false }],
    ['flags as YAML has them', { plan: 'Yes', debug: 'on' }, { plan: true }],
    ['flags that say no in YAML', { plan: 'NO', debug: 'off' }, { plan: false }],
    ['no end', { 'expires-on': ' Never ' }, { expiresOn: 'never' }],
    [
      'a moment',
      { 'expires-on': '2027-03-01T08:00Z' },
      { expiresOn: '2027-03-01', expiresAt: new Date(Date.UTC(2027, 2, 1, 8)) },
    ],
    ['a day', { 'expires-on': '2027-03-01' }, { expiresOn: '2027-03-01' }],
    ['a time, as its UTC day', { 'expires-on': '2027-03-01T00:30:00+02:00' }, { expiresOn: '2027-02-28' }],
    ['a path', { report: ' out/report.json ' }, { run: { report: 'out/report.json' } }],
    ['scopes', { scopes: 'a,b' }, { scopes: ['a', 'b'] }],
    ['operations', { operations: ['GET /user'] }, { operations: ['GET /user'] }],
  ])('%s', (_, raw, expected) => {
    expect(valid(raw)).toMatchObject(expected);
  });

  test('a token is kept as it is, spaces included: the look at it comes later', () => {
    const { token } = valid({ token: ' TESTONLY\n' });
    expect(token?.reveal()).toBe(' TESTONLY\n');
    expect(valid({ token: '' }).token?.reveal()).toBe('');
  });
});

describe('places', () => {
  const own = (name: string) => ({ name, declared: true });
  const ambient = (name: string) => ({ name, declared: false });
  const none = { workspace: undefined, repository: undefined, project: undefined };

  test.each<[string, RawOptions, JobContext, object]>([
    ['nothing anywhere', {}, {}, none],
    [
      "a pipeline's own are context",
      {},
      pipeline,
      { workspace: ambient('acme'), repository: ambient('web'), project: ambient('WEB') },
    ],
    [
      'the workspace of the pipeline, written, keeps its repository',
      { workspace: 'acme' },
      pipeline,
      { workspace: own('acme'), repository: ambient('web'), project: ambient('WEB') },
    ],
    [
      'another workspace drops the repository and project of the pipeline',
      { workspace: 'other' },
      pipeline,
      { ...none, workspace: own('other') },
    ],
    [
      'a slug lies in the workspace of the pipeline',
      { repository: 'docs' },
      pipeline,
      { workspace: ambient('acme'), repository: own('docs'), project: ambient('WEB') },
    ],
    [
      'a slug lies in the written workspace',
      { workspace: 'other', repository: 'docs' },
      pipeline,
      { ...none, workspace: own('other'), repository: own('docs') },
    ],
    [
      'workspace/slug declares the repository and not the workspace',
      { repository: 'other/docs' },
      {},
      { ...none, workspace: ambient('other'), repository: own('docs') },
    ],
    [
      'workspace/slug elsewhere drops the project of the pipeline',
      { repository: 'other/docs' },
      pipeline,
      { ...none, workspace: ambient('other'), repository: own('docs') },
    ],
    [
      'workspace/slug in the workspace of the pipeline keeps the project',
      { repository: 'acme/docs' },
      pipeline,
      { workspace: ambient('acme'), repository: own('docs'), project: ambient('WEB') },
    ],
    [
      'workspace and workspace/slug that agree declare both',
      { workspace: 'other', repository: 'other/docs' },
      {},
      { ...none, workspace: own('other'), repository: own('docs') },
    ],
    [
      'a project in the workspace of the pipeline',
      { project: 'OPS' },
      pipeline,
      { workspace: ambient('acme'), repository: ambient('web'), project: own('OPS') },
    ],
    [
      'a UUID in braces',
      { workspace: uuid, repository: uuid },
      {},
      { ...none, workspace: own(uuid), repository: own(uuid) },
    ],
    [
      'two UUIDs with a slash',
      { repository: `${uuid}/${uuid}` },
      {},
      { ...none, workspace: ambient(uuid), repository: own(uuid) },
    ],
    [
      'dots, dashes and underscores',
      { repository: 'acme_1/my.site-2' },
      {},
      { ...none, workspace: ambient('acme_1'), repository: own('my.site-2') },
    ],
    [
      'a name that begins with a dot',
      { repository: 'acme/.github' },
      {},
      { ...none, workspace: ambient('acme'), repository: own('.github') },
    ],
    ['context that is no name is no context', {}, { workspace: '../etc', repository: '..' }, none],
    [
      'a pipeline that knows its repository and not its workspace knows nothing',
      {},
      { repository: 'web', project: 'WEB' },
      none,
    ],
  ])('%s', (_, raw, context, expected) => {
    const { workspace, repository, project } = valid(raw, context);
    expect({ workspace, repository, project }).toEqual(expected);
  });

  test.each<[string, RawOptions, JobContext, string]>([
    ['a slug without any workspace', { repository: 'web' }, {}, 'repository'],
    ['a project without any workspace', { project: 'WEB' }, {}, 'project'],
    ['two workspaces that differ', { workspace: 'acme', repository: 'other/web' }, {}, 'repository'],
    ['three parts', { repository: 'https/acme/web' }, {}, 'repository'],
    ['an empty workspace part', { repository: '/web' }, pipeline, 'repository'],
    ['an empty slug part', { repository: 'acme/' }, pipeline, 'repository'],
    ['a space inside', { repository: 'my repo' }, pipeline, 'repository'],
    ['a parent folder', { repository: '..' }, pipeline, 'repository'],
    ['a parent folder as the workspace', { repository: '../web' }, {}, 'repository'],
    ['a parent folder as the slug', { repository: 'acme/..' }, {}, 'repository'],
    ['a folder itself', { workspace: '.' }, {}, 'workspace'],
    ['dots alone', { repository: 'acme/...' }, {}, 'repository'],
    ['two dots within a name', { repository: 'acme/a..b' }, {}, 'repository'],
    ['two dots at the end of a name', { project: 'X..' }, pipeline, 'project'],
    ['two dots at its beginning', { workspace: '..acme' }, {}, 'workspace'],
    ['a slug in a workspace that is faulty itself', { workspace: '{bad}', repository: 'web' }, {}, 'workspace'],
    ['a project in one', { workspace: '{bad}', project: 'WEB' }, {}, 'workspace'],
    ['git with a repository that is faulty itself', { repository: 'a/b/c', git: 'clone' }, {}, 'repository'],
    ['a parent folder', { workspace: '..' }, {}, 'workspace'],
    ['a climbing workspace', { workspace: '../other' }, {}, 'workspace'],
    ['an encoded climb', { workspace: '%2e%2e' }, {}, 'workspace'],
    ['a query', { workspace: 'acme?x' }, {}, 'workspace'],
    ['a fragment', { workspace: 'acme#x' }, {}, 'workspace'],
    ['a backslash', { workspace: 'acme\\x' }, {}, 'workspace'],
    ['a line break inside', { workspace: 'ac\nme' }, {}, 'workspace'],
    ['a NUL', { workspace: 'acme\0' }, {}, 'workspace'],
    ['another script', { workspace: 'ácme' }, {}, 'workspace'],
    ['a UUID without braces around the end', { workspace: '{0a1b2c3d' }, {}, 'workspace'],
    ['a UUID with something before it', { workspace: `x${uuid}` }, {}, 'workspace'],
    ['a UUID with something behind it', { workspace: `${uuid}x` }, {}, 'workspace'],
    ['braces around a word', { workspace: '{workspace}' }, {}, 'workspace'],
    ['an endless name', { workspace: 'a'.repeat(129) }, {}, 'workspace'],
    ['a climbing project', { project: '../X' }, pipeline, 'project'],
  ])('%s is a fault: %j', (_, raw, context, option) => {
    expect(invalid(raw, context)).toEqual([option]);
  });

  test('a faulty name counts as not given', () => {
    const { config } = read({ repository: '../web' }, pipeline);
    expect(config.repository).toEqual({ name: 'web', declared: false });
  });
});

describe('a repository that is given by its URL', () => {
  test.each([
    'https://bitbucket.org/acme/web',
    'https://acme-bot@bitbucket.org/acme/web.git',
    'https://bitbucket.org/acme/web/src/main/',
    'https://www.bitbucket.org/acme/web/pull-requests/7?t=1',
    'bitbucket.org/acme/web',
    'git@bitbucket.org:acme/web.git',
    'ssh://git@bitbucket.org/acme/web.git',
    'ssh://git@altssh.bitbucket.org:443/acme/web.git',
    'http://127.0.0.1:7990/acme/web.git',
    'git clone git@bitbucket.org:acme/web.git',
    'git@bitbucket.org-work:acme/web.git',
    'bitbucket.org:acme/web.git',
    'git+ssh://git@bitbucket.org/acme/web.git',
    'bitbucket:acme/web',
    'https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests',
    'acme/web/',
    // As the log names it.
    'repository acme/web',
  ])('%s leads to it', (repository) => {
    expect(valid({ repository })).toMatchObject({
      workspace: { name: 'acme', declared: false },
      repository: { name: 'web', declared: true },
    });
  });

  test('with UUIDs, whose braces are encoded', () => {
    const encoded = encodeURIComponent(uuid);
    expect(valid({ repository: `https://bitbucket.org/${encoded}/${encoded}` }).repository?.name).toBe(uuid);
  });

  const slug = 'must be slug or workspace/slug, as in the address bar';
  test.each<[string, string]>([
    ['https://bitbucket.org/acme', `${slug}.`],
    ['https://bitbucket.org/acme/a b', `${slug}.`],
    ['https://bitbucket.org/acme/%', `${slug}.`],
    ['https://gitlab.com/acme/web', `${slug}.`],
    ['https://bitbucket.org.evil.example/acme/web', `${slug}.`],
    ['$BITBUCKET_WORKSPACE/$BITBUCKET_REPO_SLUG', 'contains a variable that was not expanded'],
    ['${BITBUCKET_REPO_FULL_NAME}', 'contains a variable that was not expanded'],
    ['acme/{{ repo }}', 'contains a variable that was not expanded'],
    ['https://bitbucket.org/$WS/$SLUG', 'contains a variable that was not expanded'],
    ['https://bitbucket.org/acme/$SLUG/src/main', 'contains a variable that was not expanded'],
    ['__REPO__', 'contains a variable that was not expanded'],
    ['/web', 'The variable for the workspace may be empty'],
    ['https://[', `${slug}.`],
  ])('%s is refused', (repository, problem) => {
    expect(errorsIn({ repository })).toMatchObject([{ option: 'repository' }]);
    expect(errorsIn({ repository })[0]?.problem).toContain(problem);
  });
});

describe('git', () => {
  test.each<[string, RawOptions, JobContext, string]>([
    ['a written repository', { repository: 'acme/web', git: 'clone' }, {}, 'clone'],
    ['the repository of the pipeline', { git: 'Push' }, pipeline, 'push'],
    ['nothing of the kind', { repository: 'acme/web' }, {}, 'none'],
  ])('with %s', (_, raw, context, git) => {
    expect(valid(raw, context).git).toBe(git);
  });

  test.each<[string, RawOptions, JobContext]>([
    ['no place at all', { git: 'clone' }, {}],
    ['a workspace alone', { git: 'clone', workspace: 'acme' }, {}],
    ['another workspace than the pipeline’s', { git: 'push', workspace: 'other' }, pipeline],
  ])('with %s requires a repository', (_, raw, context) => {
    const { config, errors } = read(raw, context);
    expect(errors).toEqual([{ option: 'git', problem: 'requires a repository. Set repository to workspace/slug.' }]);
    expect(config.git).toBe('none');
  });

  test('with a repository that is faulty itself, that fault is enough', () => {
    const { config, errors } = read({ git: 'clone', repository: 'web' });
    expect(errors).toMatchObject([{ option: 'repository' }]);
    expect(config.git).toBe('none');
  });
});

describe('the base of the API', () => {
  test.each([
    ['https://api.bitbucket.org/2.0', 'https://api.bitbucket.org/2.0'],
    ['https://api.bitbucket.org/2.0/', 'https://api.bitbucket.org/2.0'],
    ['https://api.bitbucket.org/2.0//', 'https://api.bitbucket.org/2.0'],
    [' https://api.bitbucket.org/2.0\n', 'https://api.bitbucket.org/2.0'],
    ['HTTPS://API.BITBUCKET.ORG/2.0', 'https://api.bitbucket.org/2.0'],
    ['https://gateway.acme.example:8443/bitbucket/2.0', 'https://gateway.acme.example:8443/bitbucket/2.0'],
    ['https://api.bitbucket.org', 'https://api.bitbucket.org/'],
    ['http://localhost:8080/2.0', 'http://localhost:8080/2.0'],
    ['http://127.0.0.1:8080/2.0', 'http://127.0.0.1:8080/2.0'],
    ['http://127.8.9.10/2.0', 'http://127.8.9.10/2.0'],
    ['http://[::1]:8080/2.0', 'http://[::1]:8080/2.0'],
  ])('%j is taken as %s', (url, expected) => {
    expect(valid({ 'api-url': url }).apiUrl.href).toBe(expected);
  });

  test.each([
    ['plain http', 'http://api.bitbucket.org/2.0'],
    ['a host that only begins like loopback', 'http://127.0.0.1.evil.example/2.0'],
    ['a host that only begins like localhost', 'http://localhost.evil.example/2.0'],
    ['a host that only ends like localhost', 'http://not-localhost/2.0'],
    ['another protocol', 'ftp://api.bitbucket.org/2.0'],
    ['a file', 'file:///etc/passwd'],
    ['a script', 'javascript:alert(1)'],
    ['a user name', 'https://me@api.bitbucket.org/2.0'],
    ['a password', 'https://me:secret@api.bitbucket.org/2.0'],
    ['a query', 'https://api.bitbucket.org/2.0?x=1'],
    ['an empty query, which would swallow every path', 'https://api.bitbucket.org/2.0?'],
    ['a fragment', 'https://api.bitbucket.org/2.0#x'],
    ['an empty fragment, which would swallow every path', 'https://api.bitbucket.org/2.0#'],
    ['a bare host', 'api.bitbucket.org/2.0'],
    ['a word', 'bitbucket'],
    ['no host', 'https://'],
  ])('%s is a fault, and the default applies', (_, url) => {
    const { config, errors } = read({ 'api-url': url });
    expect(errors).toMatchObject([{ option: 'api-url', problem: expect.stringMatching(/^must be an https URL/) }]);
    expect(config.apiUrl.href).toBe('https://api.bitbucket.org/2.0');
  });
});

describe('characters that a reader does not see', () => {
  const unseen = (what: string, position: number, length: number) =>
    `has invisible or look-alike characters: ${what} at position ${position} of ${length}.`;

  test.each<[OptionName, string, string]>([
    ['workspace', 'ac\u2060me', unseen('word joiner', 3, 5)],
    ['repository', 'acme/we\u200bb', unseen('zero-width space', 8, 9)],
    ['repository', 'acme/w\u0435b', unseen('Cyrillic letter that looks Latin', 7, 8)],
    ['project', 'W\u202aEB', unseen('text direction mark', 2, 4)],
    ['expires-on', '2027-03\u200b-01', unseen('zero-width space', 8, 11)],
    ['git', 'clo\u00adne', unseen('soft hyphen', 4, 6)],
    ['timeout', '1\u00a00', unseen('no-break space', 2, 3)],
    ['excess-scopes', 'w\u0430rn', unseen('Cyrillic letter that looks Latin', 2, 4)],
    ['api-url', 'https://api\u2024bitbucket.org\u200b/2.0', unseen('zero-width space', 26, 30)],
  ])('in %s are named: %j', (name, value, problem) => {
    const around = name === 'repository' ? {} : { repository: 'acme/web' };
    expect(errorsIn({ ...around, [name]: value })).toContainEqual({
      option: name,
      problem,
      step: 'Type the value again instead of pasting it.',
    });
  });

  test.each<[OptionName, string, string]>([
    ['scopes', 'read:user:bitbucket\nread:repo\u200bsitory:bitbucket', 'item 2: zero-width space at position 10 of 26'],
    ['scopes', 'repositor\u0443', 'item 1: Cyrillic letter that looks Latin at position 10 of 10'],
    ['operations', 'GET\u00a0/user', 'item 1: no-break space at position 4 of 9'],
    [
      'operations',
      'GET /repositories/acme/w\u0435b/refs',
      'item 1: Cyrillic letter that looks Latin at position 25 of 31',
    ],
    ['operations', 'GET /repositories/acme/web/refs/branches/a\u200b', 'item 1: zero-width space at position 43 of 43'],
  ])('in %s are named with their item: %j', (name, value, where) => {
    const { config, errors } = read({ [name]: value });
    expect(errors).toMatchObject([{ option: name, problem: `has invisible or look-alike characters in ${where}.` }]);
    // What stays is looked up.
    expect([config.scopes, config.operations].flat()).toEqual(
      name === 'scopes' && value.includes('user') ? ['read:user:bitbucket'] : [],
    );
  });

  test.each<[OptionName, string]>([
    ['expires-on', '2027\u201103\u201101'],
    ['expires-on', '2027\u201303\u201301'],
    ['operations', 'GET /repositories/acme/web/src/main/\u30d5\u30a1\u30a4\u30eb\uff11.txt'],
    ['operations', 'GET /repositories/acme/web/refs/branches/\u2013\u0441\u0440o'],
    ['report', 'out/\u00a0report.json'],
    ['inventory', '\u2019tokens.yml'],
  ])('that can be seen, or are in a path, are fine: %s %j', (name, value) => {
    expect(errorsIn({ [name]: value })).toEqual([]);
  });
});

describe('errors', () => {
  /** Every option that can be written wrongly, with a wrong value. */
  const wrong = {
    workspace: 'no/pe',
    repository: 'a/b/c',
    project: 'no pe',
    'expires-on': '2027-02-30',
    'warn-days': 'soon',
    'fail-days': '-1',
    'excess-scopes': 'maybe',
    'on-unknown': 'pass',
    timeout: '-5',
    plan: 'y',
    'api-url': 'http://example.com',
    debug: '1',
  } as const satisfies RawOptions;
  const names = Object.keys(wrong) as (keyof typeof wrong)[];

  test.each(hosts)('all are reported at once, each by the name that the user of the %s wrote', (host) => {
    const { errors } = parse(wrong, pipeline, naming[host]);
    expect(errors.map(({ option }) => option).toSorted()).toEqual(names.map(naming[host]).toSorted());
  });

  test.each(hosts.flatMap((host) => names.map((name) => [host, name] as const)))('%s: %s alone', (host, name) => {
    const { errors } = parse({ [name]: wrong[name] }, pipeline, naming[host]);
    expect(errors).toEqual([
      {
        option: naming[host](name),
        problem: expect.stringMatching(/^(must be|names|requires) .+\.$/),
        step: expect.stringMatching(/^[A-Z].+\.$/),
      },
    ]);
    expect(errors[0]?.problem).not.toContain(wrong[name]);
  });

  test.each(hosts)('a remedy that speaks of another option names it as the %s does', (host) => {
    const name = naming[host];
    expect(parse({ repository: 'web' }, {}, name).errors[0]?.problem).toContain(
      `Set ${name('workspace')}, or use workspace/slug.`,
    );
    expect(parse({ project: 'WEB' }, {}, name).errors[0]?.problem).toContain(`Set ${name('workspace')}.`);
    expect(parse({ workspace: 'a', repository: 'b/c' }, {}, name).errors[0]?.problem).toContain(
      `than ${name('workspace')}.`,
    );
  });

  test.each<[OptionName, string, string]>([
    ['warn-days', '3651', 'must be an integer from 0 to 3650.'],
    ['warn-days', '1.5', 'must be an integer from 0 to 3650.'],
    ['warn-days', '1e1', 'must be an integer from 0 to 3650.'],
    ['warn-days', '0x10', 'must be an integer from 0 to 3650.'],
    ['warn-days', '٣', 'must be an integer from 0 to 3650.'],
    ['fail-days', '9999999999', 'must be an integer from 0 to 3650.'],
    ['timeout', '601', 'must be an integer from 1 to 600.'],
    ['timeout', '10s', 'must be an integer from 1 to 600.'],
    ['excess-scopes', 'error', 'must be one of: ignore, warn, fail.'],
    ['on-unknown', 'ignore', 'must be one of: fail, warn.'],
    ['plan', '1', 'must be true or false.'],
    ['expires-on', 'next week', 'must be an existing date as YYYY-MM-DD, an ISO time, or never.'],
  ])('%s: %j %s', (name, value, problem) => {
    expect(errorsIn({ [name]: value })).toEqual([{ option: name, problem, step: expect.any(String) }]);
  });

  test.each([
    'token',
    'warn-days',
    'timeout',
    'on-unknown',
    'plan',
    'email',
    'workspace',
    'repository',
    'api-url',
    'report',
  ] as const)('a list where %s takes one value is one fault', (name) => {
    expect(errorsIn({ [name]: ['a', 'b'] }, pipeline)).toEqual([
      { option: name, problem: 'must be a single value, not a list.' },
    ]);
  });

  test('a faulty option counts as not given', () => {
    const { config, run } = read(wrong);
    expect({ ...config, run }).toMatchObject({
      warnDays: 30,
      failDays: 0,
      timeoutSeconds: 10,
      excessScopes: 'ignore',
      run: { onUnknown: 'fail' },
      plan: false,
      expiresOn: undefined,
    });
  });
});

describe('for any record of texts', () => {
  const text = fc.oneof(
    anyText(),
    fc.string(),
    fc.constantFrom(
      '..',
      'acme',
      'a/b',
      'a/../b',
      'a..b',
      '...',
      uuid,
      '30',
      'true',
      '2027-03-01',
      'https://x/2.0',
      'http://[::1]',
      '%',
    ),
  );
  const names = options.map(({ name }) => name);
  const raw = fc.dictionary(fc.constantFrom(...names), fc.oneof(text, fc.array(text, { maxLength: 3 })));
  const context = fc.record({ workspace: text, repository: text, project: text }, { requiredKeys: [] });

  test('parse never throws, names known options alone, and leaves no name that climbs', () => {
    fc.assert(
      fc.property(raw, context, (given, around) => {
        const { config, errors } = read(given as RawOptions, around);
        for (const { option, problem } of errors) {
          expect(names).toContain(option);
          expect(problem).toMatch(/\.$/);
        }
        for (const resource of [config.workspace, config.repository, config.project]) {
          expect(resource?.name ?? 'none').toMatch(/^(?!.*\.\.|\.$)[\w.{}-]+$/);
        }
        if (config.workspace === undefined) expect(config.repository ?? config.project).toBeUndefined();
        expect(config.timeoutSeconds).toBeGreaterThanOrEqual(1);
        expect(config.apiUrl.href).not.toMatch(/[?#]/);
      }),
      upTo(3000),
    );
  });
});

test.each([
  ['acme/web.git', { workspace: { name: 'acme' }, repository: { name: 'web' } }],
  ['web.git', { workspace: { name: 'acme' }, repository: { name: 'web' } }],
])('the repository %s is read without the ending', (repository, expected) => {
  const workspace = repository.includes('/') ? {} : { workspace: 'acme' };
  expect(valid({ repository, ...workspace })).toMatchObject(expected);
});

test.each([
  ['workspace', '${NAME}'],
  ['workspace', '__NAME__'],
  ['project', '%KEY%'],
  ['project', '__KEY__'],
  ['expires-on', '$EXPIRES_ON'],
])('a variable in %s is named for what it is: %s', (name, value) => {
  const [error] = errorsIn({ workspace: 'acme', [name]: value });
  expect(error).toMatchObject({ option: name, problem: expect.stringContaining('was not expanded') });
  if (name !== 'expires-on') expect(error?.step).toContain(`the ${name} of the pipeline`);
});

test.each(['2027\u201103\u201101', '2027\u201303\u201301'])('the day %s is read as it looks', (day) => {
  expect(valid({ 'expires-on': day })).toMatchObject({ expiresOn: '2027-03-01' });
});
