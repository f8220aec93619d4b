/** What changed since the previous report, as a part of the report. */
import * as v from 'valibot';
import { type DeepReadonly, documented, isMoment, listOf, object, oneOf, string, text } from './schema-parts.ts';

const changeRecord = object({
  token: documented(text, 'Name of the token'),
  owner: v.exactOptional(documented(text, 'Who looks after the token, by the inventory')),
  type: documented(
    oneOf(['failing', 'expiring', 'unverified', 'warning', 'fixed', 'rotated', 'added', 'removed']),
    'What changed',
    '`failing`, `unverified`, `warning`: it has a finding of this severity that it did not have. `expiring`: it has crossed a number of days. `fixed`: it failed or was unknown, and works. `rotated`: Bitbucket sent another X-Token-Id. `added`, `removed`: in the inventory.',
  ),
  text: documented(text, 'The change in a sentence'),
});

/** What changed since the previous report, as a part of the report. */
export const changesRecord = documented(
  object({
    since: documented(
      string(isMoment, 'a time in UTC'),
      'When the run of the previous report began',
      'ISO time in UTC.',
    ),
    changes: documented(listOf(changeRecord), 'The changes, the most urgent first', 'Empty where nothing changed.'),
  }),
  'What changed since the previous report',
  'Only where the option `previous` named a report.',
);

/** One change. */
export type ChangeRecord = DeepReadonly<v.InferOutput<typeof changeRecord>>;
/** The changes since a report. */
export type ChangesRecord = DeepReadonly<v.InferOutput<typeof changesRecord>>;
