import { labelOf } from '../bitbucket/scopes.ts';
import type { Note } from '../check/note.ts';
import { aKind } from '../credential/kinds.ts';
import { list } from '../util/text.ts';
import { curlCommand, gitCommand } from './commands.ts';
import { labelled } from './text.ts';

/** A note as a sentence. */
export function noteText(note: Note): string {
  switch (note.type) {
    case 'scope-converted':
      return `${note.from} was read as ${list(note.to)}, as this kind of token calls it.`;
    case 'scopes-needed':
      return `Scopes that the token needs: ${labelled(note.scopes)}.`;
    case 'scopes-untested': {
      const reason =
        note.place === undefined ? 'no harmless request tries them' : `no ${note.place} is named to try them in`;
      return `Judged by the list of granted scopes alone, since ${reason}: ${list(note.scopes)}.`;
    }
    case 'scopes-unrecognized':
      return `Granted, but not known to this version: ${list(note.scopes)}.`;
    case 'kind-named':
      return `Bitbucket names the token ${aKind(note.kind)}.`;
    case 'scopes-granted':
      return `It may: ${note.scopes.map((scope) => `${labelOf(scope)} (${scope})`).join(', ')}.`;
    case 'list-from-refusal':
      return 'The granted scopes are those that Bitbucket listed when it refused a request that the job does not need.';
    case 'git-user':
      return `For git the user name is ${note.user}: ${gitCommand(note.access, note.remote, note.user)}`;
    case 'url-user-dropped':
      return `The user name in the URL of ${note.operation} was ignored. Only the token that is checked was sent.`;
    case 'redirect-scope':
      return `The response to ${note.operation} redirects to the diff of the repository. To follow it, an API token most likely also needs ${labelled([note.scope])}.`;
    case 'request':
      return `To see the answer yourself: ${curlCommand(note.url, note.scheme, note.gitUser)}`;
  }
}
