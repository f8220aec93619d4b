/** A request in a dump of mitmproxy. */
interface Flow {
  readonly method: string;
  readonly url: string;
  readonly status: number;
}

type Value = string | number | boolean | undefined | readonly Value[] | ReadonlyMap<string, Value>;

const maxNesting = 20;

/**
 * Reads the requests in a dump of mitmproxy (`mitmdump -w FILE`), which is a list of typed netstrings:
 * https://github.com/mitmproxy/mitmproxy/blob/main/mitmproxy/io/tnetstring.py. Pure; never throws.
 * @returns none if it is another file; a file that is cut has those before its end
 */
export function readFlows(bytes: Uint8Array): readonly Flow[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flows: Flow[] = [];
  for (let at = 0; at < data.length; ) {
    const item = readItem(data, at, data.length, 0);
    if (item === undefined || !(item.value instanceof Map)) return flows;
    at = item.end;
    const flow = flowOf(item.value);
    if (flow !== undefined) flows.push(flow);
  }
  return flows;
}

function flowOf(value: ReadonlyMap<string, Value>): Flow | undefined {
  const request = value.get('request');
  const response = value.get('response');
  if (!(request instanceof Map)) return undefined;
  const [method, scheme, path] = ['method', 'scheme', 'path'].map((key) => String(request.get(key) ?? ''));
  const port = Number(request.get('port'));
  const authority =
    String(request.get('authority') || '') || `${request.get('host')}${port === 80 || port === 443 ? '' : `:${port}`}`;
  const status = response instanceof Map ? Number(response.get('status_code')) : 0;
  return { method: method ?? '', url: `${scheme}://${authority}${path}`, status };
}

/** One value: its length, a colon, the value, and the character of its type. */
function readItem(
  data: Buffer,
  at: number,
  limit: number,
  depth: number,
): { readonly value: Value; readonly end: number } | undefined {
  const colon = data.indexOf(':', at);
  const digits = data.toString('latin1', at, Math.min(colon, at + 12));
  if (colon === -1 || !/^\d{1,10}$/.test(digits) || depth > maxNesting) return undefined;
  const start = colon + 1;
  const end = start + Number(digits);
  if (end >= limit) return undefined;
  const type = data.toString('latin1', end, end + 1);
  if (type === ']' || type === '}') return readElements(data, start, end, type, depth);
  return { value: scalar(data.toString('utf8', start, Math.min(end, start + 64 * 1024)), type), end: end + 1 };
}

function scalar(text: string, type: string): Value {
  if (type === '#' || type === '^') return Number(text);
  if (type === '!') return text === 'true';
  return type === '~' ? undefined : text;
}

function readElements(
  data: Buffer,
  start: number,
  end: number,
  type: string,
  depth: number,
): { readonly value: Value; readonly end: number } | undefined {
  const values: Value[] = [];
  for (let at = start; at < end; ) {
    const item = readItem(data, at, end + 1, depth + 1);
    if (item === undefined) return undefined;
    values.push(item.value);
    at = item.end;
  }
  if (type === ']') return { value: values, end: end + 1 };
  const entries = new Map<string, Value>();
  for (let index = 0; index + 1 < values.length; index += 2) entries.set(String(values[index]), values[index + 1]);
  return { value: entries, end: end + 1 };
}
