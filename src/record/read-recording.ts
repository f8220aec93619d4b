import * as v from 'valibot';
import { describeIssue } from '../report/schema-parts.ts';
import { type RecordingDocument, recordingSchema } from '../report/suggestion/schema.ts';
import { type RecordedRequest, recordedRequest } from './request.ts';

/**
 * Reads what `record --json` printed, or what is wrong with it, as the rest of a sentence about its file. No text of the file is
 * repeated. Pure; never throws.
 */
export function readRecording(
  value: unknown,
): { readonly recording: RecordingDocument } | { readonly problem: string } {
  const { schema } = Object(value) as { readonly schema?: unknown };
  if (typeof schema === 'number' && schema !== 1) {
    return { problem: `contains a recording of schema ${schema}. Only recordings of schema 1 can be read.` };
  }
  const result = v.safeParse(recordingSchema, value, { abortEarly: true });
  if (result.success) return { recording: result.output };
  const [issue] = result.issues;
  return { problem: `contains an invalid recording: ${describeIssue(issue)}.` };
}

/** The requests of a recording, one for each status. */
export function requestsIn({ requests }: RecordingDocument): readonly RecordedRequest[] {
  return requests.flatMap(({ method, url, by, statuses }) =>
    (statuses.length > 0 ? statuses : [0]).flatMap((status) => recordedRequest(method, url, status, by) ?? []),
  );
}
