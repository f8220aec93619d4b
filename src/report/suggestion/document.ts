import type { DeclarationDocument, OperationRecord, PlaceRecord } from './schema.ts';

const maxPlaces = 3;

/** The lines of something in a few words: `scripts/pr.sh:12 curl, scripts/all.sh:4 wget`. */
export function placesText(places: readonly PlaceRecord[]): string {
  const shown = places.slice(0, maxPlaces).map(placeText);
  const more = places.length - shown.length;
  return more > 0 ? `${shown.join(', ')}, and ${more} more` : shown.join(', ');
}

/** `scripts/pr.sh:12 curl`, or `curl 201` for a recorded request. */
export function placeText({ path, line, by }: PlaceRecord): string {
  return `${path}${line === undefined ? '' : `:${line}`} ${by}`;
}

/** Why an operation is declared: the lines that send it, and whether another one may be meant. */
export function reasonText({ operation, places, oneOf }: OperationRecord): string {
  const others = (oneOf ?? []).filter((other) => other !== operation).map((other) => other.split(' ')[0]);
  const doubt = others.length === 0 ? '' : `; the method isn't clear, it may be ${others.join(' or ')}`;
  return `${placesText(places)}${doubt}`;
}

/** What a kind of token can't do: one line each. */
export function exceptionTexts({ exceptions = [] }: DeclarationDocument): readonly string[] {
  return exceptions.flatMap(({ kind, exceptions: all }) =>
    all.map(
      ({ what, why }) =>
        `${kind === 'api-token' ? 'An API token' : 'An access token'} can't be used for ${what}: ${why}`,
    ),
  );
}

/** What isn't part of the declaration, and why: one line each. */
export function excludedTexts(document: DeclarationDocument): readonly string[] {
  const { otherTools, unknown, unreadable } = document;
  return [
    ...otherTools.map(({ tool, places }) => `${placesText(places)}: add ${tool} if you use it with Bitbucket.`),
    ...unknown.map((place) => `${placesText([place])}: sends requests that the file doesn't show.`),
    ...unreadable.map((path) => `${path}: can't be read.`),
    ...(document.kind === 'recording' ? document.unseen : []),
  ];
}
