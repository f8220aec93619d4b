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

const code = await main({ env, args: argv.slice(2), stdin, stdout, stderr });
// A connection that is still open, such as a proxy's that never answers, must not keep the job waiting.
stdout.write('', () => process.exit(code));
