/** A day, and the moment where a time was given. */
interface DateText {
  /** `YYYY-MM-DD`, in UTC. */
  readonly day: string;
  readonly at?: Date;
}

/**
 * Reads a date or an ISO time, or nothing when the text is neither.
 * @param text `2027-03-01`, `2027-03-01T08:00:00+02:00`, or `1 Mar 2027` as the HTML report shows it
 */
export function readDate(text: string): DateText | undefined {
  const written = isoDay(text.trim());
  const [, day = '', clock, zone = 'Z'] = isoTime.exec(written) ?? [];
  // `Date` rolls 30 February over into March: such a day doesn't exist.
  if (dayOfText(day) !== day) return undefined;
  const moment = `${day}T${clock ?? '00:00'}${zone}`;
  const utc = dayOfText(moment);
  // In another zone, a day at either end of the four-digit years can be outside of them. The year then has a sign.
  if (!/^\d/.test(utc)) return undefined;
  return { day: utc, ...(clock !== undefined && { at: new Date(moment) }) };
}

/** The UTC day of a date or an ISO time, `YYYY-MM-DD`, or nothing when the text is neither. */
export function utcDay(text: string): string | undefined {
  return readDate(text)?.day;
}

const isoTime = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;
const monthWords = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `1 Mar 2027` as `2027-03-01`; any other text as it is. */
function isoDay(text: string): string {
  const [, day = '', name = '', year] = /^(\d{1,2}) ([a-z]{3}) (\d{4})$/i.exec(text) ?? [];
  const month = monthWords.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? text : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

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
