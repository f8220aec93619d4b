import { randomUUID } from 'node:crypto';
import type { Answer } from './answers.ts';
import * as answers from './answers.ts';
import type { Caller } from './authenticate.ts';
import type { BehaviorFlags } from './behavior-flags.ts';
import { projectBody, repositoryBody } from './bodies.ts';
import { accounts } from './fixtures.ts';
import { accessOf, reaches } from './permissions.ts';
import { locate, type Place, patternOf, removalOf } from './routes.ts';
import type { Sample } from './samples.ts';
import { holds, type Needed, requiredOf } from './scopes.ts';
import type { Changeable } from './state.ts';
import { writeRows } from './writes.data.ts';

/** One writing operation. */
export type Write = {
  readonly method: string;
  /** As in Bitbucket's specification, without `/2.0`. */
  readonly template: string;
  readonly need: Needed;
  readonly on: 'repository' | 'project' | 'workspace' | 'account';
  /** The permission it takes: on a workspace `member`, `create-project` or `owner`; `self` for the own account. */
  readonly level: string;
  /** Whether a source states it. */
  readonly isSure: boolean;
};

/** Every writing operation that lives. */
export const writes: readonly Write[] = writeRows.trim().split('\n').map(writeOfRow);

function writeOfRow(row: string): Write {
  const [method = '', template = '', apiToken = '-', oauth = '-', on = 'account', level = '', grade = ''] =
    row.split(' ');
  const names = (column: string): string[] => (column === '-' ? [] : column.split('+'));
  return {
    method,
    template,
    need: { apiToken: names(apiToken).map((name) => `${name}:bitbucket`), oauth: names(oauth) },
    on: on as Write['on'],
    level,
    isSure: grade === 'sure',
  };
}

const patterns = writes.map((write) => ({
  write,
  pattern: patternOf(write.template.replace('{repo_slug}', '{repository}').replace('{project_key}', '{project}')),
}));

/** What a request of another method than GET leads to. */
export type FoundWrite =
  | { readonly at: 'nothing' }
  | { readonly at: 'wrong-method' }
  | { readonly at: 'removed'; readonly change: string }
  | { readonly at: 'write'; readonly write: Write; readonly names: Readonly<Record<string, string>> };

/** Looks a writing operation up, by its path without `/2.0` and without the query. */
export function findWrite(method: string, path: string): FoundWrite {
  const change = removalOf(path, method);
  if (change !== undefined) return { at: 'removed', change };
  for (const { write, pattern } of patterns) {
    const match = write.method === method ? pattern.exec(path) : null;
    if (match) return { at: 'write', write, names: match.groups ?? {} };
  }
  return { at: patterns.some(({ pattern }) => pattern.test(path)) ? 'wrong-method' : 'nothing' };
}

/** A request that is about to write. */
export type Attempt = {
  readonly path: string;
  readonly write: Write;
  readonly names: Readonly<Record<string, string>>;
  readonly caller: Caller;
  readonly body: Readonly<Record<string, unknown>>;
};

/**
 * Does a write, or refuses it: by the kind of credential, by the scopes, by what the caller sees, by its permission, in this
 * order. Source of the order: jonasporto/bb-cli docs/scopes.md
 */
export function perform(attempt: Attempt, flags: BehaviorFlags, state: Changeable): Answer {
  const { caller, write, names } = attempt;
  if (caller.who === 'refused') return caller.answer;
  if (caller.who === 'anonymous') return answers.basicRefused;
  const { sample } = caller;
  // What was a team is a workspace.
  const { workspace = names.username } = names;
  const place = locate({ ...names, ...(workspace !== undefined && { workspace }) }, state);
  const refused = refusalOf(write, sample, flags);
  if (refused) return refused;
  if (!isThere(attempt, place)) return answers.hidden;
  if (!isPermitted(attempt, place, flags)) return denied(flags);
  if (/\/pipelines$/.test(write.template) && place.repository?.pipelines === false) return answers.switchedOff;
  const answer = change(attempt, place, sample, state);
  if (answer.status < 300) state.note({ method: write.method, path: attempt.path, by: sample.name });
  return answer;
}

/** The refusal of a missing permission. */
export function denied({ denial }: BehaviorFlags): Answer {
  if (denial === 'sentence') return answers.accessDenied;
  return denial === 'key' ? answers.insufficientRights() : answers.insufficientRights('You may not do this here.');
}

// Access tokens are no users, can't change permissions or deploy keys: https://developer.atlassian.com/cloud/bitbucket/rest/intro/
const USERS_ONLY = /^\/(users|addon|teams)\b|\/permissions-config\/|^\/repositories\/[^/]+\/[^/]+\/deploy-keys/;
// The specification keeps OAuth out of changes of permissions, and everything but an app's JWT out of /addon.
const NOT_OAUTH = /\/permissions-config\//;

/** Whether the documents rule out a write for access tokens, whatever their scopes. */
export function isForUsersOnly({ template }: Pick<Write, 'template'>): boolean {
  return USERS_ONLY.test(template);
}

function refusalOf(write: Write, sample: Sample, { unlistedForApiTokens }: BehaviorFlags): Answer | undefined {
  if (write.template === '/addon') return answers.wrongMechanism;
  if (sample.bounds && isForUsersOnly(write)) return answers.wrongMechanism;
  if (sample.kind === 'oauth-token' && NOT_OAUTH.test(write.template)) return answers.wrongMechanism;
  const isUnlisted = sample.kind === 'api-token' && write.need.apiToken.length === 0;
  if (isUnlisted && unlistedForApiTokens === 'refused') return answers.tokenInvalid;
  const required = requiredOf(write.need, sample);
  return holds(sample, required) ? undefined : answers.scopeMissing(required, sample.scopes);
}

const makesRepository = ({ template, method }: Write): boolean =>
  template === '/repositories/{workspace}/{repo_slug}' && method !== 'DELETE';
const makesProject = ({ template, method }: Write): boolean =>
  template === '/workspaces/{workspace}/projects/{project_key}' && method === 'PUT';

function isThere({ write, names, caller }: Attempt, place: Place): boolean {
  const { workspace, project, repository } = place;
  if (names.workspace !== undefined && workspace === undefined) return false;
  if (names.repository !== undefined && repository === undefined && !makesRepository(write)) return false;
  if (names.project !== undefined && project === undefined && !makesProject(write)) return false;
  return workspace === undefined || reaches(caller, place, makesRepository(write) || makesProject(write));
}

const ladders: Readonly<Record<Write['on'], readonly string[]>> = {
  repository: ['read', 'write', 'admin'],
  project: ['read', 'write', 'create-repo', 'admin'],
  workspace: ['member', 'create-project', 'owner'],
  account: ['self'],
};

/** Whether the caller's permission is enough; an access token is stopped by its scopes and its place alone. */
function isPermitted(attempt: Attempt, place: Place, flags: BehaviorFlags): boolean {
  const { write, names, caller, body } = attempt;
  if (caller.who !== 'known') return false;
  const { sample } = caller;
  const { workspace } = place;
  if (write.on === 'account') return names.selected_user === undefined || isOwn(names.selected_user, sample);
  if (makesRepository(write) && place.repository === undefined && workspace) {
    // In the project that the body names; the sandbox has a default where it names none.
    const project = locate({ workspace: workspace.slug, project: projectOf(body) }).project;
    if (sample.bounds) return reaches(caller, { workspace, ...(project && { project }) }, false);
    return project !== undefined && isAtLeast('project', accessOf(caller, { workspace, project }), 'create-repo');
  }
  if (sample.bounds) return true;
  if (workspace === undefined) return false;
  if (makesProject(write) && place.project === undefined) {
    return isAtLeast('workspace', roleOf(caller, place), 'create-project');
  }
  // An existing repository is changed, not created again.
  const on = makesRepository(write) ? 'repository' : write.on;
  const held = on === 'workspace' ? roleOf(caller, { workspace }) : accessOf(caller, place);
  // All users can read what is public.
  const effective = held ?? (place.repository?.isPrivate === false ? 'read' : undefined);
  return isAtLeast(on, effective, levelOf(write, on, body, flags));
}

function levelOf(write: Write, on: Write['on'], body: Attempt['body'], { guessedNeeds }: BehaviorFlags): string {
  // A pipeline for a tag or a commit takes as much as one for a branch, or less.
  const isForLess = /\/pipelines$/.test(write.template) && !isForBranch(body);
  const isSure = write.isSure && !(isForLess && guessedNeeds === 'lowest');
  const level = makesRepository(write) ? 'admin' : write.level;
  if (isSure || guessedNeeds === 'usual') return level;
  const ladder = ladders[on];
  return (guessedNeeds === 'lowest' ? ladder[0] : ladder.at(-1)) ?? level;
}

function isAtLeast(on: Write['on'], held: string | undefined, needed: string): boolean {
  const ladder = ladders[on];
  return held !== undefined && ladder.indexOf(held) >= ladder.indexOf(needed);
}

/** The caller's role in the workspace, by Bitbucket's own names. */
export function roleOf(caller: Caller, { workspace }: Place): 'owner' | 'create-project' | 'member' | undefined {
  const access = accessOf(caller, workspace ? { workspace } : {});
  if (access === undefined) return undefined;
  return access === 'admin' ? 'owner' : access === 'read' ? 'member' : 'create-project';
}

function isOwn(name: string, { account }: Sample): boolean {
  if (account === undefined) return false;
  const { uuid, nickname } = accounts[account];
  const named = decodeURIComponent(name);
  return named === uuid || named === nickname;
}

/** Whether the pipeline is for a branch, which takes write permission there; for a tag or a commit nothing is stated. */
function isForBranch({ target }: Attempt['body']): boolean {
  return property(target, 'ref_type') === 'branch';
}

function projectOf({ project }: Attempt['body']): string {
  const key = property(project, 'key');
  return typeof key === 'string' ? key : 'WEB';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

// A POST that acts on a thing rather than adding one to a list.
const ACTION =
  /\/(approve|merge|decline|request-changes|resolve|stopPipeline|src|commits|changes|commits\/\{revision\})$/;

/** What the write does to the state. */
function change(attempt: Attempt, place: Place, sample: Sample, state: Changeable): Answer {
  const { write, path, body } = attempt;
  if (write.method === 'DELETE') return remove(attempt, place, state);
  const made = makeNamed(attempt, place, sample, state);
  if (made) return made;
  if (write.method === 'PUT') {
    state.put(path, body);
    return answers.json(200, body);
  }
  if (ACTION.test(write.template)) {
    state.put(path, body);
    return answers.json(200, { type: 'result' });
  }
  const id = state.nextId();
  const item = { ...body, id, ...(body.name === undefined && { name: `created-${id}` }) };
  state.put(`${path}/${item.name}`, item);
  return answers.json(201, item);
}

function remove({ write, path }: Attempt, { repository, project }: Place, state: Changeable): Answer {
  if (write.template === '/repositories/{workspace}/{repo_slug}' && repository) state.remove(repository);
  if (write.template === '/workspaces/{workspace}/projects/{project_key}' && project) state.remove(project);
  state.delete(path);
  return { status: 204, headers: {}, body: '' };
}

/** Repositories and projects are more than things at a path: what lies below them is there, too. */
function makeNamed(attempt: Attempt, place: Place, sample: Sample, state: Changeable): Answer | undefined {
  const { write, names, body } = attempt;
  const workspace = place.workspace?.slug ?? '';
  const uuid = `{${randomUUID()}}`;
  if (makesRepository(write)) {
    if (place.repository) {
      if (write.method === 'PUT') return answers.json(200, repositoryBody(place.repository));
      return answers.refusal(400, 'Repository with this Slug and Owner already exists.');
    }
    const creator = sample.account ?? sample.name;
    const slug = names.repository ?? '';
    const project = projectOf(body);
    const isPrivate = body.is_private !== false;
    const repository = { workspace, slug, uuid, project, isPrivate, pipelines: false, creator };
    state.addRepository(repository);
    return answers.json(write.method === 'PUT' ? 201 : 200, repositoryBody(repository));
  }
  const isList = write.template === '/workspaces/{workspace}/projects';
  if (!isList && !makesProject(write)) return undefined;
  if (place.project) return answers.json(200, projectBody(place.project));
  const key = isList ? String(body.key ?? 'NEW') : (names.project ?? '');
  const project = { workspace, key, name: String(body.name ?? key), uuid };
  state.addProject(project);
  return answers.json(201, projectBody(project));
}
