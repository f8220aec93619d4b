/** Items at the same time, as there are connections. */
const poolSize = 10;
/** More items, so that no connection waits while an item is prepared or evaluated. */
const spareSize = 3;
/** If an item takes longer, in milliseconds, a spare one would only take time from the others. */
const maxSpareMs = 1000;

/**
 * Runs a function for every item, several at a time: ten, and a few more while the last one took less than a second.
 * @param run must not reject
 */
export async function runInPool<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items.entries()].values();
  const workers: Promise<void>[] = [];
  let working = 0;
  let isEmpty = false;
  const work = async () => {
    working += 1;
    for (const [index, item] of queue) {
      isEmpty = index === items.length - 1;
      const startedAt = performance.now();
      await run(item);
      const size = performance.now() - startedAt < maxSpareMs ? poolSize + spareSize : poolSize;
      if (working > size) break;
      startWorkers(size);
    }
    working -= 1;
  };
  const startWorkers = (size: number) => {
    while (working < size && !isEmpty) workers.push(work());
  };
  startWorkers(Math.min(poolSize, items.length));
  // More can be added meanwhile.
  for (const worker of workers) await worker;
}
