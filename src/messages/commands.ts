import type { Scheme } from '../credential/kinds.ts';

/** The git command that works with a token, with a variable in place of the secret. */
export function gitCommand(access: 'clone' | 'push', remote: string, user: string): string {
  const command = access === 'push' ? 'git remote set-url origin' : 'git clone';
  return `${command} ${remote.replace('://', `://${user}:$TOKEN@`)}`;
}

/** A request as a command for a shell in which `$TOKEN` is set, and `$EMAIL` where it is needed. */
export function curlCommand(url: string, scheme: Scheme, user = '$EMAIL'): string {
  const credential = scheme === 'basic' ? `--user "${user}:$TOKEN"` : '--header "Authorization: Bearer $TOKEN"';
  return `curl -sSi ${credential} '${url}'`;
}
