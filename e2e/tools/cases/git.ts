import type { Bench, Feature, Setting, Tool } from '../tool.ts';

const askpass = 'case $1 in Username*) echo "$NAME";; *) echo "$TOKEN";; esac';
const as =
  (name: string | ((bench: Bench) => string)) =>
  (bench: Bench): Record<string, string> => ({
    NAME: typeof name === 'string' ? name : name(bench),
    TOKEN: bench.token,
  });

const script = (bench: Bench, body: string): readonly string[] => [
  'bash',
  '-c',
  `printf '#!/bin/sh\\n%s\\n' '${askpass}' > ../askpass; chmod +x ../askpass; export GIT_ASKPASS=${bench.folder}/../askpass; set -e; ${body}`,
];

const settings: readonly Setting[] = [
  { name: 'user name x-bitbucket-api-token-auth + password', kind: 'api-token', env: as('x-bitbucket-api-token-auth') },
  { name: 'Bitbucket user name + password', kind: 'api-token', env: as(({ account }) => account) },
  { name: 'email + password', kind: 'api-token', env: as(({ email }) => email) },
  { name: 'user name x-token-auth + password', kind: 'api-token', env: as('x-token-auth') },
  { name: 'user name x-token-auth + password', kind: 'access-token', env: as('x-token-auth') },
  {
    name: 'user name x-bitbucket-api-token-auth + password',
    kind: 'access-token',
    env: as('x-bitbucket-api-token-auth'),
  },
];

const address = 'https://bitbucket.org/acme/web.git';
const features: readonly Feature[] = [
  { name: 'clone', refuse: ['git clone'], command: (bench) => script(bench, `git clone -q ${address} web`) },
  {
    name: 'push',
    refuse: ['git push'],
    command: (bench) =>
      script(bench, `git clone -q ${address} web; cd web; git commit -q --allow-empty -m x; git push -q`),
  },
];

const calls = { NAME: 'user name', TOKEN: 'password' };

export const git: Tool = { name: 'git', source: { debian: 'git' }, settings, calls, features };

const lfs = (bench: Bench, body: string): readonly string[] =>
  script(
    bench,
    `export PATH=${bench.home}:$PATH; cp ${bench.home}/tool ../git-lfs; export PATH=${bench.folder}/..:$PATH; git lfs install --skip-repo >/dev/null; git clone -q ${address} web; cd web; ${body}`,
  );
export const gitLfs: Tool = {
  name: 'git-lfs',
  source: { go: 'github.com/git-lfs/git-lfs/v3', build: '.' },
  calls,
  settings: settings.filter(({ name, kind }) => (kind === 'api-token') === name.includes('api-token')),
  features: [
    {
      name: 'push',
      refuse: ['git push'],
      command: (bench) =>
        lfs(
          bench,
          'git lfs track "*.bin" >/dev/null; echo large > a.bin; git add .; git commit -q -m x; git push origin main',
        ),
    },
  ],
};
