/** Where everything of the little world listens; the namespace puts these addresses on its loopback. */
export const addresses = {
  /** bitbucket.org and the other names. */
  origin: '10.9.0.1',
  /** An origin that is reached by its address. */
  origin4: '10.1.2.3',
  origin6: 'fd00::1',
  /** Two proxies. */
  A: '10.9.0.11',
  B: '10.9.0.12',
  /** One that requires a login, and takes any. */
  L: '10.9.0.13',
  /** One that requires NTLM. */
  N: '10.9.0.14',
  /** Proxies that speak TLS. */
  T: '10.9.0.15',
  T6: 'fd00::15',
  /** SOCKS. */
  S: '10.9.0.16',
  /** A proxy that is known by its IPv6 address. */
  A6: 'fd00::11',
} as const;

/** Ports of the proxies: the written one, and those that programs take when none is written. */
export const proxyPorts = [80, 443, 1080, 3128] as const;

/** The names that the hosts file of the namespace contains. */
export const hostNames: Readonly<Record<string, string>> = {
  'bitbucket.org': addresses.origin,
  'api.bitbucket.org': addresses.origin,
  'notbitbucket.org': addresses.origin,
  'proxy-a.test': addresses.A,
  proxy: addresses.A,
  'proxy-b.test': addresses.B,
  'proxy-login.test': addresses.L,
  'proxy-ntlm.test': addresses.N,
  'proxy-tls.test': addresses.T,
  'proxy-socks.test': addresses.S,
};
