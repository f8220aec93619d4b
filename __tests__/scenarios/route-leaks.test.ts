import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { freePort } from '../../sandbox/free-port.ts';
import { type Loopback, talk } from '../http/loopback.ts';
import { type HostName, on } from './harness.ts';
import { testAll } from './scenario.ts';

const canary = 'zq7Xk2WvLr93bT5nQd';
const login = `bot-${canary}:${canary}`;
const header = `Authorization: Basic ${Buffer.from(login).toString('base64')}`;
const elsewhere = 'https://bitbucket.invalid/2.0';

let folder = '';
let proxy: Loopback;
let closedPort = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-leaks-'));
  // Sends back what it got.
  proxy = await talk((socket, head) => {
    const echo = head.replaceAll(/[\r\n]+/g, ' ');
    socket.end(
      `HTTP/1.1 407 ${echo}\r\nProxy-Authenticate: Basic realm="${echo.replaceAll('"', '')}"\r\nX-Echo: ${echo}\r\nContent-Length: 0\r\n\r\n`,
    );
  });
  closedPort = await freePort();
});
afterAll(async () => {
  await proxy.close();
  await rm(folder, { recursive: true });
});

/** A place for a secret that isn't that of the check. In values, `PROXY` and `CLOSED` represent ports. */
interface Place {
  readonly name: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** The request takes the proxy. */
  readonly isProxied?: true;
}

const proxied = (name: string, value: string, variable = 'HTTPS_PROXY'): Place => ({
  name,
  env: { [variable]: value },
  isProxied: true,
});
const gitconfig = (name: string, text: string): Place => ({ name, files: { '.gitconfig': text } });
const curlrc = (name: string, text: string): Place => ({ name, files: { '.curlrc': text } });

const places: readonly Place[] = [
  proxied('a proxy that rejects the login and returns it', `http://${login}@127.0.0.1:PROXY`),
  proxied('ALL_PROXY', `http://${login}@127.0.0.1:PROXY`, 'ALL_PROXY'),
  proxied('https_proxy', `http://${login}@127.0.0.1:PROXY`, 'https_proxy'),
  proxied('a proxy that is not there', `http://${login}@127.0.0.1:CLOSED`),
  proxied('a proxy without a name', `http://${login}@`),
  proxied('a proxy that is not found', `http://${login}@proxy.invalid:3128`),
  proxied('a login with @', `http://${login}@${canary}@127.0.0.1:PROXY`),
  proxied('a login with a slash', `http://${login}/${canary}@127.0.0.1:PROXY`),
  proxied('a login with an escape', `http://bot:${canary}%40%zz@127.0.0.1:PROXY`),
  proxied('a login in place of the scheme', `${login}@127.0.0.1:PROXY`),
  proxied('a line break', `http://${login}@127.0.0.1:PROXY\n`),
  proxied('SOCKS', `socks5h://${login}@127.0.0.1:PROXY`),
  proxied('another scheme', `ftp://${login}@127.0.0.1:PROXY`),
  { name: 'HTTP_PROXY', env: { HTTP_PROXY: `http://${login}@127.0.0.1:PROXY` } },
  { name: 'two proxies', env: { https_proxy: `http://${login}@b.test:1`, HTTPS_PROXY: `http://x:${canary}@a.test:1` } },
  { name: '.netrc', files: { '.netrc': `default login bot-${canary} password ${canary} account ${canary}\n` } },
  {
    name: '.netrc that is broken',
    files: { '.netrc': `machine ${canary} machine bitbucket.org ${canary} "${canary}\n` },
  },
  {
    name: 'NETRC',
    env: { NETRC: 'HOME/own' },
    files: { own: `machine bitbucket.org login ${canary} password ${canary}` },
  },
  gitconfig('http.extraHeader', `[http]\n\textraHeader = ${header}\n\textraHeader = Cookie: s=${canary}\n`),
  gitconfig('http.proxy', `[http]\n\tproxy = http://${login}@b.test:3128\n`),
  gitconfig('http.proxy that is unreadable', `[http]\n\tproxy = "http://${login}@b.test:x y"\n`),
  gitconfig('http.proxy of a URL with a login', `[http "https://${login}@bitbucket.org"]\n\tproxy = http://b.test:1\n`),
  gitconfig('http.cookieFile', `[http]\n\tcookieFile = /${canary}\n`),
  gitconfig('insteadOf', `[url "https://${login}@bitbucket.org/"]\n\tinsteadOf = https://bitbucket.org/\n`),
  gitconfig('credential.username', `[credential]\n\tusername = ${canary}\n`),
  gitconfig('a broken file', `[http]\n\tproxy = http://${login}@b.test:1\n[http ${canary}\n`),
  {
    name: 'the helper store',
    files: { '.gitconfig': '[credential]\n\thelper = store\n', '.git-credentials': `https://${login}@bitbucket.org\n` },
  },
  { name: 'GIT_CONFIG_PARAMETERS', env: { GIT_CONFIG_PARAMETERS: `'http.extraheader'='${header}'` } },
  curlrc('user', `user = ${login}\n-u${login}\nproxy-user = ${login}\n`),
  curlrc('a header', `header = "${header}"\n-H "${header}"\n`),
  curlrc('a bearer', `oauth2-bearer = ${canary}\ncookie = "s=${canary}"\n`),
  curlrc('a proxy', `proxy = "http://${login}@b.test:3128"\n`),
  curlrc('a proxy that is unreadable', `proxy = "http://${login}@b.test:x"\nnoproxy = ${canary}\n`),
];

describe('secrets of other programs never get into any output', () => {
  const hosts: readonly HostName[] = ['command', 'action', 'pipe'];
  testAll(
    hosts.flatMap((host) => places.map((place) => ({ host, ...place }))),
    ({ host, name }) => `${host}: ${name}`,
    async ({ host, name, env = {}, files = {}, isProxied }) => {
      const home = await mkdtemp(join(folder, 'home-'));
      for (const [file, text] of Object.entries(files)) {
        await mkdir(dirname(join(home, file)), { recursive: true });
        await writeFile(join(home, file), text);
      }
      const written = Object.entries(env).map(([variable, value]) => [
        variable,
        value
          .replace(/:PROXY/, `:${proxy.port}`)
          .replace(/:CLOSED/, `:${closedPort}`)
          .replace(/^HOME/, home),
      ]);
      const { PATH = '' } = process.env;
      const detail: Readonly<Record<HostName, Readonly<Record<string, string>>>> = {
        command: {},
        action: { RUNNER_DEBUG: '1' },
        pipe: { DEBUG: 'true' },
      };
      const outcome = await on[host](
        'api-full',
        { repository: 'acme/web', ...(host === 'command' && { debug: 'true' }) },
        {
          env: { PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...detail[host], ...Object.fromEntries(written) },
          otherSecrets: [canary, login, header],
          ...(isProxied && { apiUrl: elsewhere }),
        },
      );
      // The harness looks for the secrets in everything that the run left behind.
      expect([name, JSON.stringify(outcome).includes(canary)]).toEqual([name, false]);
      expect(outcome.report?.verdict).toEqual(isProxied ? 'unknown' : expect.stringMatching(/^(?:pass|warn)$/));
    },
  );
});
