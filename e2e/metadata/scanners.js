import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './documents.js';

const tools = process.env.E2E_TOOLS ?? '';

/**
 * What zizmor says about workflows, actions and the settings of Dependabot, without asking any server.
 *
 * @param files paths and texts; the path tells what each is
 * @param rules `pedantic` for what runs here; `examples` for what others copy
 * @returns `path:line: rule: message` each; empty when all is well
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

/** What hadolint says about a Dockerfile, with shellcheck for its commands: one line each. */
export async function hadolint(text) {
  return found(await run('hadolint', ['--no-color', '-'], { input: text }));
}

/** What shellcheck says about scripts, by their paths: one line each. */
export async function shellcheck(...paths) {
  return found(await run('shellcheck', ['--external-sources', '--format=gcc', ...paths], { cwd: root }));
}

/** Both end with 1 where they found something, and with more where they could not look. */
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
