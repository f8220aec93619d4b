import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './documents.js';

const tools = process.env.E2E_TOOLS ?? '';

/**
 * Runs zizmor offline for workflows, actions, and the Dependabot configuration.
 *
 * @param files paths and texts; the path determines the kind
 * @param rules `pedantic` for files that run in this repository; `examples` for files that users copy
 * @returns one `path:line: rule: message` per error; empty if there is none
 */
export async function zizmor(files, rules) {
  const folder = mkdtempSync(join(tools, 'zizmor-'));
  try {
    for (const { name, text } of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const flags = {
      pedantic: ['--pedantic', '--no-config'],
      examples: ['--config', join(root, 'e2e/metadata/examples.zizmor.yml')],
    };
    const fixed = ['--offline', '--quiet', '--no-exit-codes', '--strict-collection', '--format=json'];
    const names = files.map(({ name }) => name);
    const { code, stdout, stderr } = await run('zizmor', [...fixed, ...flags[rules], ...names], { cwd: folder });
    if (code !== 0) throw new Error(`zizmor: ${stderr}`);
    return JSON.parse(stdout).map(({ ident, desc, locations }) => {
      const { symbolic, concrete } = locations.find(({ symbolic }) => symbolic.kind === 'Primary');
      return `${symbolic.key.Local.verbatim_path}:${concrete.location.start_point.row + 1}: ${ident}: ${desc}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs hadolint for a Dockerfile, with shellcheck for its commands. Returns one line per error. */
export async function hadolint(text) {
  return found(await run('hadolint', ['--no-color', '-'], { input: text }));
}

/** Runs shellcheck for scripts. Returns one line per error. */
export async function shellcheck(...paths) {
  return found(await run('shellcheck', ['--external-sources', '--format=gcc', ...paths], { cwd: root }));
}

/** Both exit with 1 if they find an error, and with a higher code if they fail. */
function found({ code, stdout, stderr }) {
  if (code > 1 || stderr !== '') throw new Error(stderr);
  return stdout.split('\n').filter((line) => line !== '');
}

function run(tool, args, { cwd, input = '' }) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PATH: `${tools}:${process.env.PATH}` };
    const child = execFile(tool, args, { cwd, env }, (error, stdout, stderr) => {
      if (typeof error?.code === 'string') reject(error);
      else resolve({ code: error?.code ?? 0, stdout, stderr });
    });
    child.stdin.end(input);
  });
}
