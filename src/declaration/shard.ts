/** One part of so many, the first being 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** More parts than anybody needs, and few enough to be read. */
export const mostShards = 1000;

/** One part of an audit's tokens, such as `1/5`, or nothing where the text is none. Pure; never throws. */
export function shardOf(text: string): Shard | undefined {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of && of <= mostShards ? { number, of } : undefined;
}
