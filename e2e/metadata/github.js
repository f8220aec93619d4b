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
 * What GitHub's language service says. It knows our own action by `action.yml`, and so finds inputs that it does not have.
 *
 * @param name a path that no other text is given, by which it tells a workflow from an action
 * @returns `line: message` each; empty when all is well
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
    // Of the actions of others it is told nothing, and so checks nothing.
    fetchActionMetadata: async ({ owner, name: repository }) =>
      `${owner}/${repository}` === 'token-preflight/token-preflight' ? action : { name: repository, description: '' },
  };
  const diagnostics = await validate(document, { actionsMetadataProvider });
  return diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/**
 * What no validator can know of our own action: it wants a token, an inventory of tokens, or reports to merge.
 *
 * @returns what is wrong, each; empty when all is well
 */
export function actionFaults(text) {
  const used = ({ uses }) => typeof uses === 'string' && uses.startsWith('token-preflight/token-preflight@');
  const sources = ['token', 'inventory', 'merge'];
  return Object.values(parse(text).jobs)
    .flatMap(({ steps = [] }) => steps.filter(used))
    .flatMap(({ with: inputs = {} }) =>
      sources.some((name) => name in inputs) ? [] : ['the action is given no token'],
    );
}

/**
 * What actionlint says, with shellcheck for the scripts.
 *
 * @param workflows file names and texts; they may call one another
 * @returns `file:line:column: message` each; empty when all is well
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
