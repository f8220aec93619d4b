import { answeredFindings } from './answered.ts';
import type { Case } from './case.ts';
import { settle } from './checks.ts';
import { credentialFindings, expiryFindings } from './credential.ts';
import { elsewhereFindings } from './elsewhere.ts';
import type { Finding } from './findings.ts';
import { declarationFindingsOf, secretFindingsOf } from './offline.ts';

/** The findings that need no request: what is wrong with the declaration and with the secret. Pure. */
export function diagnoseOffline(about: Omit<Case, 'evidence' | 'standing'>): readonly Finding[] {
  const { requirements, secret, find } = about;
  return byGravity([
    ...declarationFindingsOf(requirements, secret.kind, undefined, find),
    ...secretFindingsOf(secret, requirements, find),
    ...expiryFindings(about),
  ]);
}

/** Evidence -> findings, the gravest first. Pure; never throws; reads like the decision table in the reference. */
export function diagnose(about: Case): readonly Finding[] {
  const { requirements, secret, standing, find } = about;
  const isSettled = standing.life === 'alive' || standing.life === 'unproven';
  const settled = isSettled ? settle(about) : { resources: [], scopes: [], operations: [] };
  return byGravity([
    ...declarationFindingsOf(requirements, standing.kind, standing.granted, find),
    ...secretFindingsOf(secret, requirements, find),
    ...credentialFindings(about),
    ...answeredFindings(about, settled),
    ...elsewhereFindings(about, [...settled.resources, ...settled.scopes, ...settled.operations]),
    ...expiryFindings(about),
  ]);
}

function byGravity(found: readonly Finding[]): readonly Finding[] {
  const order = ['fail', 'unknown', 'warn'];
  return found.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
