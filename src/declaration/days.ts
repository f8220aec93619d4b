/**
 * The UTC day of a date or an ISO time, or nothing when the text is neither.
 * @param text `2027-03-01` or `2027-03-01T08:00:00+02:00`
 * @returns `YYYY-MM-DD`
 */
export function utcDay(text: string): string | undefined {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})([T ].+)?$/.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  // `Date` rolls 30 February over into March: such a day does not exist and is no answer.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  if (time === undefined) return `${year}-${month}-${day}`;
  if (!/^[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i.test(time)) return undefined;
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/i.test(time) ? time : `${time}Z`;
  const moment = new Date(`${year}-${month}-${day}${zoned.replace(' ', 'T')}`);
  // A zone can push the last day of the year 9999 over the edge of what four digits hold.
  const utc = Number.isNaN(moment.getTime()) ? '' : dayOf(moment);
  return /^\d{4}-\d{2}-\d{2}$/.test(utc) ? utc : undefined;
}

/** The UTC day of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** UTC calendar days from the day of `now` to `day`: 0 on the day itself, negative afterwards. */
export function daysUntil(day: string, now: Date): number {
  return Math.round((Date.parse(day) - Date.parse(dayOf(now))) / 86_400_000);
}
