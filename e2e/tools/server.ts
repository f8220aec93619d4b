import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import * as answers from '../../sandbox/answers.ts';
import { type Answer, json, noSuchApi, removed, scopeMissing, wrongMechanism } from '../../sandbox/answers.ts';
import { authenticate, type Caller, present, recognise } from '../../sandbox/authenticate.ts';
import { today } from '../../sandbox/behavior-flags.ts';
import { accounts } from '../../sandbox/fixtures.ts';
import { advertise } from '../../sandbox/git.ts';
import { find } from '../../sandbox/routes.ts';
import { samples } from '../../sandbox/samples.ts';
import { unchanged } from '../../sandbox/state.ts';
import { serveGit } from './git-server.ts';
import { type KnownOperation, operationOf, withParameters } from './operation.ts';
import { lineOf, type UserKind } from './recording.ts';
import type { World } from './world.ts';

/** The state of one run; replaced between two. */
export type Scene = {
  readonly world: World;
  /** The folder with acme/web.git. */
  readonly stores: string;
  /** The operation that is refused, or `git clone` or `git push`. */
  readonly refused?: string;
  /** What came in so far. */
  readonly lines: Set<string>;
};

/** Answers for api.bitbucket.org and bitbucket.org on port 443. */
export async function startServer(folder: string, scene: () => Scene | undefined): Promise<void> {
  const server = createServer(
    { key: readFileSync(`${folder}/leaf.key`), cert: readFileSync(`${folder}/leaf.pem`) },
    (request, response) => {
      const now = scene();
      if (now === undefined) response.writeHead(503).end();
      else if (request.headers.host === 'api.bitbucket.org') void serveRest(request, response, now);
      else void serveWebsite(request, response, now);
    },
  );
  await new Promise<void>((resolve) => server.listen(443, '127.0.0.1', resolve));
  server.unref();
}

async function serveRest(request: IncomingMessage, response: ServerResponse, scene: Scene): Promise<void> {
  const text = (await bodyOf(request)).toString();
  const { pathname, searchParams } = new URL(request.url ?? '', 'https://api.bitbucket.org');
  const method = request.method ?? '';
  const path = pathname.replace(/^\/2\.0/, '');
  const known = pathname.startsWith('/2.0/') ? operationOf(method, path) : undefined;
  const caller = authenticate(present(request.headers.authorization), today);
  const answer =
    judge(known, path, caller, scene.refused) ??
    scene.world.answer({
      operation: known?.text ?? '',
      path,
      query: searchParams,
      body: parsed(text, request.headers['content-type']),
      caller,
    });
  record(
    scene,
    request,
    answer.status,
    known?.text ?? `${method} https://api.bitbucket.org${withParameters(pathname)}`,
  );
  send(response, answer);
}

/** What speaks against a request; nothing where it is allowed. */
function judge(
  known: KnownOperation | undefined,
  path: string,
  caller: Caller,
  refused: string | undefined,
): Answer | undefined {
  if (known?.isRemoved) return removed;
  if (caller.who === 'refused') return caller.answer;
  if (known === undefined) return noSuchApi;
  if (caller.who === 'anonymous') return answers.hidden;
  const { sample } = caller;
  const found = find(path.replace(/\/+$/, ''));
  // Access tokens are not users: https://developer.atlassian.com/cloud/bitbucket/rest/intro/
  const isForUsers = /^\/user(\/|$)/.test(path) || (found.at === 'route' && found.route.usersOnly);
  if (sample.bounds && isForUsers) return wrongMechanism;
  if (known.text === refused) {
    return scopeMissing(sample.kind === 'api-token' ? known.apiToken : known.oauth, ['read:nothing:bitbucket']);
  }
  return undefined;
}

async function serveWebsite(request: IncomingMessage, response: ServerResponse, scene: Scene): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'https://bitbucket.org');
  const { authorization } = request.headers;
  const git = /^(\/[^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(pathname);
  if (git) {
    const service = searchParams.get('service') ?? git[2] ?? '';
    const answer = gitAnswer(`${git[1]}.git`, service, authorization, scene.refused);
    record(scene, request, answer.status, service === 'git-receive-pack' ? 'git push' : 'git clone');
    if (answer.status !== 200) return send(response, answer);
    request.url = request.url?.replace(/^\/([^/]+)\/([^/]+?)(?:\.git)?\//, '/$1/$2.git/');
    return serveGit(request, response, scene.stores, 'e2e');
  }
  const body = await bodyOf(request);
  const { answer, operation } = page(request, pathname, body, scene);
  record(scene, request, answer.status, operation);
  send(response, answer);
}

function gitAnswer(repository: string, service: string, authorization: string | undefined, refused = ''): Answer {
  const answer = advertise(`${repository}/info/refs`, `service=${service}`, authorization, today, unchanged);
  const access = service === 'git-receive-pack' ? 'git push' : 'git clone';
  return answer.status === 200 && refused === access ? answers.gitScopeMissing : answer;
}

/** OAuth, git-lfs, and the download of a tree. */
function page(
  request: IncomingMessage,
  path: string,
  body: Buffer,
  scene: Scene,
): { readonly answer: Answer; readonly operation: string } {
  const address = `${request.method} https://bitbucket.org${withParameters(path)}`;
  const { authorization } = request.headers;
  if (path === '/site/oauth2/access_token') {
    const { token } = samples['oauth-opaque'];
    return { answer: json(200, { access_token: token, token_type: 'bearer', expires_in: 7200 }), operation: address };
  }
  const lfs = /^(\/[^/]+\/[^/]+?)(?:\.git)?\/info\/lfs\/(.+)$/.exec(path);
  if (lfs)
    return {
      answer: lfsAnswer(lfs[1] ?? '', lfs[2] ?? '', body, scene, request),
      operation: `${request.method} https://bitbucket.org/{workspace}/{repo_slug}.git/info/lfs/${withoutName(lfs[2] ?? '')}`,
    };
  const tree = /^\/acme\/web\/get\/(.+)\.(tar\.gz|zip)$/.exec(path);
  if (tree) {
    const caller = authenticate(present(authorization), today);
    const operation = `GET https://bitbucket.org/{workspace}/{repo_slug}/get/{ref}.${tree[2]}`;
    if (caller.who !== 'known') return { answer: caller.who === 'refused' ? caller.answer : answers.hidden, operation };
    return { answer: archive(`${scene.stores}/acme/web.git`, tree[1] ?? ''), operation };
  }
  return { answer: answers.plain(404, 'Not found'), operation: address };
}

const withoutName = (path: string): string => path.replace(/[0-9a-f]{64}.*/, '{oid}');
const objects = new Map<string, Buffer>();

/** https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */
function lfsAnswer(repository: string, path: string, body: Buffer, scene: Scene, request: IncomingMessage): Answer {
  const type = { 'Content-Type': 'application/vnd.git-lfs+json' };
  if (path.startsWith('store/')) {
    const oid = path.slice('store/'.length);
    if (request.method === 'PUT') objects.set(oid, body);
    return { status: 200, headers: {}, body: (objects.get(oid) ?? '').toString() };
  }
  const asked = parsed(body.toString(), 'json') as { operation?: string; objects?: { oid: string; size: number }[] };
  const isUpload = asked.operation !== 'download';
  const answer = gitAnswer(
    `${repository}.git`,
    isUpload ? 'git-receive-pack' : 'git-upload-pack',
    request.headers.authorization,
    scene.refused,
  );
  if (answer.status !== 200)
    return { ...answer, headers: { ...answer.headers, ...type }, body: JSON.stringify({ message: answer.body }) };
  if (path.startsWith('locks')) return { ...json(200, { ours: [], theirs: [] }), headers: type };
  const made = (asked.objects ?? []).map(({ oid, size }) => ({
    oid,
    size,
    authenticated: true,
    actions: {
      [isUpload ? 'upload' : 'download']: {
        href: `https://bitbucket.org${repository}.git/info/lfs/store/${oid}`,
        header: {},
      },
    },
  }));
  return { ...json(200, { transfer: 'basic', objects: made }), headers: type };
}

function archive(store: string, ref: string): Answer {
  const bytes = execFileSync('git', ['--git-dir', store, 'archive', '--format=tar.gz', '--prefix=acme-web-0/', ref]);
  return {
    status: 200,
    headers: { 'Content-Type': 'application/gzip', 'X-Binary': 'base64' },
    body: bytes.toString('base64'),
  };
}

function record(scene: Scene, request: IncomingMessage, status: number, operation: string): void {
  const presented = present(request.headers.authorization);
  const user = presented.scheme === 'Basic' ? userKind(presented.user ?? '') : '-';
  scene.lines.add(lineOf({ status, scheme: presented.scheme, user, operation }));
}

/** @returns the kind of name; never the name */
export function userKind(name: string): UserKind {
  if (name === '') return 'empty';
  if (name === 'x-bitbucket-api-token-auth' || name === 'x-token-auth') return name;
  if (name === 'oauth-key') return 'client';
  if (recognise(name)) return 'token';
  if (Object.values(accounts).some(({ email }) => email === name)) return 'email';
  return Object.values(accounts).some(({ nickname }) => nickname === name) ? 'account' : 'other';
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parsed(text: string, type = ''): Record<string, unknown> {
  if (type.includes('form')) return Object.fromEntries(new URLSearchParams(text));
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const { 'X-Binary': binary, ...rest } = headers;
  response.writeHead(status, rest).end(binary === undefined ? body : Buffer.from(body, 'base64'));
}
