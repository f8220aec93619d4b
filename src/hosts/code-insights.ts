import { request } from 'node:http';
import type { Severity } from '../check/finding.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import type { Redact } from '../redaction/redactor.ts';
import { causesOf } from '../report/causes.ts';
import { countChanges, sinceText } from '../report/change-text.ts';
import type { RunReport } from '../report/run-report.ts';
import type { FindingRecord } from '../report/schema.ts';
import { summarize } from '../report/summary.ts';
import type { Io } from './host.ts';

/**
 * Where the pipeline's own proxy listens, and how long all requests together can take. This limit is separate from the
 * time budget, which the check can have used up.
 */
interface InsightsProxy {
  readonly host: string;
  readonly port: number;
  readonly timeoutMs: number;
}

/** As a pipe reaches it: https://support.atlassian.com/bitbucket-cloud/docs/code-insights/ */
const pipelinesProxy: InsightsProxy = { host: 'host.docker.internal', port: 29418, timeoutMs: 5000 };

// Bitbucket's limits: https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/
// The length of a summary: https://github.com/reviewdog/reviewdog/pull/1344 , that of details: the Data Center edition.
const maxReportAnnotations = 1000;
const maxInBatch = 100;
const maxSummaryLength = 450;
const maxDetailsLength = 2000;

/**
 * Publishes the report on the pipeline's commit, which a plan must not do. The proxy knows the step, so no credential
 * is sent, and plain http is what it takes. Each run writes a separate report: annotations of an earlier one would
 * stay in it. Never rejects, never hangs.
 * @returns what failed, in sentences
 */
export async function publishInsights(
  report: RunReport,
  env: Io['env'],
  redact: Redact,
  proxy: InsightsProxy = pipelinesProxy,
): Promise<readonly string[]> {
  const { BITBUCKET_WORKSPACE, BITBUCKET_REPO_SLUG, BITBUCKET_COMMIT, BITBUCKET_BUILD_NUMBER } = env;
  if (!BITBUCKET_WORKSPACE || !BITBUCKET_REPO_SLUG || !BITBUCKET_COMMIT || !BITBUCKET_BUILD_NUMBER) {
    return ["Couldn't publish the Code Insights report outside a pipeline step."];
  }
  const id = `${report.tool.name}-${BITBUCKET_BUILD_NUMBER}-${Date.parse(report.checkedAt)}`;
  const repository = `${encodeURIComponent(BITBUCKET_WORKSPACE)}/${encodeURIComponent(BITBUCKET_REPO_SLUG)}`;
  const commit = `http://api.bitbucket.org/2.0/repositories/${repository}/commit/${encodeURIComponent(BITBUCKET_COMMIT)}`;
  const target = `${commit}/reports/${encodeURIComponent(id)}`;
  const run = `https://bitbucket.org/${repository}/pipelines/results/${encodeURIComponent(BITBUCKET_BUILD_NUMBER)}`;
  const signal = AbortSignal.timeout(proxy.timeoutMs);

  const annotations = annotationsOf(report, id, redact);
  const kept = annotations.slice(0, maxReportAnnotations);
  const failure = await send('PUT', target, bodyOf(report, run, annotations.length, redact), proxy, signal);
  if (failure !== undefined) return [`Couldn't publish the Code Insights report: ${failure}.`];
  for (let start = 0; start < kept.length; start += maxInBatch) {
    const batch = kept.slice(start, start + maxInBatch);
    const failed = await send('POST', `${target}/annotations`, batch, proxy, signal);
    if (failed !== undefined) {
      return [`The Code Insights report contains only ${start} of ${kept.length} findings: ${failed}.`];
    }
  }
  return [];
}

function bodyOf(report: RunReport, link: string, findings: number, redact: Redact): object {
  const { tokens, verdict, elapsedMs, tool, changes } = report;
  const news =
    changes === undefined ? '' : ` Since the previous report (${sinceText(changes)}): ${countChanges(changes)}.`;
  const withVerdict = (wanted: string) => tokens.filter((token) => token.verdict === wanted).length;
  const daysLeft = tokens.flatMap(({ expiry }) => (expiry === undefined ? [] : [expiry.daysLeft]));
  const dropped =
    findings > maxReportAnnotations
      ? ` Only the ${maxReportAnnotations} most severe of ${findings} findings are listed. The log has all of them.`
      : '';
  const number = (title: string, value: number) => ({ title, type: 'NUMBER', value });
  return {
    title: 'Token Preflight',
    // What follows it is always kept.
    details: truncate(summarize(report) + news, maxDetailsLength - dropped.length, redact) + dropped,
    report_type: 'TEST',
    reporter: `${tool.name} ${tool.version}`,
    link,
    // An unknown verdict is neither; Bitbucket then shows the report without a result.
    ...(verdict !== 'unknown' && { result: verdict === 'fail' ? 'FAILED' : 'PASSED' }),
    data: [
      { title: 'Verdict', type: 'TEXT', value: verdict },
      number('Tokens', tokens.length),
      number('Failed', withVerdict('fail')),
      number('Unknown', withVerdict('unknown')),
      number('With warnings', withVerdict('warn')),
      ...(daysLeft.length > 0 ? [number('Fewest days left', Math.min(...daysLeft))] : []),
      { title: 'Duration', type: 'DURATION', value: elapsedMs },
    ],
  };
}

const annotationSeverities = { fail: 'HIGH', unknown: 'MEDIUM', warn: 'LOW' } as const satisfies Record<
  Severity,
  string
>;

/** Without a path: Bitbucket then shows them in the overview of the pull request. */
function annotationsOf(report: RunReport, reportId: string, redact: Redact): readonly object[] {
  return causesOf(report).map(({ finding, tokens }, index) => {
    const named = report.tokens.length > 1 ? tokens : [];
    const whose = named.length > 1 ? `${named.length} tokens: ` : named.map((name) => `${name}: `).join('');
    // The names last, so that they are cut first.
    const names = named.length > 1 ? ` Tokens: ${named.join(', ')}.` : '';
    return {
      external_id: `${reportId}-${index + 1}`,
      annotation_type: 'BUG',
      summary: truncate(whose + finding.title, maxSummaryLength, redact),
      details: truncate(stepsOf(finding) + names, maxDetailsLength, redact),
      severity: annotationSeverities[finding.severity],
      link: finding.help,
    };
  });
}

function stepsOf({ cause, remedy, copy }: FindingRecord): string {
  const steps = remedy.map((step, index) => `${index + 1}. ${step}`);
  return [cause, ...steps, ...(copy === undefined ? [] : [`To copy: ${copy}`])].join(' ');
}

/** Redacted before it is cut, as half a secret is no longer found. Half a character is replaced. */
function truncate(text: string, maxLength: number, redact: Redact): string {
  const whole = stripControlCharacters(redact(text));
  const cut = whole.length > maxLength ? `${whole.slice(0, maxLength - 1)}…` : whole;
  return cut.replace(/\p{Cs}/gu, '\uFFFD');
}

/** @returns why it failed, as the rest of a sentence; nothing when it did not */
function send(
  method: 'PUT' | 'POST',
  target: string,
  body: object,
  { host, port }: InsightsProxy,
  signal: AbortSignal,
): Promise<string | undefined> {
  const bytes = Buffer.from(JSON.stringify(body));
  const headers = { host: 'api.bitbucket.org', 'content-type': 'application/json', 'content-length': bytes.length };
  return new Promise((resolve) => {
    // A proxy takes the whole URL; no agent, so that no setting of the environment interferes.
    const sent = request({ host, port, method, path: target, headers, agent: false, signal }, (response) => {
      const { statusCode = 0 } = response;
      // Nothing else of the response is needed, and its body could be endless.
      response.destroy();
      const accepted = statusCode >= 200 && statusCode < 300;
      resolve(accepted ? undefined : `the pipeline's proxy returned HTTP ${statusCode}`);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      const why = signal.aborted ? 'timed out' : (error.code ?? error.name);
      resolve(`the request to the pipeline's proxy failed (${why})`);
    });
    sent.on('close', () => resolve("the pipeline's proxy closed the connection"));
    sent.end(bytes);
  });
}
