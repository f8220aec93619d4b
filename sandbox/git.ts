import {
  type Answer,
  appPasswordRemovedForGit,
  gitNoAccess,
  gitNoScopes,
  gitScopeMissing,
  gitUnauthenticated,
} from './answers.ts';
import { present, recognise } from './authenticate.ts';
import type { BehaviorFlags } from './behavior-flags.ts';
import { accounts } from './fixtures.ts';
import { canRead, mayWrite } from './permissions.ts';
import { find } from './routes.ts';
import type { Sample } from './samples.ts';
import { holds } from './scopes.ts';
import type { State } from './state.ts';

const PATH = /^\/([^/]+)\/([^/]+)\.git\/info\/refs$/;

/** Whether a path is one of git's own. */
export function isGitPath(path: string): boolean {
  return PATH.test(path);
}

/**
 * The ref advertisement, the first request of every fetch and push (https://git-scm.com/docs/gitprotocol-http). Git requires
 * other user names than the API: https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 */
export function advertise(
  path: string,
  query: string,
  authorization: string | undefined,
  flags: BehaviorFlags,
  state: State,
): Answer {
  const [, workspace = '', repository = ''] = PATH.exec(path) ?? [];
  const isPush = new URLSearchParams(query).get('service') === 'git-receive-pack';
  const found = find(`/repositories/${workspace}/${repository}`, state);
  const presented = present(authorization);
  if (found.at !== 'route') return gitNoAccess;
  if (presented.scheme === 'none') {
    return !isPush && found.place.repository?.isPrivate === false ? advertisement(isPush) : gitUnauthenticated;
  }
  if (presented.scheme !== 'Basic' || presented.secret === undefined) return gitUnauthenticated;
  const sample = recognise(presented.secret);
  if (sample?.kind === 'app-password') return appPasswordRemovedForGit;
  if (sample?.state === 'unscoped' && flags.unscopedGitText) return gitNoScopes;
  if (sample?.state !== 'alive' || !usersOf(sample).includes(presented.user ?? '')) return gitUnauthenticated;
  // https://community.atlassian.com/forums/Bitbucket-questions/Using-APi-Tokens-for-repo-cloning/qaa-p/3129221
  if (!holds(sample, scopesFor(sample, isPush))) return gitScopeMissing;
  const caller = { who: 'known', sample } as const;
  if (!canRead(caller, found.route, found.place)) return gitNoAccess;
  return isPush && !mayWrite(caller, found.place) ? gitNoAccess : advertisement(isPush);
}

// AsyncFuncAI/deepwiki-open#444, RooCodeInc/Roomote#182: the email and the name for the other kind fail.
function usersOf(sample: Sample): readonly string[] {
  if (sample.kind !== 'api-token') return ['x-token-auth'];
  return ['x-bitbucket-api-token-auth', ...(sample.account ? [accounts[sample.account].nickname] : [])];
}

function scopesFor(sample: Sample, isPush: boolean): readonly string[] {
  if (sample.kind !== 'api-token') return isPush ? ['repository:write'] : ['repository'];
  return ['read:repository:bitbucket', ...(isPush ? ['write:repository:bitbucket'] : [])];
}

function advertisement(isPush: boolean): Answer {
  const service = isPush ? 'git-receive-pack' : 'git-upload-pack';
  const line = (text: string) => `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;
  const ref = `${'1'.repeat(40)} refs/heads/main\0report-status agent=git/sandbox\n`;
  return {
    status: 200,
    headers: { 'Content-Type': `application/x-${service}-advertisement`, 'Cache-Control': 'no-cache' },
    body: `${line(`# service=${service}\n`)}0000${line(ref)}0000`,
  };
}
