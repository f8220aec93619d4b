/**
 * What `token-preflight suggest --json` and `token-preflight record --json` print, schema 1: the one source of their types and
 * of the published `schema/suggestion-1.schema.json` and `schema/recording-1.schema.json`.
 */
import * as v from 'valibot';
import { findingRecord } from '../finding-schema.ts';
import {
  type DeepReadonly,
  documented,
  integer,
  listOf,
  object,
  oneOf,
  program,
  scopeName,
  text,
} from '../schema-parts.ts';

/** What `suggest` prints. */
export type SuggestionDocument = DeepReadonly<v.InferOutput<typeof suggestionSchema>>;
/** What `record` prints. */
export type RecordingDocument = DeepReadonly<v.InferOutput<typeof recordingSchema>>;
/** Something to declare, wherever it comes from. */
export type DeclarationDocument = SuggestionDocument | RecordingDocument;
/** Where something was found. */
export type PlaceRecord = SuggestionDocument['unknown'][number];
/** An operation to declare. */
export type OperationRecord = SuggestionDocument['operations'][number];
/** A finding with the lines that it is about. */
export type PlacedFinding = SuggestionDocument['findings'][number];

const occurrences = integer(0);
const place = object({
  path: documented(text, 'Path of the file', 'For a recorded request, the program that sent it.'),
  line: v.exactOptional(documented(integer(1), 'Number of the line', 'Absent for a recorded request.')),
  by: documented(
    text,
    'What uses Bitbucket there',
    'Such as `curl`, `requests.post`, or the name of a pipe; for a recorded request, its statuses.',
  ),
});
const places = documented(listOf(place), 'Where it was found');
const toolPlaces = object({ tool: documented(text, 'As in the option `tools`'), places });

/** Findings about requests, each with where they were found. */
export const placedFindings = documented(
  listOf(v.object({ ...findingRecord.entries, places })),
  'Addresses that do not work with any token, or are deprecated',
);

/** What both documents have. */
const declaration = {
  schema: documented(v.literal(1), 'Version of this schema'),
  tool: documented(program, 'What wrote the document'),
  files: documented(occurrences, 'Number of files that were read'),
  operations: documented(
    listOf(
      object({
        operation: documented(text, 'Method and path'),
        places,
        oneOf: v.exactOptional(
          documented(listOf(text), 'The operations of which one is meant', 'The file does not show the method.'),
        ),
      }),
    ),
    'Operations to declare',
  ),
  git: v.exactOptional(documented(object({ access: oneOf(['clone', 'push']), places }), 'Git access to declare')),
  tools: documented(listOf(toolPlaces), 'Tools to declare'),
  select: documented(
    object({ 'api-token': listOf(scopeName), 'access-token': listOf(scopeName) }),
    'The scopes to select for all of it',
  ),
  exceptions: v.exactOptional(
    documented(
      listOf(
        object({
          kind: oneOf(['api-token', 'access-token']),
          exceptions: listOf(
            object({
              what: documented(text, 'An operation, or a tool with features'),
              why: documented(text, 'The reason'),
            }),
          ),
        }),
      ),
      'What a kind of token can not be used for: its scopes are not among those to select',
    ),
  ),
  findings: placedFindings,
  otherTools: documented(listOf(toolPlaces), 'Tools that may be used with another host'),
  unknown: documented(listOf(place), 'What sends requests that the file does not show'),
  unreadable: documented(listOf(text), 'Paths that can not be read'),
};

/** What to declare for a job. */
export const suggestionSchema = object({
  kind: documented(v.literal('suggestion'), 'What this document is'),
  ...declaration,
});

const sentRequest = object({
  method: documented(text, 'Method'),
  url: documented(text, 'URL without login and query', 'A request of Git has the service that it is for.'),
  by: documented(text, 'The program that sent it, or the file that it was read from'),
  statuses: documented(listOf(integer(100, 599)), 'The statuses of its responses'),
  count: documented(occurrences, 'How often it was sent'),
});

/** What a job did. */
export const recordingSchema = object({
  kind: documented(v.literal('recording'), 'What this document is'),
  ...declaration,
  runs: documented(
    occurrences,
    'Number of runs that were recorded',
    'A file that is not a recording counts as one run.',
  ),
  requests: documented(listOf(sentRequest), 'The requests to Bitbucket, each once'),
  unseen: documented(listOf(text), 'What could not be recorded: a sentence each'),
});
