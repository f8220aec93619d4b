import { compareSeverity } from '../check/severity.ts';
import type { TokenRecord } from './schema.ts';

/**
 * What to act on first: by verdict, then by the days that are left, then by name. The same reports come out in the same
 * order, in whatever order they came in: shards and a single run list alike.
 */
export function byUrgency<T extends TokenRecord>(reports: readonly T[]): readonly T[] {
  const daysOf = ({ expiry }: TokenRecord) => expiry?.daysLeft ?? Number.MAX_SAFE_INTEGER;
  return reports.toSorted(
    (one, other) =>
      compareSeverity(one.verdict, other.verdict) ||
      daysOf(one) - daysOf(other) ||
      compared(one.name, other.name) ||
      compared(JSON.stringify(one), JSON.stringify(other)),
  );
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
