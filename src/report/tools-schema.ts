/**
 * What `token-preflight tools --json` prints, schema 1: the one source of its type and of the published
 * `schema/tools-1.schema.json`.
 */
import * as v from 'valibot';
import { finding } from './schema.ts';
import { type DeepReadonly, describe, integer, list, object, oneOf, program, scope, text } from './schema-parts.ts';

/** What `tools` prints. */
export type ToolsDocument = DeepReadonly<v.InferOutput<typeof toolsSchema>>;

const kind = describe(oneOf(['api-token', 'access-token']), 'Kind of token');
const user = oneOf(['email', 'account', 'x-bitbucket-api-token-auth', 'x-token-auth', 'other']);
const evidence = describe(
  oneOf(['observed', 'source']),
  'How it is known',
  '`observed` in a run against an emulated Bitbucket, or read in the `source` or documentation.',
);
const fields = describe(
  list(object({ name: text, value: text })),
  'What to set',
  'With `{token}`, `{email}`, `{account}` (the Bitbucket username), and `{uuid}` (of the account) for your own values.',
);
const outcome = describe(
  object({
    effect: describe(
      oneOf(['fails', 'silent', 'continues']),
      'What the tool does',
      '`fails`: it ends with a nonzero exit code. `silent`: it ends with 0, and the work is not done. `continues`: it goes on without it.',
    ),
    exit: describe(integer(0, 255), 'Its exit code'),
    message: v.exactOptional(describe(text, 'What it prints about it')),
  }),
  'What a missing scope comes to',
);

const setting = object({
  name: describe(text, 'What to set, in short'),
  kind,
  fields,
  works: describe(v.boolean(), 'Whether the first feature works with it'),
  scheme: v.exactOptional(describe(oneOf(['Basic', 'Bearer', 'none']), 'How the tool calls the REST API')),
  user: v.exactOptional(describe(user, 'The username of Basic')),
  gitUser: v.exactOptional(describe(user, 'The username for Git')),
  note: v.exactOptional(describe(text, 'Why it does not work, or what else to know')),
  evidence,
});

const operation = object({
  operation: describe(text, 'Method and path'),
  need: describe(
    oneOf(['required', 'optional', 'conditional']),
    'Whether it is always called, not needed, or called only sometimes',
  ),
  when: v.exactOptional(describe(text, 'When it is called, or what is lost without it')),
  refused: v.exactOptional(outcome),
  evidence,
});

const feature = object({
  name: describe(text, 'As in the option `tools`'),
  about: describe(text, 'What it is'),
  isDefault: describe(v.boolean(), 'Whether it is meant where only the tool is named'),
  scopes: describe(
    object({ 'api-token': v.exactOptional(list(scope)), 'access-token': v.exactOptional(list(scope)) }),
    'The scopes to select by kind of token',
    'A kind is absent where it does not work.',
  ),
  operations: describe(list(operation), 'In the order of the first call'),
  git: v.exactOptional(describe(oneOf(['clone', 'push']), 'Git access')),
  gitRefused: v.exactOptional(outcome),
  fields: v.exactOptional(
    describe(
      object({ 'api-token': v.exactOptional(fields), 'access-token': v.exactOptional(fields) }),
      'What to set for it, where that is not in the settings',
    ),
  ),
  refuses: v.exactOptional(
    describe(list(object({ kind, why: describe(text, 'The reason') })), 'Kinds of token that no setting takes'),
  ),
  evidence,
});

const tool = object({
  name: describe(text, 'As in the option `tools`'),
  title: describe(text, 'As its authors write it'),
  version: describe(text, 'The version that was measured or read'),
  measured: describe(v.pipe(v.string(), v.isoDate()), 'The day'),
  how: describe(text, 'What was run'),
  settings: describe(list(setting), 'Where each kind of token goes, the recommended setting first'),
  features: describe(list(feature), 'What people run it for'),
  notes: v.exactOptional(describe(list(text), 'What else to know')),
});

/** The measured tools. */
export const toolsSchema = object({
  schema: describe(v.literal(1), 'Version of this schema'),
  kind: describe(v.literal('tools'), 'What this document is'),
  tool: describe(program, 'What wrote the document'),
  tools: describe(list(tool), 'All of them, or the one that was named'),
  findings: describe(list(finding), 'What is wrong with the command line'),
});
