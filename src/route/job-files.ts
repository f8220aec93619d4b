import { userInfo } from 'node:os';
import type { Environment } from './programs.ts';

/**
 * The home folder as curl, libcurl, and Python find it: without a variable, by the name of the user. git only reads the variable.
 * @returns `undefined` if the system doesn't know the user
 */
export function homeOf({ HOME, USERPROFILE }: Environment): string | undefined {
  if (HOME || USERPROFILE) return HOME || USERPROFILE;
  try {
    return userInfo().homedir;
  } catch {
    return undefined;
  }
}

/**
 * Paths of curl's configuration file, in curl's order. In `XDG_CONFIG_HOME`, curl 7.88.1 reads the name with a dot, later versions the
 * other one. https://curl.se/docs/manpage.html#-K
 */
export function curlrcPaths(env: Environment): readonly string[] {
  const { CURL_HOME, XDG_CONFIG_HOME } = env;
  const home = homeOf(env);
  return [
    ...(CURL_HOME ? [`${CURL_HOME}/.curlrc`] : []),
    ...(XDG_CONFIG_HOME ? [`${XDG_CONFIG_HOME}/.curlrc`, `${XDG_CONFIG_HOME}/curlrc`] : []),
    ...(home === undefined ? [] : [`${home}/.curlrc`, `${home}/.config/curlrc`]),
  ];
}

/**
 * Paths of git's configuration files, if they are where git looks by default. https://git-scm.com/docs/git-config#FILES
 * @param directory the working directory: the repository is there, or in one of its parents
 */
export function gitConfigPaths(env: Environment, directory: string): readonly string[] {
  const home = env.HOME ?? env.USERPROFILE;
  const user = env.XDG_CONFIG_HOME || (home === undefined ? undefined : `${home}/.config`);
  const parts = directory.split('/');
  return [
    ...(home === undefined ? [] : [`${home}/.gitconfig`]),
    ...(user === undefined ? [] : [`${user}/git/config`]),
    '/etc/gitconfig',
    '/usr/local/etc/gitconfig',
    // In a worktree or a submodule, `.git` is a file that names another folder.
    ...parts.flatMap((_, index) => {
      const git = `${parts.slice(0, index + 1).join('/')}/.git`;
      return [git, `${git}/config`];
    }),
  ];
}

/** Paths of the netrc files that programs read without a variable. */
export function netrcPaths(env: Environment): readonly string[] {
  const home = homeOf(env);
  return home === undefined ? [] : [`${home}/.netrc`, `${home}/_netrc`];
}
