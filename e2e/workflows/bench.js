import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where `workflows.sh` has set everything up. */
export const bench = process.env.E2E_BENCH ?? '';

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The texts of all examples. */
export function examples() {
  return readdirSync(`${root}/examples`).map((file) => readFileSync(`${root}/examples/${file}`, 'utf8'));
}

/** The token of a sample credential of the sandbox. */
export function sample(name) {
  return execFileSync('node', [`${root}/build/sandbox/token.js`, name], { encoding: 'utf8' }).trim();
}

/** What the proxy was asked for so far, `host:port` each. */
export function proxied() {
  try {
    return readFileSync(`${bench}/proxy.log`, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}
