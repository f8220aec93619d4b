import { list } from '../util/text.ts';
import type { CheckRecord } from './schema.ts';

const evidenceNames = {
  endpoint: undefined,
  git: undefined,
  'scope-list': 'scope list',
  permission: 'permission',
} as const;

/** What a check rests on besides its own request: `scope list and permission`; empty where there is nothing. */
export function evidenceText({ outcome, shownBy = [] }: CheckRecord): string {
  const shown = list(shownBy.flatMap((evidence) => evidenceNames[evidence] ?? []));
  return [shown, outcome === 'granted' ? 'permission not checked' : ''].filter(Boolean).join('; ');
}

/** The request of a check with its status, and what else it rests on: `GET /2.0/user: 200`, `scope list`. */
export function sourceText(check: CheckRecord): string {
  const { outcome, by, status } = check;
  // The status is that of a request which only brought the list of granted scopes.
  if (outcome === 'missing') return 'scope not granted';
  const request = by === undefined ? '' : `${by}${status === undefined ? '' : `: ${status}`}`;
  return [request, evidenceText(check)].filter(Boolean).join(', ');
}

/** What was declared, with the tools that need it: `operation GET /user for renovate`. */
export function subjectText({ subject, requiredBy = [] }: CheckRecord): string {
  const tools = [...new Set(requiredBy.map(({ tool }) => tool))];
  return tools.length === 0 ? subject : `${subject} for ${list(tools)}`;
}
