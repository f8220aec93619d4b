import type { RotationAspect, RotationNote } from '../check/note.ts';
import { list } from '../util/text.ts';

const aspectNames: Readonly<Record<RotationAspect, string>> = {
  account: 'account',
  kind: 'kind of token',
  scopes: 'granted scopes',
  permissions: 'permissions',
  access: 'access to what is declared',
  expiry: 'expiry date',
};

const notCompared = {
  new: 'Not compared with the current token, because no response shows that the new token works.',
  current: 'Not compared with the current token, because no response shows whether it works.',
  plan: 'Afterwards, the same requests at most are sent with the current token.',
} as const;

/** A note about a rotation as text. */
export function rotationNoteText(note: RotationNote): string {
  if (note.state === 'ids')
    return `Bitbucket returned the ID ${note.tokenId} for the new token and ${note.currentId} for the current token.`;
  if (note.state !== 'compared' && note.state !== 'open') return notCompared[note.state];
  const aspects = list(note.aspects.map((aspect) => aspectNames[aspect]));
  return note.state === 'compared'
    ? `Compared with the current token: ${aspects}.`
    : `Not compared with the current token: ${aspects}. This isn't known for both tokens.`;
}
