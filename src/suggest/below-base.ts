import { type Found, joinPaths, startOfAddress, type Variables } from './addresses.ts';
import { openBrackets } from './balanced.ts';
import { calleeBefore, isJoin } from './callee.ts';
import { readAddress } from './read-address.ts';

/** What is known of a file when its addresses were found. */
interface Known {
  readonly found: readonly Found[];
  readonly variables: Variables;
  /** The path of the repository to which a client appends paths. */
  readonly base: string | undefined;
}

const clientWords =
  'pullrequests|refs|effective-default-reviewers|default-reviewers|branch-restrictions|branching-model|effective-branching-model|diffstat|deploy-keys|pipelines_config|pipelines-config|permissions-config|merge-base|filehistory|deployments_config|environments_config|override-settings|commit|commits|hooks|pipelines|deployments|environments';
/** Other files and hosts have these, too, so they only count behind a slash. */
const behindSlash = 'src|downloads|diff|patch';
const relative = new RegExp(
  `["'\`](?<path>(?:${clientWords})(?=[/"'\`?])|/(?:${clientWords}|${behindSlash})(?=[/"'\`?]))`,
  'g',
);

/** Finds addresses that only count because of what else is in the file: those that are appended to a base. Pure. */
export function findBelow(text: string, { found, variables, base }: Known): readonly Found[] {
  const isNew = ({ start, end }: Found) => !found.some((other) => other.start < end && start < other.end);
  const below = base === undefined ? [] : belowRepository(text, base);
  return [...below, ...openAddresses(text, variables)].filter(isNew);
}

/** Paths of a client whose base is a repository: `client.post('/pullrequests')`. */
function belowRepository(text: string, base: string): readonly Found[] {
  return [...text.matchAll(relative)].map(({ index }) => {
    const start = index + 1;
    const { address, end } = readAddress(text, start);
    const isWord = /^\w[\w-]*$/.test(address);
    return { address: joinPaths(`${base}/`, address), start, end, isLikely: true, ...(isWord && { isWord }) };
  });
}

const maxNameUses = 40;
const onlyPlaceholders = /^(?:\/?\{[^{}]*\})+\/?$/;

/** Addresses of which a file has only the base: `${API}/${path}`, `this.base + path`. */
function openAddresses(text: string, variables: Variables): readonly Found[] {
  return [...variables].flatMap(([name, value]) => {
    const isOpenBase = /^(?:https?:\/\/[^/]*(?:\/2\.0)?)?(?:\/repositories(?:\/[^/]+\/[^/]+)?)?\/?$/.test(value);
    const pattern = new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '')}(?![\\w-])`, 'g');
    const uses = isOpenBase ? [...text.matchAll(pattern)].slice(0, maxNameUses) : [];
    return uses.flatMap(({ index }) => {
      const open = openAt(text, index, index + name.length);
      return open === undefined
        ? []
        : [{ ...open, address: joinPaths(value, open.rest), isLikely: !value.startsWith('http') }];
    });
  });
}

/** What is appended to a name, if it is only known at run time. */
function openAt(
  text: string,
  at: number,
  nameEnd: number,
): { readonly start: number; readonly end: number; readonly rest: string } | undefined {
  const next = text.slice(nameEnd, nameEnd + 80);
  const [appended, isComma] =
    /^\s*(?:\+|(,)|\.(?=\s*\$))\s*[$@]?[A-Za-z_][\w.]*(?:->\w+)*(?=\s*[,;)\]}\n])/.exec(next) ?? [];
  if (appended !== undefined) {
    const [bracket] = isComma ? openBrackets(text, at) : [];
    const isAppended = isComma === undefined || (bracket !== undefined && isJoin(calleeBefore(text, bracket.at)));
    return isAppended ? { start: at, end: nameEnd + appended.length, rest: '/{path}' } : undefined;
  }
  if (!/^[}\])]{0,2}["']?\/?[$#%{]/.test(next)) return undefined;
  const { start } = startOfAddress(text, nameEnd + (/^[}\])]*/.exec(next)?.[0].length ?? 0));
  const { address, end } = readAddress(text, start);
  const [, rest] = /^\{[^{}]*\}(.+)$/s.exec(address) ?? [];
  return rest !== undefined && onlyPlaceholders.test(rest) && end > nameEnd ? { start, end, rest } : undefined;
}
