import { type BehaviorFlags, today } from './behavior-flags.ts';
import { accounts } from './fixtures.ts';
import { handleRequest } from './handler.ts';
import { permissionSamples } from './permission-samples.ts';
import { type Sample, samples } from './samples.ts';
import type { Sandbox } from './server.ts';
import { createState } from './state.ts';
import { type Write, writes } from './writes.ts';

/** One write to try: a credential and an operation on acme/web, its project WEB, its workspace or the caller's own account. */
export type OracleCase = {
  readonly sample: Sample;
  /** As a job declares it: `POST /repositories/{workspace}/{repo_slug}/hooks`. */
  readonly operation: string;
  /** What the job sends, below `/2.0`. */
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Distinguishes two cases of one operation, where the body decides. */
  readonly variant?: string;
  /** What a job declares that is about to do it, by the names of the options. */
  readonly declared: Readonly<Record<string, string>>;
};

/** How a write came out, and why. */
export type OracleOutcome = {
  readonly allowed: boolean;
  readonly status: number;
  readonly why: 'done' | 'credential' | 'scope' | 'kind' | 'permission' | 'not-found' | 'removed' | 'other';
  /** Bitbucket's sentence; empty where it was done. */
  readonly message: string;
};

const values: Readonly<Record<string, string>> = {
  workspace: 'acme',
  repo_slug: 'web',
  project_key: 'WEB',
  username: 'acme',
  commit: '1'.repeat(40),
  revision: 'main',
  pull_request_id: '7',
  pullrequest_id: '7',
  name: 'feature/old',
};

/** What is to be created must not be there yet. */
const made: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'POST /repositories/{workspace}/{repo_slug}': { repo_slug: 'brand-new' },
};

const bodies: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>> = {
  'POST /repositories/{workspace}/{repo_slug}/pipelines': {
    'for a branch': { target: { type: 'pipeline_ref_target', ref_type: 'branch', ref_name: 'main' } },
    'for a tag': { target: { type: 'pipeline_ref_target', ref_type: 'tag', ref_name: 'v1' } },
  },
  'POST /repositories/{workspace}/{repo_slug}': {
    'in the project WEB': { scm: 'git', project: { key: 'WEB' } },
    'in the project OPS': { scm: 'git', project: { key: 'OPS' } },
  },
  'POST /workspaces/{workspace}/projects': { '': { key: 'NEXT', name: 'Next' } },
};

/** Every sample credential that lives, those that hold every scope first. */
export const oracleSamples: readonly Sample[] = [
  ...permissionSamples,
  ...Object.values<Sample>(samples).filter(({ state }) => state !== 'unknown'),
];

/**
 * Every case: each sample credential with each writing operation.
 * @param chosen only these samples
 */
export function oracleCases(chosen: readonly Sample[] = oracleSamples): readonly OracleCase[] {
  return chosen.flatMap((sample) => writes.flatMap((write) => casesOf(sample, write)));
}

function casesOf(sample: Sample, write: Write): readonly OracleCase[] {
  const { method, template } = write;
  const operation = `${method} ${template}`;
  const path = pathOf(template, { ...values, ...made[operation], selected_user: ownUuid(sample) });
  return Object.entries(bodies[operation] ?? { '': {} }).map(([variant, body]) => ({
    sample,
    operation,
    method,
    path,
    body,
    ...(variant !== '' && { variant }),
    declared: declarationOf(sample, operation, path),
  }));
}

function declarationOf(sample: Sample, operation: string, path: string): OracleCase['declared'] {
  // What is to be created is named in the operation itself: as an option it would have to exist.
  const isMade = made[operation] !== undefined;
  return {
    operations: isMade ? `${operation.split(' ')[0]} ${path}` : operation,
    ...(operation.includes('{workspace}') && { workspace: 'acme' }),
    ...(operation.includes('{repo_slug}') && !isMade && { repository: 'acme/web' }),
    ...(operation.includes('{project_key}') && { project: 'WEB' }),
    ...(sample.kind === 'api-token' && sample.email !== undefined && { email: sample.email }),
  };
}

function pathOf(template: string, named: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => named[name] ?? `${name.replace(/_/g, '-')}-1`);
}

/** A user edits its own keys; an access token has no user. */
function ownUuid({ account }: Sample): string {
  const { uuid } = accounts[account ?? 'release-bot'];
  return encodeURIComponent(uuid);
}

/** The Authorization header by which REST takes a sample. */
export function authorizationOf({ kind, email, token }: Sample): string {
  if (kind !== 'api-token' && kind !== 'app-password') return `Bearer ${token}`;
  return `Basic ${Buffer.from(`${email ?? 'release-bot'}:${token}`).toString('base64')}`;
}

/**
 * Really does the write at a running sandbox, over HTTP, and reports how it came out. What it changes stays until
 * `sandbox.reset()`.
 */
export async function attempt(sandbox: Sandbox, { sample, method, path, body }: OracleCase): Promise<OracleOutcome> {
  const before = sandbox.written.length;
  const response = await fetch(`${sandbox.apiUrl}${path}`, {
    method,
    headers: { Authorization: authorizationOf(sample), 'Content-Type': 'application/json' },
    ...(method !== 'DELETE' && { body: JSON.stringify(body) }),
    redirect: 'manual',
  });
  const text = await response.text();
  return outcomeOf(`${method} ${path}`, response.status, text, sandbox.written.length > before);
}

function outcomeOf(what: string, status: number, text: string, allowed: boolean): OracleOutcome {
  if (allowed !== (status >= 200 && status < 300)) throw new Error(`${what}: answered ${status}, done: ${allowed}`);
  return { allowed, status, ...(allowed ? { why: 'done', message: '' } : reasonIn(status, text)) };
}

function reasonIn(status: number, text: string): Pick<OracleOutcome, 'why' | 'message'> {
  const message = messageIn(text);
  if (status === 401) return { why: 'credential', message };
  if (status === 404) return { why: 'not-found', message };
  if (status === 410) return { why: 'removed', message };
  if (status !== 403) return { why: 'other', message };
  if (/privilege scopes/.test(message)) return { why: 'scope', message };
  return { why: /authentication mechanism/.test(message) ? 'kind' : 'permission', message };
}

function messageIn(text: string): string {
  try {
    const message: unknown = JSON.parse(text).error.message;
    return typeof message === 'string' ? message : '';
  } catch {
    return text;
  }
}

/** A case with how it came out. */
export type OracleAnswer = OracleCase & { readonly outcome: OracleOutcome };

/**
 * Really does every case, each on fresh ground, without a connection in between.
 * @param flags how Bitbucket is believed to be; `guessedNeeds` plays both ends of what no source states
 * @returns the outcomes in the order of the cases
 */
export function askOracle(cases: readonly OracleCase[], flags: Partial<BehaviorFlags> = {}): readonly OracleAnswer[] {
  return cases.map((each) => {
    const { sample, method, path, body } = each;
    const state = createState();
    const question = { method, path: `/2.0${path}`, authorization: authorizationOf(sample), body };
    const { status, body: text } = handleRequest(question, { ...today, ...flags }, state);
    return { ...each, outcome: outcomeOf(`${method} ${path}`, status, text, state.written.length > 0) };
  });
}
