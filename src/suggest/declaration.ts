import { groupBy } from '../util/group-by.ts';
import { resolveOperation } from './resolve.ts';
import type { SourcePlace, Use } from './use.ts';

/** Something to declare, and where it is used. */
export interface Item {
  /** As it is written in the option: an operation, `clone` or `push`, or a tool with its features. */
  readonly text: string;
  readonly places: readonly SourcePlace[];
  /** The operations of which only one is meant, but not which. */
  readonly oneOf?: readonly string[];
}

/** An address that no token works with, or that isn't in the catalog. */
interface Problem {
  /** The operation as it was read. */
  readonly operation: string;
  /** As the finding names it. */
  readonly text: string;
  readonly places: readonly SourcePlace[];
}

/** What the files of a job need. */
export interface Declaration {
  readonly operations: readonly Item[];
  readonly git?: Item;
  readonly tools: readonly Item[];
  readonly problems: readonly Problem[];
  /** Tools that are in the files, but may be used with another host. */
  readonly otherTools: readonly Item[];
  /** What sends requests that the file doesn't show. */
  readonly unknown: readonly SourcePlace[];
}

/** Puts everything that was found into one declaration. Pure; never throws. */
export function declarationOf(uses: readonly Use[]): Declaration {
  const resolve = withCache(resolveOperation, ({ methods, address, isLikely }) =>
    [...methods, isLikely ?? '', address].join(' '),
  );
  const operations = new Map<string, MutableItem>();
  const problems = new Map<string, Problem & { readonly places: SourcePlace[] }>();
  const unknown: SourcePlace[] = [];
  for (const use of uses) {
    const resolved = use.type === 'operation' ? resolve(use) : undefined;
    if (use.type === 'unknown' || resolved?.isOpen) unknown.push(use.place);
    if (resolved === undefined) continue;
    const { operations: found, isUnclear, problem } = resolved;
    for (const text of found) addPlace(operations, text, use.place, isUnclear ? found : undefined);
    if (problem !== undefined) {
      const known = problems.get(problem.text) ?? { ...problem, places: [] };
      problems.set(problem.text, known);
      known.places.push(use.place);
    }
  }
  const tools = uses.filter((use) => use.type === 'tool');
  return {
    operations: [...operations.values()].toSorted((a, b) => compareOperations(a.text, b.text)),
    ...gitItem(uses),
    tools: toolUseItems(tools.filter(({ isLikely }) => !isLikely)),
    problems: [...problems.values()],
    otherTools: toolUseItems(tools.filter(({ isLikely }) => isLikely)),
    unknown,
  };
}

/** Files contain the same requests over and over. */
function withCache<T, R>(read: (value: T) => R, keyOf: (value: T) => string): (value: T) => R {
  const known = new Map<string, { readonly result: R }>();
  return (value) => {
    const key = keyOf(value);
    const entry = known.get(key) ?? { result: read(value) };
    known.set(key, entry);
    return entry.result;
  };
}

interface MutableItem extends Item {
  readonly places: SourcePlace[];
  oneOf?: readonly string[];
}

function addPlace(items: Map<string, MutableItem>, text: string, place: SourcePlace, oneOf?: readonly string[]): void {
  const known = items.get(text);
  if (known === undefined) {
    items.set(text, { text, places: [place], ...(oneOf !== undefined && { oneOf }) });
    return;
  }
  // Where it is clear in one place, it is needed, whatever the others mean; that place comes first.
  if (oneOf === undefined && known.oneOf !== undefined) {
    delete known.oneOf;
    known.places.unshift(place);
  } else known.places.push(place);
}

/** A push includes a clone. */
function gitItem(uses: readonly Use[]): { readonly git?: Item } {
  const found = uses.filter((use) => use.type === 'git');
  const access = found.some((use) => use.access === 'push') ? 'push' : 'clone';
  const places = found.filter((use) => use.access === access).map(({ place }) => place);
  return places.length > 0 ? { git: { text: access, places } } : {};
}

function toolUseItems(uses: readonly Extract<Use, { type: 'tool' }>[]): readonly Item[] {
  return groupBy(uses, ({ tool }) => tool).map((found) => {
    const [{ tool }] = found;
    const features = [...new Set(found.flatMap(({ feature }) => feature ?? []))];
    return {
      text: features.length > 0 ? `${tool} (${features.join(', ')})` : tool,
      places: found.map(({ place }) => place),
    };
  });
}

/** By path, and reads before writes. */
function compareOperations(a: string, b: string): number {
  const [methodA = '', pathA = ''] = a.split(' ');
  const [methodB = '', pathB = ''] = b.split(' ');
  if (pathA !== pathB) return pathA < pathB ? -1 : 1;
  return order.indexOf(methodA) - order.indexOf(methodB);
}

const order = ['GET', 'POST', 'PUT', 'DELETE'];
