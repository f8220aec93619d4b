import { compareSeverity, sortBySeverity } from '../check/severity.ts';
import type { FindingRecord, Report } from './schema.ts';

/** Every finding of a run, the most severe first. */
export function findingsOf({ findings, tokens }: Pick<Report, 'findings' | 'tokens'>): readonly FindingRecord[] {
  return sortBySeverity([...findings, ...tokens.flatMap((token) => token.findings)]);
}

/** Whether the run was about many tokens: those of an inventory, or of several reports. */
export function isAudit({ tokens }: Report): boolean {
  return tokens.length > 1 || tokens.some(({ variable }) => variable !== undefined);
}

/** Every finding of a run once, the most severe first, with the tokens it concerns: an outage is not reported again for each of them. */
export function causesOf({ findings, tokens }: Report): readonly {
  readonly finding: FindingRecord;
  readonly tokens: readonly string[];
}[] {
  const causes = new Map<string, { finding: FindingRecord; tokens: string[] }>();
  const told = [
    ...findings.map((finding) => ({ finding })),
    ...tokens.flatMap(({ name, findings: own }) => own.map((finding) => ({ finding, name }))),
  ];
  for (const { finding, name } of told as readonly { finding: FindingRecord; name?: string }[]) {
    const key = JSON.stringify(finding);
    const cause = causes.get(key) ?? { finding, tokens: [] };
    if (name !== undefined) cause.tokens.push(name);
    causes.set(key, cause);
  }
  return [...causes.values()].sort((one, other) => compareSeverity(one.finding.severity, other.finding.severity));
}
