import type { Responses } from './responses.ts';

const loggedRequest =
  /(?:^|[^A-Za-z])(GET|POST|PUT|DELETE|PATCH|HEAD)["':,\]\s]{1,6}(?:(?:url|to|path)["':=\s]{1,4})?(https?:\/\/[^\s"'<>\\)]+)(.{0,80})/;
const urlInJson = /"(?:url|uri)":\s*"(https?:\/\/[^"\\]+)"/;
const methodInJson = /"method":\s*"([A-Za-z]+)"/;
const statusInJson = /"status(?:Code)?":\s*(\d{3})\b/;
const statusAlone = /^\s*(?:.{0,80}\[DEBUG\]\s*)?(?:<--|Resp:|status(?:Code)?[:=])\D{0,40}?([2-5]\d\d)\b/i;

/**
 * Reads a line of a debug log: `GET https://… 200`, `--> GET https://…` with `<-- 200` in a later line, or a record in JSON.
 * Only requests with a full URL are recognized.
 */
export function readLogged(line: string, responses: Responses): void {
  const [, method, url = '', after = ''] = loggedRequest.exec(line) ?? [];
  if (method !== undefined) {
    const [, status] = /(?:^|\D)([2-5]\d\d)(?!\d)/.exec(after) ?? [];
    logRequest(method, url, status, responses);
    return;
  }
  const [, jsonUrl] = urlInJson.exec(line) ?? [];
  const [, jsonMethod] = methodInJson.exec(line) ?? [];
  if (jsonUrl !== undefined && jsonMethod !== undefined) {
    logRequest(jsonMethod.toUpperCase(), jsonUrl, statusInJson.exec(line)?.[1], responses);
    return;
  }
  const [, status] = statusAlone.exec(line) ?? [];
  if (status !== undefined && responses.isWaiting()) responses.answer(Number(status));
}

function logRequest(method: string, url: string, status: string | undefined, responses: Responses): void {
  if (status === undefined) responses.add(method, url);
  else responses.emit(method, url, Number(status));
}
