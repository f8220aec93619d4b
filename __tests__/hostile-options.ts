import fc from 'fast-check';
import { type OptionName, options } from '../src/config/options.ts';
import { email } from './check/pipeline.ts';

import { apiToken } from './credential/tokens.ts';
import { hostileText, otherToken } from './texts.ts';

const uuid = '{a0000000-0000-4000-8000-000000000001}';
const repository = '/repositories/{workspace}/{repo_slug}';

/** What makes sense, so that not every case ends at its first fault. */
const sensible: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  token: [apiToken, otherToken, ` ${apiToken}\n`],
  email: [email, ''],
  'current-token': [otherToken, 'none'],
  'current-email': [email, ''],
  workspace: ['acme', ''],
  repository: ['web', 'acme/web', `acme/${uuid}`],
  project: ['WEB', ''],
  // No tool rejects a kind of token here.
  tools: ['renovate', 'git-lfs, danger', 'Terraform@2 (hook, project)', 'argocd'],
  scopes: ['read:repository:bitbucket', 'repository, pullrequest', 'Repositories: Read', 'read:webhook:bitbucket'],
  // Each goes on with a name that the user writes.
  operations: [
    ...[
      'GET /repositories/acme/',
      'GET https://api.bitbucket.org/2.0/repositories/acme/',
      'GET /workspaces/acme/projects/',
    ],
    ...[`GET ${repository}/refs/branches/`, `GET ${repository}/commits/`, `GET ${repository}/pullrequests/`],
  ],
  git: ['none', 'clone', 'push'],
  'expires-on': ['2027-03-01', '2026-11-24'],
  'warn-days': ['30'],
  'fail-days': ['0'],
  'excess-scopes': ['ignore', 'warn', 'fail'],
  'on-unknown': ['fail', 'warn'],
  organization: ['e0000000-0000-4000-8000-000000000001', ''],
  'admin-key': [otherToken, ''],
  'organization-url': ['https://api.atlassian.com', 'http://127.0.0.1:1', 'https://proxy.acme.example/atlassian/'],
  timeout: ['10'],
  'api-url': ['https://api.bitbucket.org/2.0', 'http://127.0.0.1:1/2.0', 'https://bitbucket.acme.example/'],
  'git-url': ['https://bitbucket.org', 'http://[::1]:1', 'https://git.acme.example/a/b//'],
};

/** A value for an option: sensible, hostile, or sensible with something hostile behind it. */
export function valueFor(name: OptionName): fc.Arbitrary<string> {
  const good = fc.constantFrom(...(sensible[name] ?? ['true', 'false']));
  return fc.oneof(
    { weight: 10, arbitrary: good },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.tuple(good, hostileText).map((parts) => parts.join('')) },
  );
}

/** Any options with any values, but those that name files: what is in files has its own properties. */
export const hostileOptions: fc.Arbitrary<Readonly<Partial<Record<OptionName, string>>>> = fc.record(
  Object.fromEntries(
    options
      .map(({ name }) => name)
      .filter((name) => !['inventory', 'merge', 'explain', 'report', 'junit', 'html', 'metrics'].includes(name))
      .map((name) => [name, valueFor(name)]),
  ),
  { requiredKeys: [] },
);
