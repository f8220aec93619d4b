import { httpMethods } from '../bitbucket/operation-parser.ts';

/**
 * Reads the name of a method: `post`, `HttpMethod.Post`, `http.MethodPost`, `:post`.
 * @returns one method; none if it is a variable. HEAD is a GET without the content.
 */
export function methodNamed(text: string): readonly string[] {
  const [, name = ''] =
    /^["'`:]*(?:http\.Method|(?:\w+\.)*\w*Method(?:\.|::)|Verb\.)?([A-Za-z]+)["'`;,)]*$/.exec(text.trim()) ?? [];
  const method = name.toUpperCase() === 'DEL' ? 'DELETE' : name.toUpperCase();
  if (method === 'HEAD' || method === 'OPTIONS') return ['GET'];
  return httpMethods.includes(method) ? [method] : [];
}

const verbs: Readonly<Record<string, string>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  delete: 'DELETE',
  del: 'DELETE',
  patch: 'PATCH',
  head: 'GET',
};

/** The method in the name of a function: `requests.post`, `postJson`, `DeleteAsync`, `http_put`. Nothing if it has none, or several. */
export function methodInName(name: string): string | undefined {
  const last =
    name
      .replace(/\.new$/, '')
      .split(/\.|->|::/)
      .at(-1) ?? '';
  const words = last
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[ _!?]+/);
  const found = new Set(words.flatMap((word) => verbs[word.toLowerCase()] ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}
