import { type Door, type Ending, eitherHost, type Fault, pass, type Surroundings, unknown } from './fault.ts';

const unreachable = unknown('network-unreachable');
/** The name lookup began before the budget, and can end shortly before it: then both requests to git are sent, too. */
const spent: Ending = { ...unknown('network-unreachable'), maybe: 'timed-out', requests: [1, 3] };
const kernel = 'kernel (iptables)';
/** One name lookup at a time, so that connections that are opened together arrive in the order in which they were opened. */
const inOrder = { UV_THREADPOOL_SIZE: '1' };

/** A certificate or protocol that is not to be trusted: nothing is sent over it, and it is not tried again. */
function untrusted(name: string, door: Door): Fault {
  return { name, by: 'nginx', world: { door }, stages: eitherHost(unknown('tls-untrusted')) };
}

const tinyproxy = 'http://127.0.0.1:8888';
const squid = 'http://127.0.0.1:3128';
const mitmproxy = 'http://127.0.0.1:8081';
const withLogin = (proxy: string) => proxy.replace('//', '//e2e:right@');
const inspected = { NODE_EXTRA_CA_CERTS: 'inspection.pem' };
const gitAlone = { NO_PROXY: 'api.bitbucket.org' };

/** A proxy that lets nothing through; for git alone where the API is reached without it. */
function refusing(name: string, by: string, world: Surroundings): readonly Fault[] {
  const ending = unknown('proxy-error');
  return [
    { name, by, world, stages: { all: { ...ending, requests: 1 } } },
    { name, by, world: { ...world, env: { ...world.env, ...gitAlone } }, stages: { git: ending } },
  ];
}

/** Faults that real parts make: name servers, the kernel, TLS, proxies. */
export const worldFaults: readonly Fault[] = [
  {
    name: 'no name server',
    by: kernel,
    world: { door: 'unlisted' },
    stages: eitherHost(unreachable),
    tries: 3,
  },
  {
    name: 'name that does not exist',
    by: 'dnsmasq',
    world: { door: 'unlisted', parts: ['dnsmasq'] },
    stages: eitherHost(unreachable),
    tries: 3,
  },
  {
    name: 'name server without a response',
    by: kernel,
    world: { door: 'unlisted', kernel: () => ['-A INPUT -p udp --dport 53 -j DROP'] },
    stages: { recognition: spent, git: unreachable },
    seconds: 1,
  },
  {
    name: 'three name servers without a response, with search domains',
    by: kernel,
    world: {
      door: 'unlisted',
      kernel: () => ['-A INPUT -p udp --dport 53 -j DROP'],
      resolver: ['nameserver 127.0.0.54', 'nameserver 127.0.0.55', 'search a.invalid b.invalid', 'options ndots:5'],
      // What the system of a user does must not prolong it.
      env: { RES_OPTIONS: 'timeout:30 attempts:5' },
    },
    stages: { recognition: spent },
    seconds: 1,
    heldSeconds: 6,
  },
  {
    name: 'connection refused',
    by: kernel,
    world: { kernel: (to, first) => [`-A OUTPUT ${to} --syn ${first} -j REJECT --reject-with tcp-reset`] },
    stages: eitherHost(unreachable),
    tries: 3,
    heals: true,
  },
  {
    name: 'connection refused from the second one on',
    by: kernel,
    world: {
      door: 'short-lived',
      env: inOrder,
      kernel: (to) => [
        `-A OUTPUT ${to} --syn -m statistic --mode nth --every 1000000 --packet 0 -j ACCEPT`,
        `-A OUTPUT ${to} --syn -j REJECT --reject-with tcp-reset`,
      ],
    },
    // Both requests that follow the first one have to connect again.
    stages: { endpoint: { ...unreachable, requests: 9 } },
    tries: 3,
  },
  {
    name: 'host unreachable',
    by: kernel,
    world: { kernel: (to) => [`-A OUTPUT ${to} --syn -j REJECT --reject-with icmp-host-unreachable`] },
    stages: eitherHost(unreachable),
    tries: 3,
  },
  {
    name: 'black hole',
    by: kernel,
    world: { kernel: (to) => [`-A INPUT ${to} -j DROP`] },
    stages: { recognition: spent, git: unreachable },
    seconds: 2,
  },
  {
    name: 'black hole from the second connection on',
    by: kernel,
    world: {
      door: 'short-lived',
      env: inOrder,
      kernel: (to) => [
        `-A INPUT ${to} --syn -m statistic --mode nth --every 1000000 --packet 0 -j ACCEPT`,
        `-A INPUT ${to} --syn -j DROP`,
      ],
    },
    stages: { endpoint: unreachable },
    seconds: 2,
  },
  {
    name: 'reset right after connecting',
    by: kernel,
    world: {
      kernel: (to, first) => [`-A OUTPUT ${to} --tcp-flags PSH PSH ${first} -j REJECT --reject-with tcp-reset`],
    },
    stages: eitherHost(unreachable),
    tries: 3,
    heals: true,
  },
  {
    name: 'no data after connecting',
    by: kernel,
    world: { kernel: (to) => [`-A INPUT ${to} --tcp-flags PSH PSH -j DROP`] },
    stages: { recognition: { ...unknown('timed-out'), requests: 1 }, git: unknown('timed-out') },
    seconds: 2,
  },
  untrusted('expired certificate', 'expired'),
  untrusted('certificate of another host', 'other-name'),
  untrusted('certificate of an unknown authority', 'unknown-issuer'),
  untrusted('TLS 1.1 at most', 'old-tls'),
  untrusted('no TLS at all', 'no-tls'),
  ...refusing('proxy that requires a login (407)', 'tinyproxy', {
    parts: ['tinyproxy'],
    env: { HTTPS_PROXY: tinyproxy },
  }),
  ...refusing('proxy that rejects the login (407)', 'squid', {
    parts: ['squid'],
    env: { HTTPS_PROXY: squid.replace('//', '//e2e:wrong@') },
  }),
  {
    name: 'proxy that forbids the host (403)',
    by: 'squid',
    world: { parts: ['squid'], env: { HTTPS_PROXY: withLogin(squid.replace('3128', '3129')) } },
    stages: { git: unknown('proxy-error') },
  },
  ...[
    { env: inspected, stages: { recognition: { ...unknown('proxy-error'), requests: 3 } } },
    { env: gitAlone, stages: { git: unknown('proxy-error') } },
  ].map(
    ({ env, stages }): Fault => ({
      name: 'proxy that cannot reach the host (502)',
      by: 'mitmproxy',
      world: { door: 'unlisted', parts: ['mitmproxy'], env: { HTTPS_PROXY: mitmproxy, ...env } },
      stages,
    }),
  ),
  {
    name: 'proxy that is not running',
    by: kernel,
    world: { env: { HTTPS_PROXY: 'http://127.0.0.1:9' } },
    stages: { all: { ...unreachable, requests: 9 } },
  },
  {
    name: 'proxy without a response',
    by: kernel,
    world: {
      parts: ['tinyproxy'],
      kernel: () => ['-A INPUT -p tcp --dport 8888 --tcp-flags PSH PSH -j DROP'],
      env: { HTTPS_PROXY: tinyproxy },
    },
    stages: { all: spent },
    seconds: 2,
  },
  {
    name: 'TLS-inspecting proxy with an unknown certificate authority',
    by: 'mitmproxy',
    world: { parts: ['mitmproxy'], env: { HTTPS_PROXY: mitmproxy } },
    stages: { all: { ...unknown('tls-untrusted'), requests: 3 } },
  },
  {
    name: 'TLS-inspecting proxy with an unknown certificate authority',
    by: 'mitmproxy',
    world: { parts: ['mitmproxy'], env: { HTTPS_PROXY: mitmproxy, ...gitAlone } },
    stages: { git: unknown('tls-untrusted') },
  },
  {
    name: 'TLS-inspecting proxy with a known certificate authority',
    by: 'mitmproxy',
    world: { parts: ['mitmproxy'], env: { HTTPS_PROXY: mitmproxy, ...inspected } },
    stages: { all: { ...pass('NODE_EXTRA_CA_CERTS has its certificate authority'), requests: 5 } },
  },
  ...(['tinyproxy', 'squid'] as const).map(
    (part): Fault => ({
      name: 'proxy that requires a login and gets it',
      by: part,
      world: { parts: [part], env: { HTTPS_PROXY: withLogin({ tinyproxy, squid }[part]) } },
      stages: { all: { ...pass('HTTPS_PROXY has the login'), requests: 5 } },
    }),
  ),
  {
    name: 'proxy that requires a login, bypassed',
    by: 'squid',
    world: { parts: ['squid'], env: { HTTPS_PROXY: squid, NO_PROXY: 'bitbucket.org' } },
    stages: { all: { ...pass('NO_PROXY has the hosts'), requests: 5 } },
  },
];
