/** What an account may do with a workspace, project or repository; no entry means that it can't even see it. */
export type Access = 'admin' | 'create-repo' | 'write' | 'read';

/** A person or a robot with an Atlassian account. */
export type Account = {
  readonly displayName: string;
  readonly nickname: string;
  readonly email: string;
  readonly uuid: string;
  /**
   * Keys: `workspace`, `workspace/repository`, or `workspace/projects/KEY`. In a workspace, `admin` is its owner, `write` may
   * create projects, `read` is a member. An entry outranks what the workspace hands down, so that one account can show
   * several levels.
   */
  readonly access: Readonly<Record<string, Access>>;
  /**
   * Whether the account is admin of everything in the workspaces that it owns, without an entry anywhere.
   * Source: https://bitbucket.org/blog/project-permissions-are-available-in-bitbucket
   */
  readonly inherits?: true;
};

/** A workspace. */
export type Workspace = { readonly slug: string; readonly name: string; readonly uuid: string };

/** A project of a workspace. */
export type Project = {
  readonly workspace: string;
  readonly key: string;
  readonly name: string;
  readonly uuid: string;
};

/** A repository of a workspace. */
export type Repository = {
  readonly workspace: string;
  readonly slug: string;
  readonly uuid: string;
  readonly project: string;
  readonly isPrivate: boolean;
  readonly pipelines: boolean;
  /** Out of reach of every sample credential, workspace access tokens included. */
  readonly hidden?: true;
  /** Who made it, where a caller of the sandbox did: its admin. */
  readonly creator?: string;
};

/** The accounts, by the name the samples use. */
export const accounts = {
  'release-bot': {
    displayName: 'Release Bot',
    nickname: 'release-bot',
    email: 'release-bot@acme.example',
    uuid: '{a0000000-0000-4000-8000-000000000001}',
    access: {
      acme: 'admin',
      'acme/projects/WEB': 'admin',
      'acme/projects/OPS': 'read',
      'acme/web': 'admin',
      'acme/handbook': 'read',
      'acme/legacy': 'admin',
    },
  },
  viewer: {
    displayName: 'Viewer',
    nickname: 'viewer',
    email: 'viewer@acme.example',
    uuid: '{a0000000-0000-4000-8000-000000000002}',
    access: {
      acme: 'read',
      'acme/projects/WEB': 'read',
      'acme/projects/OPS': 'read',
      'acme/web': 'read',
      'acme/handbook': 'read',
      'acme/legacy': 'read',
    },
  },
  anna: {
    displayName: 'Анна Ковальчук',
    nickname: 'anna',
    email: 'anna@acme.example',
    uuid: '{a0000000-0000-4000-8000-000000000003}',
    access: {
      acme: 'write',
      'acme/projects/OPS': 'write',
      'acme/web': 'write',
      'acme/infrastructure': 'admin',
      'acme/reports': 'write',
      'acme/search': 'write',
      'acme/billing': 'write',
    },
  },
  sakura: {
    displayName: '田中 さくら',
    nickname: 'sakura',
    email: 'sakura@acme.example',
    uuid: '{a0000000-0000-4000-8000-000000000004}',
    access: { acme: 'write', 'acme/projects/OPS': 'write', 'acme/web': 'write', 'acme/mobile': 'admin' },
  },
  writer: {
    displayName: 'Writer',
    nickname: 'writer',
    email: 'writer@acme.example',
    uuid: '{a0000000-0000-4000-8000-000000000005}',
    access: { acme: 'read', 'acme/projects/WEB': 'write', 'acme/web': 'write' },
  },
  creator: {
    displayName: 'Creator',
    nickname: 'creator',
    email: 'creator@acme.example',
    uuid: '{a0000000-0000-4000-8000-000000000006}',
    access: { acme: 'write', 'acme/projects/WEB': 'create-repo', 'acme/web': 'write' },
  },
  owner: {
    displayName: 'Owner',
    nickname: 'owner',
    email: 'owner@acme.example',
    uuid: '{a0000000-0000-4000-8000-000000000007}',
    access: { acme: 'admin' },
    inherits: true,
  },
  guest: {
    displayName: 'Guest',
    nickname: 'guest',
    email: 'guest@acme.example',
    uuid: '{a0000000-0000-4000-8000-000000000008}',
    access: { acme: 'read' },
  },
  outsider: {
    displayName: 'Outsider',
    nickname: 'outsider',
    email: 'outsider@globex.example',
    uuid: '{a0000000-0000-4000-8000-000000000009}',
    access: {},
  },
} as const satisfies Record<string, Account>;

/** Name of a sample account. */
export type AccountName = keyof typeof accounts;

/** `acme` is where the examples live; no sample credential can see `globex`. */
export const workspaces: readonly Workspace[] = [
  { slug: 'acme', name: 'Acme', uuid: '{b0000000-0000-4000-8000-000000000001}' },
  { slug: 'globex', name: 'Globex', uuid: '{b0000000-0000-4000-8000-000000000002}' },
];

/** All projects. */
export const projects: readonly Project[] = [
  { workspace: 'acme', key: 'WEB', name: 'Web', uuid: '{c0000000-0000-4000-8000-000000000001}' },
  { workspace: 'acme', key: 'OPS', name: 'Operations', uuid: '{c0000000-0000-4000-8000-000000000002}' },
  { workspace: 'globex', key: 'CORE', name: 'Core', uuid: '{c0000000-0000-4000-8000-000000000003}' },
];

/** All repositories: one everyday, one public, one with Pipelines switched off, two that no account may see, and those of the fleet. */
export const repositories: readonly Repository[] = [
  repository('acme', 'web', 1, 'WEB', { isPrivate: true, pipelines: true }),
  repository('acme', 'handbook', 2, 'WEB', { isPrivate: false, pipelines: true }),
  repository('acme', 'legacy', 3, 'OPS', { isPrivate: true, pipelines: false }),
  repository('acme', 'secret-lab', 4, 'OPS', { isPrivate: true, pipelines: true, hidden: true }),
  repository('globex', 'engine', 5, 'CORE', { isPrivate: true, pipelines: true }),
  ...['infrastructure', 'reports', 'billing', 'search', 'mobile'].map((slug, index) =>
    repository('acme', slug, 6 + index, 'OPS', { isPrivate: true, pipelines: true }),
  ),
];

function repository(
  workspace: string,
  slug: string,
  number: number,
  project: string,
  traits: Pick<Repository, 'isPrivate' | 'pipelines' | 'hidden'>,
): Repository {
  return { workspace, slug, uuid: `{d0000000-0000-4000-8000-${String(number).padStart(12, '0')}}`, project, ...traits };
}
