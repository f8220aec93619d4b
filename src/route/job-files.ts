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

/** Paths of the netrc files that programs read without a variable. */
export function netrcPaths(env: Environment): readonly string[] {
  const home = env.HOME ?? env.USERPROFILE;
  return home === undefined ? [] : [`${home}/.netrc`, `${home}/_netrc`];
}
