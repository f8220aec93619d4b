/**
 * What `token-preflight explain --json` prints, schema 1: the one source of its type and of the published
 * `schema/explanation-1.schema.json`.
 */
import * as v from 'valibot';
import { findingRecord } from './finding-schema.ts';
import { type DeepReadonly, documented, integer, listOf, matching, object, program, text } from './schema-parts.ts';

/** What `explain` prints about a text. */
export type ExplanationDocument = DeepReadonly<v.InferOutput<typeof explanationSchema>>;

const number = integer(0);
const status = documented(integer(100, 999), 'HTTP status');

/** Possible causes of a failure, of which the text doesn't show the right one. */
const open = object({
  status,
  title: documented(text, 'What is open'),
  causes: documented(
    listOf(
      object({
        cause: documented(matching(/^[a-z0-9-]+$/, 'a word'), 'Stable name of the cause'),
        text: documented(text, 'The cause'),
      }),
    ),
    'Possible causes, the most likely first',
  ),
  deciders: documented(listOf(text), 'What would show the cause, the most useful first'),
});

const cause = object({
  lines: documented(listOf(integer(1)), 'Lines that show it', 'From 1, at most 20 of them.'),
  count: documented(number, 'How many failures have this cause'),
  excerpt: documented(v.string(' is not a text'), 'The first of the lines, without secrets'),
  request: documented(text, 'The request of the first failure'),
  status: v.exactOptional(status),
  findings: documented(listOf(findingRecord), 'What the text shows'),
  open: v.exactOptional(documented(open, 'What the text leaves open')),
});

/** What `explain` prints about a text. */
export const explanationSchema = object({
  schema: v.literal(1),
  kind: v.literal('explanation'),
  tool: program,
  lines: documented(number, 'How many lines were read'),
  answers: documented(number, 'How many responses of Bitbucket the text shows'),
  causes: documented(listOf(cause), 'Causes of failures', 'In the order of the text; details of a log come last.'),
  help: v.exactOptional(
    documented(listOf(text), 'How to get a text with a response', 'Only where the text shows no response.'),
  ),
});
