import { describe, expect, test } from '@jest/globals';
import { catalogOperations } from '../../src/bitbucket/catalog.ts';
import type { CredentialKind } from '../../src/bitbucket/credential-kind.ts';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import { configurationCodes, createFinding, type FindingCode, severities } from '../../src/check/finding.ts';
import type { FindingFacts } from '../../src/check/finding-facts.ts';
import { findOffline } from '../../src/check/findings/offline.ts';
import { exampleOf, messageGroups, messages } from '../../src/messages/catalog.ts';
import type { HostNames } from '../../src/messages/host-names.ts';
import { renderFinding } from '../../src/report/finding-record.ts';
import type { FindingRecord } from '../../src/report/schema.ts';
import { fileKinds } from '../../src/route/certificate-file.ts';
import { configure, contextFor, hostNames } from '../check/pipeline.ts';
import { expectWellWorded } from './message-style.ts';

const codes = Object.keys(severities) as FindingCode[];
const hosts = Object.values(hostNames);

/** How a reader sees a finding, and what a machine reads to act on it. */
function shown({ severity, code, subject, title, cause, remedy, copy, next }: FindingRecord): string {
  return [
    `${severity}: ${title} [${code}]`,
    `subject: ${subject ?? '-'}`,
    cause,
    ...remedy.map((step, index) => `${index + 1}. ${step}`),
    ...(copy === undefined ? [] : [`copy: ${copy}`]),
    `next: ${(next ?? []).map((step) => Object.values(step).join(' ')).join(', ')}`,
  ].join('\n');
}

describe('the words of an example', () => {
  test.each(codes)('%s', (code) => {
    expect(shown(renderFinding(exampleOf(code), hostNames.action))).toMatchSnapshot();
  });

  test.each(codes)('%s reads well on all hosts', (code) => {
    for (const names of hosts) expectWellWorded(renderFinding(exampleOf(code), names));
  });

  test('use the names of the host', () => {
    const { code, remedy } = renderFinding(exampleOf('expires-soon'), hostNames.action);
    expect(code).toBe('expires-soon');
    expect(remedy.slice(-2)).toEqual([
      'Store the new token in the GitHub secret used for the input "token".',
      'Set the input "expires-on" to the new expiry date.',
    ]);
    expect(renderFinding(exampleOf('expires-soon'), hostNames.pipe).remedy.slice(-2)).toEqual([
      'Store the new token in the secured Bitbucket variable used for TOKEN.',
      'Set the variable EXPIRES_ON to the new expiry date.',
    ]);
    expect(renderFinding(exampleOf('expires-soon'), hostNames.terminal).remedy.slice(-2)).toEqual([
      'Store the new token in the variable TOKEN_PREFLIGHT_TOKEN.',
      'Set --expires-on to the new expiry date.',
    ]);
  });
});

describe('the catalog', () => {
  test('has every code once', () => {
    const grouped = messageGroups.flatMap(({ messages: group }) => Object.keys(group));
    expect(grouped.toSorted()).toEqual(codes.toSorted());
    expect(Object.keys(messages).toSorted()).toEqual(codes.toSorted());
  });

  test.each(codes)('%s describes when it is reported in a sentence', (code) => {
    expect(messages[code].when).toMatch(/^[A-Z].+\.$/);
    expect(messages[code].when).not.toMatch(/ {2}|undefined/);
  });

  test('the findings about the options are those of the first group', () => {
    for (const { name, messages: group } of messageGroups) {
      for (const code of Object.keys(group) as FindingCode[]) {
        expect(configurationCodes.has(code)).toBe(name === 'configuration');
      }
    }
  });

  test('the severity of a code gives way to the one that is requested', () => {
    expect(createFinding('expires-soon', messages['expires-soon'].example).severity).toBe('warn');
    expect(createFinding('expires-soon', messages['expires-soon'].example, 'fail').severity).toBe('fail');
  });
});

/** The words of an example with other facts. */
function varied<Code extends FindingCode>(
  code: Code,
  facts: Partial<FindingFacts[Code]>,
  say: HostNames = hostNames.action,
) {
  const example = exampleOf(code);
  return renderFinding({ ...example, facts: { ...example.facts, ...facts } }, say);
}

describe('one and many', () => {
  const one = ['GET /2.0/user'];
  const two = ['GET /2.0/user', 'GET /2.0/workspaces/acme'];
  const three = [...two, 'GET /2.0/repositories/acme/web'];
  const scopes = ['read:repository:bitbucket', 'write:repository:bitbucket', 'read:user:bitbucket'];
  const stray = { what: 'tab', count: 1, position: 1, length: 9, trimmed: false };
  const proxyA = { kind: 'proxy', address: 'http://a.test:3128', login: 'sent' } as const;
  const routeVariations: readonly Variation[] = [
    [
      'route-differs',
      {
        variable: 'NO_PROXY',
        hosts: ['bitbucket.org'],
        own: { ...proxyA, variable: 'HTTPS_PROXY' },
        others: [{ programs: ['git'], way: { kind: 'direct' } }],
      },
    ],
    [
      'route-differs',
      {
        variable: 'https_proxy',
        own: { ...proxyA, variable: 'HTTPS_PROXY' },
        others: [{ programs: ['git'], way: { kind: 'direct' } }],
      },
    ],
    [
      'route-differs',
      {
        variable: 'HTTPS_PROXY',
        own: { ...proxyA, variable: 'HTTPS_PROXY' },
        others: [
          { programs: ['some versions of git', 'some versions of curl'], way: { kind: 'error', reason: 'unreadable' } },
          { programs: ['Go'], way: { kind: 'error', reason: 'unsupported' } },
          { programs: ['Python urllib'], way: { ...proxyA, login: 'altered' } },
          { programs: ['Python Requests'], way: { ...proxyA, login: 'none' } },
        ],
      },
    ],
    [
      'route-differs',
      { others: [{ programs: ['git'], way: { kind: 'proxy', address: 'socks5h://s.test:1080', login: 'none' } }] },
    ],
    ['route-differs', { variable: '.curlrc proxy', others: [{ programs: ['curl'], way: proxyA }] }],
    ...fileKinds.map(
      (file): Variation => [
        'route-differs',
        {
          differs: 'certificates',
          variable: 'REQUESTS_CA_BUNDLE',
          file,
          failing: ['curl'],
          ignoring: ['some versions of git'],
        },
      ],
    ),
    [
      'route-differs',
      { differs: 'certificates', variable: 'GIT_SSL_CAINFO', file: 'der', failing: [], ignoring: ['git'] },
    ],
    ...(['login', 'header', 'cookies', 'login-of-other-address'] as const).map(
      (sends): Variation => [
        'route-differs',
        {
          differs: 'login',
          place: sends === 'login' ? '~/.netrc' : '~/.curlrc',
          key: sends === 'login' ? 'machine bitbucket.org' : sends,
          sends,
          hosts: ['bitbucket.org'],
          senders: [
            { programs: ['Python Requests'], when: 'always' },
            { programs: ['git'], when: 'unless-given' },
          ],
        },
      ],
    ),
    [
      'route-differs',
      {
        differs: 'login',
        place: 'NETRC',
        key: 'default',
        sends: 'login',
        hosts: ['api.bitbucket.org', 'bitbucket.org'],
        senders: [{ programs: ['Python Requests'], when: 'always' }],
      },
    ],
    [
      'route-differs',
      {
        variable: 'HTTPS_PROXY',
        own: { ...proxyA, address: 'https://a.test:3128', variable: 'HTTPS_PROXY' },
        others: [{ programs: ['Python urllib'], way: proxyA }],
      },
    ],
    ['proxy-unsupported', { reason: 'login-scheme', variable: 'https_proxy', host: 'api.bitbucket.org' }],
    [
      'route-differs',
      {
        differs: 'challenge',
        request: 'GET bitbucket.org/acme/web.git/info/refs',
        status: 401,
        schemes: ['bitbucketcustom', 'negotiate'],
      },
    ],
    [
      'route-differs',
      { differs: 'challenge', request: 'GET bitbucket.org/acme/web.git/info/refs', status: 401, schemes: [] },
    ],
    [
      'route-differs',
      { differs: 'authority', hosts: ['api.bitbucket.org', 'bitbucket.org'], programs: ['git', 'curl'] },
    ],
    [
      'route-differs',
      { differs: 'authority', variable: 'GIT_SSL_CAINFO', hosts: ['bitbucket.org'], programs: ['git'] },
    ],
    [
      'route-differs',
      {
        differs: 'connection',
        place: '~/.curlrc',
        key: 'connect-to',
        hosts: ['api.bitbucket.org'],
        programs: ['curl'],
      },
    ],
    ['route-differs', { differs: 'connection', place: 'git config', hosts: ['bitbucket.org'], programs: ['git'] }],
    [
      'route-differs',
      {
        differs: 'login',
        place: 'git config',
        key: 'credential.username',
        sends: 'username',
        hosts: ['bitbucket.org'],
        senders: [{ programs: ['git'], when: 'unless-given' }],
      },
    ],
    ['tls-unverified', { programs: [] }],
  ];
  const listed = (index: number) => ({ label: `token ${index}`, expiresOn: '2027-03-01' });
  const organizationVariations: readonly Variation[] = [
    ['admin-key-rejected', { status: 401 }],
    ['admin-key-rejected', { status: 404 }],
    ['token-unlisted', { tokens: Array.from({ length: 12 }, (_, index) => listed(index)) }],
    ['token-unused', { isListed: false, days: 1 }],
    ['token-unused', { isListed: false, tokens: [listed(1), listed(2)] }],
    ['expiry-corrected', { declared: 'never' }],
    ['expired', { byOrganization: true }],
    ['expiry-outdated', { byOrganization: true }],
    ['rate-limited', { isOrganization: true }],
    ['rate-limited', { isOrganization: true, retryAfter: '120' }],
    ['server-error', { isOrganization: true }],
    ['network-unreachable', { isOrganization: true }],
    ['network-unreachable', { isOrganization: true, stage: 'answer' }],
    ['tls-untrusted', { isOrganization: true }],
    ['proxy-error', { isOrganization: true }],
    ['response-not-json', { isOrganization: true }],
    ['response-unexpected', { isOrganization: true, status: 302 }],
    ['response-unexpected', { isOrganization: true, paging: 'loop' }],
    ['response-unexpected', { isOrganization: true, paging: 'other-host' }],
    ['response-unexpected', { isOrganization: true, paging: 'too-many' }],
    ['timed-out', { isOrganization: true }],
    ['interrupted', { isOrganization: true }],
  ];
  type Variation = { readonly [Code in FindingCode]: readonly [Code, Partial<FindingFacts[Code]>] }[FindingCode];
  const variations: readonly Variation[] = [
    ['scope-missing', { missing: scopes.slice(0, 1), required: scopes.slice(0, 1) }],
    ['scope-missing', { missing: scopes, required: scopes, readHint: true, alsoGranted: ['read:project:bitbucket'] }],
    ['scope-missing', { missing: ['repository'], required: ['repository'], kind: 'oauth-token' }],
    ['scope-missing', { missing: ['repository'], required: ['repository'], kind: 'workspace-access-token' }],
    ['scope-unverified', { scopes: scopes.slice(0, 1) }],
    ['scope-unverified', { scopes }],
    ['scope-unverified', { scopes, places: ['repository'] }],
    ['scope-unverified', { scopes, places: ['workspace', 'project'] }],
    ['scope-excess', { excess: scopes.slice(0, 1) }],
    ['scope-excess', { excess: scopes }],
    ['scope-not-for-kind', { kind: 'access-token' }],
    ['scope-not-for-kind', { scopes: ['snippet', 'email'], texts: ['Snippets: Read', 'email'] }],
    [
      'scope-not-for-kind',
      {
        scopes: ['account'],
        texts: ['read:workspace:bitbucket'],
        holders: ['workspace-access-token', 'api-token', 'oauth-token'],
      },
    ],
    ['scope-not-for-kind', { holders: [] }],
    ['scope-unknown', { nearest: [] }],
    ['scope-unknown', { nearest: scopes }],
    ['operation-unknown', { nearest: [] }],
    ['operation-unknown', { nearest: two }],
    ['operation-deprecated', { replacement: two }],
    ['operation-removed', { replacement: [] }],
    ['operation-removed', { replacement: two }],
    ['operation-wrong-token-kind', { listed: [] }],
    ['token-invalid-characters', { characters: [stray] }],
    ['token-invalid-characters', { characters: [{ ...stray, count: 2, trimmed: true }], trimmed: true }],
    ['token-invalid-characters', { characters: [stray, { ...stray, what: 'line break (LF)', count: 3 }, stray] }],
    ['token-unexpanded', { form: 'expression' }],
    ['token-unexpanded', { form: 'variable in braces' }],
    ['token-unexpanded', { form: 'variable of PowerShell' }],
    ['token-unexpanded', { form: 'asterisks' }],
    ['token-unexpanded', { form: 'double braces' }],
    ['token-unexpanded', { form: 'underscores' }],
    ['token-unexpanded', { form: 'variable', stepToken: 'undocumented' }],
    ['token-unexpanded', { form: 'variable in braces', stepToken: 'oidc' }],
    ['token-prefixed', { prefix: 'Authorization:', from: 16 }],
    ['token-not-bare', { hasEmail: false, needsEmail: false, token: { kind: 'unrecognized', from: 4, to: 95 } }],
    ['token-not-bare', { hasEmail: false }],
    ['token-not-bare', { type: 'url', token: { kind: 'access-token', from: 22, to: 213 }, needsEmail: false }],
    ['token-not-bare', { type: 'url', token: { kind: 'api-token', from: 22, to: 215, equals: '%3D' } }],
    ['token-not-bare', { type: 'assignment' }],
    ['token-not-bare', { type: 'netrc' }],
    ['token-not-bare', { type: 'json' }],
    ['token-not-bare', { type: 'command' }],
    ['token-not-bare', { type: 'text', hasEmail: false, needsEmail: false }],
    ['token-not-bare', { type: 'base64', decoded: 'token', hasEmail: false }],
    ['token-not-bare', { type: 'base64', decoded: 'pair' }],
    ['token-not-bare', { type: 'base64', decoded: 'pair', token: { kind: 'unrecognized', from: 7, to: 90 } }],
    ['token-not-bare', { type: 'base64', decoded: 'json', needsEmail: false }],
    ['token-not-bare', { type: 'base64', decoded: 'base64', needsEmail: false }],
    ['email-malformed', { type: 'token' }],
    ['email-malformed', { type: 'variable' }],
    ['email-malformed', { type: 'asterisks' }],
    ['email-malformed', { type: 'escaped' }],
    ['email-malformed', { type: 'enclosed' }],
    ['email-malformed', { type: 'git-user' }],
    [
      'email-malformed',
      {
        type: 'invalid-characters',
        characters: [
          { what: 'word joiner', count: 1, position: 12, length: 26 },
          { what: 'Cyrillic letter that looks Latin', count: 2, position: 14, length: 26 },
        ],
      },
    ],
    ['token-damaged', { checksum: 'absent', clipped: true }],
    ['email-missing', { accepted: true }],
    ['app-password-removed', { scopes: [] }],
    ['auth-scheme-rejected', { kind: 'unrecognized' }],
    ['token-without-scopes', { scopes: [] }],
    ['token-rejected', { tried: ['bearer'], likely: ['revocation'], ruledOut: [], scopes: [] }],
    ['token-rejected', { kind: 'repository-access-token', tried: ['bearer'], scopes: ['repository'] }],
    ['token-rejected', { kind: 'oauth-token', tried: ['bearer'], scopes: ['repository', 'account'] }],
    ['token-rejected', { kind: 'unrecognized', likely: ['no-token', 'expiry'], ruledOut: [], scopes: [] }],
    [
      'token-rejected',
      {
        kind: 'access-token',
        tried: ['bearer'],
        likely: ['damage'],
        ruledOut: ['expiry', 'email'],
        end: { on: '2026-12-31', source: 'declared' },
      },
    ],
    ['permission-missing', { requests: one, kind: 'project-access-token' }],
    ['permission-missing', { requests: three, resource: 'project' }],
    ['permission-missing', { requests: three, resource: 'workspace' }],
    ['permission-missing', { requests: three, resource: 'user' }],
    [
      'resource-not-found',
      { hidden: 'part', resource: 'repository acme/web', by: 'GET /2.0/repositories/acme/web/pipelines' },
    ],
    [
      'resource-not-found',
      { hidden: 'either', resource: 'repository acme/web', by: 'GET /2.0/repositories/acme/web/pipelines' },
    ],
    ['resource-not-found', { resource: 'workspace acme', option: 'workspace', kind: 'workspace-access-token' }],
    ['two-step-required', { kind: 'repository-access-token' }],
    ['token-kind-rejected', { requests: two, kind: 'api-token' }],
    ['endpoint-removed', { requests: two }],
    ['expired', { byItself: true, kind: 'oauth-token', scopes: [] }],
    ['expired', { isEmailTried: false }],
    ['expired', { kind: 'oauth-token', scopes: [] }],
    ['expires-soon', { daysLeft: 0, failDays: 14 }],
    ['expires-soon', { daysLeft: 0 }],
    ['expires-soon', { daysLeft: 1 }],
    ['expiry-outdated', { byItself: true }],
    ['rate-limited', { requests: two, retryAfter: '120' }],
    ['rate-limited', { retryAfter: 'Mon, 23 Nov 2026 19:00:00 GMT' }],
    ['server-error', { requests: three, statuses: [500, 503] }],
    ['network-unreachable', { stage: 'answer' }],
    ['network-unreachable', { host: 'proxy.test:3128', stage: 'connection to the proxy', variable: 'https_proxy' }],
    ['network-unreachable', { stage: 'address of the proxy', variable: 'HTTPS_PROXY' }],
    ['network-unreachable', { stage: 'address of the proxy', variable: 'HTTPS_PROXY', hasLineBreak: true }],
    ['tls-untrusted', { hasSystemStore: true }],
    ['tls-untrusted', { extraFile: 'der', hasSystemStore: true }],
    ['tls-untrusted', { extraFile: 'broken-later' }],
    ['tls-untrusted', { extraFile: 'pem' }],
    ['proxy-error', { isLoginRejected: true }],
    ['proxy-error', { status: 403, variable: 'https_proxy' }],
    ['response-not-json', { requests: two, bytes: 1 }],
    ['response-unverifiable', { requests: two }],
    ['response-unexpected', { requests: two, status: 302, empty: false }],
    ['response-unexpected', { status: 405, empty: true }],
    ['response-unexpected', { status: 404, empty: false, isUnhosted: true }],
    ['response-unexpected', { requests: two, status: 404, empty: false, isUnhosted: true }],
    ['timed-out', { seconds: 1 }],
    ...routeVariations,
    ...organizationVariations,
  ];

  test.each(variations)('%s with %j', (code, facts) => {
    const finding = varied(code, facts);
    expectWellWorded(finding);
    expect(shown(finding)).toMatchSnapshot();
  });

  test.each(['address', 'scope', 'json', 'command', 'netrc'] as const)('a value without a token: %s', (type) => {
    const facts = { type, hasEmail: false, needsEmail: false };
    const finding = renderFinding(createFinding('token-not-bare', facts), hostNames.action);
    expectWellWorded(finding);
    expect(shown(finding)).toMatchSnapshot();
  });

  test.each([0, 1, 2, 30])('%i days left', (daysLeft) => {
    const { title } = varied('expires-soon', { daysLeft });
    expect(title).toBe(
      daysLeft === 0
        ? 'The token expires today'
        : `The token expires in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}`,
    );
  });
});

test('in an inventory nothing replaces a variable in the place of the email', () => {
  const entry = { name: 'release-bot', variable: 'BOT_TOKEN', placed: (key: string) => key };
  const finding = varied('email-malformed', { type: 'variable' }, { ...hostNames.action, entry });
  expectWellWorded(finding);
  expect(finding.cause).toContain("Placeholders in an inventory aren't replaced.");
  expect(finding.remedy).toEqual([expect.stringContaining('Set "email" of release-bot in the inventory to')]);
});

describe('titles stay short', () => {
  const host = 'bitbucket-gateway.platform.acme-industries.example:8443';
  test.each([
    ['response-unexpected', { host }],
    ['network-unreachable', { host }],
    ['tls-untrusted', { host }],
    ['token-prefixed', { prefix: 'Authorization: Bearer' }],
  ] as const)('%s with %j', (code, facts) => {
    const { title } = varied(code, facts, hostNames.terminal);
    expect(title.length).toBeLessThan(80);
  });

  test.each(Object.values(hostNames))('for the longest option on the host: $host', (say) => {
    const { title } = varied('option-invalid', { option: say.option('excess-scopes'), problem: 'x.' }, say);
    expect(title.length).toBeLessThan(80);
  });
});

describe('everything in the catalogs can be declared, and what is reported about it reads well', () => {
  const offline = (scopes: readonly string[], operations: readonly string[]) => {
    const config = configure({ repository: 'acme/web', scopes, operations });
    const context = contextFor(config);
    return findOffline(context).map((finding) => renderFinding(finding, hostNames.terminal));
  };

  test('every scope', () => {
    for (const { name, unused } of scopeTable) {
      const found = offline([name], []);
      expect(found.map(({ code }) => code)).toEqual(unused === undefined ? [] : ['scope-unused']);
      for (const finding of found) expectWellWorded(finding);
    }
  });

  test('every operation', () => {
    for (const { method, path, state, since, until } of catalogOperations()) {
      const found = offline([], [`${method} ${path}`]);
      for (const finding of found) expectWellWorded(finding);
      const said = found.find(({ code }) => code === 'operation-removed' || code === 'operation-deprecated');
      expect(said?.code).toBe(state === 'current' ? undefined : `operation-${state}`);
      if (since !== undefined) expect(said?.cause).toContain(since);
      if (until !== undefined) expect(said?.cause).toContain(until);
    }
  });
});

test('a new token of every kind can be had by steps that read well', () => {
  const kinds: readonly CredentialKind[] = [
    ...(['api-token', 'repository-access-token', 'project-access-token', 'workspace-access-token'] as const),
    ...(['access-token', 'oauth-token', 'app-password', 'unrecognized'] as const),
  ];
  for (const kind of kinds) {
    for (const say of hosts) {
      for (const scopes of [[], ['repository'], ['repository', 'account']]) {
        expectWellWorded(varied('expires-soon', { on: '2026-12-01', daysLeft: 2, kind, scopes }, say));
      }
    }
  }
});
