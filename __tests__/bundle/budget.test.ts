import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import budget from '../../bench/budget.json' with { type: 'json' };
import { type Given, type HostName, on } from '../scenarios/harness.ts';
import { product } from '../scenarios/start.ts';

/** Files and modules that a program had loaded when it exited. */
interface Loaded {
  /** Number of files from the bundle. */
  readonly files: number;
  /** Public Node.js modules. Internal modules differ between versions. */
  readonly modules: readonly string[];
}

const recorder = resolve('__tests__/bundle/loaded.cjs');
const growth = 1.1;
const folder = mkdtempSync(join(tmpdir(), 'token-preflight-budget-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the bundle is at most 10% larger than in bench/budget.json', () => {
  const sizes = readdirSync(dirname(product))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, statSync(join(dirname(product), name)).size] as const);

  test('program.js, which every run loads', () => {
    expect(Object.fromEntries(sizes)['program.js']).toBeLessThanOrEqual(budget.bytes.entry * growth);
  });

  test('all files', () => {
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(budget.bytes.total * growth);
  });
});

test('the page that explains is at most as large as in bench/budget.json when it is compressed', () => {
  const page = readFileSync(join(dirname(product), '../docs/explain/index.html'));
  expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(budget.bytes.compressedPage);
});

test('modules export their values by the names of the source', () => {
  const program = readFileSync(join(dirname(product), 'program.js'), 'utf8');
  expect(program).toContain('_paths_js_0.repositoryPath');
  expect(program).not.toMatch(/\w_js_\d+\/\* /);
});

test('no module of program.js exports a function for each value, which V8 would compile', () => {
  const [, ofModules = ''] =
    /^(.*?)^\/\/ The module cache$/ms.exec(readFileSync(join(dirname(product), 'program.js'), 'utf8')) ?? [];
  expect(ofModules).toContain('_module.exports = { ');
  expect(ofModules).not.toContain('__require__.d(');
});

// Each scenario test checks the number of requests. These tests check the files that a run loads.
describe('a run loads only the files and modules in bench/budget.json', () => {
  const plan: Given = {
    workspace: 'acme',
    scopes: 'read:repository:bitbucket',
    plan: 'true',
    report: '',
    junit: '',
    html: '',
    metrics: '',
  };
  const request: Given = { repository: 'acme/web', report: '', junit: '', html: '', metrics: '' };
  let empty: Loaded;

  beforeAll(() => {
    const nothing = join(folder, 'nothing.mjs');
    writeFileSync(nothing, '');
    const to = join(folder, 'nothing.json');
    spawnSync(process.execPath, ['--require', recorder, nothing], { env: { ...process.env, LOADED_TO: to } });
    empty = loadedIn(to);
  });

  test.each(
    (['action', 'pipe', 'command'] as const).flatMap((host) =>
      (['plan', 'request'] as const).map((run) => [host, run] as const),
    ),
  )('%s: %s', async (host: HostName, run) => {
    const to = join(folder, `${host}-${run}.json`);
    const given = run === 'plan' ? plan : request;
    await on[host]('api-full', given, { node: ['--require', recorder], env: { LOADED_TO: to }, report: null });
    const { files, modules } = loadedIn(to);
    const announced: Loaded = budget.loaded[host][run];
    expect(files).toBe(announced.files);
    expect(modules.filter((name) => !announced.modules.includes(name) && !empty.modules.includes(name))).toEqual([]);
  });

  test.each([
    // It matters after a connection with TLS.
    ['command', 'NODE_EXTRA_CA_CERTS'],
    // The base of the image sets it, for programs that a pipe doesn't run.
    ['pipe', 'SSL_CERT_FILE'],
  ] as const)('%s: a request where %s is set', async (host, variable) => {
    const to = join(folder, `${variable}.json`);
    const env = { LOADED_TO: to, [variable]: join(folder, 'nothing.mjs') };
    await on[host]('api-full', request, { node: ['--require', recorder], env, report: null });
    expect(loadedIn(to).files).toBe(budget.loaded[host].request.files);
  });
});

const recording = join(folder, 'recording.json');
const recorded = [
  { method: 'GET', url: 'https://api.bitbucket.org/2.0/repositories/acme/web', by: 'node', statuses: [200], count: 1 },
];
writeFileSync(
  recording,
  JSON.stringify({
    ...{ kind: 'recording', schema: 1, tool: { name: 'token-preflight', version: '1.0.0' }, files: 0, runs: 1 },
    ...{ operations: [], tools: [], select: { 'api-token': [], 'access-token': [] }, findings: [], otherTools: [] },
    ...{ unknown: [], unreadable: [], unseen: [], requests: recorded },
  }),
);

test.each([
  ['scopes', ['scopes', 'GET /user', '--tools', 'renovate']],
  ['tools', ['tools', 'renovate', '--json']],
  ['advise', ['advise', recording, '--scopes', 'repository']],
])('%s loads nothing that reaches a network', (name, args) => {
  const to = join(folder, `${name}.json`);
  const env = { ...process.env, LOADED_TO: to };
  const { status } = spawnSync(process.execPath, ['--require', recorder, product, ...args], { env });
  expect(status).toBe(0);
  const network = ['http', 'https', 'http2', 'tls', 'dns', 'dgram'];
  expect(loadedIn(to).modules.filter((module) => network.includes(module))).toEqual([]);
});

function loadedIn(path: string): Loaded {
  const { files, modules }: Readonly<Record<'files' | 'modules', readonly string[]>> = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const ours = new URL('.', `file://${product}`).href;
  return {
    files: files.filter((url) => url.startsWith(ours)).length,
    modules: modules.flatMap((entry) => /^NativeModule (?!internal\/|_)(.+)$/.exec(entry)?.[1] ?? []),
  };
}
