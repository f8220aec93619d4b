#!/usr/bin/env node
import { main } from './main.ts';

const { env, argv, execPath } = process;

/**
 * Ends the process at once. `process.exit` waits for what Node's threads are at, and a name server or a disk that never
 * answers keeps them for a minute, or for ever: only another program in the place of this one ends them.
 */
function end(code: number): void {
  const isHeld = process.getActiveResourcesInfo().some((name) => /^(?:GetAddrInfo|FSReq)/.test(name));
  if (isHeld) process.execve?.(execPath, [execPath, '--eval', `process.exit(${code})`], { ...env, NODE_OPTIONS: '' });
  process.exit(code);
}

const unheard = () => undefined;

/** Whoever reads the output may go before its end, as `head` does, and a disk may be full: that changes no verdict. */
function lasting(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.listeners('error').includes(unheard) ? stream : stream.on('error', unheard);
}

// For NODE_DEBUG, Node writes the headers of every request to standard error, and the token with them.
const own = env.NODE_DEBUG ? withoutOthers(lasting(process.stderr)) : undefined;

/** Silences whoever else writes to a stream. @returns the stream, for ourselves */
function withoutOthers(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  const ours: NodeJS.WriteStream = Object.create(stream, { write: { value: stream.write.bind(stream) } });
  stream.write = () => true;
  return ours;
}

// What no handler caught must neither print a message, which could hold a secret, nor let the job pass.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, () => {
    (own ?? process.stderr).write('error: Token Preflight failed by a fault of its own. The token was not judged.\n');
    end(1);
  });
}

// The first process of a container ends on no signal that it does not handle: a stopped pipe would have to be killed.
if (process.pid === 1) {
  process.on('SIGINT', () => end(130));
  process.on('SIGTERM', () => end(143));
}

// Before Node 22.15, and on Windows, there is no such way out. There the resolver of glibc, at least, is kept from asking
// a silent name server for up to a minute; the client asks again while the budget lasts.
if (process.execve === undefined) env.RES_OPTIONS = `${env.RES_OPTIONS ?? ''} timeout:1 attempts:1`;

const code = await main({
  env,
  args: argv.slice(2),
  // Node makes each stream when it is first looked at.
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return lasting(process.stdout);
  },
  get stderr() {
    return own ?? lasting(process.stderr);
  },
});
// A connection that is still open, such as a proxy's that never answers, must not keep the job waiting.
// One turn later, since a file operation counts among what threads are at until then.
process.stdout.write('', () => setImmediate(end, code));
