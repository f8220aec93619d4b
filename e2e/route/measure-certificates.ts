import { join } from 'node:path';
import { fileEffect, type TrustSource, trustOf } from '../../src/route/certificates.ts';
import { readCertificateFile } from '../../src/route/local-files.ts';
import { basis, emptyHome } from './bench.ts';
import type { Cell } from './cell.ts';
import { files, settings } from './certificate-cases.ts';
import type { Program, Runner } from './programs.ts';

const url = 'https://bitbucket.org/acme/web.git/';
/** libcurl leaves the variables to the command `curl`. */
const readers = ['curl', 'git', 'go', 'requests', 'urllib', 'node20-https', 'node24-https', 'node24-fetch'] as const;

/** Variables that make each program read a file. */
const variablesFor = (program: Program, path: string): Readonly<Record<string, string>> =>
  program.startsWith('node')
    ? // Where the store has the authority, Node has to look there.
      { NODE_EXTRA_CA_CERTS: path, NODE_OPTIONS: '--use-openssl-ca' }
    : { CURL_CA_BUNDLE: path, GIT_SSL_CAINFO: path, SSL_CERT_FILE: path, REQUESTS_CA_BUNDLE: path };

/** What programs make of files and settings, where the store of the system contains the authority or not. */
export async function* measureCertificates(made: string, runner: Runner, hasStore: boolean): AsyncGenerator<Cell> {
  const home = emptyHome(made);
  const group = hasStore ? 'Authority in the store' : 'Authority in no store';
  const run = async (program: Program, env: Readonly<Record<string, string>>) => {
    const { ok, error } = await runner.run(program, {
      url: program === 'git' ? url : `${url}info/refs`,
      env: { ...basis, HOME: home, ...env },
    });
    return { measured: ok ? 'ok' : 'fails', ...(error && { error }) };
  };
  for (const name of Object.keys(files)) {
    const path = join(made, 'certificates', name);
    const file = await readCertificateFile(path);
    for (const program of readers) {
      const effect = fileEffect(program, file);
      const isUsed = effect === 'used' || (effect === 'partly' && name !== 'broken-second');
      const expected = isUsed || (effect !== 'fails' && hasStore) ? 'ok' : 'fails';
      yield { group, title: `file: ${name}`, program, expected, ...(await run(program, variablesFor(program, path))) };
    }
  }
  for (const setting of settings) {
    const env = Object.fromEntries(Object.entries(setting).map(([name, value]) => [name, pathOf(made, value)]));
    for (const program of readers) {
      const { uncheckedBy, sources } = trustOf(program, env);
      const isTrusted = sources.some((source) => holdsAuthority(source, made, hasStore, program));
      const expected = isTrusted || uncheckedBy !== undefined ? 'ok' : 'fails';
      const title = Object.entries(setting)
        .map(([name, value]) => `${name}=${value}`)
        .join(' ');
      yield { group, title: title || 'nothing set', program, expected, ...(await run(program, env)) };
    }
  }
}

/** Replaces the words of `settings` that represent paths. */
export function pathOf(made: string, value: string): string {
  const paths: Readonly<Record<string, string>> = {
    CA: 'ca.pem',
    OTHER: 'other.pem',
    HASHED: 'store',
    UNHASHED: 'certificates/folder',
  };
  return Object.hasOwn(paths, value) ? join(made, paths[value] ?? '') : value;
}

function holdsAuthority({ path }: TrustSource, made: string, hasStore: boolean, program: Program): boolean {
  if (path === undefined) return hasStore;
  // Go reads every file of a folder, the others those whose name is the hash of a subject.
  if (path === join(made, 'certificates/folder')) return program === 'go';
  return path === join(made, 'ca.pem') || path === join(made, 'store');
}
