// Prism, in front of nothing or of a server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../build/sandbox/free-port.js';

const program = `${process.env.E2E_TOOLS}/node_modules/.bin/prism`;

/**
 * Starts Prism with a description.
 * @param mode `['mock']`, or `['proxy', upstream]`, which rejects what isn't described
 */
export async function startPrism(description, [command, upstream], ...options) {
  const port = await freePort();
  const place = ['--host', '127.0.0.1', '--port', String(port), '--errors', ...options];
  const args = [command, ...place, description, ...(upstream === undefined ? [] : [upstream])];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  const ended = once(child, 'exit');
  await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        log += text;
        if (log.includes('Prism is listening')) resolve();
      });
    }
    ended.then(() => reject(new Error(`Prism ended: ${log}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    log: () => log,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
