import { closingBracket, openBrackets } from './balanced.ts';
import { calleeBefore, isJoin } from './callee.ts';
import { readAddress, readOperand } from './read-address.ts';

/** An address in a text. */
export interface Found {
  /** A URL, or a path that starts with a slash; placeholders in braces. */
  readonly address: string;
  /** Offset of its first character, and behind its last one. */
  readonly start: number;
  readonly end: number;
  /** Whether it is only the path of an API that may be another one than Bitbucket's. */
  readonly isLikely: boolean;
  /** Whether it is a single word, which only counts where the method is shown. */
  readonly isWord?: true;
}

/** The value of a variable by its name, if it is an address. */
export type Variables = ReadonlyMap<string, string>;

/** First segments of the paths of the API, and of those of a repository. */
const topLevel = 'repositories|workspaces|snippets|teams|users|user|hook_events|addon|pullrequests';
const inRepository =
  'pullrequests|refs|effective-default-reviewers|default-reviewers|branch-restrictions|branching-model|effective-branching-model|diffstat|deploy-keys|pipelines_config|pipelines-config|permissions-config|merge-base|filehistory|deployments_config|environments_config|override-settings|statuses';
/** Others have these, too. */
const common =
  'commits|commit|src|hooks|downloads|issues|forks|diff|patch|components|environments|deployments|pipelines|versions|milestones|watchers';
/** Words below these: they only count if what is before them is known. */
const below =
  'settings|approve|comments|properties|reports|annotations|build|variables|changes|file-conflicts|export|import|attachments|vote|watch|groups|caches|runners|steps|logs?|test_reports|schedules|executions|ssh|key_pair|known_hosts|activity|resolve|conflicts|decline|merge|task-status|checks|request-changes|tasks|branches|tags|files|permissions?|gpg-keys|ssh-keys|members|projects';
const words = new RegExp(
  `(?:["'\`/}]|%s)(?<word>${topLevel}|${inRepository}|${common}|${below})(?=[/"'\`?$#\\s]|$)`,
  'g',
);
const top = new RegExp(`^(?:${topLevel})(?=/|$)`);
const repositoryStart = new RegExp(`^(?:${inRepository})(?=/|$)`);
const ofAnyRepository = new RegExp(`^(?:${common})(?=/|$)`);
/** Names of what other hosts have as well. */
const shared = /^(?:user|users|teams|workspaces|snippets|pullrequests)(?=\/|$)/;

/**
 * Finds the addresses of Bitbucket's API in a text of any language.
 * @param isAboutBitbucket whether the path of the file names Bitbucket
 */
export function findAddresses(text: string, variables: Variables, isAboutBitbucket: boolean): readonly Found[] {
  const absolute = absoluteAddresses(text);
  const found = absolute.toSorted((a, b) => a.start - b.start);
  let [index, readTo] = [0, 0];
  const relative: Found[] = [];
  for (const match of text.matchAll(words)) {
    const at = match.index + match[0].length - (match.groups?.word?.length ?? 0);
    while ((found[index]?.end ?? Number.POSITIVE_INFINITY) <= at) index += 1;
    if (at < readTo || (found[index]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const address = relativeAddress(text, at, variables, isAboutBitbucket);
    if (address === undefined) continue;
    readTo = address.end;
    relative.push(address);
  }
  return [...absolute, ...relative].toSorted((a, b) => a.start - b.start);
}

/** Offsets of the API's host, and of the website's host before a path of the API. */
function hostsIn(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(website); at !== -1; at = text.indexOf(website, at + website.length)) {
    const end = at + website.length;
    if (/[\w.-]/.test(text.charAt(end)) && !/^\.[\s"'`]/.test(text.slice(end, end + 2))) continue;
    if (text.slice(at - 4, at) === 'api.') found.push(at - 'api.'.length);
    else if (/^\\?\/!?api\\?\//.test(text.slice(end, end + 7)))
      found.push(text.slice(at - 4, at) === 'www.' ? at - 'www.'.length : at);
  }
  return found;
}

const website = 'bitbucket.org';

/** Addresses with their host, each once: a host in the path of another address isn't one. */
function absoluteAddresses(text: string): readonly Found[] {
  let end = 0;
  return hostsIn(text).flatMap((index) => {
    const found = index < end ? [] : absoluteAddress(text, index);
    end = found.at(-1)?.end ?? end;
    return found;
  });
}

function absoluteAddress(text: string, index: number): readonly Found[] {
  const start = startOfUrl(text, index);
  // `x.api.bitbucket.org` is another host, and `me@api.bitbucket.org` is an email.
  if (/[\w.@-]/.test(text.charAt(start - 1))) return [];
  const scheme = text.startsWith('http:', start) ? 'http' : 'https';
  // The quote before the whole URL ends it, not what is before the host.
  const { address, end, hasToken } = readAddress(text, index, text.charAt(start - 1));
  const token = hasToken ? '?access_token={token}' : '';
  return [{ address: `${scheme}://${address}${token}`, start, end, isLikely: false }];
}

/** The longest scheme and login before a host. */
const maxLogin = 220;

/** @returns where the scheme of a URL starts, before a login; the host itself if it has none */
function startOfUrl(text: string, host: number): number {
  const start = text.lastIndexOf('http', host - 1);
  if (start === -1 || host - start > maxLogin) return host;
  return /^https?:\\?\/\\?\/(?:[^"'`\n]+@)?$/.test(text.slice(start, host)) ? start : host;
}

function relativeAddress(text: string, at: number, variables: Variables, isAboutBitbucket: boolean): Found | undefined {
  const { start, prefix } = startOfAddress(text, at);
  const written = readAddress(text, start);
  const { address, end } = readJoined(text, start, written) ?? written;
  // A word by itself, such as a key or a title.
  if (prefix === undefined && /^\w+$/.test(address)) return undefined;
  const path = resolve(prefix === undefined ? address : `{${prefix}}${address}`, variables, isAboutBitbucket);
  return path === undefined ? undefined : { ...path, start, end };
}

/** Replaces a variable at the start of a path, and finds out where in the API the path is. */
function resolve(
  written: string,
  variables: Variables,
  isAboutBitbucket: boolean,
): Pick<Found, 'address' | 'isLikely'> | undefined {
  const [, name, rest = written] = /^\{([^{}]*)\}(.*)$/s.exec(written) ?? [];
  const value = name === undefined ? undefined : variables.get(name);
  const joined = value === undefined ? written : joinPaths(value, rest);
  // A page of the website, or another host.
  if (/^https?:\/\//.test(joined)) return apiHost.test(joined) ? { address: joined, isLikely: false } : undefined;

  const [, leading = '', version, path = ''] =
    /^((?:\/?\{[^{}]*\})*)\/?(?:!?api\/)?(2\.0\/)?\/?([^/].*)$/s.exec(joined) ?? [];
  const isSure = version !== undefined || isAboutBitbucket;
  if (top.test(path) && !(shared.test(path) && !isSure) && !(path.startsWith('pullrequests') && leading !== '')) {
    return { address: `/${path}`, isLikely: true };
  }
  const isRepository = /repo|bitbucket|\bbb/i.test(leading) || isAboutBitbucket;
  if (leading !== '' && (repositoryStart.test(path) || (ofAnyRepository.test(path) && isRepository))) {
    return { address: `/repositories/{workspace}/{repo_slug}/${path}`, isLikely: true };
  }
  return undefined;
}

const apiHost = /^https?:\/\/(?:[^/]*@)?(?:api\.bitbucket\.org|(?:www\.)?bitbucket\.org\/!?api)\b/;

/** Appends a path to a base, with one slash between them. */
export function joinPaths(base: string, rest: string): string {
  if (base.endsWith('/') && rest.startsWith('/')) return base + rest.slice(1);
  return rest.startsWith('{') && !base.endsWith('/') ? `${base}/${rest}` : base + rest;
}

/** The segments of a path that a function joins: `urljoin(base, "repositories", workspace, slug)`. */
function readJoined(
  text: string,
  start: number,
  first: { readonly address: string; readonly end: number },
): { readonly address: string; readonly end: number } | undefined {
  const [bracket] = openBrackets(text, start);
  if (bracket?.bracket !== '(' || !isJoin(calleeBefore(text, bracket.at))) return undefined;
  const close = closingBracket(text, bracket.at);
  if (close === -1) return undefined;
  let { address, end } = first;
  while (end < close) {
    const [separator, quote] = /^["'`]?\s*,\s*(?:[frb]?(["'`]))?/.exec(text.slice(end, close)) ?? [];
    if (separator === undefined) break;
    const from = end + separator.length;
    const part = quote ? readAddress(text, from) : readOperand(text, from);
    if (part.end <= from) break;
    address += `/${part.address}`;
    end = part.end;
  }
  return { address: address.replace(/(?<!:)\/{2,}/g, '/'), end };
}

const maxBack = 400;

/** @returns the start of the address that a word is in, and the variable that it is appended to */
export function startOfAddress(text: string, word: number): { readonly start: number; readonly prefix?: string } {
  let at = word;
  const limit = Math.max(0, word - maxBack);
  while (at > limit) {
    const char = text.charAt(at - 1);
    if (char === '}' || (char === ')' && /\$\([^()]*\)$/.test(text.slice(Math.max(limit, at - 200), at)))) {
      const open = openingBracket(text, at - 1, limit);
      if (open === -1) break;
      at = open - (/[$#@{\\]+$/.exec(text.slice(Math.max(limit, open - 3), open))?.[0].length ?? 0);
    } else if (char === '"' || char === "'" || char === '`') {
      const glued = gluedStart(text, at - 1, limit);
      if (glued === undefined) return { start: at, ...appendedTo(text.slice(Math.max(0, at - 200), at - 1)) };
      at = glued;
    } else if (/[\w/.:$%@!-]/.test(char)) at -= 1;
    else break;
  }
  return { start: at };
}

function openingBracket(text: string, close: number, limit: number): number {
  const open = text.charAt(close) === '}' ? '{' : '(';
  let depth = 0;
  for (let at = close; at >= limit; at -= 1) {
    const char = text.charAt(at);
    if (char === text.charAt(close)) depth += 1;
    else if (char === open) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** The start of a quoted part that the address goes on behind without a space: `"$API"/repositories`. */
function gluedStart(text: string, quote: number, limit: number): number | undefined {
  if (!/[\w})]/.test(text.charAt(quote - 1)) || !/[/$\w]/.test(text.charAt(quote + 1))) return undefined;
  const open = text.lastIndexOf(text.charAt(quote), quote - 1);
  return open < limit || /[\s,]/.test(text.slice(open, quote)) ? undefined : open + 1;
}

/** The name of what a string is appended to: `baseUrl + "/repositories"`. */
function appendedTo(before: string): { readonly prefix?: string } {
  const [, name] =
    /\.concat\(\s*(?:[\w$]+\.)*([A-Za-z_]\w*)(?:\(\))?,\s*$/.exec(before) ??
    /([A-Za-z_]\w*)(?:\(\))?["'\])]*\s*(?:\+|\.\.|<>|\.(?=\s*[fr]?$))\s*[frbuFR$@]{0,2}$/.exec(before) ??
    [];
  return name === undefined ? {} : { prefix: name };
}
