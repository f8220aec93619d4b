import type { ExpiryRecord } from './schema.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The short name of the month of a UTC day. */
export function monthName(day: Date): string {
  return months[day.getUTCMonth()] ?? '';
}

/** `2027-03-01` as `1 Mar 2027`: the same whatever language the machine speaks. */
export function formatDay(on: string): string {
  const day = new Date(on);
  return `${day.getUTCDate()} ${monthName(day)} ${day.getUTCFullYear()}`;
}

/** `12345` as `12,345`. `toLocaleString` takes far longer, and there can be thousands of them. */
export function formatInteger(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** How far away a day is: `today`, `in 3 days`, `12 days ago`. */
export function relativeDay(daysLeft: number): string {
  if (daysLeft === 0) return 'today';
  if (daysLeft === 1) return 'tomorrow';
  if (daysLeft === -1) return 'yesterday';
  const days = formatInteger(Math.abs(daysLeft));
  return daysLeft > 0 ? `in ${days} days` : `${days} days ago`;
}

/** `in 98 days, as declared`. */
export function expiryText({ daysLeft, source }: ExpiryRecord): string {
  return `${relativeDay(daysLeft)}, ${source === 'token' ? 'by the token itself' : 'as declared'}`;
}
