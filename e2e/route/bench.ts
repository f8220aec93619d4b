import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, hostNames } from './names.ts';

/** Puts addresses, names and, where asked for, a store with the authority into the namespaces of this process. */
export function furnish(made: string, hasStore: boolean): void {
  run('ip', 'link', 'set', 'lo', 'up');
  for (const address of Object.values(addresses)) {
    const [size, ...more] = address.includes(':') ? ['128', 'nodad'] : ['32'];
    run('ip', 'address', 'add', `${address}/${size}`, 'dev', 'lo', ...more);
  }
  const names = Object.entries({ localhost: '127.0.0.1', ...hostNames });
  replace(made, '/etc/hosts', names.map(([name, address]) => `${address} ${name}\n`).join(''));
  replace(made, '/etc/resolv.conf', '');
  if (hasStore) run('mount', '--bind', join(made, 'store'), '/etc/ssl/certs');
}

/** Lets Requests, which has a separate store, trust the authority. */
export function trustInPython(made: string): void {
  const [version = ''] = readdirSync(join(made, 'python/lib'));
  const store = join(made, 'python/lib', version, 'site-packages/certifi/cacert.pem');
  run('mount', '--bind', join(made, 'ca.pem'), store);
}

function replace(made: string, file: string, content: string): void {
  const own = join(mkdtempSync(join(made, 'own-')), 'file');
  writeFileSync(own, content);
  run('mount', '--bind', own, file);
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args);
}

/** A home folder without a file in it. */
export const emptyHome = (made: string) => mkdtempSync(join(made, 'home-'));

/** Variables that every program gets. */
export const basis = { PATH: '/usr/sbin:/usr/bin:/bin', NODE_NO_WARNINGS: '1' } as const;
