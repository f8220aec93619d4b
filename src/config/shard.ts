/** One part of so many, the first being 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** More shards than an audit needs, and few enough to list. */
export const maxShards = 1000;

/** A shard of an audit such as `1/5`, or nothing where the text is none. Pure; never throws. */
export function parseShard(text: string): Shard | undefined {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of && of <= maxShards ? { number, of } : undefined;
}
