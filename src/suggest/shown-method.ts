import { methodNamed } from './method.ts';

const word = '(?:get|post|put|delete|patch|head|GET|POST|PUT|DELETE|PATCH|HEAD|Get|Post|Put|Delete|Patch|Head)';
const keys: readonly RegExp[] = [
  new RegExp(
    `(?:\\b|[$:-])(?:method|type|verb|http_?method|request_?method|http_?mode|customrequest)["']?\\s*(?::|=>?|\\s)\\s*:?["'\`]?(?:[\\w.]*Method(?:\\.|::)?)?(${word})\\b`,
    'i',
  ),
  new RegExp(`(?:http\\.Method|[Mm]ethod(?:\\.|::)|Verb\\.)(${word})\\b`),
];
const methodLiterals: readonly RegExp[] = [
  new RegExp(`["'\`](${word})["'\`]`),
  new RegExp(`(?:^|[(,\\s]):(${word})\\b`),
];

/** @returns the method that a key or constant names; an empty list if it is a variable; else nothing */
export function methodInKeys(text: string): readonly string[] | undefined {
  const found = firstOf(keys, text);
  if (found !== undefined) return found;
  return /(?:\b|[$])(?:method|verb|http_?method)["']?\s*(?::|=>?)\s*[\w$]/i.test(text) ? [] : undefined;
}

/** @returns the method that is an argument by itself: `"POST"`, `:post`; nothing if none is */
export function methodInLiterals(text: string): readonly string[] | undefined {
  return firstOf(methodLiterals, text);
}

function firstOf(patterns: readonly RegExp[], text: string): readonly string[] | undefined {
  for (const pattern of patterns) {
    const [, name] = pattern.exec(text) ?? [];
    if (name !== undefined) return methodNamed(name);
  }
  return undefined;
}

/** How much of what follows a call is read. */
const maxCallLength = 400;

const chain =
  /^\s*[)\s]*(?:\.\s*(?!get\b|post\b|put\b|delete\b|patch\b|method\b)\w+\((?:[^()]|\([^()]*\))*\)\s*){0,6}\.\s*(get|post|put|delete|patch|head|method)\s*\(\s*["']?(\w*)/i;

/**
 * Reads the method of a builder: `….url("…").post(body)`, `….uri(…).method("PUT", …)`.
 * @param from offset behind a call
 * @returns nothing if no method follows
 */
export function methodInChain(text: string, from: number): readonly string[] | undefined {
  const [, name, argument = ''] = chain.exec(text.slice(from, from + maxCallLength)) ?? [];
  if (name === undefined) return undefined;
  return methodNamed(name.toLowerCase() === 'method' ? argument : name);
}

const builder =
  /\.\s*(?:(get|post|put|delete|patch|head)\s*\([^()]*\)|method\s*\(\s*([\w.:"']+)\s*\))\s*(?:\.\s*\w+\([^()]*\)\s*){0,4}\.\s*\w+\s*$/i;

/**
 * Reads the method of a builder that has it before the address: `client.get().uri("…")`.
 * @param bracket offset of the bracket of the call
 * @returns nothing if there is no method before it
 */
export function methodBefore(text: string, bracket: number): readonly string[] | undefined {
  const [, name, argument] = builder.exec(text.slice(Math.max(0, bracket - 200), bracket)) ?? [];
  const written = name ?? argument;
  return written === undefined ? undefined : methodNamed(written);
}
