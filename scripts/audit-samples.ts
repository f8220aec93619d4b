import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { auditFleet } from '../sandbox/sample-audit.ts';

/** Date of the sample audit. It is fixed, so that the page doesn't change. */
const today = new Date('2026-11-23T06:17:00Z');

/**
 * Runs the sample audit and returns excerpts for `docs/audit.md`: a fenced block for each name.
 * @param product path of the built entry
 */
export async function auditSamples(product: string): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'token-preflight-audit-'));
  try {
    const { inventory, log, junit, report, metrics } = await auditFleet(product, folder, today);
    const [fleet = '', ...findings] = log.split('\n\n');
    const shown = findings.find((finding) => finding.includes('[scope-missing]')) ?? '';
    const { tokens, ...run } = JSON.parse(report);
    const token = tokens.find(({ name }: { readonly name: string }) => name === 'release-bot');
    const { tokens: entries, ...rest } = parse(inventory);
    return {
      inventory: fenced('yaml', stringify({ ...rest, tokens: [entries[0], entries[3]] }, { lineWidth: 0 })),
      log: fenced('text', [fleet, shown, '...', findings.at(-1)].join('\n\n')),
      junit: fenced('xml', caseIn(junit, 'cluster-sync')),
      metrics: fenced('text', samplesOf(metrics, 'release-bot')),
      report: fenced('json', JSON.stringify({ ...run, tokens: [token] }, null, 2)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function caseIn(junit: string, name: string): string {
  return new RegExp(`^ *<testcase name="${name}"[\\s\\S]*?</testcase>`, 'm').exec(junit)?.[0] ?? '';
}

function samplesOf(metrics: string, token: string): string {
  const isShown = (line: string) => line.startsWith('# TYPE') || line.includes(`{token="${token}"`);
  return metrics.split('\n').filter(isShown).join('\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
}
