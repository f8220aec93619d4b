import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Environment } from '../route/programs.ts';
import { curlConfiguration, nodeHook, pythonHook, sinkVariable } from './hooks.data.ts';
import { openPipes, type Pipes } from './pipes.ts';
import type { Receive } from './request.ts';
import { createTraceReader } from './trace-reader.ts';

/** How a command ended, and what couldn't be recorded. */
export interface CommandRun {
  /** The exit code of the command; 128 and the number of the signal that ended it; 127 if it wasn't found. */
  readonly exitCode: number;
  /** Why the command didn't start, if it didn't: a sentence. */
  readonly failure?: string;
  /** Programs whose requests weren't seen, and why: a sentence each. */
  readonly unseen: readonly string[];
}

/**
 * Runs a command so that its requests are recorded: hooks in Node.js and Python, and the traces of curl, Git, and Terraform.
 * There is no proxy and no certificate. Everything is in a folder that only this user can read, and that is removed at the
 * end. Never rejects because of the command.
 * @param isQuiet whether the output of the command goes to standard error, since standard output has a document
 */
export async function runCommand(
  [program = '', ...args]: readonly string[],
  env: Environment,
  receive: Receive,
  isQuiet: boolean,
): Promise<CommandRun> {
  const folder = mkdtempSync(join(tmpdir(), 'token-preflight-record-'));
  try {
    const { variables, pipes, unseen } = await prepareTraces(folder, env, receive);
    const child = await runChild(program, args, { ...env, ...variables }, isQuiet);
    await pipes?.close();
    return { ...child, unseen };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Prepared {
  readonly variables: Environment;
  readonly pipes: Pipes | undefined;
  readonly unseen: readonly string[];
}

async function prepareTraces(folder: string, env: Environment, receive: Receive): Promise<Prepared> {
  const path = (name: string) => join(folder, name);
  const [hooks, curl, git, terraform] = [
    path('hooks.pipe'),
    path('curl.pipe'),
    path('git.pipe'),
    path('terraform.pipe'),
  ] as const;
  const pipes = await openPipes(
    new Map([
      [hooks, createTraceReader(receive, 'hook')],
      [curl, createTraceReader(receive, 'curl')],
      [git, createTraceReader(receive, 'git')],
      [terraform, createTraceReader(receive, 'terraform')],
    ]),
  );
  if (pipes === undefined)
    return { variables: {}, pipes, unseen: ['This system has no named pipes, so no program can be recorded.'] };

  await Promise.all([mkdir(path('python')), mkdir(path('curl'))]);
  writeFileSync(path('node.cjs'), nodeHook);
  writeFileSync(join(path('python'), 'sitecustomize.py'), pythonHook);
  writeFileSync(join(path('curl'), '.curlrc'), curlConfiguration(curl, ownCurlrc(env)));
  const ownGit = ['GIT_TRACE_CURL', 'GIT_CURL_VERBOSE'].find((name) => env[name]);
  const ownTerraform = ['TF_LOG', 'TF_LOG_PATH', 'TF_LOG_CORE', 'TF_LOG_PROVIDER'].find((name) => env[name]);
  return {
    pipes,
    variables: {
      [sinkVariable]: hooks,
      NODE_OPTIONS: [env.NODE_OPTIONS, `--require ${JSON.stringify(path('node.cjs'))}`].filter(Boolean).join(' '),
      PYTHONPATH: [path('python'), env.PYTHONPATH].filter(Boolean).join(delimiter),
      CURL_HOME: path('curl'),
      ...(ownGit === undefined && { GIT_TRACE_CURL: git, GIT_TRACE_CURL_NO_DATA: '1' }),
      ...(ownTerraform === undefined && { TF_LOG: 'DEBUG', TF_LOG_PATH: terraform }),
    },
    unseen: [
      ...(ownGit === undefined ? [] : [`Git wasn't recorded, because ${ownGit} is set.`]),
      ...(ownTerraform === undefined ? [] : [`Terraform wasn't recorded, because ${ownTerraform} is set.`]),
    ],
  };
}

/** The file that curl would read: https://curl.se/docs/manpage.html#-K */
function ownCurlrc({ CURL_HOME, XDG_CONFIG_HOME, HOME }: Environment): string | undefined {
  const paths = [CURL_HOME, XDG_CONFIG_HOME, HOME].flatMap((folder) => (folder ? [join(folder, '.curlrc')] : []));
  return paths.find((path) => existsSync(path));
}

/**
 * Signals that end the command, and not this program: otherwise, its requests would be lost. Until the command has ended,
 * nothing else listens to them.
 */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function runChild(
  program: string,
  args: readonly string[],
  env: Environment,
  isQuiet: boolean,
): Promise<Omit<CommandRun, 'unseen'>> {
  return new Promise((done) => {
    const child = spawn(program, args, { env, stdio: ['inherit', isQuiet ? process.stderr : 'inherit', 'inherit'] });
    // A terminal sends SIGINT to the command as well.
    const forward = (signal: NodeJS.Signals) =>
      signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal);
    const earlier = forwarded.map((signal) => [signal, process.listeners(signal)] as const);
    for (const signal of forwarded) process.removeAllListeners(signal).on(signal, forward);
    const end = (exitCode: number, failure?: string) => {
      for (const [signal, listeners] of earlier) {
        process.off(signal, forward);
        for (const listener of listeners) process.on(signal, listener);
      }
      done({ exitCode, ...(failure !== undefined && { failure }) });
    };
    child.once('error', ({ code }: NodeJS.ErrnoException) => {
      const reason = code === 'ENOENT' ? "wasn't found" : `couldn't be run (${code})`;
      end(code === 'ENOENT' ? 127 : 126, `The command ${program} ${reason}, so nothing ran.`);
    });
    child.once('exit', (code, signal) => end(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
