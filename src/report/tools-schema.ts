/**
 * What `token-preflight tools --json` prints, schema 1: the one source of its type and of the published
 * `schema/tools-1.schema.json`.
 */
import * as v from 'valibot';
import { findingRecord } from './finding-schema.ts';
import {
  type DeepReadonly,
  documented,
  documentHead,
  integer,
  listOf,
  object,
  oneOf,
  scopeName,
  text,
} from './schema-parts.ts';

/** What `tools` prints. */
export type ToolsDocument = DeepReadonly<v.InferOutput<typeof toolsSchema>>;

const kind = documented(oneOf(['api-token', 'access-token']), 'Kind of token');
const user = oneOf(['email', 'account', 'x-bitbucket-api-token-auth', 'x-token-auth', 'other']);
const evidence = documented(
  oneOf(['observed', 'source']),
  'How it is known',
  '`observed` in a run against an emulated Bitbucket, or read in the `source` or documentation.',
);
const fields = documented(
  listOf(object({ name: text, value: text })),
  'What to set',
  'With `{token}`, `{email}`, `{account}` (the Bitbucket username), and `{uuid}` (of the account) for your own values.',
);
const outcome = documented(
  object({
    effect: documented(
      oneOf(['fails', 'silent', 'continues']),
      'What the tool does',
      '`fails`: it ends with a nonzero exit code. `silent`: it ends with 0, and the work is not done. `continues`: it goes on without it.',
    ),
    exit: documented(integer(0, 255), 'Its exit code'),
    message: v.exactOptional(documented(text, 'What it prints about it')),
  }),
  'What a missing scope comes to',
);

const setting = object({
  name: documented(text, 'What to set, in short'),
  kind,
  fields,
  works: documented(v.boolean(), 'Whether the first feature works with it'),
  scheme: v.exactOptional(documented(oneOf(['Basic', 'Bearer', 'none']), 'How the tool calls the REST API')),
  user: v.exactOptional(documented(user, 'The username of Basic')),
  gitUser: v.exactOptional(documented(user, 'The username for Git')),
  note: v.exactOptional(documented(text, 'Why it does not work, or what else to know')),
  evidence,
});

const operation = object({
  operation: documented(text, 'Method and path'),
  need: documented(
    oneOf(['required', 'optional', 'conditional']),
    'Whether it is always called, not needed, or called only sometimes',
  ),
  when: v.exactOptional(documented(text, 'When it is called, or what is lost without it')),
  refused: v.exactOptional(outcome),
  evidence,
});

const feature = object({
  name: documented(text, 'As in the option `tools`'),
  about: documented(text, 'What it is'),
  isDefault: documented(v.boolean(), 'Whether it is meant where only the tool is named'),
  scopes: documented(
    object({ 'api-token': v.exactOptional(listOf(scopeName)), 'access-token': v.exactOptional(listOf(scopeName)) }),
    'The scopes to select by kind of token',
    'A kind is absent where it does not work.',
  ),
  operations: documented(listOf(operation), 'In the order of the first call'),
  git: v.exactOptional(documented(oneOf(['clone', 'push']), 'Git access')),
  gitRefused: v.exactOptional(outcome),
  fields: v.exactOptional(
    documented(
      object({ 'api-token': v.exactOptional(fields), 'access-token': v.exactOptional(fields) }),
      'What to set for it, where that is not in the settings',
    ),
  ),
  refuses: v.exactOptional(
    documented(listOf(object({ kind, why: documented(text, 'The reason') })), 'Kinds of token that no setting takes'),
  ),
  evidence,
});

const tool = object({
  name: documented(text, 'As in the option `tools`'),
  title: documented(text, 'As its authors write it'),
  version: documented(text, 'The version that was measured or read'),
  measured: documented(v.pipe(v.string(), v.isoDate()), 'The day'),
  how: documented(text, 'What was run'),
  settings: documented(listOf(setting), 'Where each kind of token goes, the recommended setting first'),
  features: documented(listOf(feature), 'What people run it for'),
  notes: v.exactOptional(documented(listOf(text), 'What else to know')),
});

/** The measured tools. */
export const toolsSchema = object({
  ...documentHead('tools'),
  tools: documented(listOf(tool), 'All of them, or the one that was named'),
  findings: documented(listOf(findingRecord), 'What is wrong with the command line'),
});
