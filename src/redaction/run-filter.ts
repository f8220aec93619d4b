/** Finds where a text can contain one of many runs of characters, without a slice for each position. */
interface RunFilter {
  /** Adds all runs in a text. */
  add(text: string): void;
  /** Where a run may start in a text, in ascending order: every position of a run that was added, and rarely another one. */
  candidates(text: string): readonly number[];
}

const factor = 0x01000193;
/** Bits for each run: two are set, so that one in a hundred other runs is taken for one that was added. */
const bitsPerRun = 16;
const minBits = 4096;

/**
 * A Bloom filter over hashes that roll through a text.
 * @param length of the runs, in characters
 * @param number of the runs, approximately
 */
export function createRunFilter(length: number, number: number): RunFilter {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(minBits, number * bitsPerRun)));
  const words = new Uint32Array(bits / 32);
  const first = (hash: number) => (hash ^ (hash >>> 15)) & (bits - 1);
  const shift = 32 - Math.log2(bits);
  const second = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> shift;
  const isSet = (bit: number) => ((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  const set = (bit: number) => {
    words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
  };
  return {
    add(text) {
      forEachRun(text, length, (hash) => {
        set(first(hash));
        set(second(hash));
      });
    },
    candidates(text) {
      const found: number[] = [];
      forEachRun(text, length, (hash, start) => {
        if (isSet(first(hash)) && isSet(second(hash))) found.push(start);
      });
      return found;
    },
  };
}

function forEachRun(text: string, length: number, visit: (hash: number, start: number) => void): void {
  let weight = 1;
  for (let index = 0; index < length; index++) weight = Math.imul(weight, factor);
  let hash = 0;
  for (let end = 0; end < text.length; end++) {
    hash = Math.imul(hash, factor) + text.charCodeAt(end);
    // What leaves the run.
    if (end >= length) hash -= Math.imul(weight, text.charCodeAt(end - length));
    hash |= 0;
    if (end >= length - 1) visit(hash, end - length + 1);
  }
}
