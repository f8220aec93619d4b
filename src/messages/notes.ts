import { isAccessToken } from '../bitbucket/credential-kind.ts';
import { labelOf, selectionFor } from '../bitbucket/scopes.ts';
import type { Note, OrganizationNote, RotationNote } from '../check/note.ts';
import type { ToolNote } from '../check/tools/notes.ts';
import { aKind } from '../credential/kinds.ts';
import { list } from '../util/text.ts';
import { curlCommand, gitCommand } from './commands.ts';
import { labelled } from './text.ts';

/** A note as a sentence. */
export function noteText(note: Exclude<Note, ToolNote | RotationNote | OrganizationNote>): string {
  switch (note.type) {
    case 'scope-converted':
      return `Checked ${list(note.to)} instead of ${note.from}, because this kind of token has other scope names.`;
    case 'repository-of-clone':
      return `Used ${note.repository}, the repository of the Git remote origin here. To check another one, set --repository.`;
    case 'scopes-needed':
      return `Required scopes: ${labelled(selectionFor(note.scopes))}.`;
    case 'scopes-untested': {
      const reason =
        note.place === undefined
          ? 'No read-only request could test this.'
          : `Specify a ${note.place} to test this with a request.`;
      return `Shown only by the list of granted scopes: ${list(note.scopes)}. ${reason}`;
    }
    case 'scopes-unused':
      return `Granted, although no operation of the REST API uses it: ${list(note.scopes)}.`;
    case 'scopes-unrecognized':
      return `Granted scopes that this version doesn't know: ${list(note.scopes)}.`;
    case 'kind-named':
      return `Bitbucket identifies the token as ${aKind(note.kind)}.`;
    case 'scopes-granted':
      return `Granted scopes: ${note.scopes.map((scope) => `${labelOf(scope)} (${scope})`).join(', ')}.`;
    case 'list-from-refusal':
      return "The list of granted scopes comes from a 403 response to a request that the job doesn't need.";
    case 'git-user':
      return `For Git, use ${note.user} as the username: ${gitCommand(note.access, note.remote, note.user)}`;
    case 'branch-restrictions':
      return `Branch restrictions can still reject a push.${isAccessToken(note.kind) ? " They can't make an exception for an access token." : ''}`;
    case 'url-user-dropped':
      return `Ignored the username in the URL of ${note.operation}. Only the checked token was sent.`;
    case 'request':
      return `To see the response, run: ${curlCommand(note.url, note.scheme, note.gitUser)}`;
  }
}
