import type { Finding } from '../check/finding.ts';
import type { Note } from '../check/note.ts';
import type { PlannedRequest, TokenResult } from '../check/token-result.ts';
import type { HostNames } from '../messages/host-names.ts';
import { noteText } from '../messages/notes.ts';
import type { FindingRecord, TokenRecord } from './schema.ts';

/** The name of a token that has none. */
export const unnamed = 'token';

/** Puts the result of a check into words, in the names of the host. */
export async function renderToken(
  result: TokenResult,
  names: HostNames,
  partial: Partial<TokenRecord> = {},
): Promise<TokenRecord> {
  const { findings, notes, planned, ...rest } = result;
  return {
    name: unnamed,
    ...partial,
    ...rest,
    findings: await renderFindings(findings, names),
    notes: await renderNotes(notes),
    ...(planned !== undefined && { planned: planned.map(requestText) }),
  };
}

/** Puts notes into words; those about tools, a rotation, or an organization are parts of the bundle by themselves. */
async function renderNotes(notes: readonly Note[]): Promise<readonly string[]> {
  return Promise.all(
    notes.map(async (note) => {
      if (note.type === 'rotation') return (await import('../messages/rotation-notes.ts')).rotationNoteText(note);
      if (note.type === 'organization')
        return (await import('../messages/organization-notes.ts')).organizationNoteText(note);
      if (note.type !== 'tool' && note.type !== 'tool-optional') return noteText(note);
      return (await import('../messages/tool-notes.ts')).toolNoteText(note);
    }),
  );
}

/** Puts findings into words. The texts are a part of the bundle by themselves: a check that passes needs none. */
export async function renderFindings(
  findings: readonly Finding[],
  names: HostNames,
): Promise<readonly FindingRecord[]> {
  if (findings.length === 0) return [];
  const { renderFinding } = await import('./finding-record.ts');
  return findings.map((finding) => renderFinding(finding, names));
}

/** A request of a plan as people read it. */
export function requestText({ type, url, scheme }: PlannedRequest): string {
  const name = scheme === 'basic' ? 'Basic' : 'Bearer';
  switch (type) {
    case 'identity':
      return `GET ${url} (${name})`;
    case 'after-401':
      return `After a 401, the same once more (${name})`;
    case 'probe':
      return `GET ${url}`;
    case 'git-bare':
      return `GET ${url} (git, no login)`;
    case 'git':
      return `GET ${url} (git)`;
    case 'organization':
      return `GET ${url} (Bearer with the admin key, one request per page)`;
    case 'organization-after-404':
      return `After a 404, instead: GET ${url} (Bearer with the admin key, one request per page)`;
  }
}
