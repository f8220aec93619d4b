import { verdictOf } from '../check/severity.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import { groupBy } from '../util/group-by.ts';
import { findingsOf } from './causes.ts';
import type { RunReport } from './run-report.ts';
import type { FindingRecord } from './schema.ts';
import { summarize } from './summary.ts';
import { type Markup, templateFor } from './template.ts';
import { glyphs, textOf } from './text.ts';

type CaseOutcome = 'passed' | 'failure' | 'error' | 'skipped';

/** What a run can find about the way of its requests. */
const routeCodes: readonly string[] = ['route-differs', 'proxy-unsupported', 'tls-unverified'];

const xml = templateFor(toXmlLine);
const xmlLines = templateFor((lines) => lines);

/**
 * The report as JUnit XML, one case per token: `failure` when it cannot do what was declared, `error` when that could not
 * be verified, `skipped` when it was only planned; a warning passes. What is about the run as a whole has separate cases: `options` and `route`.
 * @returns the text in pieces
 */
export function* junitPieces(report: RunReport): Generator<string> {
  const { elapsedMs, checkedAt } = report;
  const cases = [...casePartsOf(report)];
  const outcomes = cases.map(({ part }) => outcomeOf(part));
  const count = (wanted: CaseOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
  // Bitbucket Pipelines shows no results without the totals: https://github.com/mavimo/phpstan-junit/pull/28
  const totals = xml`name="token-preflight" tests="${outcomes.length}" failures="${count('failure')}" errors="${count('error')}" time="${elapsedMs / 1000}"`;
  // The time to the second and without a zone, as the schemas require it.
  yield xml`<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${totals}>
  <testsuite ${totals} skipped="${count('skipped')}" timestamp="${checkedAt.slice(0, 19)}">
`.markup;
  for (const one of cases) yield createCase(one).markup;
  yield `  </testsuite>
</testsuites>
`;
}

/** What one case is about: the report with nothing else in it. */
interface CasePart {
  readonly name: string;
  readonly owner?: string | undefined;
  readonly part: RunReport;
}

function* casePartsOf({ changes, ...report }: RunReport): Generator<CasePart> {
  const { findings, tokens } = report;
  const own = new Map(groupBy(changes?.changes ?? [], ({ token }) => token).map((some) => [some[0].token, some]));
  const isRoute = ({ code }: FindingRecord) => routeCodes.includes(code);
  const about = (name: string, some: readonly FindingRecord[]) =>
    some.length === 0 ? [] : [{ name, part: { ...report, verdict: verdictOf(some), findings: some, tokens: [] } }];
  const options = findings.filter((finding) => !isRoute(finding));
  yield* about('options', options);
  yield* about('route', findings.filter(isRoute));
  for (const { variable: _variable, ...token } of tokens) {
    // Without the variable that an inventory names, the log of the case is that of a run with this token alone.
    const part = {
      ...report,
      verdict: token.verdict,
      findings: [],
      tokens: [token],
      ...(changes !== undefined && { changes: { ...changes, changes: own.get(token.name) ?? [] } }),
    };
    yield { name: token.name, owner: token.owner, part };
  }
}

function createCase({ name, owner, part }: CasePart): Markup {
  const outcome = outcomeOf(part);
  const lines = textOf(part).map(({ tone, text }) => toXmlLine(`${glyphs[tone]}${text}`));
  const log = xmlLines`${lines.join('\n')}`;
  // The attribute `time` is expected everywhere, and how long one token took is not recorded.
  return xml`    <testcase name="${toXmlLine(name) || 'token'}" classname="${toXmlLine(owner ?? '') || 'token-preflight'}" time="0">
      ${outcome === 'passed' ? xml`<system-out>${log}</system-out>` : createCause(outcome, log, part)}
    </testcase>
`;
}

function createCause(element: Exclude<CaseOutcome, 'passed'>, log: Markup, part: RunReport): Markup {
  const code = findingsOf(part).find(({ severity }) => severity === part.verdict)?.code;
  const type = code === undefined ? undefined : xml` type="${code}"`;
  return xml`<${element} message="${summarize(part)}"${type}>${log}</${element}>`;
}

function outcomeOf({ verdict, tokens }: RunReport): CaseOutcome {
  if (verdict === 'fail') return 'failure';
  if (verdict === 'unknown') return 'error';
  return tokens.some(({ planned }) => planned !== undefined) ? 'skipped' : 'passed';
}

/** One line of characters that XML 1.0 knows: without lone surrogates and the noncharacters U+FFFE and U+FFFF. */
function toXmlLine(text: string): string {
  // Only texts with such a code unit need the slower expression.
  const known = /[\uD800-\uDFFF\uFFFE\uFFFF]/.test(text) ? text.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD') : text;
  return stripControlCharacters(known);
}
