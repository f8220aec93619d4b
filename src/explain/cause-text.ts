import type { ExplanationDocument } from '../report/explanation-schema.ts';
import { count } from '../util/text.ts';
import type { CauseRecord } from './document.ts';

/** The outcome in one sentence. */
export function headlineOf({ lines, answers, causes }: ExplanationDocument, file?: string): string {
  const read = `${file === undefined ? '' : `${file}, `}${count(lines, 'line')}`;
  if (answers === 0) return `The text shows no response of Bitbucket (${read}).`;
  const found = count(answers, 'response', 'responses');
  if (causes.length === 0) return `The text shows ${found} of Bitbucket, and no failure (${read}).`;
  const failed = causes.reduce((sum, cause) => sum + cause.count, 0);
  return `${count(causes.length, 'cause')} for ${count(failed, 'failure')} in ${found} of Bitbucket (${read}).`;
}

/** What introduces the causes of an open question. */
export function causesTitle(causes: readonly unknown[]): string {
  return causes.length === 1 ? 'Most likely cause:' : 'Possible causes, most likely first:';
}

/** Where a cause was found: `Line 12 (also 14): GET /2.0/user returned 403`, or `job.log:12`. */
export function causePlace({ lines, count: times, request, status }: CauseRecord, file?: string): string {
  const [first, ...others] = lines;
  const shown = others.slice(0, 4).join(', ');
  const rest = times - 1 - Math.min(others.length, 4);
  const also = others.length === 0 ? '' : ` (also ${shown}${rest > 0 ? `, and ${rest} more` : ''})`;
  return `${file === undefined ? 'Line ' : `${file}:`}${first}${also}: ${request} ${status === undefined ? 'failed' : `returned ${status}`}`;
}
