import { stringify } from 'yaml';
import type { FaultRule } from './faults.ts';
import { statusFaults } from './faults.ts';
import type { AccountName } from './fixtures.ts';
import {
  accessToken,
  admin,
  apiToken,
  damagedSample,
  oauthToken,
  read,
  type Sample,
  samples,
  write,
} from './samples.ts';

/** One token of the sample audit: what the inventory declares, and what its variable contains. */
type Listed = {
  readonly name: string;
  /** What its variable contains; without it the variable is not set. */
  readonly secret?: string;
  /** The credential that Bitbucket knows by it, if any. */
  readonly sample?: Sample;
  /** Days from today to the end that the inventory declares. */
  readonly endsIn?: number;
  /** The other keys of its entry. */
  readonly entry: Readonly<Record<string, string | readonly string[]>>;
};

type Rest = Listed['entry'] & { readonly endsIn?: never };

const team = {
  release: { owner: 'release team' },
  web: { owner: 'web platform' },
  infrastructure: { owner: 'infrastructure' },
  data: { owner: 'data' },
  mobile: { owner: 'mobile (iOS & Android)' },
} as const;

const wiki = (page: string) => `https://wiki.acme.example/${page}`;

const long =
  'acceptance-tests-of-the-android-and-ios-applications-against-the-staging-environment-in-three-regions-nightly';

/** Thirty tokens of all kinds and in all states, of a team that never looked after them. */
export const fleet: readonly Listed[] = [
  api('release-bot', 'release-bot', [...read('repository', 'pullrequest'), ...write('repository', 'pullrequest')], 3, {
    ...team.release,
    repository: 'web',
    scopes: [...read('repository'), ...write('pullrequest')],
    git: 'push',
    purpose: 'tags releases and opens the changelog pull request',
    rotate: wiki('rotate-release-bot'),
  }),
  api('changelog-writer', 'release-bot', [...read('pullrequest'), ...write('pullrequest')], 210, {
    ...team.release,
    repository: 'web',
    scopes: [...read('pullrequest'), ...write('pullrequest')],
    purpose: 'collects the titles of merged pull requests',
  }),
  api('hotfix-pusher', 'viewer', [...read('repository'), ...write('repository')], 120, {
    ...team.release,
    repository: 'web',
    git: 'push',
    purpose: 'pushes hotfix branches',
  }),
  expired(
    api('nightly-build', 'release-bot', read('repository'), -12, {
      ...team.release,
      repository: 'web',
      git: 'clone',
      purpose: 'clones for the nightly build',
      rotate: wiki('rotate-nightly-build'),
    }),
  ),
  api('version-tagger', 'release-bot', [...read('repository'), ...write('repository')], -40, {
    ...team.release,
    repository: 'web',
    git: 'push',
    purpose: 'sets version tags',
  }),

  access('deploy-web', 'repository-access-token', ['repository', 'repository:write'], 20, {
    ...team.web,
    repository: 'web',
    git: 'push',
    purpose: 'deploys by pushing to the production branch',
    rotate: wiki('rotate-deploy-web'),
  }),
  api('preview-environments', 'release-bot', read('repository', 'pipeline'), 88, {
    ...team.web,
    repository: 'web',
    scopes: [...read('repository', 'pipeline'), ...write('pipeline', 'pullrequest')],
    purpose: 'starts a preview for each pull request',
    rotate: wiki('previews'),
  }),
  api('webhook-sync', 'viewer', read('repository', 'webhook'), 64, {
    ...team.web,
    repository: 'web',
    scopes: read('webhook'),
    purpose: 'compares webhooks with the list in the repository',
  }),
  api(
    'dependency-updates',
    'release-bot',
    [...read('repository', 'pullrequest'), ...write('repository', 'pullrequest')],
    29,
    {
      ...team.web,
      repository: 'web',
      operations: [
        'GET /repositories/{workspace}/{repo_slug}',
        'POST /repositories/{workspace}/{repo_slug}/pullrequests',
      ],
      git: 'push',
      purpose: 'opens pull requests for new versions of dependencies',
      rotate: wiki('dependency-updates'),
    },
  ),
  api('lighthouse', 'sakura', read('repository'), undefined, {
    ...team.web,
    repository: 'web',
    scopes: read('repository'),
    purpose: 'measures the pages of the shop every night',
  }),
  api('<script>alert("storybook")</script>', 'sakura', read('repository'), 156, {
    ...team.web,
    repository: 'web',
    scopes: read('repository'),
    purpose: 'shows that a name is only a name: <img src=x onerror=alert(1)>',
  }),

  api(
    'terraform',
    'release-bot',
    [...read('repository', 'workspace', 'project', 'webhook'), ...admin('repository', 'project')],
    151,
    {
      ...team.infrastructure,
      repository: 'web',
      scopes: read('repository', 'workspace', 'project'),
      'excess-scopes': 'warn',
      purpose: 'keeps repositories and their settings as described in code',
      rotate: wiki('terraform'),
    },
  ),
  api('infra-mirror', 'anna', read('repository'), 45, {
    ...team.infrastructure,
    repository: 'secret-lab',
    git: 'clone',
    purpose: 'mirrors the laboratory to the backup site',
  }),
  access('backup-clone', 'project-access-token', ['project', 'repository'], 300, {
    ...team.infrastructure,
    repository: 'web',
    git: 'clone',
    purpose: 'clones everything once a week',
  }),
  api('drift-detector', 'anna', read('repository'), 75, {
    ...team.infrastructure,
    repository: 'infrastructure',
    scopes: read('repository'),
    email: 'anna.kovalchuk@acme.example',
    purpose: 'compares what runs with what is described',
  }),
  api('runner-fleet', 'anna', read('repository', 'runner'), 240, {
    ...team.infrastructure,
    repository: 'infrastructure',
    scopes: read('repository', 'runner'),
    purpose: 'counts runners',
  }),
  unscoped(
    api('cluster-sync', 'anna', [], undefined, {
      ...team.infrastructure,
      repository: 'infrastructure',
      git: 'clone',
      purpose: 'lets the cluster fetch its own description',
    }),
  ),
  listed('secrets-rotation', undefined, 10, {
    ...team.infrastructure,
    email: 'anna@acme.example',
    repository: 'infrastructure',
    scopes: read('repository'),
    purpose: 'renews the other secrets',
    rotate: wiki('rotate-the-rotation'),
  }),
  // The shape of a GitHub token, filled when the program runs.
  listed('registry-cleanup', `ghp_${'sandbox0'.repeat(5).slice(0, 36)}`, 130, {
    ...team.infrastructure,
    email: 'anna@acme.example',
    repository: 'infrastructure',
    scopes: read('repository'),
    purpose: 'deletes old images',
  }),

  api('billing-export', 'anna', read('repository', 'pullrequest'), 134, {
    ...team.data,
    repository: 'billing',
    scopes: read('repository'),
    purpose: 'exports the hours that were booked on pull requests',
    rotate: wiki('billing-export'),
  }),
  api('search-indexer', 'anna', read('repository'), 95, {
    ...team.data,
    repository: 'search',
    scopes: read('repository'),
    purpose: 'feeds the code search',
  }),
  access('metrics-collector', 'workspace-access-token', ['project', 'account', 'pullrequest'], 180, {
    ...team.data,
    scopes: ['project', 'pullrequest'],
    repository: 'web',
    purpose: 'counts lead times for the weekly figures',
  }),
  api('Отчёты по качеству', 'anna', read('repository', 'pullrequest'), 265, {
    ...team.data,
    repository: 'reports',
    scopes: read('repository', 'pullrequest'),
    purpose: 'отчёт по понедельникам',
  }),
  api('データ同期', 'sakura', read('repository'), 33, {
    owner: 'データ基盤チーム',
    repository: 'mobile',
    scopes: read('repository'),
    purpose: '夜間のデータ同期',
  }),

  listed('ios-signing', samples['app-password'].token, 51, {
    ...team.mobile,
    email: 'sakura@acme.example',
    repository: 'mobile',
    scopes: read('repository'),
    purpose: 'fetches signing profiles',
    rotate: wiki('ios-signing'),
  }),
  damagedOne(
    api('android-release', 'sakura', read('repository'), 58, {
      ...team.mobile,
      repository: 'mobile',
      git: 'push',
      purpose: 'uploads release notes',
    }),
  ),
  api(long, 'sakura', read('repository'), 17, {
    ...team.mobile,
    repository: 'mobile',
    git: 'clone',
    purpose: 'a name that nobody shortened in time',
  }),
  oauth('crash-reporter', ['repository', 'pullrequest'], {
    ...team.mobile,
    repository: 'mobile',
    scopes: ['repository'],
    purpose: 'links crashes to commits',
  }),
  brokenLine(
    api('store-listing', 'sakura', read('repository'), 110, {
      ...team.mobile,
      repository: 'mobile',
      scopes: read('repository'),
      purpose: 'updates the pages of the stores',
      rotate: 'javascript:alert("rotate")',
    }),
  ),
  expired(
    api('legacy-migration', 'release-bot', read('repository'), -200, {
      repository: 'legacy',
      scopes: [...read('repository'), 'read:issue:bitbucket'],
    }),
  ),
];

/** The credentials of the fleet that Bitbucket knows. */
export const fleetSamples: readonly Sample[] = fleet.flatMap(({ sample }) => sample ?? []);

/** What goes wrong on the other side meanwhile, each for one token's repository alone. */
export const fleetFaults: readonly FaultRule[] = [
  { match: /\/acme\/billing/, kind: { status: 503 } },
  { match: /\/acme\/search/, kind: statusFaults.rateLimited },
];

/** The environment variable of a token: its name in capitals, or its place in the list where that gives nothing. */
export function variableOf({ name }: Listed): string {
  const letters = name
    .toUpperCase()
    .replace(/[^A-Z]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 40);
  return `${letters.length < 3 ? `FLEET_${fleet.findIndex((one) => one.name === name) + 1}` : letters}_TOKEN`;
}

/** The environment that contains the secrets of the fleet. */
export function fleetEnvironment(): Readonly<Record<string, string>> {
  return Object.fromEntries(fleet.flatMap((one) => (one.secret === undefined ? [] : [[variableOf(one), one.secret]])));
}

/** The inventory as the team wrote it, its days counted from `today`. */
export function fleetInventory(today: Date): string {
  const day = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const tokens = fleet.map((one) => {
    const { email, ...rest } = one.entry;
    const owner = email ?? one.sample?.email;
    return {
      name: one.name,
      'token-env': variableOf(one),
      ...(owner !== undefined && { email: owner }),
      ...rest,
      ...(one.endsIn !== undefined && { 'expires-on': day(one.endsIn) }),
    };
  });
  return stringify({ version: 1, defaults: { workspace: 'acme' }, tokens }, { lineWidth: 0 });
}

function listed(name: string, secret: string | undefined, endsIn: number | undefined, entry: Rest): Listed {
  return { name, ...(secret !== undefined && { secret }), ...(endsIn !== undefined && { endsIn }), entry };
}

function of(sample: Sample, endsIn: number | undefined, entry: Rest): Listed {
  return { ...listed(sample.description, sample.token, endsIn, entry), sample };
}

function api(
  name: string,
  account: AccountName,
  scopes: readonly string[],
  endsIn: number | undefined,
  entry: Rest,
): Listed {
  return of(apiToken(`fleet ${name}`, name, scopes, account), endsIn, entry);
}

function access(
  name: string,
  kind: 'repository-access-token' | 'project-access-token' | 'workspace-access-token',
  scopes: readonly string[],
  endsIn: number,
  entry: Rest,
): Listed {
  const bounds = {
    'repository-access-token': { workspace: 'acme', repository: 'web' },
    'project-access-token': { workspace: 'acme', project: 'WEB' },
    'workspace-access-token': { workspace: 'acme' },
  }[kind];
  return of(accessToken(`fleet ${name}`, name, kind, scopes, bounds), endsIn, entry);
}

function oauth(name: string, scopes: readonly string[], entry: Rest): Listed {
  return of({ ...oauthToken(`fleet ${name}`, name, scopes), account: 'sakura' }, undefined, entry);
}

function expired(one: Listed): Listed {
  return withSample(one, (sample) => ({ ...sample, state: 'expired' }));
}

function unscoped(one: Listed): Listed {
  return withSample(one, (sample) => ({ ...sample, state: 'unscoped' }));
}

function damagedOne(one: Listed): Listed {
  return withSample(one, damagedSample);
}

/** Stored with a line break in it, as a copy from a narrow window gives. */
function brokenLine(one: Listed): Listed {
  const { secret = '' } = one;
  return { ...one, secret: `${secret.slice(0, 76)}\n${secret.slice(76)}` };
}

function withSample(one: Listed, change: (sample: Sample) => Sample): Listed {
  if (one.sample === undefined) return one;
  const sample = change(one.sample);
  return { ...one, sample, secret: sample.token };
}
