import { operationRows } from '../../src/bitbucket/operations.data.ts';

/** An operation of the catalog with what it needs. */
export type KnownOperation = {
  /** `GET /repositories/{workspace}/{repo_slug}` */
  readonly text: string;
  readonly apiToken: readonly string[];
  readonly oauth: readonly string[];
  readonly isRemoved: boolean;
};

const words = (column = '-'): string[] => (column === '-' ? [] : column.split('+'));

const rows = operationRows
  .trim()
  .split('\n')
  .map((row) => {
    const [method = '', path = '', oauth, apiToken, , state = '-'] = row.split(' ');
    const known: KnownOperation = {
      text: `${method} ${path}`,
      apiToken: words(apiToken).map((scope) => `${scope}:bitbucket`),
      oauth: words(oauth),
      isRemoved: state.startsWith('removed'),
    };
    return { method, segments: path.split('/').slice(1), known };
  });

/**
 * Finds the operation of a request.
 *
 * @param method `GET`
 * @param path without `/2.0` and without the query, as it was in the request line
 * @returns the most literal match of the catalog, or undefined
 */
export function operationOf(method: string, path: string): KnownOperation | undefined {
  const wanted = path.replace(/\/+$/, '').split('/').slice(1);
  let best: { readonly known: KnownOperation; readonly literals: number } | undefined;
  for (const { method: its, segments, known } of rows) {
    if (its !== method) continue;
    const literals = literalsOf(segments, wanted);
    if (literals !== undefined && literals > (best?.literals ?? -1)) best = { known, literals };
  }
  return best?.known;
}

/** Names of files and branches hold slashes; such a parameter ends its path. The root folder of a commit has no name. */
function literalsOf(template: readonly string[], wanted: readonly string[]): number | undefined {
  const last = template.at(-1) ?? '';
  const isOpen = last === '{path}' || last === '{name}';
  const least = last === '{path}' ? template.length - 1 : template.length;
  if (wanted.length < least || (wanted.length > template.length && !isOpen)) return undefined;
  let literals = 0;
  for (const [index, pattern] of template.entries()) {
    if (pattern.includes('{')) continue;
    if (pattern !== wanted[index]) return undefined;
    literals += 1;
  }
  return literals;
}

/** The path of a request that the catalog lacks, its values as parameters. */
export function withParameters(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      /^acme$/.test(segment)
        ? '{workspace}'
        : /^web(\.git)?$/.test(segment)
          ? segment.replace('web', '{repo_slug}')
          : /^(%7B|\{)?[0-9a-f]{8}-/i.test(segment)
            ? '{uuid}'
            : /^[0-9a-f]{40,}/.test(segment)
              ? segment.replace(/^[0-9a-f]+/, '{commit}')
              : /^\d+$/.test(segment)
                ? '{id}'
                : segment,
    )
    .join('/');
}
