import type { Recorded } from './recorded.ts';

/** What a text shows of a response. */
export type Shown = 'all' | 'body' | 'message' | 'status';

/** How a program prints a request and its response. */
export interface Format {
  readonly name: string;
  /** What it shows of the response: everything, its body, its status with the message, or its status. */
  readonly shows: Shown | ((recorded: Recorded) => Shown);
  /** Whether it lacks the request, which the user adds. */
  readonly isHinted?: true;
  /** Whether the program adds the base of the API itself, so that it can't be wrong. */
  readonly hasBase?: true;
  readonly write: (recorded: Recorded) => string;
}

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  410: 'Gone',
  429: 'Too Many Requests',
};

export function reasonOf({ answer: { status } }: Recorded): string {
  return reasons[status] ?? 'Server Error';
}

export function pathOf({ url }: Recorded): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

export function hostOf({ url }: Recorded): string {
  return new URL(url).host;
}

/** In lower case, as HTTP/2 has them. */
export function headersOf({ answer: { headers } }: Recorded): readonly string[] {
  return [
    'date: Sat, 28 Nov 2026 10:00:00 GMT',
    ...Object.entries(headers).map(([name, value]) => `${name.toLowerCase()}: ${value}`),
    'server: AtlassianEdge',
    'x-request-count: 4711',
  ];
}

function body({ answer }: Recorded): readonly string[] {
  return answer.body === '' ? [] : [answer.body];
}

export function prettyBody({ answer }: Recorded): string {
  try {
    return JSON.stringify(JSON.parse(answer.body), null, 4);
  } catch {
    return answer.body;
  }
}

function curlVerbose(recorded: Recorded): readonly string[] {
  return [
    `*   Trying 104.192.142.240:443...`,
    `* Connected to ${hostOf(recorded)} (104.192.142.240) port 443 (#0)`,
    '* ALPN: server accepted h2',
    '* using HTTP/2',
    `> ${recorded.method} ${pathOf(recorded)} HTTP/2`,
    `> Host: ${hostOf(recorded)}`,
    '> user-agent: curl/8.5.0',
    '> accept: */*',
    '> authorization: Bearer ***',
    '> ',
    `< HTTP/2 ${recorded.answer.status} `,
    ...headersOf(recorded).map((header) => `< ${header}`),
    '< ',
    ...body(recorded),
    `* Connection #0 to host ${hostOf(recorded)} left intact`,
  ];
}

/** Where standard output is a file or a pipe, curl writes the body last, and goes on after its progress in the same line. */
function curlPiped(recorded: Recorded): readonly string[] {
  const times = '--:--:--  0:00:01 --:--:--';
  const lines = curlVerbose({ ...recorded, answer: { ...recorded.answer, body: '' } });
  const size = recorded.answer.body.length;
  return [
    '  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current',
    '                                 Dload  Upload   Total   Spent    Left  Speed',
    ...lines.slice(0, -1).map((line) => {
      if (line.startsWith('< HTTP')) return `\r  0     0    0     0    0     0      0      0 ${times}     0${line}`;
      return line;
    }),
    `{ [${size} bytes data]`,
    `\r100 ${size}  100 ${size}    0     0  61995      0 ${times} 64000`,
    ...lines.slice(-1),
    ...body(recorded),
  ];
}

function curlInclude(recorded: Recorded): readonly string[] {
  return [`HTTP/2 ${recorded.answer.status} `, ...headersOf(recorded), '', ...body(recorded)];
}

function traceSection(mark: string, what: string, lines: readonly string[]): readonly string[] {
  const size = lines.join('').length;
  // The trace has rows of 64 characters.
  const rows = lines.flatMap((line) => line.match(/.{1,64}/g) ?? ['']);
  return [
    `${mark} ${what}, ${size} bytes (0x${size.toString(16)})`,
    ...rows.map((row, at) => `${(at * 64).toString(16).padStart(4, '0')}: ${row}`),
  ];
}

function curlTrace(recorded: Recorded): readonly string[] {
  const sent = [
    `${recorded.method} ${pathOf(recorded)} HTTP/2`,
    `Host: ${hostOf(recorded)}`,
    'Authorization: Bearer ***',
    'Accept: */*',
    '',
  ];
  const received = [`HTTP/2 ${recorded.answer.status} `, ...headersOf(recorded), ''];
  return [
    '== Info: Connected to the host',
    ...traceSection('=>', 'Send header', sent),
    ...received.flatMap((line) => traceSection('<=', 'Recv header', [line])),
    ...(recorded.answer.body === '' ? [] : traceSection('<=', 'Recv data', [recorded.answer.body])),
    '== Info: Connection #0 to host left intact',
  ];
}

/** A log of GitHub Actions, as it's downloaded. */
export function githubLog(lines: readonly string[]): readonly string[] {
  const all = [
    '##[group]Run ./call.sh',
    '\u001b[36;1m./call.sh\u001b[0m',
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    ...lines,
    '##[error]Process completed with exit code 22.',
  ];
  return all.map((line, at) => `2026-11-28T10:00:${String(at % 60).padStart(2, '0')}.1234567Z ${line}`);
}

/** A log of Bitbucket Pipelines. */
export function pipelinesLog(lines: readonly string[]): readonly string[] {
  return ['+ ./call.sh', ...lines, '', 'Searching for test report files in directories named [test-results]'];
}

/** How programs print responses of the API. */
export const apiFormats: readonly Format[] = [
  { name: 'JSON body', shows: 'body', write: ({ answer }) => answer.body },
  {
    name: 'curl -i --request',
    shows: 'all',
    isHinted: true,
    write: (recorded) => ['$ curl', ...curlInclude(recorded)].join('\n'),
  },
  { name: 'curl -v', shows: 'all', write: (recorded) => curlVerbose(recorded).join('\n') },
  { name: 'curl -v with standard output in a pipe', shows: 'all', write: (recorded) => curlPiped(recorded).join('\n') },
  {
    name: 'GitHub log with curl -v with standard output in a pipe',
    shows: 'all',
    write: (recorded) => githubLog(curlPiped(recorded)).join('\n'),
  },
  { name: 'curl --trace-ascii', shows: 'all', write: (recorded) => curlTrace(recorded).join('\n') },
  { name: 'GitHub log with curl -v', shows: 'all', write: (recorded) => githubLog(curlVerbose(recorded)).join('\n') },
  {
    name: 'Bitbucket log with curl -v',
    shows: 'all',
    write: (recorded) => pipelinesLog(curlVerbose(recorded)).join('\r\n'),
  },
];

function gitTranscript(recorded: Recorded): readonly string[] {
  const { answer, url } = recorded;
  const remote = url.replace(/\/info\/refs.*/, '');
  const said = answer.body.split('\n').map((line) => `remote: ${line}`);
  const message =
    answer.status === 401
      ? `fatal: Authentication failed for '${remote}/'`
      : `fatal: unable to access '${remote}/': The requested URL returned error: ${answer.status}`;
  return ["Cloning into 'web'...", ...said, message];
}

function gitTrace(recorded: Recorded): readonly string[] {
  const { answer } = recorded;
  const at = '10:00:00.123456 http.c:845             ';
  return [
    `${at} == Info: Connected to bitbucket.org`,
    `${at} => Send header: GET ${pathOf(recorded)} HTTP/2`,
    `${at} => Send header: Host: bitbucket.org`,
    `${at} => Send header: Authorization: Basic <redacted>`,
    `${at} => Send header:`,
    `${at} <= Recv header: HTTP/2 ${answer.status}`,
    ...headersOf(recorded).map((header) => `${at} <= Recv header: ${header}`),
    `${at} <= Recv header:`,
    ...body(recorded).flatMap((text) => text.split('\n').map((line) => `${at} <= Recv data: ${line}`)),
    ...gitTranscript(recorded).slice(1),
  ];
}

/** How programs print what Git got. */
export const gitFormats: readonly Format[] = [
  { name: 'Git transcript', shows: 'all', write: (recorded) => gitTranscript(recorded).join('\n') },
  { name: 'GIT_TRACE_CURL', shows: 'all', write: (recorded) => gitTrace(recorded).join('\n') },
  { name: 'GIT_CURL_VERBOSE', shows: 'all', write: (recorded) => curlVerbose(recorded).join('\n') },
  { name: 'GitHub log', shows: 'all', write: (recorded) => githubLog(gitTranscript(recorded)).join('\n') },
  { name: 'Bitbucket log', shows: 'all', write: (recorded) => pipelinesLog(gitTranscript(recorded)).join('\r\n') },
];
