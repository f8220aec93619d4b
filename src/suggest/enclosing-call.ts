import { closingBracket, type OpenBracket, openBrackets } from './balanced.ts';
import { calleeBefore } from './callee.ts';
import { methodInName } from './method.ts';
import { methodBefore, methodInChain, methodInKeys, methodInLiterals } from './shown-method.ts';

/** The method of a request, and what shows it. */
export interface ShownMethod {
  /** None: the method is a variable, or the text doesn't show it. */
  readonly methods: readonly string[];
  readonly by: string;
}

/** Functions that only build a text or URL; the call around them is the one that counts. */
const textFunctions = new Set(
  (
    'sprintf format url uri create parse encodeuri join joinpath urljoin urljoinparts joinurlparts path_join concat template tostring string str ' +
    'fmt urlparse newuri uricomponents fromuristring urifor build buildurl makeurl tourl geturl apiurl baseurl of ' +
    'absoluteurl resolve getenv getordefault env require lookup coalesce or default trim replace strip rstrip trimend ' +
    'endpoint route paths_get valueof println! format! append add set url! uri! f'
  ).split(' '),
);
/** Functions that send nothing: logs, errors, and tests. */
const silent =
  /^(?:.*\.)?(?:log|debug|info|warn|warning|error|trace|print|printf|println|echo|fatal|throw|Error|Errorf|Exception|assert\w*|expect|describe|it|test|nock|reply|toBe|toEqual|match|mock\w*|stub\w*|rewrite|link|href|startsWith|includes|indexOf|test|fail|skip|panic|console|raise|contains|equals?|hasPrefix|has_prefix|startswith)$/i;
/** Functions that send a GET unless their arguments show another method. */
const readers =
  /(?:^|\.|->|::)(?:fetch|\$fetch|ofetch|axios|got|needle|request|urlopen|file_get_contents|\$?http|ajax|load|open-uri|open|list\w*|read\w*|paginate\w*|pages?|find\w*|fetch\w*|download\w*|UrlFetchApp\.fetch|openStream|openConnection)$/i;
/** Names of functions with "get" in them that get something other than a request. */
const getters =
  /(?:^|\.|->|::)(?:get(?:env|ordefault|attr|property|string|option|config|input|secret)|(?:environ|env|config|os|params|args|options|headers|map|dict|settings)\.get)$/i;

/**
 * Reads the method of a request from the call that an address is an argument of.
 * @param start offset of the address or of the quote before it
 * @param end offset behind it
 * @returns nothing if there is no call; `silent` if the call sends nothing
 */
export function methodOfCall(text: string, start: number, end: number): ShownMethod | 'silent' | undefined {
  for (const bracket of openBrackets(text, start)) {
    if (bracket.bracket !== '(') continue;
    const name = calleeBefore(text, bracket.at);
    if (name === undefined) continue;
    if (silent.test(name)) return 'silent';
    const shown = getters.test(name) ? undefined : shownBy(text, bracket, name, start, end);
    if (shown !== undefined) return shown;
    if (!isWrapper(name)) return unknownCall(text, bracket, name);
  }
  return undefined;
}

/** Whether a function only builds or reads an address. */
export function isWrapper(name: string): boolean {
  return textFunctions.has(name.replace(/^.*(?:\.|->|::)/, '').toLowerCase()) || getters.test(name);
}

function shownBy(
  text: string,
  bracket: OpenBracket,
  name: string,
  start: number,
  end: number,
): ShownMethod | undefined {
  const close = closingBracket(text, bracket.at);
  const last = close === -1 ? Math.min(text.length, end + 300) : close;
  const [before, after] = [text.slice(bracket.at + 1, start), text.slice(end, last)];
  const inside = `${before} , ${after}`;
  const written =
    methodInKeys(inside) ??
    methodInLiterals(before) ??
    methodInChain(text, last + 1) ??
    methodInBlock(text, last + 1) ??
    methodBefore(text, bracket.at);
  if (written !== undefined) return { methods: written, by: name };
  const named = methodInName(name);
  if (named !== undefined) return { methods: [named], by: name };
  const literal = methodInLiterals(after);
  if (literal !== undefined) return { methods: literal, by: name };
  if (!readers.test(name)) return undefined;
  if (/(?:^|\.)(?:urlopen|Request)$/.test(name) && /\bdata\s*=/.test(inside)) return { methods: ['POST'], by: name };
  const [, options] = takesOptions.test(name)
    ? (/^["'`]?\)*\s*,\s*([A-Za-z_$][\w$.]*)\s*,?\s*$/.exec(after) ?? [])
    : [];
  if (options !== undefined) return { methods: methodInVariable(text, options, start), by: name };
  return { methods: isPlainArguments(inside) ? ['GET'] : [], by: name };
}

/** Functions whose second argument can change the method. */
const takesOptions = /(?:^|\.)(?:fetch|\$fetch|ofetch|axios|got|needle|request|\$http|urlopen)$/i;

/** The method in an object that a variable contains: a GET if it has none; unknown if the object isn't in the text before. */
function methodInVariable(text: string, name: string, before: number): readonly string[] {
  const area = text.slice(Math.max(0, before - maxOptionsReach), before);
  const pattern = new RegExp(`(?<![\\w$.])${name.replace(/[$.]/g, '\\$&')}\\s*(?::\\s*[\\w.<>]+\\s*)?=\\s*\\{`, 'g');
  const found = [...area.matchAll(pattern)].at(-1);
  const close = found === undefined ? -1 : closingBracket(area, found.index + found[0].length - 1);
  if (found === undefined || close === -1) return [];
  const content = area.slice(found.index, close);
  return methodInKeys(content) ?? (content.includes('...') ? [] : ['GET']);
}

/** How far before a call its options are searched. */
const maxOptionsReach = 6000;

/** A call of a function that isn't known: a GET if it is a chain that starts a request, unknown otherwise. */
function unknownCall(text: string, { at }: OpenBracket, name: string): ShownMethod | undefined {
  const close = closingBracket(text, at);
  const chain = close === -1 ? undefined : methodInChain(text, close + 1);
  return { methods: chain ?? [], by: name };
}

/** The method in the block behind a call: `client.request(url) { method = HttpMethod.Delete }`. */
function methodInBlock(text: string, from: number): readonly string[] | undefined {
  const open = /^\s*\{/.exec(text.slice(from, from + 20))?.[0].length;
  const close = open === undefined ? -1 : closingBracket(text, from + open - 1);
  return close === -1 ? undefined : methodInKeys(text.slice(from, close));
}

/** Whether the arguments besides the address can't change the method: literals and objects without one. */
function isPlainArguments(inside: string): boolean {
  const rest = inside
    .replace(/\{.*\}/gs, '')
    .replace(/\b(?:headers|auth|timeout|params|cookies|verify)\s*[=:]\s*[\w.[\](){}'"]+/g, '');
  const hasSpread =
    /\.\.\.\s*\w*(?:opt|init|config|arg|param)/i.test(inside) || /\{[^{}]*\bmethod\b\s*[,}]/.test(inside);
  return !hasSpread && !/\b\w*(?:opt(?:ion)?s?|init|config|params|args|method|verb)\b/i.test(rest);
}
