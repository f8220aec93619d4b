import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as data from '../src/bitbucket/operations.data.ts';

/** One row of the table, with the values of its columns. */
export interface Row {
  readonly method: string;
  readonly path: string;
  readonly oauth: string;
  readonly apiToken: string;
  readonly callers: string;
  readonly state: string;
}

export interface Refreshed {
  readonly rows: readonly Row[];
  /** Revision of the specification, if it has one. */
  readonly revision?: string;
  /** New, removed, and changed operations, one line each. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

const columns = ['method', 'path', 'oauth', 'apiToken', 'callers', 'state'] as const;

/** Parses the text of the table. */
export function parseRows(text: string): readonly Row[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split(' ');
      const [method = '', path = '', oauth = '-', apiToken = '-', callers = '-', state = '-'] = cells;
      return { method, path, oauth, apiToken, callers, state };
    });
}

/** Formats rows as the text of the table. */
export function printRows(rows: readonly Row[]): string {
  return rows.map((row) => columns.map((column) => row[column]).join(' ')).join('\n');
}

/**
 * Updates the table from a specification. Removed operations stay in the table, marked with the first day on which they
 * were missing. Manual information also stays: the removal date of a deprecated operation, or that a listed one is gone.
 *
 * @param current the existing rows
 * @param spec Bitbucket's specification, parsed: Swagger 2.0 or OpenAPI 3
 * @param today `YYYY-MM-DD`
 * @returns the rows and the differences
 * @throws if the specification has no operations, or fewer than half of the known ones
 */
export function refresh(current: readonly Row[], spec: unknown, today: string): Refreshed {
  const fresh = rowsOf(spec);
  const live = current.filter(({ state }) => !state.startsWith('removed'));
  if (fresh.length === 0 || fresh.length * 2 < live.length) {
    throw new Error(
      `This is an incomplete specification of Bitbucket: ${fresh.length} operations, ${live.length} known.`,
    );
  }
  const before = new Map(current.map((row) => [keyOf(row), row]));
  const now = new Map(fresh.map((row) => [keyOf(row), row]));
  const added: string[] = [];
  const changed: string[] = [];
  const rows = fresh.map((row) => {
    const old = before.get(keyOf(row));
    // The specification listed removed operations as deprecated for months.
    if (old?.state.startsWith('removed') && row.state === 'deprecated') return old;
    if (old === undefined || old.state.startsWith('removed')) {
      added.push(`${keyOf(row)}${old === undefined ? '' : ` (was ${old.state})`}`);
      return row;
    }
    const merged =
      row.state === 'deprecated' && old.state.startsWith('deprecated') ? { ...row, state: old.state } : row;
    for (const column of ['oauth', 'apiToken', 'callers', 'state'] as const) {
      if (old[column] !== merged[column]) changed.push(`${keyOf(row)}: ${column} ${old[column]} -> ${merged[column]}`);
    }
    return merged;
  });
  const gone = current.filter((row) => !now.has(keyOf(row)));
  const removed = gone.filter(({ state }) => !state.startsWith('removed')).map(keyOf);
  const kept = gone.map((row) => (row.state.startsWith('removed') ? row : { ...row, state: `removed:${today}` }));
  const revision = revisionOf(spec);
  return {
    rows: [...rows, ...kept].sort((a, b) => compare(a.path, b.path) || compare(a.method, b.method)),
    ...(revision === undefined ? {} : { revision }),
    added,
    removed,
    changed,
  };
}

function keyOf(row: Row): string {
  return `${row.method} ${row.path}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowsOf(spec: unknown): readonly Row[] {
  const paths = Object.entries(record(record(spec).paths));
  return paths.flatMap(([path, item]) =>
    Object.entries(record(item))
      .filter(([method]) => /^(?:get|put|post|delete|patch)$/.test(method))
      .map(([method, operation]) => rowOf(method.toUpperCase(), path.replace(/^\/2\.0(?=\/)/, ''), record(operation))),
  );
}

function rowOf(method: string, path: string, operation: Readonly<Record<string, unknown>>): Row {
  const oauth = list(operation.security).flatMap((entry) => list(record(entry).oauth2));
  const apiToken = list(operation['x-atlassian-oauth2-scopes'])
    .map(record)
    .filter(({ state }) => state === undefined || state === 'Current')
    .flatMap(({ scopes }) => list(scopes));
  const callers = list(operation['x-atlassian-auth-types']);
  return {
    method,
    path,
    oauth: joined(oauth),
    apiToken: joined(apiToken),
    callers: `${callers.includes('api-token') ? 'a' : ''}${callers.includes('forge-oauth2') ? 'f' : ''}` || '-',
    state: operation.deprecated === true ? 'deprecated' : '-',
  };
}

function joined(names: readonly unknown[]): string {
  const plain = names.filter((name) => typeof name === 'string').map((name) => name.replace(/:bitbucket$/, ''));
  return [...new Set(plain)].sort().join('+') || '-';
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Swagger 2.0 has the revision at the top level, and OpenAPI 3 can have it next to the title. */
function revisionOf(spec: unknown): string | undefined {
  const revision = record(spec)['x-revision'] ?? record(record(spec).info)['x-revision'];
  return typeof revision === 'string' && /^\w+$/.test(revision) ? revision : undefined;
}

/** Replaces the rows, the date, and the revision in the data file. Comments stay. */
export function rewrite(source: string, refreshed: Refreshed, today: string): string {
  const constants: Readonly<Record<string, string>> = {
    operationsDate: today,
    operationsRevision: refreshed.revision ?? 'unknown',
  };
  const dated = source.replace(/^export const (\w+) = '[^']*';$/gm, (line, name: string) =>
    constants[name] === undefined ? line : `export const ${name} = '${constants[name]}';`,
  );
  // A function, so that "$" in the rows isn't a replacement pattern.
  return dated.replace(/`\n[^`]*\n`/, () => `\`\n${printRows(refreshed.rows)}\n\``);
}

async function main(args: readonly string[]): Promise<void> {
  const from = args.find((arg) => !arg.startsWith('--')) ?? 'https://api.bitbucket.org/swagger.json';
  const spec: unknown = JSON.parse(await read(from));
  const today = new Date().toISOString().slice(0, 10);
  const refreshed = refresh(parseRows(data.operationRows), spec, today);
  for (const [title, lines] of Object.entries({
    'New operations': refreshed.added,
    'Removed operations': refreshed.removed,
    'Changed operations': refreshed.changed,
  })) {
    console.log([`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n'));
  }
  console.log(`Revision ${data.operationsRevision} (${data.operationsDate}) -> ${refreshed.revision ?? 'unknown'}`);
  if (args.includes('--check')) return;
  // npm runs scripts in the root of the project.
  const file = resolve('src/bitbucket/operations.data.ts');
  await writeFile(file, rewrite(await readFile(file, 'utf8'), refreshed, today));
  console.log(`Written: ${file}`);
}

async function read(from: string): Promise<string> {
  if (!/^https?:/.test(from)) return readFile(from, 'utf8');
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${from} returned ${answer.status}.`);
  return answer.text();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
