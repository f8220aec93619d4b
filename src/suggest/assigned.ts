import { openBrackets } from './balanced.ts';
import { calleeBefore, isJoin } from './callee.ts';
import { isWrapper, type ShownMethod } from './enclosing-call.ts';
import { lineStart } from './lines.ts';

/** How far from its definition a variable or function is searched. */
export const maxReach = 6000;
const maxUses = 12;

/** Several variables can get values at once: `url, err := `. */
const assignment =
  /(?:^|[\s,({;[.$@&*]|\$(?:script|global|private|local|env):)["']?(?<name>(?!(?:script|global|private|local|env):\w)[A-Za-z_][\w-]*)(?:["']?\]?|(?:,\s*\w+){1,2}(?=\s*:?=(?!>)))\s*(?::\s*[\w.<>[\]| ?&]{1,40}?)?\s*(?::=|\?\?=|\|\|=|=|=>|:)\s*(?:[^\n;={}]{0,80}?(?:\|\||\?\?|:-|,|\(|\+|\.\.|\.(?=\s*["'])))?\s*(?:\$?\{\w+:-)?[a-zA-Z$@]{0,2}["'`]?$/;

/** The variable, key, or parameter that an address is the value of: `API`, of `API = "https://…"`. Nothing if it is the argument of a call. */
export function assignedName(text: string, start: number): string | undefined {
  const from = lineStart(text, start, 200);
  const name = assignment.exec(text.slice(from, start))?.groups?.name ?? defaultValue(text, start);
  if (name === undefined) return undefined;
  const [bracket] = openBrackets(text, start).filter((open) => open.bracket === '(');
  const callee = bracket !== undefined && bracket.at >= from ? calleeBefore(text, bracket.at) : undefined;
  return callee === undefined || isWrapper(callee) ? name : undefined;
}

/** On a line by itself, below the name: `const url =\n  "https://…"`. */
function defaultValue(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 200), start);
  return /([A-Za-z_]\w*)\s*(?::\s*[\w.]+\s*)?(?::=|=)\s*\(?\s*(?:[\w.:!]+\(\s*)?[a-zA-Z$@]{0,2}["'`]$/.exec(
    before,
  )?.[1];
}

/** The name of the function that returns an address; nothing if it is used otherwise. */
export function returnedBy(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 600), start);
  const [expression = ''] = /(?:""\.concat\((?:[^()]*(?:\(\))?,\s*)?)?["'`]?$/.exec(before) ?? [];
  const expressionStart = before.slice(0, before.length - expression.length);
  if (!/(?:\breturn\s+|=>\s*|->\s*)(?:[\w.]+\(\s*)?\(?[a-zA-Z$@]{0,2}$/.test(expressionStart)) return undefined;
  const functions = [
    ...before.matchAll(
      /(?:\b(?:def|function|func|fn|fun|sub)\s+(?:\([^()]*\)\s*)?(\w+)\s*[(<]|(\w+)\s*[:=]\s*(?:async\s*)?\(?[^()\n]*\)?(?::\s*\w+)?\s*=>|(\w+)\s*[:=]\s*(?:async\s*)?function\b|^\s*(?:(?:public|private|protected|static|async|internal|override)\s+)*(?:[\w<>]+\s+)?(\w+)\([^()\n]*\)\s*(?::\s*\w+\s*)?\{)/gm,
    ),
  ];
  const [, ...names] = functions.at(-1) ?? [];
  return names.find((name) => name !== undefined && !/^(?:if|for|while|switch|catch)$/.test(name));
}

/** What a variable with an address is used for. */
interface VariableUses {
  readonly requests: readonly (ShownMethod & { readonly at: number })[];
  /** Whether other addresses start with it. */
  readonly isPrefix: boolean;
}

type RequestAt = (text: string, start: number, end: number) => ShownMethod | 'silent' | undefined;

/** A variable can be copied to another one before it is used. */
const maxCopies = 2;

/** What contains an address: a variable, from its assignment on, or a function. */
interface AddressName {
  readonly name: string;
  /** Offset from which it is searched. */
  readonly from: number;
  readonly isFunction: boolean;
}

/**
 * Finds the requests that a variable is the address of.
 * @param requestAt reads the request at an offset
 */
export function assignedUses(text: string, variable: AddressName, requestAt: RequestAt, depth = 0): VariableUses {
  const { name, from, isFunction } = variable;
  const requests: (ShownMethod & { at: number })[] = [];
  let isPrefix = false;
  const pattern = new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '')}(?![\\w-])`, 'g');
  const area = text.slice(from, from + 2 * maxReach);
  for (const { index } of [...area.matchAll(pattern)].slice(0, maxUses)) {
    const at = from + index;
    if (isAssigned(area, index, name)) {
      if (isFunction) continue;
      break;
    }
    // A key in quotes, and `uri.host`: a part of the address that is used to connect.
    const next = area.slice(index + name.length, index + name.length + 12);
    if (/^(?:["']\s*:|\??\.(?:host|hostname|port|scheme|protocol)\b)/.test(next)) continue;
    if (isStartOfPath(area, index, index + name.length)) {
      isPrefix = true;
      continue;
    }
    const request = requestAt(text, at, at + name.length);
    if (request !== undefined && request !== 'silent' && request.methods.length > 0) requests.push({ ...request, at });
    const copy = request === undefined && depth < maxCopies ? assignedName(text, at) : undefined;
    if (copy === undefined || copy === name) continue;
    requests.push(...assignedUses(text, { name: copy, from: at, isFunction: false }, requestAt, depth + 1).requests);
  }
  return { requests: distinctMethods(requests), isPrefix };
}

/** Whether a name gets another value; in brackets, it is a parameter. */
function isAssigned(text: string, at: number, name: string): boolean {
  const next = text.slice(at + name.length, at + name.length + 30);
  return (
    /^["'\])]*\s*(?::[ \t]*\w+[ \t]*)?(?::=|=(?![=>]))/.test(next) &&
    !/[(,]\s*$/.test(text.slice(Math.max(0, at - 20), at))
  );
}

/** Whether a path follows a name: `${name}/a`, `name + "/a"`, `name() + "/a"`, `join(name, "a")`. */
function isStartOfPath(text: string, at: number, end: number): boolean {
  const next = text.slice(end, end + 60);
  if (/^(?:\([^()\n]*\))?(?:\s*\}\}?|\))?["']?\s*(?:\/|[+.]\s*["'`]\/?)/.test(next)) return true;
  const [bracket] = /^(?:\([^()\n]*\))?["']?\s*,\s*["'`]/.test(next) ? openBrackets(text, at) : [];
  const callee = bracket === undefined ? undefined : calleeBefore(text, bracket.at);
  return isJoin(callee) || callee?.endsWith('concat') === true;
}

function distinctMethods<T extends ShownMethod>(requests: readonly T[]): readonly T[] {
  return [...new Map(requests.toReversed().map((request) => [request.methods.join(), request])).values()].toReversed();
}
