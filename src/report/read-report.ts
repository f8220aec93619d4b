import * as v from 'valibot';
import type { RunReport } from './run-report.ts';
import { reportSchema } from './schema.ts';
import { describeIssue } from './schema-parts.ts';

/**
 * A report that another run wrote, or what is wrong with the text, as the rest of a sentence about its file. Keys that are
 * new to this version are dropped; no text of the file is repeated. Pure; never throws.
 */
export function readReport(text: string): { readonly report: RunReport } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "isn't JSON." };
  }
  const { schema } = Object(value) as { readonly schema?: unknown };
  if (schema !== 1) {
    const other = typeof schema === 'number' ? `a report of schema ${schema}` : 'no report of Token Preflight';
    return { problem: `contains ${other}. Only JSON reports of schema 1 can be read.` };
  }
  const result = v.safeParse(reportSchema, value, { abortEarly: true });
  if (result.success) return { report: result.output };
  const [issue] = result.issues;
  return { problem: `contains an invalid report: ${describeIssue(issue)}.` };
}
