import { neededScopes } from '../evidence/requirements.ts';
import { meaningIn } from '../evidence/standing.ts';
import { excessScopes, missingScopes } from './answered.ts';
import { notesOf } from './answered-notes.ts';
import { type Case, recognitionOf } from './case.ts';
import { type Check, checkOf, type Settlement } from './checks.ts';
import { endOf } from './expiry.ts';
import type { Finding } from './finding.ts';
import { type TokenReport, verdictOf } from './verdict.ts';

/** Evidence, settlement and findings -> the record that every report is made from. Pure. */
export function conclude(about: Case, settlement: Settlement, findings: readonly Finding[]): TokenReport {
  const { standing, requirements, evidence } = about;
  const { resources, scopes, operations, git } = settlement;
  const expiry = endOf(about);
  return {
    name: 'token',
    verdict: verdictOf(findings),
    credential: {
      kind: standing.kind,
      scheme: standing.scheme,
      ...(standing.account !== undefined && { account: standing.account }),
    },
    scopes: {
      required: neededScopes(requirements, standing.vocabulary),
      ...(standing.granted !== undefined && { granted: standing.granted }),
      missing: missingScopes([...scopes, ...operations, ...git]),
      excess: excessScopes(about),
      evidence: standing.evidence,
    },
    checks: [
      credentialCheck(about),
      ...resources.map((one) => checkOf(one, about)),
      ...scopes.map((one) => checkOf(one, about, 'scope')),
      ...operations.map((one) => checkOf(one, about, 'operation')),
      ...git.map((one) => checkOf(one, about)),
    ],
    ...(expiry !== undefined && { expiry }),
    findings,
    notes: notesOf(about, settlement),
    requests: evidence.sent,
  };
}

/** The first line of every report: whether the credential was recognised at all. */
function credentialCheck(about: Case): Check {
  const outcomes = { alive: 'verified', refused: 'denied', anonymous: 'denied', unproven: 'unknown' } as const;
  const { life } = about.standing;
  const refused = about.evidence.exchanges.findLast((one) => meaningIn(one)?.is === 'unauthorized');
  const exchange = life === 'refused' ? refused : recognitionOf(about);
  return checkOf({ subject: 'credential', outcome: outcomes[life], ...(exchange && { exchange }) }, about);
}
