import type { Environment } from './programs.ts';

/** Paths of curl's configuration file, in curl's order. https://curl.se/docs/manpage.html#-K */
export function curlrcPaths(env: Environment): readonly string[] {
  const { CURL_HOME, XDG_CONFIG_HOME } = env;
  const home = env.HOME ?? env.USERPROFILE;
  return [
    ...(CURL_HOME ? [`${CURL_HOME}/.curlrc`] : []),
    ...(XDG_CONFIG_HOME ? [`${XDG_CONFIG_HOME}/curlrc`] : []),
    ...(home === undefined ? [] : [`${home}/.curlrc`]),
    ...(home === undefined || XDG_CONFIG_HOME ? [] : [`${home}/.config/curlrc`]),
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
    ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/.git/config`),
  ];
}

/** Paths of the netrc files that programs read without a variable. */
export function netrcPaths(env: Environment): readonly string[] {
  const home = env.HOME ?? env.USERPROFILE;
  return home === undefined ? [] : [`${home}/.netrc`, `${home}/_netrc`];
}
