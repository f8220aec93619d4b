/** A finding, as a part of a report or an explanation. */
import * as v from 'valibot';
import { type FindingCode, severities } from '../check/finding.ts';
import { reference } from './reference.ts';
import { documented, isShallow, listOf, matching, object, oneOf, text } from './schema-parts.ts';

/** More than any fact needs: deeper values could exhaust the stack of what reads them. */
const maxFactDepth = 8;

/** A step that leads on, for programs. */
export const nextStep = object({
  actor: documented(oneOf(['owner', 'admin', 'anyone']), 'Who can do it'),
  do: documented(
    oneOf(['create-token', 'replace-secret', 'fix-declaration', 'retry-later', 'ask-admin', 'fix-environment']),
    'What to do',
  ),
  url: v.exactOptional(documented(matching(/^https:\/\/[^\s"<>]+$/, 'a web address'), 'Where to do it')),
});

const fixStep = object({
  step: documented(text, 'What to do, in a few words'),
  copy: v.exactOptional(documented(text, 'An address, a list of scopes, or a command to copy')),
});

/** A finding. */
export const findingRecord = object({
  code: documented(
    oneOf(Object.keys(severities) as readonly FindingCode[]),
    'Code of the finding',
    'Stable: what a code means does not change within schema 1.',
  ),
  severity: documented(oneOf(['warn', 'unknown', 'fail']), 'Its effect on the verdict'),
  subject: v.exactOptional(documented(text, 'The thing it is about')),
  title: documented(text, 'The finding in a few words'),
  cause: documented(text, 'The cause in one to three sentences'),
  remedy: documented(
    v.pipe(listOf(text), v.minLength(1, ' is not a list of at least 1')),
    'Steps that fix it, in order',
  ),
  copy: v.exactOptional(documented(text, 'A list of scopes or a command to copy')),
  fix: v.exactOptional(
    documented(
      v.pipe(listOf(fixStep), v.minLength(1, ' is not a list of at least 1')),
      'The fix in short, with what to copy for each step',
    ),
  ),
  help: documented(
    // It becomes a link.
    v.pipe(
      matching(/^https:\/\/.+#[a-z-]+$/, 'an address of the reference'),
      v.url(' is not an address of the reference'),
      v.startsWith(`${reference}#`, ' is not an address of the reference'),
    ),
    'Address of its entry in the reference',
  ),
  facts: v.exactOptional(
    documented(
      v.pipe(
        v.record(v.string(), v.unknown(), ' is not an object'),
        v.check((facts) => isShallow(facts, maxFactDepth), ' is nested too deep'),
      ),
      'What the finding rests on, as data',
      'The keys depend on the code, and more may come.',
    ),
  ),
  next: v.exactOptional(documented(listOf(nextStep), 'The steps that lead on, for programs')),
});
