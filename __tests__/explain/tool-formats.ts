import { type Format, githubLog, headersOf, hostOf, pathOf, prettyBody, reasonOf } from './formats.ts';
import type { Recorded } from './recorded.ts';

/** The message of an error, as SDKs print it. */
function messageOf({ answer }: Recorded): string {
  try {
    return JSON.parse(answer.body).error.message;
  } catch {
    return answer.body;
  }
}

function detailOf({ answer }: Recorded): { readonly required?: string[]; readonly granted?: string[] } {
  try {
    const { detail } = JSON.parse(answer.body).error;
    return typeof detail === 'object' ? detail : {};
  } catch {
    return {};
  }
}

function dataOf({ answer }: Recorded): unknown {
  try {
    return JSON.parse(answer.body);
  } catch {
    return answer.body;
  }
}

/** As Python prints a value. */
function repr(value: unknown): string {
  return JSON.stringify(value).replace(
    /("(?:[^"\\]|\\.)*")([:,]?)|([:,])/g,
    (_, text = '', after = '', alone = '') =>
      `${text.replaceAll('"', "'")}${after || alone}${after || alone ? ' ' : ''}`,
  );
}

function httpie(recorded: Recorded): string {
  return [
    `${recorded.method} ${pathOf(recorded)} HTTP/1.1`,
    'Accept: */*',
    'Accept-Encoding: gzip, deflate',
    'Authorization: Basic ***',
    `Host: ${hostOf(recorded)}`,
    'User-Agent: HTTPie/3.2.4',
    '',
    '',
    '',
    `HTTP/1.1 ${recorded.answer.status} ${reasonOf(recorded)}`,
    ...headersOf(recorded),
    '',
    prettyBody(recorded),
    '',
  ].join('\n');
}

function wgetServerResponse(recorded: Recorded): string {
  const { answer, url } = recorded;
  return [
    `--2026-11-28 10:00:00--  ${url}`,
    `Resolving ${hostOf(recorded)} (${hostOf(recorded)})... 104.192.142.240`,
    `Connecting to ${hostOf(recorded)}|104.192.142.240|:443... connected.`,
    'HTTP request sent, awaiting response... ',
    `  HTTP/1.1 ${answer.status} ${reasonOf(recorded)}`,
    ...headersOf(recorded).map((header) => `  ${header}`),
    `2026-11-28 10:00:01 ERROR ${answer.status}: ${reasonOf(recorded)}.`,
    '',
  ].join('\n');
}

function wget(recorded: Recorded): string {
  return [
    `--2026-11-28 10:00:00--  ${recorded.url}`,
    `Resolving ${hostOf(recorded)} (${hostOf(recorded)})... 104.192.142.240`,
    `HTTP request sent, awaiting response... ${recorded.answer.status} ${reasonOf(recorded)}`,
    `2026-11-28 10:00:01 ERROR ${recorded.answer.status}: ${reasonOf(recorded)}.`,
    '',
  ].join('\n');
}

function wgetDebug(recorded: Recorded): string {
  return [
    '---request begin---',
    `${recorded.method} ${pathOf(recorded)} HTTP/1.1`,
    'User-Agent: Wget/1.21.4',
    'Authorization: Basic ***',
    `Host: ${hostOf(recorded)}`,
    'Connection: Keep-Alive',
    '',
    '---request end---',
    'HTTP request sent, awaiting response... ',
    '---response begin---',
    `HTTP/1.1 ${recorded.answer.status} ${reasonOf(recorded)}`,
    ...headersOf(recorded),
    '',
    '---response end---',
    ...(recorded.answer.body === '' ? [] : [`Skipping 120 bytes of body: [${recorded.answer.body}] done.`]),
    `2026-11-28 10:00:01 ERROR ${recorded.answer.status}: ${reasonOf(recorded)}.`,
  ].join('\n');
}

function listed(headers: readonly string[]): readonly { readonly name: string; readonly value: string }[] {
  return headers.map((header) => {
    const [name = '', ...value] = header.split(': ');
    return { name, value: value.join(': ') };
  });
}

function har(recorded: Recorded): string {
  const { answer, method, url } = recorded;
  const entry = {
    startedDateTime: '2026-11-28T10:00:00.000Z',
    time: 120,
    request: {
      method,
      url,
      httpVersion: 'HTTP/2',
      headers: listed([`Host: ${hostOf(recorded)}`, 'Authorization: Basic ***']),
      queryString: [],
      cookies: [],
    },
    response: {
      status: answer.status,
      statusText: reasonOf(recorded),
      headers: listed(headersOf(recorded)),
      content: { size: answer.body.length, mimeType: 'application/json', text: answer.body },
    },
  };
  const other = {
    ...entry,
    request: { ...entry.request, url: 'https://packages.example/left-pad' },
    response: { ...entry.response, status: 403, headers: [], content: { size: 0, mimeType: 'text/html', text: '' } },
  };
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'DevTools' }, entries: [other, entry] } }, null, 2);
}

function postman(recorded: Recorded): string {
  const { answer, method, url } = recorded;
  const request = {
    method,
    header: [{ key: 'Authorization', value: 'Bearer ***' }],
    url: { raw: url, host: hostOf(recorded).split('.'), path: pathOf(recorded).split('/').slice(1) },
  };
  const response = {
    name: 'Saved response',
    originalRequest: request,
    status: reasonOf(recorded),
    code: answer.status,
    header: listed(headersOf(recorded)).map(({ name, value }) => ({ key: name, value })),
    body: answer.body,
  };
  const item = [{ name: 'Folder', item: [{ name: 'Request', request, response: [response] }] }];
  return JSON.stringify({ info: { name: 'Bitbucket', schema: 'collection/v2.1.0' }, item }, null, '\t');
}

function newman(recorded: Recorded): string {
  const { answer, method, url } = recorded;
  const execution = {
    item: { name: 'Request' },
    request: { method, url: { raw: url }, header: [] },
    response: {
      status: reasonOf(recorded),
      code: answer.status,
      header: listed(headersOf(recorded)).map(({ name, value }) => ({ key: name, value })),
      stream: { type: 'Buffer', data: [...Buffer.from(answer.body)] },
      responseTime: 120,
    },
  };
  return JSON.stringify({ run: { executions: [execution] } });
}

function insomniaTimeline(recorded: Recorded): string {
  const { answer, method } = recorded;
  return [
    `* Preparing request to ${recorded.url}`,
    '* Using libcurl/8.7.1',
    `> ${method} ${pathOf(recorded)} HTTP/1.1`,
    `> Host: ${hostOf(recorded)}`,
    '> User-Agent: insomnia/10.1.1',
    '> Authorization: Bearer ***',
    '> Accept: */*',
    '',
    `< HTTP/1.1 ${answer.status} ${reasonOf(recorded)}`,
    ...headersOf(recorded).map((header) => `< ${header}`),
    '',
    '* Received 120 B chunk',
    ...(answer.body === '' ? [] : answer.body.split('\n').map((line) => `| ${line}`)),
    '* Connection #0 to host left intact',
  ].join('\n');
}

function insomniaExport(recorded: Recorded): string {
  const { answer, method, url } = recorded;
  const resources = [
    { _id: 'wrk_1', _type: 'workspace', name: 'Bitbucket' },
    { _id: 'req_1', _type: 'request', method, url, name: 'Request', headers: [], authentication: { type: 'basic' } },
    {
      _id: 'res_1',
      _type: 'response',
      parentId: 'req_1',
      statusCode: answer.status,
      statusMessage: reasonOf(recorded),
      url,
      method,
      headers: listed(headersOf(recorded)),
      body: answer.body,
    },
  ];
  return JSON.stringify({ _type: 'export', __export_format: 4, resources }, null, 2);
}

function renovateJson(recorded: Recorded): string {
  const { answer, method, url } = recorded;
  const base = { name: 'renovate', hostname: 'runner', pid: 18, logContext: 'a1b2', repository: 'acme/web', v: 0 };
  const headers = Object.fromEntries(listed(headersOf(recorded)).map(({ name, value }) => [name, value]));
  const err = {
    name: 'HTTPError',
    code: 'ERR_NON_2XX_3XX_RESPONSE',
    message: `Request failed with status code ${answer.status} (${reasonOf(recorded)}): ${method} ${url}`,
    options: {
      headers: { accept: 'application/json', authorization: '***********' },
      url,
      hostType: 'bitbucket',
      method,
    },
    response: { statusCode: answer.status, statusMessage: reasonOf(recorded), body: dataOf(recorded), headers },
  };
  const records = [
    { ...base, level: 30, msg: 'Repository started', renovateVersion: '44.121.2' },
    { ...base, level: 50, err, msg: 'Repository has unknown error' },
    { ...base, level: 30, msg: 'Repository finished', durationMs: 812 },
  ];
  return records.map((record) => JSON.stringify(record)).join('\n');
}

function renovatePretty(recorded: Recorded): string {
  const { answer, method, url } = recorded;
  const err = {
    name: 'HTTPError',
    code: 'ERR_NON_2XX_3XX_RESPONSE',
    message: `Request failed with status code ${answer.status} (${reasonOf(recorded)}): ${method} ${url}`,
    options: { headers: { authorization: '***********' }, url, hostType: 'bitbucket', method },
    response: { statusCode: answer.status, statusMessage: reasonOf(recorded), body: dataOf(recorded) },
  };
  const lines = JSON.stringify({ err }, null, 2).split('\n').slice(1, -1);
  return [
    'DEBUG: Using platform gitAuthor',
    'ERROR: Repository has unknown error (repository=acme/web)',
    ...lines.map((line) => `       ${line.slice(2)}`),
    ' INFO: Repository finished (repository=acme/web)',
  ].join('\n');
}

function terraformDebug(recorded: Recorded): string {
  const { answer, method } = recorded;
  const prefix = '2026-11-28T10:00:00.000Z [DEBUG] provider.terraform-provider-bitbucket_v2.52.0: ';
  return [
    '---[ REQUEST ]---------------------------------------',
    `${method} ${pathOf(recorded)} HTTP/1.1`,
    `Host: ${hostOf(recorded)}`,
    'User-Agent: Go-http-client/1.1',
    'Authorization: Basic ***',
    '',
    '-----------------------------------------------------',
    '---[ RESPONSE ]--------------------------------------',
    `HTTP/2.0 ${answer.status} ${reasonOf(recorded)}`,
    ...headersOf(recorded),
    '',
    ...prettyBody(recorded).split('\n'),
    '-----------------------------------------------------',
  ]
    .map((line) => prefix + line)
    .join('\n');
}

function terraformError(recorded: Recorded): string {
  const { required, granted } = detailOf(recorded);
  const scopes = required === undefined ? '' : ` Required: [${required.join(' ')}] Granted: [${granted?.join(' ')}]`;
  return [
    '\u001b[31m╷\u001b[0m',
    '\u001b[31m│\u001b[0m \u001b[1m\u001b[31mError: \u001b[0m\u001b[1mAPI Error: ' +
      `${recorded.answer.status} ${pathOf(recorded).slice(1)} ${messageOf(recorded)}${scopes}\u001b[0m`,
    '\u001b[31m│\u001b[0m ',
    '\u001b[31m│\u001b[0m   with bitbucket_hook.deploy,',
    '\u001b[31m│\u001b[0m   on main.tf line 12, in resource "bitbucket_hook" "deploy":',
    '\u001b[31m╵\u001b[0m',
  ].join('\n');
}

function requestsTraceback(recorded: Recorded): string {
  const { answer, url } = recorded;
  const kind = answer.status >= 500 ? 'Server' : 'Client';
  return [
    'Traceback (most recent call last):',
    '  File "/app/call.py", line 12, in <module>',
    '    response.raise_for_status()',
    '  File "/usr/lib/python3.12/site-packages/requests/models.py", line 1026, in raise_for_status',
    '    raise HTTPError(http_error_msg, response=self)',
    `requests.exceptions.HTTPError: ${answer.status} ${kind} Error: ${reasonOf(recorded)} for url: ${url}`,
  ].join('\n');
}

function pythonDebug(recorded: Recorded): string {
  const { answer, method } = recorded;
  return [
    `DEBUG:urllib3.connectionpool:Starting new HTTPS connection (1): ${hostOf(recorded)}:443`,
    `DEBUG:urllib3.connectionpool:https://${hostOf(recorded)}:443 "${method} ${pathOf(recorded)} HTTP/1.1" ${answer.status} ${answer.body.length}`,
    ...(answer.body === '' ? [] : [`ERROR:root:${repr(dataOf(recorded))}`]),
  ].join('\n');
}

function atlassianPythonApi(recorded: Recorded): string {
  const { answer, url } = recorded;
  const detail = detailOf(recorded);
  const said = `${messageOf(recorded)}${detail.required === undefined ? '' : `\n${repr(detail)}`}`;
  return [
    `DEBUG:atlassian.rest_client:HTTP: GET ${pathOf(recorded)} -> ${answer.status} ${reasonOf(recorded)}`,
    'Traceback (most recent call last):',
    '  File "/usr/lib/python3.12/site-packages/atlassian/bitbucket/cloud/base.py", line 120, in raise_for_status',
    '    raise HTTPError(error_msg, response=response)',
    `requests.exceptions.HTTPError: ${said === '' ? `${answer.status} Client Error: for url: ${url}` : said}`,
    `url: ${url}`,
  ].join('\n');
}

function axiosDump(recorded: Recorded): string {
  const { answer, method, url } = recorded;
  return [
    `AxiosError: Request failed with status code ${answer.status}`,
    '    at settle (file:///app/node_modules/axios/lib/core/settle.js:19:12)',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5) {',
    "  code: 'ERR_BAD_REQUEST',",
    '  config: {',
    '    transitional: { silentJSONParsing: true, forcedJSONParsing: true },',
    "    adapter: [ 'xhr', 'http', 'fetch' ],",
    '    headers: Object [AxiosHeaders] {',
    "      Accept: 'application/json, text/plain, */*',",
    "      Authorization: 'Basic ***',",
    "      'User-Agent': 'axios/1.12.2'",
    '    },',
    `    method: '${method.toLowerCase()}',`,
    `    url: '${url}',`,
    '    data: undefined',
    '  },',
    ...Array.from({ length: 60 }, (_, at) => `    [Symbol(field${at})]: null,`),
    '  response: {',
    `    status: ${answer.status},`,
    `    statusText: '${reasonOf(recorded)}',`,
    ...(answer.body === '' ? ["    data: ''"] : [`    data: ${repr(dataOf(recorded))}`]),
    '  }',
    '}',
  ].join('\n');
}

function gotError(recorded: Recorded): string {
  const { answer, method, url } = recorded;
  return [
    `HTTPError: Request failed with status code ${answer.status} (${reasonOf(recorded)}): ${method} ${url}`,
    '    at Request.<anonymous> (file:///app/node_modules/got/dist/source/as-promise/index.js:88:42)',
    '    at Object.onceWrapper (node:events:633:26) {',
    '  input: undefined,',
    "  code: 'ERR_NON_2XX_3XX_RESPONSE',",
    '  timings: {',
    '    start: 1795860000000,',
    '  }',
    '}',
  ].join('\n');
}

function goClient(recorded: Recorded): string {
  const { answer, method, url } = recorded;
  return `time="2026-11-28T10:00:00Z" level=error msg="${method} ${url}: ${answer.status} ${reasonOf(recorded)}: ${messageOf(recorded).split('\n')[0]}"`;
}

/** Without the body, but with its length. */
function showsEmptyBody({ answer }: Recorded): 'all' | 'status' {
  return answer.headers['Content-Length'] === '0' ? 'all' : 'status';
}

/** The body, where it's JSON. */
function showsData({ answer }: Recorded): 'all' | 'message' {
  return answer.body.startsWith('{') ? 'all' : 'message';
}

/** How tools print responses of the API. */
export const apiToolFormats: readonly Format[] = [
  { name: 'HTTPie', shows: 'all', write: httpie },
  { name: 'wget -S', shows: showsEmptyBody, write: wgetServerResponse },
  { name: 'wget', shows: 'status', write: wget },
  { name: 'wget -d', shows: 'all', write: wgetDebug },
  { name: 'HAR', shows: 'all', write: har },
  { name: 'Postman collection', shows: 'all', write: postman },
  { name: 'Newman report', shows: 'all', write: newman },
  { name: 'Insomnia timeline', shows: 'all', write: insomniaTimeline },
  { name: 'Insomnia export', shows: 'all', write: insomniaExport },
  { name: 'Renovate JSON log', shows: 'all', write: renovateJson },
  { name: 'Renovate log', shows: showsData, write: renovatePretty },
  { name: 'TF_LOG', shows: 'all', write: terraformDebug },
  { name: 'Terraform error', shows: 'message', hasBase: true, write: terraformError },
  { name: 'requests traceback', shows: 'status', write: requestsTraceback },
  { name: 'Python debug log', shows: showsData, write: pythonDebug },
  { name: 'atlassian-python-api', shows: 'message', write: atlassianPythonApi },
  { name: 'axios', shows: showsData, write: axiosDump },
  { name: 'got', shows: 'status', write: gotError },
  { name: 'Go client', shows: 'message', write: goClient },
  {
    name: 'GitHub log with axios',
    shows: showsData,
    write: (recorded) => githubLog(axiosDump(recorded).split('\n')).join('\n'),
  },
];

const remote = 'https://bitbucket.org/acme/web.git';

function jenkins({ answer }: Recorded): string {
  const said = answer.body.split('\n').map((line) => `stderr: remote: ${line}`);
  const failure =
    answer.status === 401
      ? `fatal: Authentication failed for '${remote}/'`
      : `fatal: unable to access '${remote}/': The requested URL returned error: ${answer.status}`;
  return [
    'Started by user admin',
    `> git fetch --no-tags --force --progress -- ${remote} +refs/heads/*:refs/remotes/origin/* # timeout=10`,
    "ERROR: Error cloning remote repo 'origin'",
    `hudson.plugins.git.GitException: Command "git fetch --no-tags --force --progress -- ${remote} +refs/heads/*:refs/remotes/origin/*" returned status code 128:`,
    'stdout: ',
    ...said,
    failure,
    '',
    '\tat PluginClassLoader for git-client//org.jenkinsci.plugins.gitclient.CliGitAPIImpl.launchCommandIn(CliGitAPIImpl.java:2842)',
    'Finished: FAILURE',
  ].join('\n');
}

/** go-git has its own words for the statuses. https://github.com/go-git/go-git/blob/main/plumbing/transport/common.go */
function goGitWords({ answer }: Recorded): string {
  const [first] = answer.body.split('\n');
  if (answer.status === 401) return `authentication required: ${first}`;
  return answer.status === 403
    ? `authorization failed: ${first}`
    : `unexpected requesting "${remote}/info/refs?service=git-upload-pack" status code: ${answer.status}`;
}

/** It drops the text of a 410. */
function goGitShows({ answer }: Recorded): 'all' | 'status' {
  return answer.status === 410 ? 'status' : 'all';
}

function argocd(recorded: Recorded): string {
  return `time="2026-11-28T10:00:00Z" level=warning msg="rpc error: code = Unknown desc = failed to list refs for ${remote}: ${goGitWords(recorded)}" application=argocd/web`;
}

function flux(recorded: Recorded): string {
  return JSON.stringify({
    level: 'error',
    ts: '2026-11-28T10:00:00.000Z',
    msg: 'Reconciler error',
    controller: 'gitrepository',
    GitRepository: { name: 'web', namespace: 'flux-system' },
    error: `failed to checkout and determine revision: unable to clone '${remote}': ${goGitWords(recorded)}`,
  });
}

/** How tools print what Git got. */
export const gitToolFormats: readonly Format[] = [
  { name: 'Jenkins', shows: 'all', write: jenkins },
  { name: 'Argo CD', shows: goGitShows, write: argocd },
  { name: 'Flux', shows: goGitShows, write: flux },
];
