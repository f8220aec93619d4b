import { meaningIn } from '../evidence/standing.ts';
import { answeredFindings } from './answered.ts';
import { type Case, recognitionOf, requestOf } from './case.ts';
import type { Settlement } from './checks.ts';
import { credentialFindings } from './credential.ts';
import { elsewhereFindings } from './elsewhere.ts';
import { expiryFindings } from './expiry.ts';
import { byGravity, type Finding } from './finding.ts';
import { declarationFindingsOf, secretFindingsOf } from './offline.ts';
import type { Settled } from './settled.ts';

/** Evidence -> findings, the gravest first. Pure; never throws; reads like the decision table in the reference. */
export function diagnose(about: Case, settlement: Settlement): readonly Finding[] {
  const { requirements, secret, standing, find } = about;
  const { resources, scopes, operations, git } = settlement;
  const settled = [...resources, ...scopes, ...operations, ...git];
  const found = [
    ...declarationFindingsOf(requirements, standing.kind, standing.granted, find),
    ...secretFindingsOf(secret, requirements, find),
    ...credentialFindings(about),
    ...answeredFindings(about, settlement),
    ...elsewhereFindings(about, settled),
    ...expiryFindings(about),
  ];
  return byGravity([...found, ...unexplained(about, settlement, found)]);
}

/** What no finding above explains must not end as a pass: answers that nobody has seen yet lead here. */
function unexplained(
  about: Case,
  { resources, scopes, operations, git }: Settlement,
  found: readonly Finding[],
): readonly Finding[] {
  if (found.some(({ severity }) => severity !== 'warn')) return [];
  const isOpen = ({ outcome }: Settled) => outcome !== 'verified' && outcome !== 'unverifiable';
  const open = [...resources, ...scopes, ...operations, ...git].filter(isOpen);
  if (open.length === 0 && about.standing.life === 'alive') return [];
  const settling = open.flatMap(({ exchange }) => exchange ?? []);
  const exchanges = settling.length > 0 ? settling : [recognitionOf(about)].filter((first) => first !== undefined);
  const requests = [...new Set(exchanges.map((exchange) => requestOf(exchange, about)))];
  const isAlive = about.standing.life === 'alive';
  const [first] = exchanges;
  if (first?.result.outcome !== 'answer' || (!isAlive && meaningIn(first)?.is === 'success')) {
    return [about.find('answer-unattributed', { requests })];
  }
  const meaning = meaningIn(first);
  if (meaning?.is === 'removed') {
    const { change, announcement } = meaning;
    const facts = { requests, change, ...(announcement !== undefined && { announcement }) };
    // What was asked for a scope alone was this tool's own choice.
    return [about.find('endpoint-removed', facts, resources.some(isOpen) ? 'fail' : 'unknown')];
  }
  const { host } = first.endpoint.isGit ? about.declaration.gitUrl : about.declaration.apiUrl;
  return [about.find('answer-unexpected', { requests, status: first.result.status, host, isAlive, empty: false })];
}
