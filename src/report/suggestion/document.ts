import type { FindingRecord } from '../schema.ts';

/** Where something was found. */
export interface PlaceRecord {
  readonly path: string;
  readonly line: number;
  /** What uses Bitbucket there: `curl`, `requests.post`, `pipe: atlassian/trigger-pipeline`. */
  readonly by: string;
}

/** An operation to declare. */
export interface OperationRecord {
  readonly operation: string;
  readonly places: readonly PlaceRecord[];
  /** The text doesn't show the method: one of these operations is meant. */
  readonly oneOf?: readonly string[];
}

/** A finding with the lines that it is about. */
export interface PlacedFinding extends FindingRecord {
  readonly places: readonly PlaceRecord[];
}

/** What `suggest --json` prints: schema 1. Lists are empty, not missing, if nothing was found. */
export interface SuggestionDocument {
  readonly schema: 1;
  readonly kind: 'suggestion';
  readonly tool: { readonly name: string; readonly version: string };
  /** Number of files that were read. */
  readonly files: number;
  /** The paths that can't be read. */
  readonly unreadable: readonly string[];
  readonly operations: readonly OperationRecord[];
  readonly git?: { readonly access: string; readonly places: readonly PlaceRecord[] };
  readonly tools: readonly { readonly tool: string; readonly places: readonly PlaceRecord[] }[];
  /** The scopes for all operations, tools, and Git access. */
  readonly scopes: { readonly 'api-token': readonly string[]; readonly 'access-token': readonly string[] };
  readonly findings: readonly PlacedFinding[];
  /** Tools that may be used with another host, and what gets a token but isn't known: not part of the declaration. */
  readonly otherTools: readonly { readonly tool: string; readonly places: readonly PlaceRecord[] }[];
  readonly unknown: readonly PlaceRecord[];
}

const maxPlaces = 3;

/** The lines of something in a few words: `scripts/pr.sh:12 curl, scripts/all.sh:4 wget`. */
export function placesText(places: readonly PlaceRecord[]): string {
  const shown = places.slice(0, maxPlaces).map(({ path, line, by }) => `${path}:${line} ${by}`);
  const more = places.length - shown.length;
  return more > 0 ? `${shown.join(', ')}, and ${more} more` : shown.join(', ');
}

/** Why an operation is declared: the lines that send it, and whether another one may be meant. */
export function reasonText({ operation, places, oneOf }: OperationRecord): string {
  const others = (oneOf ?? []).filter((other) => other !== operation).map((other) => other.split(' ')[0]);
  const doubt = others.length === 0 ? '' : `; the method isn't clear, it may be ${others.join(' or ')}`;
  return `${placesText(places)}${doubt}`;
}

/** What isn't part of the declaration, and why: one line each. */
export function excludedTexts({ otherTools, unknown, unreadable }: SuggestionDocument): readonly string[] {
  return [
    ...otherTools.map(({ tool, places }) => `${placesText(places)}: add ${tool} if you use it with Bitbucket.`),
    ...unknown.map((place) => `${placesText([place])}: gets a token, but its operations aren't known.`),
    ...unreadable.map((path) => `${path}: can't be read.`),
  ];
}
