import { type OptionError, type OptionName, type OptionValues, options } from '../config/options.ts';
import type { Parsed } from '../config/read-options.ts';
import { wrapCurrentToken } from '../config/read-options.ts';
import { Secret } from '../redaction/secret.ts';
import { suggestNames } from '../util/similar.ts';
import { list } from '../util/text.ts';
import type { CheckConfig } from './public.ts';

/** The options of a check by the names that the library gives them. */
export const optionOfKey = {
  token: 'token',
  email: 'email',
  name: 'name',
  workspace: 'workspace',
  repository: 'repository',
  project: 'project',
  tools: 'tools',
  scopes: 'scopes',
  operations: 'operations',
  git: 'git',
  currentToken: 'current-token',
  currentEmail: 'current-email',
  expiresOn: 'expires-on',
  warnDays: 'warn-days',
  failDays: 'fail-days',
  excessScopes: 'excess-scopes',
  timeout: 'timeout',
  plan: 'plan',
  apiUrl: 'api-url',
  gitUrl: 'git-url',
} as const satisfies Readonly<Record<Exclude<keyof CheckConfig, 'fetch'>, OptionName>>;

type Key = keyof typeof optionOfKey;

/** The name of an option in the library: `warnDays`. */
export function keyOf(option: OptionName): string {
  return option.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Reads a configuration. It can come from JavaScript, so nothing about its types is certain. A value is never quoted: it can
 * be a secret in the wrong place. Pure; never throws.
 */
export function readConfig(config: CheckConfig): Parsed<OptionValues> {
  const errors: OptionError[] = [];
  const values: [OptionName, string | readonly string[] | Secret][] = [];
  for (const [key, value] of Object.entries(config ?? {})) {
    if (value === undefined || value === null) continue;
    const problem = key === 'fetch' ? fetchProblem(value) : readValue(key, value, values);
    if (problem !== undefined) errors.push({ option: /^\w{1,30}$/.test(key) ? key : 'A key', problem });
  }
  return { value: Object.fromEntries(values), errors };
}

function fetchProblem(value: unknown): string | undefined {
  return typeof value === 'function' ? undefined : 'must be a function.';
}

/** @returns what is wrong with a value, or nothing if it was added to the values */
function readValue(
  key: string,
  value: unknown,
  values: [OptionName, string | readonly string[] | Secret][],
): string | undefined {
  if (!isKey(key)) {
    const near = suggestNames(key, Object.keys(optionOfKey));
    return `is an unknown option.${near.length === 0 ? '' : ` Did you mean ${list(near, 'or')}?`}`;
  }
  const option = optionOfKey[key];
  const read = textValue(value);
  if (option === 'token' || option === 'current-token') {
    if (typeof value !== 'string') return 'must be a string.';
    const secret = option === 'token' ? new Secret(value) : wrapCurrentToken(value);
    if (secret !== undefined) values.push([option, secret]);
  } else if (read === undefined) {
    return isList(option) ? 'must be a string or a list of strings.' : 'must be a string, number, or boolean.';
  } else values.push([option, read]);
  return undefined;
}

/** A value of an option, as text; nothing if it is none. */
export function textValue(value: unknown): string | readonly string[] | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

function isKey(key: string): key is Key {
  return Object.hasOwn(optionOfKey, key);
}

function isList(option: OptionName): boolean {
  return options.some(({ name, type }) => name === option && type === 'list');
}
