import type { UnreadableReason } from '../bitbucket/api-response.ts';
import { count, list } from '../util/text.ts';
import { formatOption } from './host-names.ts';
import { message } from './message.ts';

/** A host in a title, which has to stay short. */
function short(host: string): string {
  return host.length > 40 ? `${host.slice(0, 37)}...` : host;
}

/** What is not about the token: the verdict is unknown, and nobody is blamed. */
const unreadableReasons: Readonly<Record<UnreadableReason | 'headers-too-large', string>> = {
  html: 'an HTML page',
  'not-json': 'not the JSON that the API gives',
  cut: 'cut off before its end',
  'too-large': 'larger than any answer that was asked for',
  encoded: 'compressed although that was not asked for',
  'headers-too-large': 'preceded by headers of more than 32 kB',
};

export const connectivityMessages = {
  'rate-limited': message<'rate-limited'>({
    when: 'Bitbucket answered 429.',
    example: { requests: ['GET /2.0/repositories/acme/web'] },
    words: ({ requests, retryAfter }) => ({
      subject: requests.join(', '),
      title: "Bitbucket's rate limit is used up",
      cause: `Bitbucket answered ${list(requests)} with 429. The limit counts all requests of this account or token in the last hour; it is not a fault of the token.`,
      remedy: [
        retryAfter === undefined
          ? 'Run the job again later: the window is one hour.'
          : `Run the job again ${/^\d+$/.test(retryAfter) ? `in ${count(Number(retryAfter), 'second')}` : `after ${retryAfter}`}.`,
        'If it happens often, spread the jobs, or give them tokens of their own.',
      ],
    }),
  }),
  'server-error': message<'server-error'>({
    when: 'Bitbucket answered with a server error (5xx or 555).',
    example: { requests: ['GET /2.0/repositories/acme/web'], statuses: [503] },
    words: ({ requests, statuses }) => ({
      subject: requests.join(', '),
      title: 'Bitbucket has trouble of its own',
      cause: `Bitbucket answered ${list(requests)} with ${list(statuses.map(String))}. That is not a fault of the token.`,
      remedy: ['Look at https://bitbucket.status.atlassian.com.', 'Run the job again when the service is well.'],
    }),
  }),
  'network-unreachable': message<'network-unreachable'>({
    when: 'The host, or the proxy on the way to it, could not be reached: its name was not found, the connection was refused, reset, or never came about.',
    example: { host: 'api.bitbucket.org', stage: 'name lookup', code: 'ENOTFOUND' },
    words: ({ host, stage, code, variable }) => {
      const about = { subject: host, title: `${short(host)} cannot be reached from here` };
      const coded = code === undefined ? '' : ` (${code})`;
      const check = `Check that this machine may connect to ${host}: name service, firewall, allow-list of the runner.`;
      if (variable === undefined) {
        return {
          ...about,
          cause: `The request failed ${stage === 'answer' ? 'while its answer was awaited' : `at the ${stage}`}${coded}. Nothing was learned about the token.`,
          remedy: [check, 'If it reaches the internet through a proxy only, set HTTPS_PROXY.'],
        };
      }
      if (stage === 'address of the proxy') {
        return {
          ...about,
          cause: `${variable} is set, but holds no address of a proxy that can be read. So nothing was sent to ${host}, which says nothing about the token.`,
          remedy: [
            `Set ${variable} to an address such as http://proxy.example:3128, or remove it where no proxy is needed.`,
            'Write special characters of its user and password percent-encoded: %40 for @, %23 for #, %2F for /.',
          ],
        };
      }
      return {
        subject: host,
        title: `The proxy ${short(host)} cannot be reached from here`,
        cause: `The request failed at the ${stage} that ${variable} names${coded}. Nothing was learned about the token.`,
        remedy: [`Check the address that ${variable} holds, or remove the variable where no proxy is needed.`, check],
      };
    },
  }),
  'tls-untrusted': message<'tls-untrusted'>({
    when: 'The certificate or the protocol of the connection is not to be trusted. The token was not sent.',
    example: { host: 'api.bitbucket.org', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    words: ({ host, code }) => ({
      subject: host,
      title: `The connection to ${short(host)} cannot be trusted`,
      cause: `The TLS handshake failed${code === undefined ? '' : ` (${code})`}, so the token was not sent. A company proxy that inspects traffic, or a missing certificate authority, is the usual reason.`,
      remedy: [
        'Set NODE_EXTRA_CA_CERTS to a file with the certificate authority of your proxy.',
        'If nothing inspects traffic here, check the date of this machine and find out who answers for this host.',
      ],
    }),
  }),
  'proxy-error': message<'proxy-error'>({
    when: 'The proxy on the way answered, and refused the connection.',
    example: { host: 'api.bitbucket.org', variable: 'HTTPS_PROXY', status: 407 },
    words: ({ host, variable = 'HTTPS_PROXY', status }) => ({
      subject: host,
      title: 'The proxy refused the connection',
      cause: `The proxy that ${variable} names did not open a connection to ${host}${status === undefined ? '' : ` (${status})`}. Nothing was learned about the token.`,
      remedy: [
        status === 407
          ? `The proxy wants a login: put user and password into ${variable}.`
          : `Ask whoever runs the proxy to allow ${host}, or list it in NO_PROXY.`,
      ],
    }),
  }),
  'response-not-json': message<'response-not-json'>({
    when: 'The answer is no answer of the API: HTML, a sign-in page, cut off, far too large, or not JSON.',
    example: { requests: ['GET /2.0/user'], contentType: 'text/html', bytes: 5120, why: 'html' },
    words: ({ requests, contentType, bytes, why }) => ({
      subject: requests.join(', '),
      title: 'The answer cannot be read',
      cause: `The answer to ${list(requests)} is ${unreadableReasons[why]} (content type ${contentType}, ${count(bytes, 'byte')}). Something between here and Bitbucket may have given it. It says nothing about the token.`,
      remedy: ['Check for a proxy, a sign-in page or a firewall in between.', 'Run the job again.'],
    }),
  }),
  'response-unverifiable': message<'response-unverifiable'>({
    when: 'Nothing in the answer shows whose request it was, although the request succeeded.',
    example: { requests: ['GET /2.0/repositories/acme/handbook'] },
    words: ({ requests }, names) => ({
      subject: requests.join(', '),
      title: 'Nothing shows that Bitbucket recognised the token',
      cause: `The answer to ${list(requests)} names neither the kind of credential nor its scopes. A public resource answers everybody, so nothing is proven.`,
      remedy: [
        'Check whether a proxy removes the headers X-Credential-Type and X-OAuth-Scopes.',
        `Set ${formatOption('repository', names)} to a private repository that the token can read.`,
      ],
    }),
  }),
  'response-unexpected': message<'response-unexpected'>({
    when: 'Any other status, a redirect, which is never followed, or a refusal that nothing shows to be about the token.',
    example: { requests: ['GET /2.0/user'], status: 400, host: 'api.bitbucket.org', empty: true, isAccepted: false },
    words: ({ requests, status, host, empty, isUnhosted, isAccepted }) => ({
      subject: requests.join(', '),
      title: `${short(host)} gave an answer that settles nothing`,
      cause: `It answered ${list(requests)} with ${status}.${
        status === 400 && empty
          ? ' A 400 without a body means that something between here and Bitbucket could not read the request.'
          : status >= 300 && status < 400
            ? ' A redirect is never followed, so that the token goes nowhere else; a repository that was renamed or moved can be the reason.'
            : isUnhosted
              ? ' By its own words it hosts no API there: it may have been removed lately.'
              : isAccepted
                ? ''
                : ' Nothing in the answer shows that Bitbucket recognised the token.'
      }`,
      remedy: [
        ...(status >= 300 && status < 400
          ? ['Compare the names of workspace and repository with the address bar of the browser.']
          : []),
        ...(isUnhosted
          ? ['Look it up in https://developer.atlassian.com/cloud/bitbucket/rest/ and in the changelog there.']
          : []),
        'Check for a proxy or firewall in between.',
        'Run the job again; if it stays so, report the status.',
      ],
    }),
  }),
  'timed-out': message<'timed-out'>({
    when: 'The time budget was spent before everything was settled.',
    example: { seconds: 10, verified: [] },
    words: ({ seconds, verified }, names) => ({
      subject: names.option('timeout'),
      title: `The time budget of ${count(seconds, 'second')} is spent`,
      cause: `Bitbucket did not answer in time. ${verified.length === 0 ? 'Until then nothing was settled.' : `Verified until then: ${verified.join(', ')}.`}`,
      remedy: [
        `Run the job again, or set ${formatOption('timeout', names)} higher.`,
        'Look at https://bitbucket.status.atlassian.com.',
      ],
    }),
  }),
};
