/**
 * What `token-preflight scopes --json` prints, schema 1: the one source of its type and of the published
 * `schema/scopes-1.schema.json`.
 */
import * as v from 'valibot';
import { type ScopeKind, tokenChoices } from '../credential/token-choices.ts';
import { findingRecord } from './finding-schema.ts';
import {
  type DeepReadonly,
  documented,
  documentHead,
  listOf,
  object,
  oneOf,
  scopeName,
  text,
  toolUse,
} from './schema-parts.ts';

/** What `scopes` prints. */
export type ScopesDocument = DeepReadonly<v.InferOutput<typeof scopesSchema>>;
/** Something for each kind of token that scopes differ for. */
export type ByKind<T> = { readonly [Kind in ScopeKind]?: T };

function objectByKind<S extends v.GenericSchema>(item: S) {
  return object({
    'api-token': v.exactOptional(item),
    'access-token': v.exactOptional(item),
    'oauth-token': v.exactOptional(item),
  });
}

const scopesByKind = documented(
  objectByKind(listOf(scopeName)),
  'Scopes by kind of token',
  'A kind is absent where it is not available, and has no scopes where the API specification lists none.',
);
const measuredKindName = documented(oneOf(['api-token', 'access-token']), 'Kind of token');
const requiredBy = v.exactOptional(documented(listOf(toolUse), 'The declared tools that need it'));

const operationNeeds = object({
  operation: documented(text, 'Method and path, as declared'),
  requiredBy,
  scopes: scopesByKind,
  permission: v.exactOptional(
    documented(
      object({
        on: documented(oneOf(['repository', 'project', 'workspace', 'none']), 'What it is a permission on'),
        level: documented(text, 'The least level, such as `write`'),
        grade: documented(
          oneOf(['stated', 'recorded', 'inferred']),
          'How it is known',
          '`stated` in the documentation, `recorded` in public responses, or `inferred` and not documented.',
        ),
        isConditional: v.exactOptional(documented(v.literal(true), 'It depends on the body of the request')),
      }),
      'The permission that the account needs besides',
    ),
  ),
});

const toolNeeds = object({
  name: documented(text, 'As in the option `tools`'),
  title: documented(text, 'As its authors write it'),
  version: documented(text, 'The measured version'),
  measured: documented(v.pipe(v.string(), v.isoDate()), 'The day of the measurement'),
  features: documented(listOf(text), 'The features that are meant'),
  settings: documented(
    listOf(
      object({
        kind: measuredKindName,
        features: documented(listOf(text), 'The features that take the token here'),
        fields: documented(
          listOf(object({ name: text, value: text })),
          'What to set',
          'With `{token}`, `{email}`, `{account}` (the Bitbucket username), and `{uuid}` (of the account) for your own values.',
        ),
        note: v.exactOptional(documented(text, 'What else to know')),
      }),
    ),
    'Where the token goes',
  ),
  rejects: documented(
    listOf(object({ kind: measuredKindName, features: listOf(text), why: documented(text, 'The reason') })),
    'Kinds of token that no setting takes',
  ),
});

const optional = object({
  operation: documented(text, 'Method and path'),
  need: documented(oneOf(['optional', 'conditional']), 'Whether the tool works without it, or calls it only sometimes'),
  when: v.exactOptional(documented(text, 'What is lost without it, or when it is called')),
  calledBy: documented(toolUse, 'The tool that calls it'),
  scopes: scopesByKind,
});

/** A scope with its label. */
export const labeledScope = {
  scope: scopeName,
  label: documented(text, 'Its label on the page that creates the token'),
};

/** What to select, and which kinds of token there are for it. */
export const selectionEntries = {
  select: documented(
    objectByKind(listOf(object(labeledScope))),
    'The scopes to select for everything that a kind of token can do',
    'Without those that another one includes.',
  ),
  narrowest: v.exactOptional(
    documented(oneOf(tokenChoices), 'The narrowest kind of token that can do everything', 'Absent where none can.'),
  ),
  exceptions: documented(
    listOf(
      object({
        kind: documented(oneOf(tokenChoices), 'Kind of token'),
        exceptions: listOf(
          object({
            what: documented(text, 'An operation, or a tool with features'),
            why: documented(text, 'The reason'),
          }),
        ),
        isAll: v.exactOptional(documented(v.literal(true), 'Nothing is left that it can do')),
      }),
    ),
    'What a kind of token can not do',
  ),
};

/** The scopes that operations and tools need. */
export const scopesSchema = object({
  ...documentHead('scopes'),
  operations: documented(listOf(operationNeeds), 'The operations, those of tools included'),
  git: v.exactOptional(
    documented(
      object({ access: oneOf(['clone', 'push']), requiredBy, scopes: scopesByKind }),
      'Git access that the tools need',
    ),
  ),
  tools: documented(listOf(toolNeeds), 'The declared tools'),
  ...selectionEntries,
  optional: documented(listOf(optional), 'What the tools call besides; `select` does not include it'),
  findings: documented(listOf(findingRecord), 'What is wrong with the declaration'),
});
