import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalAccess, readJobConfiguration } from '../../src/route/job-configuration.ts';
import { readLocalText } from '../../src/route/local-files.ts';
import { findStoredLogins } from '../../src/route/stored-logins.ts';
import { basis } from './bench.ts';
import type { Cell } from './cell.ts';
import { loginCases } from './login-cases.ts';
import type { Program, Runner } from './programs.ts';
import type { World } from './world.ts';

const rest = 'https://api.bitbucket.org/private/';
const git = 'https://bitbucket.org/private/web.git';
const given = 'Bearer given';

interface Try {
  readonly name: string;
  readonly program: Program;
  readonly url: string;
  readonly authorization?: string;
  /** What arrives where nothing is stored. */
  readonly own: string | undefined;
}

const tries: readonly Try[] = [
  ...(['curl', 'go', 'requests', 'urllib', 'node20-https', 'node24-fetch'] as const).map((program) => ({
    name: program,
    program,
    url: rest,
    authorization: given,
    own: given,
  })),
  { name: 'curl without a login', program: 'curl', url: rest, own: undefined },
  { name: 'git', program: 'git', url: git, own: undefined },
  { name: 'git with a login', program: 'git', url: git.replace('//', '//given:token@'), own: 'given:token' },
];

/** Which login arrives at the origin, and whether the model predicts it. */
export async function* measureLogins(made: string, world: World, runner: Runner): AsyncGenerator<Cell> {
  const trust = join(made, 'ca.pem');
  for (const { title, files, env: written = {} } of loginCases) {
    const home = mkdtempSync(join(made, 'home-'));
    mkdirSync(join(home, '.config'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(home, name), content, { mode: 0o600 });
    const own = Object.fromEntries(
      Object.entries(written).map(([name, value]) => [name, value.replace(/^HOME/, home)]),
    );
    const env = { ...basis, HOME: home, NODE_EXTRA_CA_CERTS: trust, REQUESTS_CA_BUNDLE: trust, ...own };
    const urls = { rest: new URL(rest), git: new URL(git) };
    const local = access(env);
    const configuration = await readJobConfiguration({ url: urls.git }, env, local);
    const found = await findStoredLogins(urls, env, local.readText, configuration);
    for (const { name, program, url, authorization, own: usual } of tries) {
      const { error } = await runner.run(program, { url, env, ...(authorization && { authorization }) });
      const logins = world.drain().flatMap(({ login }) => (login === undefined ? [] : [login]));
      const isStored = logins.some((login) => login !== usual);
      const isPredicted = found.some(
        ({ programs, host, when }) =>
          programs.some((one) => one === program) &&
          new URL(url).hostname === host &&
          (when === 'always' || usual === undefined),
      );
      const word = (stored: boolean) => (stored ? 'the stored login' : 'the token');
      yield {
        group: 'Stored logins',
        title,
        program: name,
        expected: word(isPredicted),
        measured: word(isStored),
        ...(error && { error }),
      };
    }
  }
}

/** Files and git of a job. */
export function access(env: Readonly<Record<string, string>>): LocalAccess {
  return {
    readText: readLocalText,
    run: ([command, ...args], { milliseconds, bytes }) =>
      new Promise((resolve) => {
        const options = {
          env: { ...env, GIT_CONFIG_NOSYSTEM: '1' },
          timeout: milliseconds,
          maxBuffer: bytes,
          cwd: '/',
        };
        execFile(command, args, options, (error, output) =>
          resolve({ exitCode: error ? Number(error.code) : 0, output }),
        );
      }),
  };
}
