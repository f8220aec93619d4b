import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { read, root } from './documents.js';

const tools = process.env.E2E_TOOLS ?? '';
const { validate } = await import(join(tools, 'language-service.mjs'));
const action = parse(read('action.yml'));

/**
 * Runs the GitHub language service. It knows the inputs of the action from `action.yml`, so it finds unknown ones.
 *
 * @param name a unique path, from which the service detects a workflow or an action
 * @returns one `line: message` per error; empty if there is none
 */
export async function languageService(name, text) {
  const lines = text.split('\n');
  const document = {
    uri: `file:///${name}`,
    languageId: 'yaml',
    version: 1,
    lineCount: lines.length,
    getText: () => text,
    positionAt: (offset) => {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length - 1, character: before.at(-1).length };
    },
    offsetAt: ({ line, character }) => lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, character),
  };
  const actionsMetadataProvider = {
    // It gets no metadata of other actions, so it doesn't check them.
    fetchActionMetadata: async ({ owner, name: repository }) =>
      `${owner}/${repository}` === 'token-preflight/token-preflight' ? action : { name: repository, description: '' },
  };
  const diagnostics = await validate(document, { actionsMetadataProvider });
  return diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/**
 * Checks a rule that no validator knows: a step of the action needs a token, an inventory, reports to merge, or a log.
 *
 * @returns one message per error; empty if there is none
 */
export function actionFaults(text) {
  const used = ({ uses }) => typeof uses === 'string' && uses.startsWith('token-preflight/token-preflight@');
  const sources = ['token', 'inventory', 'merge', 'explain'];
  return Object.values(parse(text).jobs)
    .flatMap(({ steps = [] }) => steps.filter(used))
    .flatMap(({ with: inputs = {} }) => (sources.some((name) => name in inputs) ? [] : ['the action has no token']));
}

/**
 * Runs actionlint, with shellcheck for the scripts.
 *
 * @param workflows file names and texts; they can call each other
 * @returns one `file:line:column: message` per error; empty if there is none
 */
export async function actionlint(workflows) {
  const folder = mkdtempSync(join(tools, 'project-'));
  try {
    const path = join(folder, '.github/workflows');
    mkdirSync(join(folder, '.git'));
    mkdirSync(path, { recursive: true });
    for (const own of ['action.yml', 'dist']) symlinkSync(join(root, own), join(folder, own));
    for (const { name, text } of workflows) writeFileSync(join(path, name), text);
    const found = await promisify(execFile)(join(tools, 'actionlint'), ['-oneline', '-no-color'], {
      cwd: folder,
    }).catch((error) => error);
    if (found.code > 1 || found.stderr !== '') throw new Error(`actionlint: ${found.stderr}`);
    return found.stdout.split('\n').filter((line) => line !== '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
