import { resolve } from 'node:path';
import type { CredentialKind } from '../bitbucket/credential-kind.ts';
import { nearestScopes } from '../bitbucket/operations.ts';
import { findScope } from '../bitbucket/scopes.ts';
import { scopeItems } from '../config/lists.ts';
import type { OptionError } from '../config/options.ts';
import type { Parsed } from '../config/read-options.ts';
import { readRecording } from '../record/read-recording.ts';
import { redactTokenLike } from '../redaction/redactor.ts';
import type { readReport } from '../report/read-report.ts';
import type { RunReport } from '../report/run-report.ts';
import type { RecordingDocument } from '../report/suggestion/schema.ts';
import { truncateList } from '../report/summary.ts';
import { readText } from '../util/read-file.ts';
import type { AdviseInvocation } from './invocation.ts';
import { clean } from './suggestion.ts';

/** A token, and what was recorded of its runs. */
export interface AdviseInputs {
  readonly recordings: readonly RecordingDocument[];
  /** Names of the granted scopes, each once. */
  readonly granted: readonly string[];
  /** Kind of the token, where a report shows it. */
  readonly kind?: CredentialKind;
}

type Granted = Omit<AdviseInputs, 'recordings'>;

/** Reads recordings, and the granted scopes from a report or the option. Never rejects. */
export async function readInputs({
  files,
  scopes,
  name,
}: Pick<AdviseInvocation, 'files' | 'scopes' | 'name'>): Promise<Parsed<AdviseInputs>> {
  const { recordings, reports, errors } = await readDocuments(files);
  const granted = grantedScopes(scopes, name, reports);
  const isMissing = recordings.length === 0 && errors.length === 0;
  return {
    value: { recordings, ...granted.value },
    errors: [
      ...errors,
      ...(isMissing ? [{ option: 'advise', problem: missingRecording }] : []),
      // A report that can't be read is one error, not two.
      ...(errors.length > 0 && reports.length === 0 ? [] : granted.errors),
    ],
  };
}

const missingRecording = 'requires at least one recording. Create it with token-preflight record --json -- COMMAND';

interface Documents {
  readonly recordings: RecordingDocument[];
  readonly reports: { readonly path: string; readonly report: RunReport }[];
  readonly errors: OptionError[];
}

async function readDocuments(paths: readonly string[]): Promise<Documents> {
  const documents: Documents = { recordings: [], reports: [], errors: [] };
  // The same file twice isn't two runs.
  for (const path of new Map(paths.map((each) => [resolve(each), each])).values()) {
    const file = await readText(path);
    const outcome = 'problem' in file ? file : await readDocument(file.text);
    if ('recording' in outcome) documents.recordings.push(outcome.recording);
    else if ('report' in outcome) documents.reports.push({ path, report: outcome.report });
    else documents.errors.push({ option: optionOf(path), problem: outcome.problem });
  }
  return documents;
}

function optionOf(path: string): string {
  return `advise (${redactTokenLike(path)})`;
}

async function readDocument(text: string): Promise<ReturnType<typeof readRecording> | ReturnType<typeof readReport>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: `isn't JSON. ${expected}` };
  }
  const { kind = 'report' } = Object(value) as { readonly kind?: unknown };
  if (kind === 'recording') return readRecording(value);
  if (kind !== 'report') return { problem: `is another document. ${expected}` };
  return (await import('../report/read-report.ts')).readReport(text);
}

const expected = 'Pass recordings (record --json) and the JSON report of a check or an audit.';

function grantedScopes(
  scopes: string | undefined,
  name: string | undefined,
  reports: Documents['reports'],
): Parsed<Granted> {
  const [first, second] = reports;
  const error = (option: string, problem: string) => ({ value: { granted: [] }, errors: [{ option, problem }] });
  if (scopes !== undefined) {
    if (first === undefined && name !== undefined)
      return error('--name', 'chooses a token of a report. With --scopes, leave it out.');
    return first === undefined
      ? scopesOfOption(scopes)
      : error('--scopes', "can't be combined with a report. Use one of them.");
  }
  if (first === undefined)
    return error('advise', 'requires the granted scopes: the JSON report of a check, or --scopes.');
  return second === undefined
    ? scopesOfReport(first.report, name, optionOf(first.path))
    : error(optionOf(second.path), 'is a second report. Pass only one.');
}

function scopesOfReport({ tokens }: RunReport, name: string | undefined, option: string): Parsed<Granted> {
  const chosen = name === undefined ? tokens : tokens.filter((token) => token.name === name.trim());
  const [token, ...others] = chosen;
  const granted = token?.scopes.granted;
  if (others.length === 0 && token !== undefined && granted !== undefined)
    return { value: { granted: [...new Set(granted.map(clean))], kind: token.credential.kind }, errors: [] };
  const problem =
    name !== undefined && chosen.length !== 1
      ? `contains ${chosen.length === 0 ? 'no token' : `${chosen.length} tokens`} of this name. ${tokenNames(tokens)}`
      : others.length > 0
        ? `contains ${tokens.length} tokens. Choose one with --name. ${tokenNames(tokens)}`
        : "doesn't contain the granted scopes. List them in --scopes.";
  return { value: { granted: [] }, errors: [{ option, problem }] };
}

function tokenNames(tokens: RunReport['tokens']): string {
  return `Its tokens: ${truncateList(tokens.map((token) => clean(token.name)))}.`;
}

/** A scope in another model than the others can't be of the same token. */
function scopesOfOption(text: string): Parsed<Granted> {
  const items = scopeItems(text);
  const found = items.map((item) => ({ item, scope: findScope(item) }));
  const unknown = found.flatMap(({ item, scope }) => (scope === undefined ? [item] : []));
  const known = found.flatMap(({ scope }) => scope ?? []);
  const models = new Set(known.map(({ scopeModel }) => scopeModel));
  const problems = [
    ...(items.length === 0 ? ['requires the granted scopes.'] : []),
    ...unknown.map(unknownScope),
    ...(models.size > 1
      ? ['mixes scopes of API tokens with those of access tokens. List the scopes of one token.']
      : []),
  ];
  return {
    value: { granted: [...new Set(known.map(({ name }) => name))] },
    errors: problems.map((problem) => ({ option: '--scopes', problem })),
  };
}

function unknownScope(text: string): string {
  const nearest = nearestScopes(text);
  const hint = nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : 'See docs/scopes.md.';
  return `contains "${clean(text).slice(0, 60)}", which isn't a scope. ${hint}`;
}
