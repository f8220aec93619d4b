import type { OrganizationNote } from '../check/note.ts';
import { describeListed } from './organization.ts';

/** A note about the list of the organization as text. */
export function organizationNoteText(note: OrganizationNote): string {
  switch (note.state) {
    case 'found':
      return `The organization lists this token: ${describeListed(note.token)}.`;
    case 'ambiguous':
      return `The organization lists ${note.count} tokens of this account with this label, so its dates are unknown. To read the dates of each, give each a separate label.`;
    case 'no-such-label':
      return 'The organization lists no token of this account with this label, so its dates are unknown. Compare "token-label" with the token page.';
    case 'no-such-account':
      return 'The organization lists no token of this account, so its dates are unknown. It lists tokens of managed accounts only.';
    case 'no-label':
      return 'To read the dates of this token from the organization, set "token-label" to its label.';
  }
}
