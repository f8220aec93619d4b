import Builder from 'fast-xml-builder';
import { verdictOf } from '../diagnosis/verdict.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import { findingsOf, type RunReport, summaryOf } from './run-report.ts';
import { textOf } from './text.ts';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly outcome: Outcome;
  readonly element: object;
}

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/**
 * The report as JUnit XML, one case a token: `failure` when it cannot do what was declared, `error` when that could not
 * be settled, `skipped` when it was only planned; a warning passes. Faults of the options are a case of their own.
 */
export function junitOf(report: RunReport): string {
  const { findings, tokens, elapsedMs, checkedAt } = report;
  const options = { ...report, verdict: verdictOf(findings), tokens: [] };
  const cases = [
    ...(findings.length > 0 ? [caseOf('options', undefined, options)] : []),
    // Without the variable that an inventory names, the log of the case is that of a run with this token alone.
    ...tokens.map(({ variable: _variable, ...token }) => {
      return caseOf(token.name, token.owner, { ...report, verdict: token.verdict, findings: [], tokens: [token] });
    }),
  ];
  const count = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  const totals = {
    '@name': 'token-preflight',
    // Bitbucket Pipelines shows no results without it: https://github.com/mavimo/phpstan-junit/pull/28
    '@tests': cases.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@time': elapsedMs / 1000,
  };
  const suite = {
    ...totals,
    '@skipped': count('skipped'),
    // To the second and without a zone, as the schemas want it.
    '@timestamp': checkedAt.slice(0, 19),
    testcase: cases.map(({ element }) => element),
  };
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { ...totals, testsuite: suite },
  });
}

/** @param part the report with nothing in it but what the case is about */
function caseOf(name: string, owner: string | undefined, part: RunReport): Case {
  const outcome = outcomeOf(part);
  const log = textOf(part)
    .map(({ text }) => legal(text))
    .join('\n');
  const code = findingsOf(part).find(({ severity }) => severity === part.verdict)?.code;
  const cause = { '@message': legal(summaryOf(part)), ...(code !== undefined && { '@type': code }), '#text': log };
  const element = {
    '@name': legal(name) || 'token',
    '@classname': legal(owner ?? '') || 'token-preflight',
    // The attribute is expected everywhere, and how long one token took is not recorded.
    '@time': 0,
    ...(outcome === 'passed' ? { 'system-out': log } : { [outcome]: cause }),
  };
  return { outcome, element };
}

function outcomeOf({ verdict, tokens }: RunReport): Outcome {
  if (verdict === 'fail') return 'failure';
  if (verdict === 'unknown') return 'error';
  return tokens.some(({ planned }) => planned !== undefined) ? 'skipped' : 'passed';
}

/** One line of characters that XML 1.0 knows: without lone surrogates and the two that are none, U+FFFE and U+FFFF. */
function legal(text: string): string {
  return stripControlCharacters(text.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD'));
}
