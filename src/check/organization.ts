import { dayOf } from '../config/dates.ts';
import type { TokenConfig } from '../config/token-config.ts';
import type { NetworkError } from '../http/errors.ts';
import type { OrganizationToken } from '../organization/organization-token.ts';
import type { ListProblem } from '../organization/read-organization.ts';
import { createFinding, type Finding } from './finding.ts';
import { networkFinding } from './network-finding.ts';
import type { ListedToken } from './organization-facts.ts';

const msPerDay = 86_400_000;

/** The options of a token with the expiry date that the organization lists. Pure. */
export function withListedExpiry(config: TokenConfig, { expiresAt }: OrganizationToken): TokenConfig {
  if (expiresAt === undefined) return config;
  return { ...config, expiresOn: dayOf(expiresAt), expiresAt, expirySource: 'organization' };
}

/** What the list of the organization shows about a token of the inventory. Pure. @param config as declared */
export function listedFindings(config: TokenConfig, token: OrganizationToken, now: Date): readonly Finding[] {
  const { expiresOn: declared, warnDays } = config;
  const on = token.expiresAt && dayOf(token.expiresAt);
  const isCorrected = on !== undefined && declared !== undefined && declared !== on;
  return [
    ...(isCorrected ? [createFinding('expiry-corrected', { on, declared })] : []),
    ...unusedFindings([token], warnDays, now, true),
  ];
}

/** The tokens of an account that the inventory doesn't have, and those of them that aren't used. Expired ones are of no use to anyone. Pure. */
export function unlistedFindings(
  tokens: readonly OrganizationToken[],
  warnDays: number,
  now: Date,
): readonly Finding[] {
  const valid = tokens.filter((token) => !isExpired(token, now));
  if (valid.length === 0) return [];
  return [
    createFinding('token-unlisted', { tokens: valid.map(asListed) }),
    ...unusedFindings(valid, warnDays, now, false),
  ];
}

function unusedFindings(
  tokens: readonly OrganizationToken[],
  days: number,
  now: Date,
  isListed: boolean,
): readonly Finding[] {
  // Without days, there are no warnings about dates either.
  const unused = days === 0 ? [] : tokens.filter((token) => !isExpired(token, now) && isUnused(token, days, now));
  return unused.length === 0 ? [] : [createFinding('token-unused', { isListed, days, tokens: unused.map(asListed) })];
}

/** A token that was never used counts from the day of its creation. */
function isUnused({ lastUsedAt, createdAt }: OrganizationToken, days: number, now: Date): boolean {
  const since = lastUsedAt ?? createdAt;
  return since !== undefined && now.getTime() - since.getTime() > days * msPerDay;
}

function isExpired({ expiresAt }: OrganizationToken, now: Date): boolean {
  return expiresAt !== undefined && expiresAt < now;
}

/** A token of the list as facts. */
export function asListed({ label, account, createdAt, lastUsedAt, expiresAt }: OrganizationToken): ListedToken {
  return {
    label,
    ...(account !== undefined && { account }),
    ...(createdAt && { createdOn: dayOf(createdAt) }),
    ...(lastUsedAt && { lastUsedOn: dayOf(lastUsedAt) }),
    ...(expiresAt && { expiresOn: dayOf(expiresAt) }),
  };
}

/** Why the list couldn't be read, or not all of it: never a finding about a token. Pure. */
export function listProblemFinding(
  problem: ListProblem,
  { url, id, seconds }: { readonly url: URL; readonly id: string; readonly seconds: number },
): Finding {
  const { host } = url;
  const common = { requests: [`GET ${host}`], isOrganization: true } as const;
  switch (problem.type) {
    case 'rejected':
      return createFinding('admin-key-rejected', { status: problem.status, organization: id, host });
    case 'rate-limited': {
      const { retryAfter } = problem;
      return createFinding('rate-limited', { ...common, ...(retryAfter !== undefined && { retryAfter }) });
    }
    case 'server-error':
      return createFinding('server-error', { ...common, statuses: [problem.status] });
    case 'network':
      return networkFindingOfList(problem.failure, seconds);
    case 'unreadable': {
      const { contentType, bytes, why } = problem;
      return createFinding('response-not-json', { ...common, contentType, bytes, why });
    }
    case 'unexpected': {
      const { status, isEmpty: empty } = problem;
      return createFinding('response-unexpected', { ...common, status, host, empty, isAccepted: false });
    }
    case 'paging': {
      const facts = { status: 200, host, empty: false, isAccepted: true, paging: problem.why };
      return createFinding('response-unexpected', { ...common, ...facts });
    }
    case 'interrupted':
      return createFinding('interrupted', { isOrganization: true });
  }
}

function networkFindingOfList(failure: NetworkError, seconds: number): Finding {
  const finding = networkFinding(failure, seconds, []);
  return { ...finding, facts: { ...finding.facts, isOrganization: true } } as Finding;
}
