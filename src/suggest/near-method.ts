import { isReadable } from './lines.ts';
import { methodNamed } from './method.ts';

/** How many lines around an address to look at. */
const maxLinesAround = 12;

const methodSetting =
  /^\s*(?:- )?["']?(?:method|verb|http_?method|request_?method|http_?mode)["']?\s*[:=]\s*["']?([\w.$:{} ]+?)["']?\s*[,;]?\s*$/i;
const urlKey = /^\s*(?:- )?["']?(?:url|uri|endpoint|raw|href|path|request_?url|api_?url|address)["']?\s*[:=]/i;

/**
 * Reads the method from the other keys of an object in YAML, JSON, HCL, or a hash of PowerShell: `url: …` next to
 * `method: POST`.
 * @returns the methods; empty if the object has a URL but no method; nothing if it is no such object
 */
export function methodOfObject(lines: readonly string[], index: number): readonly string[] | undefined {
  const line = lines[index] ?? '';
  if (!isReadable(line) || !urlKey.test(line)) return undefined;
  const depth = depthOf(line);
  for (const step of [-1, 1]) {
    let isNew = step === -1 && line.trimStart().startsWith('- ');
    for (let at = index + step; !isNew && Math.abs(at - index) <= maxLinesAround; at += step) {
      const other = lines[at];
      if (other === undefined) break;
      if (other.trim() === '' || !isReadable(other)) continue;
      // In Postman's files, the URL is one level deeper than the method.
      if (
        depthOf(other) < depth - 4 ||
        (depthOf(other) < depth && !/[{[(]\s*$|^\s*[}\])]|^\s*- |:\s*$/.test(other) && !methodSetting.test(other))
      )
        break;
      const [, value] = methodSetting.exec(other) ?? [];
      if (value !== undefined) return methodNamed(value);
      isNew = /^\s*- /.test(other) && depthOf(other) <= depth - 2 ? step === -1 || true : false;
      if (step === 1 && isNew) break;
    }
  }
  return [];
}

/** Columns before the first character of a line; the mark of a list item counts as space. */
function depthOf(line: string): number {
  return /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;
}

/** Statements that set the method of a request whose address another statement sets. */
const setters =
  /(?:setRequestMethod\(\s*|httpMethod\s*=\s*|\.Method\s*=\s*|\.method\s*=\s*|CURLOPT_CUSTOMREQUEST['"]?\s*(?:,|=>)\s*|setMethod\(\s*|\.verb\s*=\s*|\bmethod\s*=\s*(?=HttpMethod\.))(["'\w.:]+)|CURLOPT_(POST|PUT)\b['"]?\s*(?:,|=>)\s*(?:1|true)|curl_easy_setopt\([^,]+,\s*CURLOPT_(POST)FIELDS|CURLOPT_(POST)FIELDS/i;

/** @returns the methods that a statement near the address sets; nothing if there is none */
export function methodOfSetter(lines: readonly string[], index: number): readonly string[] | undefined {
  for (let distance = 0; distance <= maxLinesAround; distance += 1) {
    for (const at of distance === 0 ? [index] : [index + distance, index - distance]) {
      const line = lines[at] ?? '';
      const isOther = !isReadable(line) || (at !== index && /api\.bitbucket\.org/.test(line));
      const [, written, ...constants] = (isOther ? null : setters.exec(line)) ?? [];
      const name = written ?? constants.find((constant) => constant !== undefined);
      if (name !== undefined) return methodNamed(name);
    }
  }
  return undefined;
}

/** Whether the line of an address starts a request of cURL's library in PHP or C, which is a GET if nothing is set. */
export function isCurlHandle(line: string): boolean {
  return isReadable(line) && /CURLOPT_URL|curl_init\(/.test(line);
}
