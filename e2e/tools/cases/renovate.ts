import { alone, type Bench, pair, type Tool } from '../tool.ts';

const manifest = JSON.stringify({ name: 'web', version: '1.0.0', dependencies: { leftish: '1.0.0' } });
// A versioned dependency that needs no registry: the versions come from the configuration.
const config = {
  $schema: 'https://docs.renovatebot.com/renovate-schema.json',
  enabledManagers: ['custom.regex'],
  customManagers: [
    {
      customType: 'regex',
      managerFilePatterns: ['/^versions$/'],
      matchStrings: ['(?<depName>\\S+)=(?<currentValue>\\S+)'],
      datasourceTemplate: 'git-tags',
      packageNameTemplate: 'https://bitbucket.org/acme/handbook.git',
      versioningTemplate: 'semver',
    },
  ],
};
const files = (more: object = {}): Record<string, string> => ({
  'renovate.json': JSON.stringify({ ...config, ...more }),
  versions: 'handbook=1.0.0\n',
  'package.json': manifest,
});
const start = ({ home }: Bench): string => `node ${home}/node_modules/renovate/dist/renovate.js`;
const tags = ({ store }: Bench): string =>
  `for v in 1.0.0 1.1.0; do git --git-dir ${store.replace('web.git', 'handbook.git')} tag $v main; done`;
const env = (): Record<string, string> => ({
  RENOVATE_PLATFORM: 'bitbucket',
  RENOVATE_REPOSITORIES: 'acme/web',
  RENOVATE_GIT_AUTHOR: 'e2e <e2e@acme.example>',
  RENOVATE_REPOSITORY_CACHE: 'disabled',
  LOG_FORMAT: 'text',
});
const R = '/repositories/{workspace}/{repo_slug}';
const once = (bench: Bench): readonly string[] => ['bash', '-c', `${tags(bench)}; ${start(bench)}`];
const twice = (bench: Bench): readonly string[] => ['bash', '-c', `${tags(bench)}; ${start(bench)} && ${start(bench)}`];

export const renovate: Tool = {
  name: 'renovate',
  source: { npm: 'renovate' },
  settings: [
    {
      name: 'RENOVATE_USERNAME + RENOVATE_PASSWORD',
      kind: 'api-token',
      env: pair('RENOVATE_USERNAME', 'RENOVATE_PASSWORD'),
    },
    { name: 'RENOVATE_TOKEN', kind: 'access-token', env: alone('RENOVATE_TOKEN') },
    { name: 'RENOVATE_TOKEN', kind: 'api-token', env: alone('RENOVATE_TOKEN') },
    {
      name: 'RENOVATE_USERNAME (Bitbucket user name) + RENOVATE_PASSWORD',
      kind: 'api-token',
      env: pair('RENOVATE_USERNAME', 'RENOVATE_PASSWORD', ({ account }) => account),
    },
  ],
  message: /\b(ERROR|WARN|FATAL): (?!RE2|HTTP request to an internal host|Package lookup)/,
  features: [
    {
      name: 'updates',
      files: files(),
      env,
      command: twice,
      refuse: [
        'GET /user',
        `GET ${R}`,
        `GET ${R}/pullrequests`,
        'git push',
        `GET ${R}/effective-default-reviewers`,
        `POST ${R}/pullrequests`,
        `GET ${R}/src/{commit}/{path}`,
      ],
    },
    { name: 'onboarding', files: { 'package.json': manifest }, env, command: once, refuse: [`POST ${R}/pullrequests`] },
    {
      name: 'automerge',
      files: files({ automerge: true }),
      env,
      command: twice,
      refuse: [`POST ${R}/pullrequests/{pull_request_id}/merge`],
    },
    {
      name: 'autodiscover',
      files: files(),
      env: () => {
        const { RENOVATE_REPOSITORIES: _, ...rest } = env();
        return { ...rest, RENOVATE_AUTODISCOVER: 'true', RENOVATE_AUTODISCOVER_FILTER: 'acme/web' };
      },
      command: once,
      refuse: ['GET /user/workspaces'],
    },
    {
      name: 'autodiscover-namespaces',
      files: files(),
      env: () => {
        const { RENOVATE_REPOSITORIES: _, ...rest } = env();
        return {
          ...rest,
          RENOVATE_AUTODISCOVER: 'true',
          RENOVATE_AUTODISCOVER_NAMESPACES: '["acme"]',
          RENOVATE_AUTODISCOVER_FILTER: 'acme/web',
        };
      },
      command: once,
      refuse: ['GET /repositories/{workspace}'],
    },
  ],
};
