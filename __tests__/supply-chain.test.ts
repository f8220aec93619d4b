import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { bundledPackages } from '../scripts/bundle/licenses.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(read('package-lock.json'));
const installed = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'));
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** What `src/` imports, and what that depends on: since `dist/` has all of it, package.json has no other dependencies. */
function runtimeNames(): ReadonlySet<string> {
  const sources = readdirSync(`src`, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const imported = sources.flatMap((path) => [
    ...read(`src/${path}`).matchAll(/\bfrom '((?:@[\w-]+\/)?[\w-]+)(?:\/[^']*)?'|import\('((?:@[\w-]+\/)?[\w-]+)/g),
  ]);
  const names = new Set(imported.map(([, name, lazy]) => name ?? lazy ?? '').filter((name) => name in allVersions));
  // A set that grows while it is walked also visits what was added.
  for (const name of names) {
    for (const next of Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {})) names.add(next);
  }
  return names;
}

const allVersions = lock.packages['']?.devDependencies ?? {};
const runtime = [...runtimeNames()].map((name) => ({ name, license: lock.packages[`node_modules/${name}`]?.license }));
const bundled = bundledPackages(read('dist/licenses.txt'));

test('what users run contains these packages and no other: a new one is a decision', () => {
  expect(bundled.map(({ name, license }) => [name, license])).toEqual([
    ['@actions/core', 'MIT'],
    ['@actions/http-client', 'MIT'],
    ['entities', 'BSD-2-Clause'],
    ['get-east-asian-width', 'MIT'],
    ['valibot', 'MIT'],
    ['yaml', 'ISC'],
  ]);
});

test('dist/licenses.txt contains the text of each license, and each is a package of the lock', () => {
  for (const { name, license, text } of bundled) {
    expect(text).toMatch(/copyright/i);
    expect(runtime).toContainEqual({ name, license });
  }
});

test('the bundle leaves out these dependencies and no other', () => {
  const names = bundled.map(({ name }) => name);
  expect(
    runtime
      .map(({ name }) => name)
      .filter((name) => !names.includes(name))
      .toSorted(),
  ).toEqual(['@actions/exec', '@actions/io', 'tunnel', 'undici']);
});

test('every package of the lock is pinned to its content, and comes from the registry', () => {
  expect(installed.filter(([, { link }]) => link)).toEqual([]);
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('a call of what is left out names the missing package', async () => {
  const { getExecOutput, httpsOverHttp, ProxyAgent } = await import(resolve('scripts/bundle/unused-module.js'));
  expect(() => getExecOutput()).toThrow('The bundle was built without @actions/exec');
  expect(() => httpsOverHttp()).toThrow('The bundle was built without tunnel');
  expect(() => new ProxyAgent()).toThrow('The bundle was built without undici');
});

test('what ends the value of an output is random, as with the module that the bundle leaves out', async () => {
  const { randomUUID } = await import(resolve('scripts/bundle/toolkit-node.cjs'));
  const texts: readonly string[] = Array.from({ length: 100 }, () => randomUUID());
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).toMatch(/^[\da-f-]{32,36}$/);
});

test('what the toolkit uses of the modules that the bundle leaves out is there', async () => {
  const replaced = await import(resolve('scripts/bundle/toolkit-node.cjs'));
  const used = ['core', 'file-command', 'summary'].flatMap((name) => {
    const source = read(`node_modules/@actions/core/lib/${name}.js`);
    const named = [...source.matchAll(/import \{ (.+) \} from '(?:fs|crypto)'/g)].flatMap(([, names = '']) =>
      names.split(', '),
    );
    const ofPromises = /const \{ (.+) \} = promises;/.exec(source)?.[1]?.split(', ') ?? [];
    const members = [...source.matchAll(/\b(?:fs|crypto)\.(\w+)\(/g)].map(([, member = '']) => member);
    return [...named, ...members, ...ofPromises.map((member) => `promises.${member}`)];
  });
  expect(used.toSorted()).toEqual([
    ...['appendFileSync', 'constants', 'existsSync', 'promises', 'promises.access', 'promises.appendFile'],
    ...['promises.writeFile', 'randomUUID'],
  ]);
  for (const path of used) expect(path.split('.').reduce((value, key) => value[key], replaced)).toBeDefined();
});

test('no package may run a script when it is installed, and none that users run needs one', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const wanting = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(wanting.filter(([path]) => runtimeNames().has(nameOf(path)))).toEqual([]);
});

test('the published package has no dependencies: an installation runs nothing and downloads nothing else', () => {
  const manifest: Readonly<Record<string, unknown>> = JSON.parse(read('package.json'));
  expect(manifest).not.toHaveProperty('private');
  for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundledDependencies'])
    expect(manifest).not.toHaveProperty(kind);
  // With one of these, npm prepares a package that it installs from Git, and leaves out the files that are committed.
  const scripts = Object.keys(manifest.scripts ?? {});
  const preparing = ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall'];
  expect(scripts.filter((name) => preparing.includes(name))).toEqual([]);
});

test('the bundle reaches these parts of Node and no other', () => {
  const files = readdirSync(`dist`).filter((file) => file.endsWith('.js'));
  const bundle = files.map((file) => read(`dist/${file}`)).join('\n');
  const imports = bundle.matchAll(
    /(?:from ?|import\(|require\w*\(|\(import\.meta\.url\)\()["'](?:node:)?([\w/]+)["']/g,
  );
  const parts = new Set([...imports].map(([, name = '']) => name).filter((name) => builtinModules.includes(name)));
  expect([...parts].toSorted().join(' ')).toBe(
    'buffer child_process crypto diagnostics_channel events fs fs/promises http https net os path process readline/promises stream string_decoder timers/promises tls util v8',
  );
  expect(bundle).not.toMatch(/worker_threads|\beval\(|\bnew Function\(/);
});

test('only suggest, record, and the reader of the configuration of git can start a process', () => {
  const entry = read('dist/program.js');
  const [, id] = /^(\d+):\n.*\n\nmodule\.exports = .*"(?:node:)?child_process"/m.exec(entry) ?? [];
  const files = readdirSync(`dist`).filter((file) => file.endsWith('.js'));
  const users = files.filter((file) => read(`dist/${file}`).includes(`__require__(${id})`));
  const starters = ['async function selectFiles(', 'async function runCommand(', 'function programRunner('];
  expect(users).toHaveLength(starters.length);
  for (const starter of starters)
    expect(users.filter((file) => read(`dist/${file}`).includes(starter))).toHaveLength(1);
  const bundle = files.map((file) => read(`dist/${file}`)).join('\n');
  expect(bundle.match(/\brun\(\[[^\]]*\]/g)).toEqual(["run(['git', ...args]"]);
});

test('programs that the examples download for a job with a token are pinned to a major version', () => {
  const examples = readdirSync(`examples`).map((name) => read(`examples/${name}`));
  const downloaded = examples.flatMap((text) => [...text.matchAll(/\bnpx --yes (\S+)/g)].map(([, name]) => name));
  expect(downloaded.length).toBeGreaterThan(0);
  expect(downloaded.filter((name) => !/.@\d+$/.test(name ?? ''))).toEqual([]);
});

test('every action is pinned by the commit of a named version, the same everywhere', () => {
  const workflows = readdirSync(`.github/workflows`).map((file) => read(`.github/workflows/${file}`));
  const used = workflows.flatMap((text) => [...text.matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, pin = '']) => pin));
  expect(used.length).toBeGreaterThan(0);
  const pins = used
    .filter((pin) => !pin.startsWith('.'))
    .map((pin) => /^([\w-]+\/[\w-]+)\S*@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/.exec(pin) ?? pin);
  expect(pins.filter((pin) => typeof pin === 'string')).toEqual([]);
  const distinct = new Set(pins.map(([, action, commit, version]) => `${action} ${commit} ${version}`));
  expect(distinct.size).toBe(new Set(pins.map(([, action]) => action)).size);
});
