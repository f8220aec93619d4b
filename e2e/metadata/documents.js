import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file, by its path from the root. */
export const read = (path) => readFileSync(join(root, path), 'utf8');

/**
 * Finds all YAML that users or platforms read: whole files, and snippets in the documentation. Partial snippets, such as the
 * steps of a job or the script of a pipeline, are completed.
 *
 * @returns name, kind, and text of each document
 * @throws if the kind of a snippet is unknown
 */
export function documents() {
  const files = filesLike('.github/workflows/*.yml', 'e2e/workflows/*.yml', 'examples/*.yml');
  return [
    ...files.map((path) => documentOf(path, read(path))),
    ...filesLike('*.md').flatMap((page) => snippetsOf(page, read(page))),
  ];
}

/** Paths from the root that match any of the patterns, without ignored files. */
export function filesLike(...patterns) {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...patterns];
  return execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean).sort();
}

/** The snippets of one page. A fence can be indented, for example in a list. */
export function snippetsOf(page, text) {
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map(({ index, 1: indent, 2: body }) => {
    const line = text.slice(0, index).split('\n').length;
    return documentOf(`${page}:${line}`, body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
  });
}

/** Detects the kind of a document and completes a partial one. */
export function documentOf(name, text) {
  const content = parse(text);
  const items = Array.isArray(content) ? content : (content.script ?? []);
  if (items.some(({ uses, run }) => (uses ?? run) !== undefined)) {
    return { name, kind: 'workflow', text: stringify(workflowOf(content), { lineWidth: 0 }) };
  }
  // A script can have commands next to pipes.
  if (items.some(({ pipe }) => pipe !== undefined)) {
    const pipelines = { pipelines: { default: [{ step: { script: items } }] } };
    return { name, kind: 'pipelines', text: stringify(pipelines, { lineWidth: 0 }) };
  }
  const marks = { jobs: 'workflow', pipelines: 'pipelines', tokens: 'inventory', runs: 'action', groups: 'alerts' };
  const kind = Object.entries(marks).find(([key]) => content[key] !== undefined)?.[1];
  if (kind === undefined) throw new Error(`${name} is not a workflow, pipeline, inventory, action, or group of alerts`);
  return { name, kind, text };
}

function workflowOf(steps) {
  return { on: 'push', permissions: {}, jobs: { job: { 'runs-on': 'ubuntu-latest', steps } } };
}
