import { type Answer, json } from './answers.ts';
import { present } from './authenticate.ts';
import type { BehaviorFlags } from './behavior-flags.ts';
import { type AccountName, accounts } from './fixtures.ts';
import type { Question } from './handler.ts';
import { samples } from './samples.ts';

/** The organization that manages the accounts of acme, and the API key of its admin. */
export const organization = {
  id: 'e0000000-0000-4000-8000-000000000001',
  key: samples['organization-key'].token,
} as const;

/** A user API token in the list: label, owner, and dates. */
type Entry = {
  readonly label: string;
  readonly account: AccountName;
  readonly created: string;
  readonly expires: string;
  /** Absent: never used. */
  readonly used?: string;
};

const inUse = { created: '2026-01-05', used: '2099-01-01' };
const forgotten = { created: '2020-01-05', used: '2020-02-01' };

/** The tokens in the list. Two of them have one label, as after a rotation. */
export const organizationTokens: readonly Entry[] = [
  { label: 'api-full', account: 'release-bot', ...inUse, expires: '2099-03-01' },
  { label: 'api-least', account: 'release-bot', ...forgotten, expires: '2099-02-01' },
  { label: 'api-expired', account: 'release-bot', ...forgotten, expires: '2026-01-10' },
  { label: 'nightly', account: 'release-bot', ...inUse, expires: '2099-04-01' },
  { label: 'nightly', account: 'release-bot', ...inUse, expires: '2099-05-01' },
  { label: 'old laptop', account: 'release-bot', created: '2020-03-01', expires: '2099-06-01' },
  { label: 'gone by', account: 'release-bot', ...forgotten, expires: '2021-01-10' },
  { label: 'api-viewer', account: 'viewer', ...inUse, expires: '2099-07-01' },
  { label: 'jira report', account: 'anna', ...inUse, expires: '2099-08-01' },
];

// Recorded for a key that may not list users: https://community.atlassian.com/forums/Jira-questions/Organization-API-Key-unable-to-access-the-User-management-APIs/qaq-p/3039088
const forbidden = { status: 403, error: 'Forbidden', message: 'User has no permission to access resource.' };

const path = {
  // https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-token/
  'api-access': /^\/admin\/api-access\/v1\/orgs\/([^/]+)\/api-tokens$/,
  // https://developer.atlassian.com/cloud/admin/organization/rest/intro/
  organizations: /^\/admin\/v1\/orgs\/([^/]+)\/api-tokens$/,
} as const;

/** Whether a request is for Atlassian's admin API, which has another host than Bitbucket. */
export function isAdminPath(bare: string): boolean {
  return bare.startsWith('/admin/');
}

/** What Atlassian's admin API would answer. The bodies of its refusals but one are not recorded. */
export function answerOfOrganization(
  { method, path: asked, authorization, host = '' }: Question,
  flags: BehaviorFlags,
): Answer {
  const [bare = '', query = ''] = asked.split('?', 2);
  const [, id] = path[flags.organizationPath].exec(bare) ?? [];
  if (method !== 'GET' || id === undefined) return json(404, { code: 404, message: 'HTTP 404 Not Found' });
  const presented = present(authorization);
  if (presented.scheme !== 'Bearer' || !/^ATCTT3xFfG/.test(presented.secret))
    return json(401, { code: 401, message: 'Unauthorized' });
  if (presented.secret !== organization.key) return json(403, forbidden);
  if (id !== organization.id) return json(404, { code: 404, message: 'HTTP 404 Not Found' });
  return listFrom(bare, new URLSearchParams(query), host, flags);
}

function listFrom(bare: string, query: URLSearchParams, host: string, flags: BehaviorFlags): Answer {
  const size = Math.min(Number(query.get('pageSize')) || 20, flags.organizationPageSize);
  const start = Number(Buffer.from(query.get('cursor') ?? '', 'base64').toString()) || 0;
  const end = start + size;
  const cursor = end < organizationTokens.length ? Buffer.from(String(end)).toString('base64') : undefined;
  const links = { self: bare, ...(cursor !== undefined && { next: nextOf(cursor, bare, host, flags) }) };
  return json(200, { data: organizationTokens.map(bodyOf).slice(start, end), links });
}

function nextOf(cursor: string, bare: string, host: string, { organizationNext }: BehaviorFlags): string {
  const search = `?pageSize=1000&cursor=${encodeURIComponent(cursor)}`;
  if (organizationNext === 'address') return `http://${host}${bare}${search}`;
  return organizationNext === 'path' ? `${bare}${search}` : cursor;
}

function bodyOf({ label, account, created, expires, used }: Entry, index: number): object {
  const { displayName: name, email, uuid } = accounts[account];
  const at = (day: string) => `${day}T12:00:00.000Z`;
  return {
    id: String(index + 1),
    label,
    status: 'ALLOWED',
    createdAt: at(created),
    expiresAt: at(expires),
    ...(used !== undefined && { lastActiveAt: at(used) }),
    user: { id: uuid, orgId: organization.id, name, email },
  };
}
