import { optionNamed } from './options.ts';
import type { OptionReader } from './read-options.ts';

/** Reads where requests are sent: an HTTPS URL, or an HTTP URL on loopback. What can't be read is an error, and the default counts. */
export function readBaseUrl(name: 'api-url' | 'git-url' | 'organization-url', { text, addError }: OptionReader): URL {
  const url = parseBaseUrl(text(name) ?? '');
  if (url !== undefined) return url;
  const problem = 'must be an https URL, or an http URL on loopback, without user name, query, or fragment.';
  addError(name, problem, `Remove it to use ${optionNamed(name).default}, or write such a URL.`);
  return new URL(optionNamed(name).default ?? '');
}

function parseBaseUrl(value: string): URL | undefined {
  if (!URL.canParse(value) || /[?#]/.test(value)) return undefined;
  const url = new URL(value);
  const isLoopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '');
  return url;
}
