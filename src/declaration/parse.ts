import { normalize } from 'node:path';
import { Secret } from '../redaction/secret.ts';
import { utcDay } from './days.ts';
import type { Declaration, GitAccess, OptionFault, Resource, Run } from './declaration.ts';
import { listLines, operationItems, scopeItems } from './lists.ts';
import { isName } from './names.ts';
import { type OptionName, optionNamed, options, type RawOptions } from './options.ts';
import { type Fault, type Reader, readerOf } from './read.ts';
import { mostShards, type Shard, shardOf } from './shard.ts';

/** What the job's surroundings say when the user says nothing: a pipeline knows its own repository. */
export interface Context {
  readonly workspace?: string | undefined;
  readonly repository?: string | undefined;
  readonly project?: string | undefined;
}

/** What could be understood, and every fault found on the way. */
export interface Parsed {
  readonly declaration: Declaration;
  readonly run: Run;
  readonly faults: readonly OptionFault[];
}

/**
 * Raw texts of any host -> the declaration and what concerns the run. All faults are gathered, each under the name that
 * the host gives the option; a faulty option counts as not given. Pure; never throws.
 * @param nameOf the option's name as the user of this host writes it, for the faults
 */
export function parse(raw: RawOptions, context: Context, nameOf: (option: OptionName) => string): Parsed {
  const reader = readerOf(raw, nameOf);
  const declaration = declarationIn(raw, context, reader, nameOf);
  const run = runIn(raw, reader, nameOf);
  return { declaration, run, faults: reader.faults };
}

function declarationIn(
  raw: RawOptions,
  context: Context,
  { text, number, choice, flag, fault, faults }: Reader,
  nameOf: (option: OptionName) => string,
): Declaration {
  const named = (name: 'workspace' | 'project', value: string | undefined): string | undefined => {
    if (value === undefined || isName(value)) return value;
    return fault(name, `takes a name of letters, digits, ".", "_" and "-", or a UUID in braces.`);
  };

  const token = raw.token;
  if (token !== undefined && typeof token !== 'string') fault('token', 'takes one value and not a list.');
  const workspace = named('workspace', text('workspace'));
  const repository = repositoryParts(text('repository'), fault);
  const project = named('project', text('project'));
  if (repository?.workspace !== undefined && workspace !== undefined && repository.workspace !== workspace) {
    fault('repository', `names another workspace than ${nameOf('workspace')}. Give one of the two.`);
  }
  const writtenWorkspace = repository?.workspace ?? workspace;
  const sameWorkspace = writtenWorkspace === undefined || writtenWorkspace === context.workspace;
  const resource = (written: string | undefined, ambient: string | undefined): Resource | undefined => {
    if (written !== undefined) return { name: written, declared: true };
    return ambient !== undefined && isName(ambient) ? { name: ambient, declared: false } : undefined;
  };
  const place = {
    // Named as part of the repository alone, the workspace is no declaration of its own.
    workspace: resource(workspace, repository?.workspace ?? context.workspace),
    // The pipeline's own repository and project lie in its own workspace: elsewhere they mean nothing.
    repository: resource(repository?.slug, sameWorkspace ? context.repository : undefined),
    project: resource(project, sameWorkspace ? context.project : undefined),
  };
  // What was given and is wrong is said once, and not asked for as well.
  const isFaulty = (name: OptionName) => faults.some(({ option }) => option === nameOf(name));
  for (const name of ['repository', 'project'] as const) {
    if (place[name]?.declared && place.workspace === undefined && !isFaulty('workspace')) {
      const hint = name === 'repository' ? ' or write it as workspace/slug' : '';
      fault(name, `needs to know the workspace. Set ${nameOf('workspace')}${hint}.`);
    }
  }

  const git = choice<GitAccess>('git');
  const hasRepository = place.workspace !== undefined && place.repository !== undefined;
  if (git !== 'none' && !hasRepository && repository === undefined && !isFaulty('repository')) {
    fault('git', `needs to know the repository. Set ${nameOf('repository')} as workspace/slug.`);
  }

  const expiry = text('expires-on');
  const expiresOn = expiry === undefined ? undefined : utcDay(expiry);
  if (expiry !== undefined && expiresOn === undefined) {
    fault('expires-on', 'takes a day that exists, as YYYY-MM-DD, or an ISO time.');
  }

  return {
    token: typeof token === 'string' ? new Secret(token) : undefined,
    email: text('email'),
    workspace: place.workspace,
    repository: place.workspace && place.repository,
    project: place.workspace && place.project,
    scopes: scopeItems(raw.scopes),
    operations: operationItems(raw.operations),
    expiresOn,
    warnDays: number('warn-days'),
    failDays: number('fail-days'),
    excessScopes: choice('excess-scopes'),
    timeoutSeconds: number('timeout'),
    plan: flag('plan'),
    git: hasRepository ? git : 'none',
    apiUrl: baseUrl('api-url', text('api-url'), fault),
    gitUrl: baseUrl('git-url', text('git-url'), fault),
  };
}

/** Where the results of a run come from, and what becomes of them. */
function runIn(raw: RawOptions, reader: Reader, nameOf: (option: OptionName) => string): Run {
  const { text, choice, flag, fault } = reader;
  const inventory = text('inventory');
  const merge = listLines(raw.merge);
  const given = options.filter(
    ({ name, default: fallback }) => ![undefined, '', fallback].includes(raw[name]?.toString().trim()),
  );
  for (const { name, level } of given) {
    if (merge.length > 0) {
      if (name !== 'merge' && level !== 'result') fault(name, `cannot stand beside ${nameOf('merge')}.`);
    } else if (inventory !== undefined) {
      // An inventory says all about its tokens.
      if (name === 'token') fault(name, `cannot stand beside ${nameOf('inventory')}.`);
      if (level === 'token') fault(name, 'belongs in the inventory: write it with a token there, or under defaults.');
    } else if (name === 'shard') {
      fault(name, `is a part of an inventory. Set ${nameOf('inventory')} too.`);
    }
  }
  const run = {
    inventory,
    shard: shardIn(text('shard'), fault),
    merge,
    onUnknown: choice<Run['onUnknown']>('on-unknown'),
    ...filesIn(inventory, merge, reader, nameOf),
    codeInsights: flag('code-insights'),
  };
  // The hosts themselves read it, to be able to speak before this; here it is only checked.
  flag('debug');
  return run;
}

/** The files that a run writes: none overwrites another, nor one that is read. */
function filesIn(
  inventory: string | undefined,
  merge: readonly string[],
  { text, fault }: Reader,
  nameOf: (option: OptionName) => string,
): Pick<Run, 'report' | 'junit' | 'html'> {
  const taken = new Map<string, OptionName>(merge.map((path) => [normalize(path), 'merge']));
  if (inventory !== undefined) taken.set(normalize(inventory), 'inventory');
  const file = (name: 'report' | 'junit' | 'html'): string | undefined => {
    const path = text(name);
    if (path === undefined) return undefined;
    const other = taken.get(normalize(path));
    if (other !== undefined) return fault(name, `names the same file as ${nameOf(other)}. Give each its own.`);
    taken.set(normalize(path), name);
    return path;
  };
  return { report: file('report'), junit: file('junit'), html: file('html') };
}

function shardIn(value: string | undefined, fault: Fault): Shard | undefined {
  if (value === undefined) return undefined;
  const problem = `takes one part of at most ${mostShards}, the first being 1: such as 1/5, up to 5/5.`;
  return shardOf(value) ?? fault('shard', problem);
}

function repositoryParts(
  value: string | undefined,
  fault: Fault,
): { readonly workspace?: string; readonly slug: string } | undefined {
  if (value === undefined) return undefined;
  const [first = '', second, ...rest] = value.split('/');
  if (rest.length > 0 || !isName(first) || (second !== undefined && !isName(second))) {
    const meant = repositoryAt(value);
    const example = meant === undefined ? '' : `: ${meant}`;
    return fault('repository', `takes a repository as slug or workspace/slug, as in the address bar${example}.`);
  }
  return second === undefined ? { slug: first } : { workspace: first, slug: second };
}

/** The repository that an address of its pages, or one to clone it from, leads to. */
function repositoryAt(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const [, workspace = '', slug = ''] = new URL(address).pathname.replace(/\.git$/, '').split('/');
  return isName(workspace) && isName(slug) ? `${workspace}/${slug}` : undefined;
}

function baseUrl(name: 'api-url' | 'git-url', value: string | undefined, fault: Fault): URL {
  const fallback = new URL(optionNamed(name).default ?? '');
  const refuse = (): URL => {
    fault(name, 'takes an https address, or an http address on loopback, without user name, query or fragment.');
    return fallback;
  };
  if (value === undefined || !URL.canParse(value) || /[?#]/.test(value)) return refuse();
  const url = new URL(value);
  const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) return refuse();
  if (url.username !== '' || url.password !== '') return refuse();
  url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '');
  return url;
}
