import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { dirname, join } from 'node:path';
import { today } from '../../sandbox/behavior-flags.ts';
import { handleRequest } from '../../sandbox/handler.ts';
import { searcherFor } from '../../sandbox/leaks.ts';
import { samples } from '../../sandbox/samples.ts';
import { send } from '../../sandbox/wire.ts';
import { basis } from './bench.ts';
import type { Cell } from './cell.ts';
import { storedPassword } from './login-cases.ts';
import { pathOf } from './measure-certificates.ts';
import type { PassCase } from './pass-cases.ts';
import type { Program, Runner } from './programs.ts';
import type { Seen, World } from './world.ts';

const { token, email } = samples['api-full'];
const gitLogin = `x-bitbucket-api-token-auth:${token}`;
const restLogin = `${email}:${token}`;
const findSecrets = searcherFor([storedPassword, `stored:${storedPassword}`]);

/** Answers as Bitbucket does. */
export const answerAsBitbucket: RequestListener = ({ method = '', url = '', headers }, response) => {
  const answer = handleRequest({ method, path: url, authorization: headers.authorization }, today);
  send({ ...answer, headers: { ...answer.headers, Connection: 'close' } }, response);
};

/** How a program reached a host, or that it didn't, and with which logins. */
interface Trip {
  readonly ok: boolean;
  readonly way: string;
  readonly logins: readonly string[];
}

/** The result of this check for a job. */
interface Verdict {
  readonly verdict: string;
  readonly findings: readonly string[];
  readonly leaks: readonly string[];
}

/** A prepared job: its folders and the environment of its programs. */
interface Stage {
  readonly work: string;
  readonly env: Readonly<Record<string, string>>;
  readonly api: string;
  readonly git: string;
}

/**
 * For each job, whether this check passes untruly: without a finding, although a program of the job would take another route, be refused,
 * or send another login. Cells measure `right` (all programs do the same), `warning`, `error`, or `untrue`; any but the last is expected.
 */
export async function* measurePasses(
  made: string,
  world: World,
  runner: Runner,
  jobs: readonly PassCase[],
): AsyncGenerator<Cell> {
  const askpass = join(made, `askpass-${process.pid}`);
  writeFileSync(
    askpass,
    `#!/bin/sh\ncase $1 in Username*) echo x-bitbucket-api-token-auth ;; *) echo ${token} ;; esac\n`,
    { mode: 0o755 },
  );
  for (const job of jobs) {
    const stage = setUp(made, job);
    world.drain();
    const verdict = await check(made, stage);
    const seen = world.drain();
    const own = {
      api: tripOf(true, seen, { host: stage.api, isRest: true }),
      git: tripOf(true, seen, { host: stage.git, isRest: false }),
    };
    const others = await travel(world, runner, stage, askpass);
    tearDown(job);
    const different = others.filter(
      ({ program, trip }) => !isSameTrip(trip, program.startsWith('git') ? own.git : own.api),
    );
    const measured = wordFor(verdict, different.length === 0);
    const said = [verdict.verdict, ...verdict.findings].join(' ');
    const error = [
      `This check: ${said}, API ${shown(own.api)}, git ${shown(own.git)}.`,
      ...different.map(({ program, trip }) => `${program}: ${shown(trip)}.`),
    ].join(' ');
    const { group, title } = job;
    const expected = /^(?:right|warning|error)$/.test(measured) ? measured : 'true';
    yield { group, title, program: 'this check', expected, measured, error };
    const program = 'leaks of this check';
    yield { group, title, program, expected: 'none', measured: verdict.leaks.join(', ') || 'none' };
  }
}

function wordFor({ verdict, findings }: Verdict, isSame: boolean): string {
  if (verdict === 'pass' && findings.length === 0) return isSame ? 'right' : 'untrue';
  const words: Readonly<Record<string, string>> = { warn: 'warning', unknown: 'error', fail: 'error' };
  return words[verdict] ?? verdict;
}

function setUp(made: string, { env: own, files = {}, repository, host }: PassCase): Stage {
  const home = mkdtempSync(join(made, 'home-'));
  const work = join(mkdtempSync(join(made, 'work-')), 'job');
  mkdirSync(work);
  const written = (value: string) => value.replaceAll(/(?<![\w/])HOME\//g, `${home}/`);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), written(content), { mode: 0o600 });
  }
  if (repository !== undefined) {
    execFileSync('git', ['init', '-q', work], { env: { ...basis, HOME: '/missing' } });
    writeFileSync(join(work, '.git/config'), repository, { flag: 'a' });
  }
  const usual = { ...basis, HOME: home, NODE_EXTRA_CA_CERTS: join(made, 'ca.pem') };
  const env = Object.entries({ ...usual, ...own }).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [[name, pathOf(made, written(value)).replace(/^CERTIFICATES(?=\/)/, join(made, 'certificates'))]],
  );
  // Without the variable, programs look up the home folder of the user.
  if ('HOME' in own && own.HOME === undefined) execFileSync('mount', ['--bind', home, '/root']);
  const [api, git] = host === undefined ? ['api.bitbucket.org', 'bitbucket.org'] : [host, host];
  return { work, env: Object.fromEntries(env), api, git };
}

function tearDown({ env }: PassCase): void {
  if ('HOME' in env && env.HOME === undefined) execFileSync('umount', ['/root']);
}

/** Runs this check as a job does. */
async function check(made: string, { work, env, api, git }: Stage): Promise<Verdict> {
  const out = mkdtempSync(join(made, 'out-'));
  const [report, junit, html] = ['report.json', 'junit.xml', 'page.html'].map((name) => join(out, name));
  const args = [
    ...['--email', email, '--repository', 'acme/web', '--scopes', 'read:repository:bitbucket', '--git', 'clone'],
    ...['--report', report, '--junit', junit, '--html', html],
    ...(api === git ? ['--api-url', `https://${api}/2.0`, '--git-url', `https://${git}`] : []),
  ].map(String);
  const ended = await start(process.execPath, [join(made, 'dist/index.js'), ...args], work, {
    ...env,
    TOKEN_PREFLIGHT_TOKEN: token,
  });
  const read = (path = '') => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  };
  const left = { output: ended.output, report: read(report), junit: read(junit), html: read(html) };
  const { hits } = findSecrets(left);
  if (left.report === '') return { verdict: `none (${ended.output.slice(0, 200)})`, findings: [], leaks: hits };
  const { verdict, findings = [], tokens = [] } = JSON.parse(left.report);
  const codes = [...findings, ...tokens.flatMap((one: { findings: readonly object[] }) => one.findings)];
  return { verdict, findings: codes.map(({ code, subject }) => `${code} (${subject})`), leaks: hits };
}

/** How the programs of a job travel with the token. */
async function travel(world: World, runner: Runner, stage: Stage, askpass: string) {
  const { work, env, api, git } = stage;
  const url = `https://${git}/acme/web.git`;
  const rest = `https://${api}/2.0/repositories/acme/web`;
  const authorization = `Basic ${Buffer.from(restLogin).toString('base64')}`;
  const quiet = { ...env, GIT_TERMINAL_PROMPT: '0' };
  const asked = { ...quiet, GIT_ASKPASS: askpass };
  const curl =
    (...args: readonly string[]) =>
    () =>
      start('curl', ['-fsS', '-m', '8', '-o', '/dev/null', ...args, rest], work, env);
  const other = (program: Program) => () => runner.run(program, { url: rest, env, authorization });
  const hasRemote = env.PATH !== '/missing' && (await start('git', ['remote', 'get-url', 'origin'], work, basis)).ok;
  const withLogin = url.replace('//', `//${gitLogin}@`);
  const tries: Readonly<Record<string, () => Promise<{ readonly ok: boolean }>>> = {
    git: () => start('git', ['ls-remote', url], work, asked),
    ...(hasRemote && { 'git with a remote': () => start('git', ['ls-remote', 'origin'], work, asked) }),
    // Helpers store the login after this one.
    'git with a login': () => start('git', ['ls-remote', withLogin], work, quiet),
    'curl with a user': curl('-u', restLogin),
    'curl with a header': curl('-H', `Authorization: ${authorization}`),
    go: other('go'),
    requests: other('requests'),
    urllib: other('urllib'),
  };
  const trips: { readonly program: string; readonly trip: Trip }[] = [];
  for (const [program, run] of Object.entries(tries)) {
    // What isn't installed can't travel.
    if (env.PATH === '/missing' && /^(?:git|curl)/.test(program)) continue;
    const { ok } = await run();
    trips.push({ program, trip: tripOf(ok, world.drain()) });
  }
  return trips;
}

/** @param only leaves out what was for another host, or for git or the API */
function tripOf(ok: boolean, seen: readonly Seen[], only?: { readonly host: string; readonly isRest: boolean }): Trip {
  const bare = (text: string) => text.replace(/[[\]]/g, '');
  const requests = seen.flatMap(({ path, ...rest }) => (path === undefined ? [] : [{ path, ...rest }]));
  const hop = requests.findLast(
    ({ server, path }) => server !== 'origin' && (only === undefined || bare(path) === `${bare(only.host)}:443`),
  );
  const answered = requests.filter(
    ({ server, path }) => server === 'origin' && (only === undefined || path.startsWith('/2.0') === only.isRest),
  );
  const login = hop && (hop.server === 'L' || hop.server === 'S') ? ` ${hop.login ?? 'no login'}` : '';
  const target = answered.some(({ address }) => address !== undefined) ? 'direct to another address' : 'direct';
  const way = hop ? `${hop.server}:${hop.port}${login}` : answered.length > 0 ? target : 'none';
  return { ok, way, logins: [...new Set(answered.flatMap((one) => one.login ?? []))] };
}

function isSameTrip(trip: Trip, own: Trip): boolean {
  return trip.ok && trip.way === own.way && trip.logins.every((login) => login === gitLogin || login === restLogin);
}

function shown({ ok, way, logins }: Trip): string {
  const known = logins.map((login) => (login === gitLogin || login === restLogin ? 'the token' : 'another login'));
  return [ok ? '' : 'fails,', way, ...known].filter(Boolean).join(' ');
}

function start(command: string, args: readonly string[], cwd: string, env: Stage['env']) {
  return new Promise<{ readonly ok: boolean; readonly output: string }>((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 20_000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
