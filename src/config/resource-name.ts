/**
 * Whether a text can be the name of a workspace, repository or project: a slug, a key, or a UUID in braces. No name has two
 * dots in a row: in a URL, `..` would lead to another resource.
 */
export function isName(text: string): boolean {
  return /^(?!\.$|.*\.\.)[\w.-]{1,128}$/.test(text) || /^\{[0-9a-f-]{36}\}$/i.test(text);
}

/** A repository as it was written; the workspace only where it was written with it. */
export interface RepositoryName {
  readonly workspace?: string;
  readonly slug: string;
}

/**
 * Reads `web` and `acme/web`, also as reports name it (`repository acme/web`), and as the URL of a page or for git.
 * @returns nothing where the text is none of these; never throws
 */
export function readRepositoryName(text: string): RepositoryName | undefined {
  // What the dialog "Clone" of Bitbucket copies is a command.
  const written = text
    .trim()
    .replace(/^repository +/, '')
    .replace(/^git +clone +(?=\S+$)/, '');
  const name = (repositoryInUrl(written) ?? written).replace(/(?<=[^/])\.git$/, '').replace(/(?<=\w\/[\w.-]+)\/$/, '');
  const [first = '', second, ...rest] = name.split('/');
  if (rest.length > 0 || !isName(first) || (second !== undefined && !isName(second))) return undefined;
  return second === undefined ? { slug: first } : { workspace: first, slug: second };
}

/**
 * The repository that the URL of one of its pages, its URL for git or for the API leads to: on this website, or on loopback.
 * An alias of the host in the configuration of SSH begins with its name: `bitbucket.org-work`.
 * @returns workspace and repository, such as `acme/web`; nothing for other URLs. Never throws
 */
export function repositoryInUrl(text: string): string | undefined {
  const address = text
    .replace(/^(?:[\w.-]+@)?((?:altssh\.)?bitbucket\.org[\w-]*|localhost|127[\d.]+):(?!\/)/i, 'ssh://$1/')
    .replace(/^bitbucket:(?!\/)/i, 'https://bitbucket.org/')
    .replace(/^(?=(?:www\.|api\.)?bitbucket\.org\/)/i, 'https://');
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const host = /^(?:(?:(?:www|api|altssh)\.)?bitbucket\.org(?:-[\w-]+)?|localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
  if (!host.test(hostname)) return undefined;
  const path = pathname
    .replace(/%7B/gi, '{')
    .replace(/%7D/gi, '}')
    .replace(/^\/(?:!api\/)?2\.0\/repositories(?=\/)/, '');
  const [, workspace = '', slug = ''] = path.split('/');
  const name = `${workspace}/${slug.replace(/\.git$/, '')}`;
  return name.split('/').every(isName) ? name : undefined;
}
