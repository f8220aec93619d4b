import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** How much more than what is in use the heap can have before what isn't is removed, in percent. */
const maxGarbage = 25;
/** What V8 adds for new objects, in bytes: with less, too much is kept that is soon no longer needed. */
const minNewSpace = 8 * 1024 * 1024;

let isLimited = false;

/**
 * Keeps the heap of the process small from now on. By default, V8 lets it grow to several times of what is in use: for thousands of
 * tokens, that is hundreds of MB. Other runtimes than Node.js don't have these flags.
 */
export function limitHeap(): void {
  try {
    setFlagsFromString(`--heap-growing-percent=${maxGarbage}`);
    setNewSpaceGrowth(1);
    isLimited = true;
  } catch {}
}

/** If the heap is limited, lets the space for new objects grow until it is large enough. @returns a function to call from time to time */
export function growNewSpace(): () => void {
  if (!isLimited) return () => undefined;
  setNewSpaceGrowth(2);
  let isGrowing = true;
  return () => {
    if (isGrowing && newSpaceSize() >= minNewSpace) {
      isGrowing = false;
      setNewSpaceGrowth(1);
    }
  };
}

/** @param factor 1: it doesn't grow */
function setNewSpaceGrowth(factor: 1 | 2): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

function newSpaceSize(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}
