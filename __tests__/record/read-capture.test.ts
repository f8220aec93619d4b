import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCapture, readRuns } from '../../src/record/read-capture.ts';
import { groupRequests } from '../../src/record/recording.ts';
import { anyText, fuzzRuns, fuzzTimeout, hostileText } from '../texts.ts';

const read = (text: string) =>
  readCapture(Buffer.from(text), 'a.log').map(({ method, url, status }) => `${method} ${url} ${status}`);

const user = 'https://api.bitbucket.org/2.0/user';
const long = `/2.0/repositories/acme/web/downloads/${'a-long-name-'.repeat(8)}.zip`;

/** What `curl --trace-ascii` makes of a header. */
function rows(header: string): string {
  let at = 0;
  return header
    .split('\r\n')
    .flatMap((line) => {
      const parts = line.match(/.{1,64}/g) ?? [''];
      return parts.map((part, index) => {
        const row = `${at.toString(16).padStart(4, '0')}: ${part}`;
        at += part.length + (index === parts.length - 1 ? 2 : 0);
        return row;
      });
    })
    .join('\n');
}

describe('a trace or log', () => {
  test.each<[string, string, readonly string[]]>([
    ['the hooks', `POST ${user} 0 node\nPOST ${user} 201 node\n`, [`POST ${user} 0`, `POST ${user} 201`]],
    [
      'curl --trace-ascii',
      [
        '== Info:   Trying 127.0.0.1:80...',
        '=> Send header, 170 bytes (0xaa)',
        rows(`GET ${long} HTTP/1.1\r\nHost: api.bitbucket.org\r\nAuthorization: Basic c2VjcmV0\r\n`),
        '=> Send data, 30 bytes (0x1e)',
        '0000: POST /spoofed HTTP/1.1',
        '<= Recv header, 17 bytes (0x11)',
        '0000: HTTP/1.1 200 OK',
        '<= Recv data, 20 bytes (0x14)',
        '0000: HTTP/1.1 500 no',
      ].join('\n'),
      [`GET https://api.bitbucket.org${long} 200`],
    ],
    [
      'GIT_TRACE_CURL',
      [
        '10:00:00.000000 http.c:756              => Send header, 0000000193 bytes (0x000000c1)',
        '10:00:00.000000 http.c:768              => Send header: GET /acme/web.git/info/refs?service=git-receive-pack HTTP/2',
        '10:00:00.000000 http.c:768              => Send header: Host: bitbucket.org',
        '10:00:00.000000 http.c:768              => Send header: Authorization: Basic <redacted>',
        '10:00:00.000000 http.c:756              <= Recv header, 0000000013 bytes (0x0000000d)',
        '10:00:00.000000 http.c:768              <= Recv header: HTTP/2 401',
        '10:00:00.000000 http.c:768              => Send header: POST /acme/web.git/git-receive-pack HTTP/2',
        '10:00:00.000000 http.c:768              => Send header: Host: bitbucket.org',
      ].join('\n'),
      [
        'GET https://bitbucket.org/acme/web.git/info/refs?service=git-receive-pack 401',
        'POST https://bitbucket.org/acme/web.git/git-receive-pack 0',
      ],
    ],
    [
      'curl --verbose, through a proxy',
      '> CONNECT api.bitbucket.org:443 HTTP/1.1\n> Host: api.bitbucket.org:443\n< HTTP/1.1 200 OK\n> GET /2.0/user HTTP/2\n> Host: api.bitbucket.org\n< HTTP/2 403\n',
      [`GET ${user} 403`],
    ],
    [
      'an interim response',
      `> PUT /a HTTP/1.1\n> Host: x.org\n< HTTP/1.1 100 Continue\n< HTTP/1.1 204 No\n`,
      ['PUT https://x.org/a 204'],
    ],
    ['bkt', `--> GET ${user}?x=1\n<-- 200 OK (10ms)\n`, [`GET ${user} 200`]],
    [
      'Terraform',
      `2026-01-01T00:00:00Z [DEBUG] provider.x: 2026/01/01 [DEBUG] Sending request to GET ${user}\n2026-01-01T00:00:00Z [DEBUG] Resp: &{200 OK 200 HTTP/1.1}\n`,
      [`GET ${user} 200`],
    ],
    [
      'a record in JSON',
      JSON.stringify({ level: 20, method: 'post', url: `${user}?a=b`, statusCode: 201 }),
      [`POST ${user} 201`],
    ],
    ['a line with everything', `INFO "GET ${user}" 404 12ms`, [`GET ${user} 404`]],
    ['a login', 'GET https://me:secret@api.bitbucket.org/2.0/user', [`GET ${user} 0`]],
    ['nothing', 'GET /2.0/user\nPOSTED https://x.org/\n', []],
  ])('%s', (_, text, requests) => {
    expect(read(text)).toEqual(requests);
  });
});

describe('a file', () => {
  test('HAR', () => {
    const entry = (method: string, url: string, status: number) => ({ request: { method, url }, response: { status } });
    const har = { log: { entries: [entry('GET', `${user}?q=secret#x`, 200), entry('PUT', 'ftp://x.org/', 200), {}] } };
    expect(read(JSON.stringify(har))).toEqual([`GET ${user} 200`]);
  });

  test('an earlier recording, to merge', () => {
    const requests = [{ method: 'GET', url: user, by: 'curl', statuses: [200, 403], count: 2 }];
    expect(readCapture(Buffer.from(JSON.stringify({ kind: 'recording', requests })), 'a.json')).toEqual([
      { method: 'GET', url: user, status: 200, by: 'curl' },
      { method: 'GET', url: user, status: 403, by: 'curl' },
    ]);
  });

  /** A typed netstring. */
  const item = (value: unknown): string => {
    const typed = (text: string, type: string) => `${Buffer.byteLength(text)}:${text}${type}`;
    if (typeof value === 'string') return typed(value, ',');
    if (typeof value === 'number') return typed(String(value), '#');
    if (Array.isArray(value)) return typed(value.map(item).join(''), ']');
    if (value === null) return typed('', '~');
    return typed(
      Object.entries(value as object)
        .map(([key, entry]) => item(key) + item(entry))
        .join(''),
      '}',
    );
  };
  const flow = (path: string, response: unknown) =>
    item({
      type: 'http',
      request: {
        method: 'POST',
        scheme: 'https',
        host: 'api.bitbucket.org',
        port: 443,
        path,
        authority: '',
        headers: [['a', 'secret']],
      },
      response,
    });

  test('a dump of mitmproxy, also one that is cut', () => {
    const dump = flow('/2.0/user?x=secret', { status_code: 201, content: '5:x' }) + flow('/2.0/a', null);
    expect(read(dump)).toEqual([`POST ${user} 201`, 'POST https://api.bitbucket.org/2.0/a 0']);
    expect(read(dump.slice(0, -10))).toEqual([`POST ${user} 201`]);
  });

  test(
    'of any content crashes nothing, and only method, host, path, and status are read',
    () => {
      const line = fc.oneof(
        hostileText,
        anyText({ maxLength: 8 }),
        fc.constantFrom(
          '=> Send header, 1 bytes',
          '0000: GET /a?b HTTP/1.1',
          '> ',
          '< HTTP/1.1 200',
          `GET ${user}?secret `,
          '{',
          '12:a,}',
          '\n',
        ),
      );
      fc.assert(
        fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
          for (const { url, status } of readCapture(Buffer.from(lines.join('\n')), 'a')) {
            expect(url).toMatch(/^https?:\/\/[^/?#@]*\/[^?#]*$/);
            expect(status === 0 || (status >= 100 && status < 600)).toBe(true);
          }
        }),
        fuzzRuns,
      );
    },
    fuzzTimeout,
  );
});

describe('the number of runs', () => {
  test.each<[string, string, number, readonly string[]]>([
    ['a recording of one run', '{"kind":"recording","runs":1,"unseen":["a"]}', 1, ['a']],
    ['a recording of merged runs', '{"kind":"recording","runs":14,"unseen":["a","b"]}', 14, ['a', 'b']],
    ['a recording with other values', '{"kind":"recording","runs":-1.5,"unseen":[1,"a"]}', 1, ['a']],
    ['another JSON document', '{"runs":14,"unseen":["a"]}', 1, []],
    ['a log', 'GET https://api.bitbucket.org/2.0/user 200', 1, []],
  ])('%s', (_, text, runs, unseen) => {
    expect(readRuns(Buffer.from(text))).toEqual({ runs, unseen });
  });
});

describe('requests to Bitbucket', () => {
  const at = (apiUrl: string, gitUrl: string) => ({ apiUrl: new URL(apiUrl), gitUrl: new URL(gitUrl) });
  const real = at('https://api.bitbucket.org/2.0', 'https://bitbucket.org');
  const group = (urls: readonly string[], destinations = real) =>
    groupRequests(
      urls.map((url) => ({ method: 'GET', url, status: 200, by: 'curl' })),
      destinations,
    ).map(({ url, count }) => `${url} ${count}`);

  test('are counted without IDs, and others are left out', () => {
    expect(
      group([
        `${user}`,
        'https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1',
        'https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/2',
        'https://bitbucket.org/acme/web.git/info/refs?service=git-upload-pack',
        'https://bitbucket.org/acme/web/downloads/a.zip',
        'https://packages.example/x',
      ]),
    ).toEqual([
      `${user} 1`,
      'https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/{pull_request_id} 1',
      'https://bitbucket.org/acme/web.git/info/refs?service=git-upload-pack 1',
    ]);
  });

  test('can have another base URL', () => {
    const local = at('http://127.0.0.1:8080/2.0', 'http://127.0.0.1:8081');
    expect(
      group(
        ['http://127.0.0.1:8080/2.0/user', 'http://127.0.0.1:8080/other', 'http://127.0.0.1:8081/a/b.git/info/refs'],
        local,
      ),
    ).toEqual([`${user} 1`, 'https://bitbucket.org/a/b.git/info/refs 1']);
  });
});
