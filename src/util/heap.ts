import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** How much more than what is in use the heap can have before what isn't is removed, in percent. */
const maxGarbage = 25;
/** What V8 adds for new objects, in bytes: with less, too much is kept that is soon no longer needed. */
const minNewSpace = 16 * 1024 * 1024;

let isGrowing = false;

/**
 * Keeps the heap of the process small from now on. By default, V8 lets it grow to several times of what is in use: for thousands of
 * tokens, that is hundreds of MB. Other runtimes than Node.js don't have these flags.
 */
export function limitHeap(): void {
  try {
    setFlagsFromString(`--heap-growing-percent=${maxGarbage}`);
    isGrowing = true;
  } catch {}
}

/** Ends the growth of the space for new objects when it is large enough. To call from time to time; does nothing if the heap isn't limited. */
export function checkHeap(): void {
  if (!isGrowing || newSpaceSize() < minNewSpace) return;
  isGrowing = false;
  setFlagsFromString('--semi-space-growth-factor=1');
}

function newSpaceSize(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}
