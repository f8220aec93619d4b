import { catalogOperations, findOperation, type OperationText, parseOperation } from '../bitbucket/operations.ts';
import { publicApiUrl } from '../bitbucket/paths.ts';
import { redactTokenLike } from '../redaction/redactor.ts';
import { isPlaceholder, unifyPlaceholders } from '../util/placeholder.ts';
import { isFullName } from './placeholder-name.ts';
import type { OperationUse } from './use.ts';

const apiUrl = new URL(publicApiUrl);
const catalogMethods = ['GET', 'POST', 'PUT', 'DELETE'];

/** What a request comes to. */
interface ResolvedOperation {
  /** The operations to declare: those of the catalog, with the names of workspace, repository, and project if they are known. */
  readonly operations: readonly string[];
  /** Whether only one of the operations is meant, but not which. */
  readonly isUnclear: boolean;
  /** Whether the path is only known at run time. */
  readonly isOpen?: true;
  /** What to look up for a finding, and how that finding names it: an address that is wrong, or isn't in the catalog. */
  readonly problem?: { readonly operation: string; readonly text: string };
}

/** Looks a request up in the catalog. Pure; never throws. @returns nothing if it is most likely not one of Bitbucket */
export function resolveOperation({ methods: shown, address, isLikely }: OperationUse): ResolvedOperation | undefined {
  const safe = redactWords(withoutQueryVariable(address.replace(/(?<=\/2\.0)(?=\{)/, '/')));
  const [first = 'GET'] = shown;
  const wanted = parseOperation(`${first} ${safe}`, apiUrl);
  if ('fault' in wanted) return undefined;
  if ('problem' in wanted) {
    return isLikely ? undefined : problem(`${first} ${safe}`, wanted.text);
  }
  const found = findAll(wanted, shown.length > 0 ? shown : catalogMethods);
  if (found.length > 0) return { operations: found, isUnclear: shown.length !== 1 && found.length > 1 };

  if (isRuntimePath(wanted)) return { operations: [], isUnclear: false, isOpen: true };
  // A method that no operation of the path has was not read correctly.
  const others = isLikely ? findAll(wanted, catalogMethods) : [];
  if (others.length > 0) return { operations: others, isUnclear: true };
  return isLikely ? undefined : problem(`${first} ${safe}`, `${first} ${wanted.path}`);
}

function problem(operation: string, text: string): ResolvedOperation {
  return { operations: [], isUnclear: false, problem: { operation, text } };
}

/** Whether what decides about the operation is a placeholder: `/repositories/{workspace}/{repo_slug}/{path}`. */
function isRuntimePath({ path }: OperationText): boolean {
  const segments = path.split('/').slice(1);
  return catalogOperations().some((operation) => {
    const template = operation.path.split('/').slice(1);
    const fits = segments.every((segment, index) => {
      const pattern = template[index];
      return pattern !== undefined && (segment === pattern || isPlaceholder(segment) || isPlaceholder(pattern));
    });
    return fits && (template.length === segments.length || isPlaceholder(segments.at(-1) ?? ''));
  });
}

/** The operations of a path with one of these methods. Another path that matches, but less literally, isn't meant. */
function findAll(wanted: OperationText, candidates: readonly string[]): readonly string[] {
  const matches = candidates.flatMap((method) => findOperation({ ...wanted, method }) ?? []);
  const literalsOf = ({ operation }: OperationMatch) =>
    operation.path.split('/').filter((segment) => !isPlaceholder(segment)).length;
  const best = matches.toSorted((a, b) => literalsOf(b) - literalsOf(a))[0]?.operation.path;
  return matches.filter(({ operation }) => operation.path === best).map((match) => label(match, wanted));
}

function label(match: OperationMatch, wanted: OperationText): string {
  const { operation, values } = withRepository(match, wanted) ?? match;
  return `${operation.method} ${operation.path.replace(/\{(workspace|repo_slug|project_key)\}/g, (text, name: string) => nameOr(text, values[name]))}`;
}

type OperationMatch = NonNullable<ReturnType<typeof findOperation>>;

/** `/repositories/{repository}`: one variable for workspace and repository. */
function withRepository({ operation }: OperationMatch, { path }: OperationText): OperationMatch | undefined {
  const [, , name = ''] = path.split('/');
  if (operation.path !== '/repositories/{workspace}' || !isFullName(name.replace(/[{}]/g, ''))) return undefined;
  const longer = catalogOperations().find(
    ({ method, path: other }) => method === operation.method && other === '/repositories/{workspace}/{repo_slug}',
  );
  return longer && { operation: longer, values: {} };
}

/** A name as it is written, unless it can be something else. */
function nameOr(placeholder: string, value: string | undefined): string {
  return value !== undefined && /^(?=.*[A-Za-z])[\w.-]{1,62}$/.test(value) && !value.includes('***')
    ? value
    : placeholder;
}

let catalogLiterals: ReadonlySet<string> | undefined;

/** Drops a variable with the query at the end of a word: `/pullrequests{query}`. */
function withoutQueryVariable(address: string): string {
  catalogLiterals ??= new Set(
    catalogOperations().flatMap(({ path }) =>
      path.split('/').filter((segment) => segment !== '' && !isPlaceholder(segment)),
    ),
  );
  const [, before = '', segment = ''] = /^(.*\/)([^/{}]+)\{[^{}]*\}$/s.exec(address) ?? [];
  return catalogLiterals.has(segment) ? before + segment : address;
}

/** Words that can be a secret: what has the shape of a token, and long words of letters and digits. */
function redactWords(address: string): string {
  return redactTokenLike(unifyPlaceholders(address)).replace(/[^/{}:?=.]{25,}/g, (word) =>
    /\d/.test(word) && /[a-z]/i.test(word) ? '***' : word,
  );
}
