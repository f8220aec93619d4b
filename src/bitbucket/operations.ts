import { isPlaceholder } from '../util/placeholder.ts';
import { nearest, unlikeness } from '../util/similar.ts';
import { catalogOperations, type Operation } from './catalog.ts';
import { decoded, type OperationText } from './operation-parser.ts';

export { catalogDate, catalogOperations, type Operation } from './catalog.ts';
export { type OperationText, parseOperation, type WrongUrl } from './operation-parser.ts';
export { neededPermission } from './permissions.ts';
export { nearestScopes } from './scope-nearest.ts';

function parameterOf(segment: string): string | undefined {
  return /^\{([^{}]+)\}$/.exec(segment)?.[1];
}

/** The names of files, branches and tags hold slashes themselves; such a parameter always ends its path. */
function takesTheRest(path: string): boolean {
  return path.endsWith('/{path}') || path.endsWith('/{name}');
}

/**
 * Finds the operation that the text means. A placeholder of the catalog takes any one segment, that of a file,
 * branch or tag the rest of the path. The most literal match wins: by the order of the catalog it comes first, since a
 * brace sorts behind every letter.
 *
 * @param wanted method and path, placeholders or real values
 * @returns the operation and the real values by the catalog's parameter names, percent-decoded; nothing when there is
 *   none; never throws
 */
export function findOperation(wanted: OperationText): Match | undefined {
  const segments = wanted.path.split('/').slice(1);
  const written = matchSegments(wanted.method, segments);
  const [, first = ''] = segments;
  if (segments[0] !== 'repositories' || !isPlaceholder(first) || first === '{workspace}') return written;

  // One placeholder can represent a workspace and a repository: where it is named so, and where the rest fits no other way.
  const doubled = matchSegments(wanted.method, segments.toSpliced(1, 0, first));
  const fitsBetter = literalsOf(doubled) > literalsOf(written) || fullName.test(first);
  return doubled !== undefined && fitsBetter ? doubled : written;
}

interface Match {
  readonly operation: Operation;
  readonly values: Readonly<Record<string, string>>;
}

/** `$BITBUCKET_REPO_FULL_NAME` and its like in other CI systems. */
const fullName = /repo(?:sitory)?_?full_?name/i;

/** How much of a path matches literally. */
function literalsOf(match: Match | undefined): number {
  return match?.operation.path.split('/').filter((segment) => !segment.includes('{')).length ?? 0;
}

function matchSegments(method: string, segments: readonly string[]): Match | undefined {
  for (const operation of catalogOperations()) {
    const values = operation.method === method ? matchPath(operation, segments) : undefined;
    if (values !== undefined) return { operation, values };
  }
  return undefined;
}

/** Only numbers, by https://api.bitbucket.org/swagger.json : any other text represents one. */
const numbers = /^(?:pull_?request_id|comment_id|task_id)$/;

/** @returns the real values by the names of the parameters; nothing where the path is another */
function matchPath(operation: Operation, wanted: readonly string[]): Readonly<Record<string, string>> | undefined {
  const template = operation.path.split('/').slice(1);
  const open = takesTheRest(operation.path);
  // The root folder of a commit is `src/{commit}/` with nothing after it, and end slashes are gone by now.
  const least = operation.path.endsWith('/src/{commit}/{path}') ? template.length - 1 : template.length;
  if (wanted.length < least || (wanted.length > template.length && !open)) return undefined;

  const values: [string, string][] = [];
  for (const [index, pattern] of template.entries()) {
    const last = index === template.length - 1;
    const given = last && open ? wanted.slice(index) : wanted.slice(index, index + 1);
    if (given.length === 0 || given[0] === pattern) continue;
    const parameter = parameterOf(pattern);
    if (parameter === undefined) {
      // What is a placeholder in part takes all: `{repo_name}-issues-{task_id}.zip`, whose values aren't needed.
      if (!pattern.includes('{')) return undefined;
    } else if (!given.some(isPlaceholder) && (!numbers.test(parameter) || /^\d+$/.test(given.join('/')))) {
      values.push([parameter, given.map(decoded).join('/')]);
    }
  }
  return Object.fromEntries(values);
}

/** More than this apart, and a suggestion would be a guess. One segment may be missing, or one or two be misspelt. */
const maxDistance = 0.75;

/**
 * The operations that the text most likely means: those of the same path with another method, or those whose path
 * differs in a misspelt segment or lacks one. Removed operations are never suggested, nor a read for a write.
 *
 * @param wanted method and path that the catalog does not hold
 * @returns up to three, best first; empty when nothing is near; never throws
 */
export function nearestOperations(wanted: OperationText): readonly Operation[] {
  const live = catalogOperations().filter(
    ({ state, method }) => state !== 'removed' && isRead(method) === isRead(wanted.method),
  );
  const segments = wanted.path.split('/').slice(1);

  const samePath = live.filter((operation) => matchPath(operation, segments) !== undefined);
  if (samePath.length > 0) {
    const literals = ({ path }: Operation) =>
      path
        .split('/')
        .slice(1)
        .filter((segment, index) => segment === segments[index]).length;
    const most = Math.max(...samePath.map(literals));
    return samePath
      .filter((operation) => literals(operation) === most)
      .sort((a, b) => writes.indexOf(a.method) - writes.indexOf(b.method))
      .slice(0, 3);
  }

  // A path can be as long as its writer likes; the longest of the catalog has a dozen segments.
  if (segments.length > 20) return [];
  const distanceOf = ({ path }: Operation) => pathDistance(segments, path.split('/').slice(1));
  const limits = { max: 3, maxDistance, maxGap: 0.25 };
  const sameMethod = nearest(
    live.filter(({ method }) => method === wanted.method),
    distanceOf,
    limits,
  );
  return sameMethod.length > 0 ? sameMethod : nearest(live, distanceOf, limits);
}

/** The most likely meant first. */
const writes: readonly string[] = ['PUT', 'POST', 'DELETE'];

function isRead(method: string): boolean {
  return ['HEAD', 'OPTIONS', 'GET'].includes(method);
}

/** Segment-wise edit distance: a misspelt literal costs its share of wrong characters, a missing segment 0.6. */
function pathDistance(wanted: readonly string[], template: readonly string[]): number {
  const costs = new Map<string, number>();
  const from = (i: number, j: number): number => {
    const pattern = template[j];
    if (pattern === undefined) return i === wanted.length ? 0 : Number.POSITIVE_INFINITY;
    const key = `${i},${j}`;
    const known = costs.get(key);
    if (known !== undefined) return known;
    const text = wanted[i];
    const missing = isAnchored(wanted, template, i, j) ? 0.6 + from(i, j + 1) : Number.POSITIVE_INFINITY;
    const cost = text === undefined ? missing : Math.min(missing, segmentCost(text, pattern) + from(i + 1, j + 1));
    costs.set(key, cost);
    return cost;
  };
  const shared = wanted.some((segment) => template.includes(segment) && !isPlaceholder(segment));
  const sameStart = segmentCost(wanted[0] ?? '', template[0] ?? '') < 0.5;
  return shared || sameStart ? from(0, 0) : Number.POSITIVE_INFINITY;
}

/**
 * Whether a missing literal is believable at this place: at the start or the end of the path, or before another literal.
 * Else any unknown word would pass for the value of some placeholder: `/things` for `/commit/{commit}`.
 */
function isAnchored(wanted: readonly string[], template: readonly string[], i: number, j: number): boolean {
  const parameterHere = parameterOf(template[j] ?? '') !== undefined;
  const parameterNext = parameterOf(template[j + 1] ?? '') !== undefined;
  return parameterHere || j === 0 || i === wanted.length || !parameterNext;
}

function segmentCost(text: string, pattern: string): number {
  if (text === pattern) return 0;
  // A value for a placeholder is right, but a literal that fits is a better sign.
  if (parameterOf(pattern) !== undefined) return 0.01;
  const cost = isPlaceholder(text) ? 1 : unlikeness(text.toLowerCase(), pattern);
  return cost <= 0.45 ? cost : Number.POSITIVE_INFINITY;
}
