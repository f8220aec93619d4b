import { alone, type Bench, type Tool } from '../tool.ts';

const R = 'https://bitbucket.org/acme/web.git';
const manifest = JSON.stringify({ name: 'web', version: '1.0.0', private: true, repository: R });
const clone = ({ store }: Bench): string =>
  `git clone -q ${store} web && cd web && git remote set-url origin ${R} && git config --unset-all credential.helper; `;

const credentials = (user: string | ((bench: Bench) => string)) => (bench: Bench) => ({
  BITBUCKET_TOKEN_BASIC_AUTH: `${typeof user === 'string' ? user : user(bench)}:${bench.token}`,
});

export const semanticRelease: Tool = {
  name: 'semantic-release',
  source: { npm: 'semantic-release' },
  settings: [
    {
      name: 'BITBUCKET_TOKEN_BASIC_AUTH (x-bitbucket-api-token-auth:TOKEN)',
      kind: 'api-token',
      env: credentials('x-bitbucket-api-token-auth'),
    },
    { name: 'BITBUCKET_TOKEN', kind: 'access-token', env: alone('BITBUCKET_TOKEN') },
    { name: 'BITBUCKET_TOKEN', kind: 'api-token', env: alone('BITBUCKET_TOKEN') },
    { name: 'BITBUCKET_TOKEN_BASIC_AUTH (EMAIL:TOKEN)', kind: 'api-token', env: credentials(({ email }) => email) },
    {
      name: 'GIT_CREDENTIALS (x-bitbucket-api-token-auth:TOKEN)',
      kind: 'api-token',
      env: ({ token }) => ({ GIT_CREDENTIALS: `x-bitbucket-api-token-auth:${token}` }),
    },
  ],
  message: /^(EGITNOPERMISSION|.*fatal: )/,
  features: [
    {
      name: 'release',
      files: {
        'package.json': manifest,
        '.releaserc.json': JSON.stringify({
          branches: ['main'],
          plugins: ['@semantic-release/commit-analyzer', '@semantic-release/release-notes-generator'],
        }),
      },
      command: (bench) => [
        'bash',
        '-c',
        `${clone(bench)} node ${bench.home}/node_modules/semantic-release/bin/semantic-release.js --no-ci`,
      ],
      refuse: ['git push'],
    },
  ],
};

const remote = (name: string) => (bench: Bench) => ({
  REMOTE: `https://${name}:${encodeURIComponent(bench.token)}@bitbucket.org/acme/web.git`,
});
export const releaseIt: Tool = {
  name: 'release-it',
  calls: { REMOTE: 'address of the remote' },
  source: { npm: 'release-it' },
  settings: [
    {
      name: 'credentials of git (x-bitbucket-api-token-auth)',
      kind: 'api-token',
      env: remote('x-bitbucket-api-token-auth'),
    },
    { name: 'credentials of git (x-token-auth)', kind: 'access-token', env: remote('x-token-auth') },
    { name: 'BITBUCKET_TOKEN', kind: 'api-token', env: (bench) => ({ ...alone('BITBUCKET_TOKEN')(bench), REMOTE: R }) },
  ],
  message: /fatal: |ERROR/,
  features: [
    {
      name: 'release',
      files: { 'package.json': manifest },
      command: (bench) => [
        'bash',
        '-c',
        `git clone -q ${bench.store} web && cd web && git remote set-url origin "$REMOTE" && git fetch -q; node ${bench.home}/node_modules/release-it/bin/release-it.js minor --ci --no-npm`,
      ],
      refuse: ['git push'],
    },
  ],
};
