import type { ChangeRecord, ChangesRecord } from './changes-schema.ts';

/** A kind of change since the previous report. */
export type ChangeType = ChangeRecord['type'];

/** The kinds of changes, by urgency. */
export const changeTypes: readonly ChangeType[] = [
  'failing',
  'expiring',
  'unverified',
  'warning',
  'added',
  'rotated',
  'fixed',
  'removed',
];

/** The numbers of the changes in words: `2 failing, 1 fixed`. */
export function countChanges({ changes }: ChangesRecord): string {
  if (changes.length === 0) return 'no changes';
  const numbers = changeTypes.map((type) => ({ type, number: changes.filter((one) => one.type === type).length }));
  return numbers
    .filter(({ number }) => number > 0)
    .map(({ type, number }) => `${number} ${type}`)
    .join(', ');
}

/** `2026-11-28 06:17 UTC` */
export function sinceText({ since }: ChangesRecord): string {
  return `${since.slice(0, 10)} ${since.slice(11, 16)} UTC`;
}
