import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Directory that `workflows.sh` has set up. */
export const bench = process.env.E2E_BENCH ?? '';

/** Root directory of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The texts of all examples. */
export function examples() {
  return readdirSync(`${root}/examples`).map((file) => readFileSync(`${root}/examples/${file}`, 'utf8'));
}

/** Token of a sample credential in the sandbox. */
export function sample(name) {
  return execFileSync('node', [`${root}/build/sandbox/token.js`, name], { encoding: 'utf8' }).trim();
}

/** Hosts that the proxy got requests for, as `host:port`. */
export function proxied() {
  try {
    return readFileSync(`${bench}/proxy.log`, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}
