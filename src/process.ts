import { setMaxListeners } from 'node:events';
import { crashExitCode, crashStep, crashText, publishCrash } from './hosts/crash.ts';
import { findHostName } from './hosts/detect-host.ts';
import { openOutput, type ProcessOutput } from './hosts/output.ts';
import { main } from './main.ts';

const { argv, execPath, platform } = process;
/**
 * A copy: to read a variable of the process takes longer the more there are, and an audit of thousands of tokens has as many. On
 * Windows, a copy wouldn't ignore the letter case of names.
 */
const env: NodeJS.ProcessEnv = platform === 'win32' ? process.env : copyEnvironment();
const args = argv.slice(2);
/** Exit codes of a process that a signal ended. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;
/** For reports after a signal: platforms kill a canceled job after about 10 seconds. */
const maxEndMs = 9000;
/** A timer that is later than this was kept waiting by a program that works. */
const maxLateMs = 500;

/** Reads each variable once. A spread reads it three times. */
function copyEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Reflect.ownKeys(process.env).map((name) => [name, process.env[String(name)]]));
}

/**
 * Ends the process at once. `process.exit` waits for Node's threads, which a name server or a disk that never responds
 * blocks for a minute or forever: only replacing the process with another program ends them.
 */
function exitNow(code: number): void {
  if (isBlocked())
    process.execve?.(execPath, [execPath, '--eval', `process.exit(${code})`], { ...env, NODE_OPTIONS: '' });
  process.exit(code);
}

/** Whether a thread of Node's is working, or was in this turn of the event loop. */
function isBlocked(): boolean {
  return process.getActiveResourcesInfo().some((name) => /^(?:GetAddrInfo|FSReq)/.test(name));
}

let outputError: string | undefined;

/** A reader of the output can go before its end, as `head` does: that is no error. */
function noteError({ code }: NodeJS.ErrnoException): void {
  if (code !== 'EPIPE') outputError = code;
}

const ignoreError = () => undefined;

function withErrorHandler(stream: NodeJS.WriteStream, handle: typeof noteError = ignoreError): NodeJS.WriteStream {
  return stream.listeners('error').includes(handle) ? stream : stream.on('error', handle);
}

/** The exit code of the verdict, unless that would be success although the output is lost, as on a full disk. */
function finalCode(code: number): number {
  if (code !== 0 || outputError === undefined) return code;
  stderr().write(`error: Couldn't write the output (${outputError}).\n`);
  return crashExitCode(findHostName({ env, args }));
}

/** Silences everything else that writes to a stream. @returns the stream, for this program */
function takeOver(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  const own: NodeJS.WriteStream = Object.create(stream, { write: { value: stream.write.bind(stream) } });
  stream.write = () => true;
  return own;
}

/** Standard error, where nothing but this program may write to it. */
let ownStderr: NodeJS.WriteStream | undefined;
const outputs: { stdout?: ProcessOutput; stderr?: ProcessOutput } = {};

function stderr(): ProcessOutput {
  outputs.stderr ??= openOutput(2, () => ownStderr ?? withErrorHandler(process.stderr), ignoreError);
  return outputs.stderr;
}

function stdout(): ProcessOutput {
  outputs.stdout ??= openOutput(1, () => withErrorHandler(openStdout(), noteError), noteError);
  return outputs.stdout;
}

/** The stream of Node.js, which it creates when it is read for the first time. */
let openStdout = (): NodeJS.WriteStream => process.stdout;

/** Gives the toolkit of GitHub Actions the output of this program, so that no line gets into another one, and without the stream. */
function shareStdout(): void {
  const { get } = Object.getOwnPropertyDescriptor(process, 'stdout') ?? {};
  if (get !== undefined) openStdout = get.bind(process);
  Object.defineProperty(process, 'stdout', { get: stdout, configurable: true });
}

/** Ends the process for an error outside the program's own handling: its message could contain a secret, so it isn't printed. */
export function exitWithError(text: string, step?: string): void {
  const host = findHostName({ env, args });
  const log = stderr();
  log.write(`error: ${text}\n${step === undefined ? '' : `${step}\n`}`);
  publishCrash(host, text, env, log);
  exitNow(crashExitCode(host));
}

/** Ends the process by a signal, so that what started it sees that it was interrupted. */
function endBy(signal: keyof typeof signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  // Another thread of Node may be the one that gets it.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  // The first process of a container ignores every signal that it doesn't handle.
  exitNow(signals[signal]);
}

/** Created when a check needs it: Node.js takes a millisecond or two, and a plan needs none. */
let interruption: AbortController | undefined;

function openInterruption(): AbortController {
  const controller = new AbortController();
  // Each token that is being checked listens to it, which is no leak.
  setMaxListeners(0, controller.signal);
  return controller;
}

/**
 * A check that is running still writes its reports; the same signal again, or some seconds, end that too. Another signal is how GitHub
 * goes on: SIGTERM comes 7.5 seconds after SIGINT, and the end 2.5 seconds later.
 */
function interrupt(signal: keyof typeof signals): void {
  if (interruption === undefined || interruption.signal.reason === signal) endBy(signal);
  if (interruption?.signal.aborted) return;
  interruption?.abort(signal);
  endSoon(signal);
}

/** Gives a program that works more time: an audit of thousands of tokens needs it for those that it can no longer check. */
function endSoon(signal: keyof typeof signals): void {
  const due = performance.now() + maxEndMs;
  setTimeout(() => (performance.now() - due > maxLateMs ? endSoon(signal) : endBy(signal)), maxEndMs).unref();
}

/** The program as a process: streams, signals, and the exit. Importing this file has no effect, since the library does, too. */
export async function runProcess(): Promise<void> {
  // For NODE_DEBUG, Node writes the headers of every request to standard error, and the token with them.
  if (env.NODE_DEBUG) ownStderr = takeOver(withErrorHandler(process.stderr));
  if (findHostName({ env, args }) === 'action') shareStdout();
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, () => exitWithError(crashText(), crashStep));
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  // Before Node 22.15, and on Windows, `execve` is missing. There, at least glibc's resolver is kept from waiting for a
  // silent name server for up to a minute; the client tries again within the time budget.
  if (process.execve === undefined) process.env.RES_OPTIONS = `${env.RES_OPTIONS ?? ''} timeout:1 attempts:1`;

  const code = await main({
    env,
    args,
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    get interruption() {
      interruption ??= openInterruption();
      return interruption.signal;
    },
    interrupt: () => endBy('SIGINT'),
  });
  const end = () => {
    if (interruption?.signal.aborted) endBy(interruption.signal.reason);
    exitNow(finalCode(code));
  };
  // A connection that is still open, such as that of a proxy that never responds, must not keep the job waiting. In another turn of the
  // event loop, V8 would collect garbage.
  stdout().flush(() => (isBlocked() ? setImmediate(end) : end()));
}
