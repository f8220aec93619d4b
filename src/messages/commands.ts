import type { Scheme } from '../bitbucket/credential-kind.ts';

/**
 * The git command that works with a token, for a shell in which `$TOKEN` is exported. A credential helper for this host
 * alone passes the token, so that it is in no URL, configuration file, or process list.
 * https://git-scm.com/docs/gitcredentials
 */
export function gitCommand(access: 'clone' | 'push', remote: string, user: string): string {
  const helper = `!f() { echo username=${user}; echo "password=$TOKEN"; }; f`;
  const command = access === 'push' ? `push ${remote} HEAD` : `clone ${remote}`;
  // The empty value turns off other helpers, which may have stored another login.
  return `git -c credential.helper= -c credential.${new URL(remote).origin}.helper='${helper}' ${command}`;
}

/** A request as a command for a shell in which `$TOKEN` is set, and `$EMAIL` where it is needed. */
export function curlCommand(url: string, scheme: Scheme, user = '$EMAIL'): string {
  const credential = scheme === 'basic' ? `--user "${user}:$TOKEN"` : '--header "Authorization: Bearer $TOKEN"';
  return `curl -sSi ${credential} '${url}'`;
}
