/**
 * The report of a run, schema 1: the one source of its type, of what a merge accepts, and of the published
 * `schema/report-1.schema.json`. An error message is the rest of a sentence about a place; it never repeats a value.
 */
import * as v from 'valibot';
import { verdictOf } from '../check/severity.ts';
import { utcDay } from '../config/dates.ts';
import { credentialKinds } from '../credential/kinds.ts';
import { changesRecord } from './changes-schema.ts';
import { findingRecord, nextStep } from './finding-schema.ts';
import {
  type DeepReadonly,
  documented,
  integer,
  isMoment,
  isShard,
  listOf,
  matching,
  object,
  oneOf,
  program,
  scopeName,
  string,
  text,
  toolUse,
} from './schema-parts.ts';

/** The report of a run. */
export type Report = DeepReadonly<v.InferOutput<typeof reportSchema>>;
/** The part of a report about one token. */
export type TokenRecord = Report['tokens'][number];
/** One cause with its remedy. */
export type FindingRecord = Report['findings'][number];
/** One requirement and its outcome. */
export type CheckRecord = TokenRecord['checks'][number];
/** When a token expires. */
export type ExpiryRecord = NonNullable<TokenRecord['expiry']>;
/** More than any day that four digits can name is away. */
const maxDaysAway = 4_000_000;

const wholeNumber = integer(0);

/** Each once, however often it is listed. */
const scopeNames = v.pipe(
  listOf(scopeName),
  v.transform((names) => [...new Set(names)]),
);

const verdict = documented(
  oneOf(['pass', 'warn', 'unknown', 'fail', 'planned']),
  'Verdict',
  'The most severe of the findings: fail over unknown over warn over pass. `planned`: nothing was sent.',
);

const checkRecord = object({
  subject: documented(
    text,
    'What was declared',
    '`credential`, `repository acme/web`, `scope read:repository:bitbucket`, `operation GET /user`, …',
  ),
  outcome: documented(
    oneOf(['verified', 'granted', 'missing', 'denied', 'unverifiable', 'unknown']),
    'What is known about it',
    '`verified`; `granted`: the scope is granted, the permission was not checked; `missing`: the scope is not granted; `denied`: refused although the scope is granted or may be; `unverifiable`: no harmless request can show it; `unknown`: no conclusive answer came.',
  ),
  shownBy: v.exactOptional(
    documented(listOf(oneOf(['endpoint', 'scope-list', 'permission', 'git'])), 'What the outcome rests on'),
  ),
  by: v.exactOptional(
    documented(
      matching(/^GET [^ ?]+$/, 'a request'),
      'The request that showed it',
      'Method and path, without the query; for git with the host in front.',
    ),
  ),
  status: v.exactOptional(documented(integer(100, 999), 'HTTP status of the answer')),
  requiredBy: v.exactOptional(
    documented(
      listOf(toolUse),
      'The declared tools that need it',
      'Absent for what no tool of the option `tools` brought.',
    ),
  ),
});

const expiryRecord = object({
  on: documented(
    v.pipe(
      string((value) => utcDay(value) === value, 'a day'),
      v.isoDate(' is not a day'),
    ),
    'The expiry date: the token is valid until the end of this day, in UTC',
  ),
  daysLeft: documented(
    integer(-maxDaysAway, maxDaysAway),
    'Calendar days in UTC until then',
    '0 on the day itself, negative afterwards.',
  ),
  source: documented(
    oneOf(['declared', 'token', 'organization']),
    'Where the day is from',
    'The option `expires-on`, the token itself, or the API of the organization.',
  ),
});

const credentialRecord = object({
  kind: documented(
    oneOf(credentialKinds),
    'Kind of credential',
    'As Bitbucket names it in X-Credential-Type, else by its shape. `access-token`: which of the three is not known.',
  ),
  scheme: v.exactOptional(
    documented(
      oneOf(['basic', 'bearer']),
      'How it was sent',
      'Basic with the email, or Bearer. Absent where nothing was sent.',
    ),
  ),
  account: v.exactOptional(
    documented(
      text,
      'Display name of the account that owns it',
      'Only where Bitbucket sent it. A text from the server: escape it before you show it.',
    ),
  ),
  id: v.exactOptional(documented(text, 'ID of the token', 'From X-Token-Id, where Bitbucket sent it.')),
});

const tokenScopes = object({
  required: documented(scopeNames, 'Scopes that the declared scopes and operations need'),
  granted: v.exactOptional(
    documented(scopeNames, 'Scopes that Bitbucket granted', 'Absent where no answer listed them.'),
  ),
  missing: documented(scopeNames, 'Required scopes that are not granted'),
  excess: documented(
    scopeNames,
    'Granted scopes that nothing declared needs',
    'Empty where nothing was declared or the granted scopes are not known.',
  ),
  evidence: documented(
    oneOf(['header', 'denial', 'endpoints', 'none']),
    'How the granted scopes are known',
    '`header`: X-OAuth-Scopes; `denial`: the list in a 403 body; `endpoints`: only what the calls showed; `none`: nothing.',
  ),
});

const tokenRecord = object({
  name: documented(text, 'Name of the token', 'As the inventory names it; `token` where only one was checked.'),
  owner: v.exactOptional(documented(text, 'Who looks after the token, by the inventory')),
  purpose: v.exactOptional(documented(text, 'What the token is for, by the inventory')),
  rotate: v.exactOptional(
    documented(text, 'Where renewal is described, by the inventory', 'An address or a sentence.'),
  ),
  variable: v.exactOptional(documented(text, 'The environment variable that contains the secret, by the inventory')),
  verdict,
  credential: documented(credentialRecord, 'What the token is'),
  scopes: documented(tokenScopes, 'Scopes'),
  checks: documented(
    listOf(checkRecord),
    'What was declared, and what is known about each',
    'The first is the credential itself. Empty where nothing was sent.',
  ),
  expiry: v.exactOptional(
    documented(
      expiryRecord,
      'When the token expires',
      'Absent where no day was declared and the token has none in it.',
    ),
  ),
  neverExpires: v.exactOptional(
    documented(v.literal(true, ' is not true'), 'Whether it has no expiry date, as the option `expires-on` declares'),
  ),
  findings: documented(listOf(findingRecord), 'Causes with their remedies, the most severe first'),
  notes: documented(
    listOf(text),
    'What else there is to know about the run',
    'Plain sentences: lists of scopes that were converted, scopes checked by the header alone.',
  ),
  planned: v.exactOptional(
    documented(listOf(text), 'The requests that a real run would begin with', 'Only for a plan.'),
  ),
  requests: documented(wholeNumber, 'Requests sent, repetitions included'),
});

/** @returns what its findings make of it; a plan that shows no failure is only planned */
const token = v.pipe(
  tokenRecord,
  v.forward(
    v.check(
      (record) =>
        record.verdict === verdictOf(record.findings) || (record.verdict === 'planned' && record.planned !== undefined),
      ' does not follow from its findings',
    ),
    ['verdict'],
  ),
);

/** What one run found out. */
export const reportSchema = object({
  schema: documented(v.literal(1, ' is not 1'), 'Version of this schema'),
  kind: v.exactOptional(documented(v.literal('report', ' is not "report"'), 'What this document is')),
  tool: documented(program, 'What wrote the report'),
  checkedAt: documented(
    v.pipe(
      string(isMoment, 'a time in UTC'),
      v.isoTimestamp(' is not a time in UTC'),
      v.regex(/Z$/, ' is not a time in UTC'),
    ),
    'When the run began',
    'ISO time in UTC.',
  ),
  verdict,
  elapsedMs: documented(wholeNumber, 'Duration of the run in milliseconds'),
  shard: v.exactOptional(
    documented(
      v.pipe(string(isShard, 'a shard'), v.regex(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/, ' is not a shard')),
      'The part of the inventory that was checked',
      '`2/5` is the second of five. Absent where the whole was checked, and in a report that was merged from those of the parts.',
    ),
  ),
  findings: documented(
    listOf(findingRecord),
    'Errors in the options as a whole',
    'Mostly empty. Where it is not, nothing was checked and `tokens` is empty, except in a report that was merged from several. Errors in one entry of an inventory are listed with that token.',
  ),
  planned: v.exactOptional(
    documented(
      listOf(text),
      'The requests that a real run would begin with, besides those of the tokens',
      'Only for a plan of an audit with `organization`.',
    ),
  ),
  tokens: documented(listOf(token), 'The tokens that were checked'),
  changes: v.exactOptional(changesRecord),
});

/** What the published schema defines by name. */
export const definitions = {
  verdict,
  scope: scopeName,
  token,
  credential: credentialRecord,
  tokenScopes,
  check: checkRecord,
  expiry: expiryRecord,
  finding: findingRecord,
  next: nextStep,
};
