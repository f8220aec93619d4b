/**
 * What `token-preflight advise --json` prints, schema 1: the one source of its type and of the published
 * `schema/advice-1.schema.json`.
 */
import * as v from 'valibot';
import { credentialKinds } from '../credential/kinds.ts';
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
import { labeledScope, selectionEntries } from './scopes-schema.ts';
import { placedFindings } from './suggestion/schema.ts';

/** What `advise` prints. */
export type AdviceDocument = DeepReadonly<v.InferOutput<typeof adviceSchema>>;

const calls = documented(listOf(text), 'What requires it: operations and Git access of the recorded runs');

const seenScope = object({ ...labeledScope, calls });

const unseenScope = object({
  ...labeledScope,
  risk: v.exactOptional(
    documented(
      text,
      'What it lets a thief of the token do',
      'A sentence. Absent for a scope that this version does not know.',
    ),
  ),
  includes: v.exactOptional(
    documented(listOf(scopeName), 'The required scopes that it includes', 'Select these. Absent where there are none.'),
  ),
  isSelected: v.exactOptional(
    documented(v.literal(true), 'It is to be selected anyway, because it reads what another one changes'),
  ),
});

/** What recorded runs show about the scopes of a token. */
export const adviceSchema = object({
  ...documentHead('advice'),
  runs: documented(integer(1), 'Number of recorded runs'),
  token: v.exactOptional(documented(oneOf(credentialKinds), 'Kind of the token', 'Absent where no report shows it.')),
  seen: documented(listOf(seenScope), 'The granted scopes that the runs required'),
  notSeen: documented(
    listOf(unseenScope),
    'The granted scopes that the runs did not require',
    'Steps that did not run, and programs that can not be recorded, may require them.',
  ),
  notGranted: documented(listOf(seenScope), 'Scopes that the runs required and that are not granted'),
  ...selectionEntries,
  unlisted: documented(listOf(text), 'Operations of the runs for which the API specification lists no scopes'),
  findings: placedFindings,
  unseen: documented(listOf(text), 'What could not be recorded: a sentence each'),
});
