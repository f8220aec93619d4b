/**
 * The UTC day of a date or an ISO time, or nothing when the text is neither.
 * @param text `2027-03-01` or `2027-03-01T08:00:00+02:00`
 * @returns `YYYY-MM-DD`
 */
export function utcDay(text: string): string | undefined {
  const [, day = '', clock = '00:00', zone = 'Z'] = isoTime.exec(text.trim()) ?? [];
  // `Date` rolls 30 February over into March: such a day doesn't exist.
  if (dayOfText(day) !== day) return undefined;
  const utc = dayOfText(`${day}T${clock}${zone}`);
  // A zone can push the first and the last day that four digits can express over the edge; the year then has a sign.
  return /^\d/.test(utc) ? utc : undefined;
}

const isoTime = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** The UTC day of a text that `Date` reads, else nothing. */
function dayOfText(text: string): string {
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? '' : dayOf(moment);
}

/** The UTC day of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** UTC calendar days from the day of `now` to `day`: 0 on the day itself, negative afterwards. */
export function daysUntil(day: string, now: Date): number {
  return Math.round((Date.parse(day) - Date.parse(dayOf(now))) / 86_400_000);
}
