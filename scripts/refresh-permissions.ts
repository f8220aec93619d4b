import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operationRows } from '../src/bitbucket/operations.data.ts';
import { permissionRows } from '../src/bitbucket/permissions.data.ts';
import { parseRows } from './refresh-operations.ts';

/** One line of the table of needed permissions, its columns as they are there. */
export interface PermissionRow {
  readonly method: string;
  readonly path: string;
  readonly on: string;
  readonly level: string;
  readonly grade: string;
  readonly source: string;
  readonly condition: string;
}

const columns = ['method', 'path', 'on', 'level', 'grade', 'source', 'condition'] as const;

/** The rows of the table's text. */
export function parsePermissionRows(text: string): readonly PermissionRow[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [method = '', path = '', on = 'none', level = 'unknown', grade = 'unknown', source = '-', condition = '-'] =
        line.split(' ');
      return { method, path, on, level, grade, source, condition };
    });
}

/** The table's text of the rows. */
export function printPermissionRows(rows: readonly PermissionRow[]): string {
  return rows.map((row) => columns.map((column) => row[column]).join(' ')).join('\n');
}

type Stated = Pick<PermissionRow, 'on' | 'level' | 'condition'>;

/** How the specification words a needed permission, in an operation's description or in that of its 403. */
const wordings: readonly (readonly [RegExp, Stated])[] = [
  [/\badmin (?:permission|access) (?:on|to|for) the repo/i, { on: 'repository', level: 'admin', condition: '-' }],
  [/\badmin (?:permission|access) (?:on|to|for) the project/i, { on: 'project', level: 'admin', condition: '-' }],
  [/\bonly workspace owners\b/i, { on: 'workspace', level: 'owner', condition: '-' }],
  [
    /\b(?:have write or admin access|requires write access to the repo|authorized to write to the repo)/i,
    { on: 'repository', level: 'write', condition: '-' },
  ],
  // The branch is named in the request's body: a pipeline for a tag or a commit may need less.
  [/\bmust have \**write permission\b/i, { on: 'repository', level: 'write', condition: 'for-a-branch' }],
  [/\bexplicit access to the repo/i, { on: 'repository', level: 'read', condition: '-' }],
];

/**
 * The permissions that a specification states, by operation.
 * @param spec Bitbucket's specification, parsed: Swagger 2.0 or OpenAPI 3
 * @returns what is stated, by `METHOD path`; operations that only read are left out
 */
export function statedPermissions(spec: unknown): ReadonlyMap<string, Stated> {
  const found = new Map<string, Stated>();
  for (const [path, item] of Object.entries(record(record(spec).paths))) {
    for (const [method, operation] of Object.entries(record(item))) {
      if (!/^(?:put|post|delete|patch)$/.test(method)) continue;
      const { summary, description, responses } = record(operation);
      const texts = [summary, description, record(record(responses)['403']).description];
      const text = texts.join(' ').replace(/\s+/g, ' ');
      const stated = wordings.find(([pattern]) => pattern.test(text))?.[1];
      if (stated) found.set(`${method.toUpperCase()} ${path.replace(/^\/2\.0(?=\/)/, '')}`, stated);
    }
  }
  return found;
}

/**
 * Brings the table up to date: a row for each writing operation, with what the specification states. What people read
 * elsewhere stays.
 * @param current the rows so far
 * @param operations every operation of the catalog, removed ones included
 * @param spec Bitbucket's specification, parsed
 * @returns the rows in the order of the operations, and what differs, one plain line each
 */
export function refreshPermissions(
  current: readonly PermissionRow[],
  operations: readonly { readonly method: string; readonly path: string }[],
  spec: unknown,
): { readonly rows: readonly PermissionRow[]; readonly changed: readonly string[] } {
  const stated = statedPermissions(spec);
  const before = new Map(current.map((row) => [`${row.method} ${row.path}`, row]));
  const changed: string[] = [];
  const rows = operations
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => {
      const key = `${method} ${path}`;
      const old = before.get(key);
      const row = rowOf(method, path, old, stated.get(key));
      if (old === undefined) changed.push(`${key}: new, ${row.level} (${row.grade})`);
      else if (printPermissionRows([old]) !== printPermissionRows([row])) {
        changed.push(`${key}: ${old.level} (${old.grade}) -> ${row.level} (${row.grade})`);
      }
      return row;
    });
  return { rows, changed };
}

function rowOf(
  method: string,
  path: string,
  old: PermissionRow | undefined,
  stated: Stated | undefined,
): PermissionRow {
  if (stated) return { method, path, ...stated, grade: 'stated', source: 'spec' };
  // What the specification no longer states is no longer stated by it; removed operations keep what it stated last.
  return old ?? { method, path, on: placeOf(path), level: 'unknown', grade: 'unknown', source: '-', condition: '-' };
}

/** What the permission is granted on, as far as the path states. */
function placeOf(path: string): string {
  if (path.startsWith('/repositories/')) return 'repository';
  if (path.startsWith('/workspaces/{workspace}/projects/{project_key}')) return 'project';
  return /^\/(?:workspaces|snippets|teams)\/\{/.test(path) ? 'workspace' : 'none';
}

/** The data file with other rows; its comments and sources stay. */
export function rewritePermissions(source: string, rows: readonly PermissionRow[]): string {
  return source.replace(/`\n[^`]*\n`/, () => `\`\n${printPermissionRows(rows)}\n\``);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error('Give the path of a specification: https://api.bitbucket.org/swagger.json');
  const spec: unknown = JSON.parse(await readFile(file, 'utf8'));
  const { rows, changed } = refreshPermissions(parsePermissionRows(permissionRows), parseRows(operationRows), spec);
  console.log([`Changed permissions: ${changed.length}`, ...changed.map((line) => `  ${line}`)].join('\n'));
  // npm runs scripts in the root of the project.
  const data = resolve('src/bitbucket/permissions.data.ts');
  await writeFile(data, rewritePermissions(await readFile(data, 'utf8'), rows));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
