/** Options in a curl configuration file that change the route or the credentials. */
export type CurlrcOption =
  | 'proxy'
  | 'noproxy'
  | 'user'
  | 'oauth2-bearer'
  | 'header'
  | 'cookie'
  | 'netrc'
  | 'netrc-optional'
  | 'netrc-file'
  | 'insecure'
  | 'cacert'
  | 'capath';

const names: Readonly<Record<string, CurlrcOption>> = {
  ...Object.fromEntries(
    (
      [
        'proxy',
        'noproxy',
        'user',
        'oauth2-bearer',
        'cookie',
        'netrc',
        'netrc-optional',
        'netrc-file',
        'insecure',
        'cacert',
        'capath',
      ] as const
    ).map((name) => [name, name]),
  ),
  x: 'proxy',
  preproxy: 'proxy',
  socks5: 'proxy',
  'socks5-hostname': 'proxy',
  u: 'user',
  b: 'cookie',
  n: 'netrc',
  k: 'insecure',
};

/**
 * Names of the relevant options in a `.curlrc`. Values are dropped; a header counts only if it is `Authorization`. Never throws. https://everything.curl.dev/cmdline/configfile.html
 * @param text the whole file; the caller limits its size
 */
export function readCurlrc(text: string): readonly CurlrcOption[] {
  const found = text.split('\n').flatMap((line) => {
    const [, long, short, value = ''] =
      /^\s*(?:(?:--)?([a-z][a-z\d-]+)|-([a-z]))(?:(?:\s*[=:]\s*|\s+)(.*)|\s*)$/i.exec(line) ??
      /^\s*(?:(never)|-([a-z]))(\S.*)$/i.exec(line) ??
      [];
    const name = long ?? short ?? '';
    if (name === 'header' || name === 'H') return /^\s*["']?authorization\s*:/i.test(value) ? ['header' as const] : [];
    const option = Object.hasOwn(names, name) ? names[name] : undefined;
    return option === undefined ? [] : [option];
  });
  return [...new Set(found)];
}
