#!/usr/bin/env node
import { main } from './main.ts';

const { env, argv, stdin, stdout, stderr } = process;

// What no handler caught must neither print a message, which could hold a secret, nor let the job pass.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, () => {
    stderr.write('error: Token Preflight failed by a fault of its own. The token was not judged.\n');
    process.exit(1);
  });
}

// The first process of a container ends on no signal that it does not handle: a stopped pipe would have to be killed.
if (process.pid === 1) {
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
}

// A name lookup can't be cancelled, and the process can't end before it. With a name server that never answers the
// resolver of glibc would go on for 10 s to a minute after the budget; the client asks again while it lasts.
env.RES_OPTIONS = `${env.RES_OPTIONS ?? ''} timeout:1 attempts:1`;

const code = await main({ env, args: argv.slice(2), stdin, stdout, stderr });
// A connection that is still open, such as a proxy's that never answers, must not keep the job waiting.
stdout.write('', () => process.exit(code));
