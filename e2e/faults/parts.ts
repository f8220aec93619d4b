import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Case } from './cases.ts';
import type { Door, Part } from './fault.ts';

/** Where the sandbox listens. */
export const sandboxPort = 8080;

/** Addresses of the servers in nginx.conf. */
const doors: Readonly<Record<Door, string>> = {
  good: '127.0.1.1',
  'short-lived': '127.0.1.3',
  expired: '127.0.1.4',
  'other-name': '127.0.1.5',
  'unknown-issuer': '127.0.1.6',
  'old-tls': '127.0.1.7',
  'no-tls': '127.0.1.8',
  unlisted: '127.0.1.1',
};
const otherHost = '127.0.1.2';
const elsewhere = '127.0.1.9';
const nameServer = '127.0.0.53';

/** The address of the host that a case strikes. */
export function struckAddress({ fault }: Case): string {
  return doors[fault.world?.door ?? 'good'];
}

/**
 * Builds the little world of one case: names, nginx, the proxies or name server that it requires, and the kernel's rules.
 * Only in its own namespaces, which end it.
 * @param made folder of certificates and configurations
 * @param own folder of this case
 */
export async function buildWorld(one: Case, made: string, own: string): Promise<void> {
  const { world = {} } = one.fault;
  run('ip', 'link', 'set', 'lo', 'up');
  // squid leaves shared memory behind.
  run('mount', '-t', 'tmpfs', 'tmpfs', '/dev/shm');
  replace('/etc/hosts', hostsOf(one), own);
  const resolver = [`nameserver ${nameServer}`, ...(world.resolver ?? [])];
  replace('/etc/resolv.conf', `${resolver.join('\n')}\n`, own);
  trustAsThisMachine(made, own);
  await start('nginx', ['-p', `${own}/`, '-e', 'error.log', '-c', join(made, 'nginx.conf')], doors.good, 443, own);
  for (const part of world.parts ?? []) await starters[part](made, own);
  const to = `-p tcp -d ${struckAddress(one)} --dport 443`;
  const first = one.once ? '-m statistic --mode nth --every 1000000 --packet 0' : '';
  for (const rule of world.kernel?.(to, first) ?? []) run('iptables', ...rule.split(' ').filter(Boolean));
}

const starters: Readonly<Record<Part, (made: string, own: string) => Promise<void>>> = {
  dnsmasq: (_, own) => {
    const names = ['--no-resolv', '--no-hosts', '--address=/#/'];
    const here = [`--listen-address=${nameServer}`, '--bind-interfaces', '--user=root', '--pid-file'];
    return start('dnsmasq', ['--keep-in-foreground', '--conf-file=/dev/null', ...names, ...here], nameServer, 53, own);
  },
  tinyproxy: (made, own) => start('tinyproxy', ['-d', '-c', join(made, 'tinyproxy.conf')], '127.0.0.1', 8888, own),
  squid: (made, own) => start('squid', ['-N', '-f', join(made, 'squid.conf')], '127.0.0.1', 3128, own),
  mitmproxy: (made, own) => {
    const trust = [`confdir=${made}`, `ssl_verify_upstream_trusted_ca=${join(made, 'ca.pem')}`];
    const args = ['--listen-host', '127.0.0.1', '-p', '8081', ...trust.flatMap((each) => ['--set', each])];
    return start('mitmdump', args, '127.0.0.1', 8081, own);
  },
};

function hostsOf(one: Case): string {
  const { door } = one.fault.world ?? {};
  const names = one.stage === 'git' ? ['bitbucket.org', 'api.bitbucket.org'] : ['api.bitbucket.org', 'bitbucket.org'];
  const [struck, other] = names;
  const lines = [
    ['127.0.0.1', 'localhost'],
    ...(door === 'unlisted' ? [] : [[struckAddress(one), struck]]),
    [otherHost, other],
    [elsewhere, 'elsewhere.invalid'],
  ];
  return lines.map((line) => `${line.join(' ')}\n`).join('');
}

/** The store of this machine has the authorities that the check is given, as on a runner whose other programs work. */
function trustAsThisMachine(made: string, own: string): void {
  const store = join(own, 'store');
  mkdirSync(store);
  const authorities = ['ca.pem', 'inspection.pem'].map((name) => readFileSync(join(made, name), 'utf8'));
  writeFileSync(join(store, 'ca-certificates.crt'), authorities.join(''));
  run('mount', '--bind', store, '/etc/ssl/certs');
}

/** Puts another text in the place of a file, for these namespaces only. */
function replace(path: string, text: string, own: string): void {
  const file = join(own, path.replaceAll('/', '-'));
  writeFileSync(file, text);
  run('mount', '--bind', file, path);
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Starts a program that stays, and waits until it listens. */
async function start(command: string, args: readonly string[], host: string, port: number, own: string): Promise<void> {
  const log = openSync(join(own, `${command}.log`), 'a');
  let ended = false;
  spawn(command, args, { stdio: ['ignore', log, log], cwd: own })
    .once('error', () => {
      ended = true;
    })
    .once('exit', () => {
      ended = true;
    });
  for (let tries = 0; !ended && tries < 1200; tries++) {
    if (await listens(host, port)) return;
    await sleep(50);
  }
  throw new Error(`${command} did not start: ${readFileSync(join(own, `${command}.log`), 'utf8')}`);
}

function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** The folder of one case. */
export function folderOf(all: string, { id }: Case): string {
  const folder = join(all, 'cases', String(id));
  mkdirSync(folder, { recursive: true });
  return folder;
}
