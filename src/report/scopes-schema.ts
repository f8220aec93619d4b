/**
 * What `token-preflight scopes --json` prints, schema 1: the one source of its type and of the published
 * `schema/scopes-1.schema.json`.
 */
import * as v from 'valibot';
import { type ScopeKind, tokenChoices } from '../credential/token-choices.ts';
import { finding } from './schema.ts';
import { type DeepReadonly, describe, list, object, oneOf, program, scope, text, toolUse } from './schema-parts.ts';

/** What `scopes` prints. */
export type ScopesDocument = DeepReadonly<v.InferOutput<typeof scopesSchema>>;
/** Something for each kind of token that scopes differ for. */
export type ByKind<T> = { readonly [Kind in ScopeKind]?: T };

function byKind<S extends v.GenericSchema>(item: S) {
  return object({
    'api-token': v.exactOptional(item),
    'access-token': v.exactOptional(item),
    'oauth-token': v.exactOptional(item),
  });
}

const scopesByKind = describe(
  byKind(list(scope)),
  'Scopes by kind of token',
  'A kind is absent where it is not available, and has no scopes where the API specification lists none.',
);
const measuredKind = describe(oneOf(['api-token', 'access-token']), 'Kind of token');
const requiredBy = v.exactOptional(describe(list(toolUse), 'The declared tools that need it'));

const operation = object({
  operation: describe(text, 'Method and path, as declared'),
  requiredBy,
  scopes: scopesByKind,
  permission: v.exactOptional(
    describe(
      object({
        on: describe(oneOf(['repository', 'project', 'workspace', 'none']), 'What it is a permission on'),
        level: describe(text, 'The least level, such as `write`'),
        grade: describe(
          oneOf(['stated', 'recorded', 'inferred']),
          'How it is known',
          '`stated` in the documentation, `recorded` in public responses, or `inferred` and not documented.',
        ),
        isConditional: v.exactOptional(describe(v.literal(true), 'It depends on the body of the request')),
      }),
      'The permission that the account needs besides',
    ),
  ),
});

const tool = object({
  name: describe(text, 'As in the option `tools`'),
  title: describe(text, 'As its authors write it'),
  version: describe(text, 'The measured version'),
  measured: describe(v.pipe(v.string(), v.isoDate()), 'The day of the measurement'),
  features: describe(list(text), 'The features that are meant'),
  settings: describe(
    list(
      object({
        kind: measuredKind,
        features: describe(list(text), 'The features that take the token here'),
        fields: describe(
          list(object({ name: text, value: text })),
          'What to set',
          'With `{token}`, `{email}`, `{account}` (the Bitbucket username), and `{uuid}` (of the account) for your own values.',
        ),
        note: v.exactOptional(describe(text, 'What else to know')),
      }),
    ),
    'Where the token goes',
  ),
  rejects: describe(
    list(object({ kind: measuredKind, features: list(text), why: describe(text, 'The reason') })),
    'Kinds of token that no setting takes',
  ),
});

const optional = object({
  operation: describe(text, 'Method and path'),
  need: describe(oneOf(['optional', 'conditional']), 'Whether the tool works without it, or calls it only sometimes'),
  when: v.exactOptional(describe(text, 'What is lost without it, or when it is called')),
  calledBy: describe(toolUse, 'The tool that calls it'),
  scopes: scopesByKind,
});

/** The scopes that operations and tools need. */
export const scopesSchema = object({
  schema: describe(v.literal(1), 'Version of this schema'),
  kind: describe(v.literal('scopes'), 'What this document is'),
  tool: describe(program, 'What wrote the document'),
  operations: describe(list(operation), 'The operations, those of tools included'),
  git: v.exactOptional(
    describe(
      object({ access: oneOf(['clone', 'push']), requiredBy, scopes: scopesByKind }),
      'Git access that the tools need',
    ),
  ),
  tools: describe(list(tool), 'The declared tools'),
  select: describe(
    byKind(list(object({ scope, label: describe(text, 'Its label on the page that creates the token') }))),
    'The scopes to select for everything that a kind of token can do',
    'Without those that another one includes.',
  ),
  optional: describe(list(optional), 'What the tools call besides; `select` does not include it'),
  narrowest: v.exactOptional(
    describe(oneOf(tokenChoices), 'The narrowest kind of token that can do everything', 'Absent where none can.'),
  ),
  exceptions: describe(
    list(
      object({
        kind: describe(oneOf(tokenChoices), 'Kind of token'),
        exceptions: list(
          object({ what: describe(text, 'An operation, or a tool with features'), why: describe(text, 'The reason') }),
        ),
        isAll: v.exactOptional(describe(v.literal(true), 'Nothing is left that it can do')),
      }),
    ),
    'What a kind of token can not do',
  ),
  findings: describe(list(finding), 'What is wrong with the declaration'),
});
