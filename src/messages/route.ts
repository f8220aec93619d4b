import type { FindingFacts } from '../check/finding-facts.ts';
import type { RouteWay } from '../check/route-facts.ts';
import { list } from '../util/text.ts';
import { fileProblems } from './certificate-file.ts';
import { message, type Words } from './message.ts';

type Difference<Type> = Extract<FindingFacts['route-differs'], { readonly differs: Type }>;

/** What `readCurlrc` has in the place of a variable. */
const curlrcProxy = '.curlrc proxy';
const curlrcNoProxy = '.curlrc noproxy';
const onlyOwnRoute = 'A pass only applies to the route of this check.';

/** The texts of findings about the route of a check, and that of the other programs of its job. */
export const routeMessages = {
  'route-differs': message<'route-differs'>({
    when: "Other programs of the job would use another proxy than this check, don't trust the certificate of Bitbucket, connect in another way because of their configuration, would send a stored login instead of the token, or wouldn't send the token because the server doesn't ask for it.",
    example: {
      differs: 'proxy',
      variable: 'ALL_PROXY',
      hosts: ['api.bitbucket.org', 'bitbucket.org'],
      own: { kind: 'direct' },
      others: [
        {
          programs: ['git', 'curl', 'Python Requests'],
          way: { kind: 'proxy', address: 'http://proxy.example:3128', login: 'none' },
        },
      ],
    },
    words: (facts) => {
      switch (facts.differs) {
        case 'proxy':
          return proxyWords(facts);
        case 'certificates':
          return certificateWords(facts);
        case 'authority':
          return authorityWords(facts);
        case 'connection':
          return connectionWords(facts);
        case 'login':
          return loginWords(facts);
        case 'challenge':
          return challengeWords(facts);
      }
    },
  }),
  'proxy-unsupported': message<'proxy-unsupported'>({
    when: 'The proxy for this check is a SOCKS proxy, or accepts only logins by NTLM or Negotiate. No request was sent through it or around it.',
    example: {
      reason: 'socks',
      variable: 'HTTPS_PROXY',
      address: 'socks5h://proxy.example:1080',
      host: 'api.bitbucket.org',
      programs: ['git', 'curl', 'Go', 'Python Requests'],
    },
    words: (facts) => ({ subject: facts.variable, ...unsupportedWords(facts) }),
  }),
  'tls-unverified': message<'tls-unverified'>({
    when: 'Node.js is configured not to verify certificates.',
    example: { variable: 'NODE_TLS_REJECT_UNAUTHORIZED', programs: ['git', 'curl', 'Go'] },
    words: ({ variable, programs }) => ({
      subject: variable,
      title: "The certificates of Bitbucket weren't verified",
      cause: `${variable} is set to 0. Nothing proves that the responses come from Bitbucket, and another server could have received the token.${
        programs.length === 0 ? '' : ` ${list(programs)} will verify certificates and can fail where this check passes.`
      }`,
      remedy: [
        `Remove ${variable}. If a proxy replaces certificates, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.`,
      ],
    }),
  }),
};

function unsupportedWords(facts: FindingFacts['proxy-unsupported']): Omit<Words, 'subject'> {
  const { variable, host } = facts;
  const remedy = (example: string) => [
    `For the step that runs this check, set ${variable} to ${example}. If the step can connect to ${host} directly, add the host to NO_PROXY instead.`,
  ];
  if (facts.reason === 'login-scheme') {
    return {
      title: `This check can't log in to the proxy in ${variable}`,
      cause: `The proxy doesn't accept a username and password by Basic authentication, only logins such as NTLM or Negotiate (407). This check supports only Basic. It sent no request to ${host}.`,
      remedy: remedy('a proxy that accepts Basic or requires no login'),
    };
  }
  return {
    title: `This check can't use the SOCKS proxy in ${variable}`,
    cause: `${variable} is set to ${facts.address}. ${list(facts.programs)} can use this proxy, but this check only supports HTTP proxies. It sent no request to ${host}.`,
    remedy: remedy('an HTTP proxy, such as http://proxy.example:3128'),
  };
}

function proxyWords({ variable, hosts, own, others }: Difference<'proxy'>): Words {
  const isCurlrc = variable === curlrcProxy || variable === curlrcNoProxy;
  const theirs = others.map(({ programs, way }) => `${startSentence(list(programs))} will ${wayText(way, own)}.`);
  return {
    subject: isCurlrc ? `${variable.replace('.curlrc ', '')} in ~/.curlrc` : variable,
    title: isCurlrc
      ? 'curl reads its proxy from a configuration file'
      : `Programs read ${variable} differently than this check`,
    cause: `To reach ${list(hosts)}, this check ${own.kind === 'direct' ? 'connects directly' : `uses ${proxyText(own)}`}. ${theirs.join(' ')} ${onlyOwnRoute}`,
    remedy: [proxyRemedy(variable, own, others)],
  };
}

function wayText(way: RouteWay, own: RouteWay): string {
  if (way.kind === 'direct') return 'connect directly';
  if (way.kind === 'error')
    return `fail because of the ${way.reason === 'unsupported' ? 'type' : 'address'} of the proxy`;
  if (isWithoutTls(way, own)) return 'send plain HTTP to the proxy, although it requires TLS, and fail';
  const ownLogin = own.kind === 'proxy' ? own.login : way.login;
  const login =
    way.login === ownLogin
      ? ''
      : { none: ' without a login', sent: ' with the login', altered: ' with a wrong login' }[way.login];
  return `use ${proxyText(way)}${login}`;
}

/** Whether a program speaks plain HTTP to the TLS proxy that this check uses. */
function isWithoutTls(way: RouteWay, own: RouteWay): boolean {
  if (way.kind !== 'proxy' || own.kind !== 'proxy') return false;
  return own.address.startsWith('https:') && way.address === own.address.replace('https:', 'http:');
}

function proxyText(way: RouteWay): string {
  return way.kind === 'proxy' ? `the proxy ${way.address}` : 'no proxy';
}

function proxyRemedy(variable: string, own: Difference<'proxy'>['own'], others: Difference<'proxy'>['others']): string {
  if (/^no_proxy$/i.test(variable)) {
    return `In ${variable}, write host names separated by commas, without spaces, ports, or a dot before or after the name. To exclude Bitbucket from the proxy, use bitbucket.org.`;
  }
  if (variable === curlrcNoProxy) return 'Remove "noproxy" from ~/.curlrc, or set NO_PROXY to the same list.';
  if (variable === curlrcProxy) return 'Remove "proxy" from ~/.curlrc, or set HTTPS_PROXY to the same proxy.';
  if (others.every(({ way }) => isWithoutTls(way, own))) {
    return `For programs that don't support TLS proxies, set ${variable} to a port of the proxy for plain HTTP, if it has one.`;
  }
  const name = own.variable;
  if (name !== undefined && name !== variable && name.toLowerCase() === variable.toLowerCase()) {
    return `Set ${name} and ${variable} to the same value, or remove one of them.`;
  }
  if (own.kind === 'direct') {
    const isSocks = others.some(({ way }) => way.kind === 'proxy' && way.address.startsWith('socks'));
    return isSocks
      ? 'Set HTTPS_PROXY to an HTTP proxy for the step that runs this check.'
      : 'Set both https_proxy and HTTPS_PROXY to the address of the proxy.';
  }
  return `Write the address in ${variable} as http://USER:PASSWORD@HOST:PORT, with a port and without spaces or line breaks. In the user name and the password, use percent encoding for special characters, such as %40 for @.`;
}

function certificateWords({ variable, file, failing, ignoring }: Difference<'certificates'>): Words {
  const effects = [
    ...(failing.length === 0 ? [] : [`${startSentence(list(failing))} will fail to connect to any host.`]),
    ...(ignoring.length === 0 ? [] : [`${startSentence(list(ignoring))} will ignore the file or a part of it.`]),
  ];
  return {
    subject: variable,
    title: `The file in ${variable} ${fileProblems[file]}`,
    cause: `${variable} names a file with CA certificates. ${effects.join(' ')} ${onlyOwnRoute}`,
    remedy: [`Set ${variable} to a file with certificates in PEM format, or remove it.`],
  };
}

function authorityWords({ variable, hosts, programs }: Difference<'authority'>): Words {
  const store = variable === undefined ? 'the certificate store of this machine' : variable;
  return {
    subject: variable ?? 'certificate store',
    title: `${startSentence(list(programs))} won't trust the certificate of ${hosts[0] ?? 'Bitbucket'}`,
    cause: `Node.js, which runs this check, trusts the certificate of ${list(hosts)}. ${startSentence(list(programs))} will use the certificate authorities in ${store}, which don't include the required one, and will fail to connect. ${onlyOwnRoute}`,
    remedy: [
      variable === undefined
        ? 'Add the certificate authority to the certificate store of this machine, such as with update-ca-certificates.'
        : `Add the certificate authority to the file in ${variable}, or remove ${variable} if the certificate store of this machine has it.`,
    ],
  };
}

function connectionWords({ place, key, hosts, programs }: Difference<'connection'>): Words {
  const names = startSentence(list(programs));
  if (key === undefined) {
    return {
      subject: place,
      title: `${names} can't read its configuration`,
      cause: `git config failed in the folder of this check, so ${list(programs)} will fail for every host. ${onlyOwnRoute}`,
      remedy: ['Run "git config --list" in the job, and fix the line that its error names.'],
    };
  }
  return {
    subject: key,
    title: `${names} will connect to Bitbucket in another way`,
    cause: `${key} is set in ${place}, and applies to ${list(hosts)}. ${names} will connect or log in in another way than this check, or fail. ${onlyOwnRoute}`,
    remedy: [
      `Remove ${key} from ${place} if the job doesn't need it. Otherwise, test the connection with ${list(programs)}.`,
    ],
  };
}

function loginWords({ place, key, sends, hosts, senders }: Difference<'login'>): Words {
  const file = place === 'NETRC' || place === 'netrc-file' ? `the file in ${place}` : place;
  const what = {
    login: 'a login',
    header: 'an authorization header',
    cookies: 'cookies',
    'login-of-other-address': 'another address',
    username: 'a username',
  }[sends];
  const effect = {
    login: 'send it instead of the token',
    header: 'send it instead of the token',
    cookies: 'send them with the token',
    'login-of-other-address': 'use that address, with its login or SSH key instead of the token',
    username: 'send it with the token',
  }[sends];
  const said = senders.map(({ programs, when }) => {
    const unless = when === 'always' ? '' : ', unless the command line or the URL contains the token';
    return `${startSentence(list(programs))} will ${effect}${unless}.`;
  });
  return {
    subject: key,
    title: `${startSentence(file)} has ${what} for Bitbucket`,
    cause: `The entry "${key}" in ${file} applies to ${list(hosts)}. ${said.join(' ')} ${onlyOwnRoute}`,
    remedy: [`Remove the entry "${key}" from ${file}${sends === 'login' ? ', or store the token in it' : ''}.`],
  };
}

function challengeWords({ request, status, schemes }: Difference<'challenge'>): Words {
  return {
    subject: request,
    title: "The server doesn't ask Git for a login",
    cause: `The token works for ${request}. Without a login, the response is ${status} and ${
      schemes.length === 0 ? 'has no WWW-Authenticate header' : `offers only ${list(schemes)}`
    }. Git, libgit2, and JGit send a login only if a 401 offers Basic, so they will fail. Git LFS, go-git, and isomorphic-git send it at once.`,
    remedy: [
      'Check whether a proxy changes the WWW-Authenticate header of responses.',
      'With Git 2.46 or later, make Git send the login at once: git config --global http.proactiveAuth basic',
    ],
  };
}

/** A file name such as `~/.netrc` stays as it is. */
function startSentence(text: string): string {
  return /^(?:some|the) /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
