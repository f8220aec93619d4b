import type { UnreadableReason } from '../bitbucket/api-response.ts';
import type { CertificateFile } from '../route/certificate-file.ts';
import { count, list } from '../util/text.ts';
import { fileProblems } from './certificate-file.ts';
import { formatOption } from './host-texts.ts';
import { message, type Words } from './message.ts';
import { quoteServerText } from './text.ts';

/** A host in a title, which has to stay short. */
function short(host: string): string {
  return host.length > 40 ? `${host.slice(0, 37)}...` : host;
}

const unreadableReasons: Readonly<Record<UnreadableReason | 'headers-too-large', string>> = {
  html: 'is an HTML page',
  'not-json': "isn't JSON of the API",
  cut: 'is incomplete',
  'too-large': 'is too large',
  encoded: "is compressed, which wasn't requested",
  'headers-too-large': 'has more than 32 kB of headers',
};

function extraFileText(file: CertificateFile | undefined): string {
  if (file === undefined) return 'Usually, a proxy inspects the traffic, or a certificate authority is missing.';
  if (file === 'pem' || file === 'pem-with-bom') {
    return "The file in NODE_EXTRA_CA_CERTS doesn't have the certificate authority that is required.";
  }
  return `The file in NODE_EXTRA_CA_CERTS ${fileProblems[file]}, so Node.js ignores ${file === 'broken-later' ? 'a part of it' : 'it'}.`;
}

const unchecked = "The token couldn't be checked.";
const statusStep = 'Check the status of Bitbucket: https://bitbucket.status.atlassian.com';

/** What isn't about the token: the verdict is unknown. */
export const connectivityMessages = {
  'rate-limited': message<'rate-limited'>({
    when: 'Bitbucket returned 429.',
    example: { requests: ['GET /2.0/repositories/acme/web'] },
    words: ({ requests, retryAfter }) => ({
      subject: requests.join(', '),
      title: 'Bitbucket API rate limit exceeded',
      cause: `Bitbucket returned 429 for ${list(requests)}. The limit counts all requests of this account or token within one hour. This isn't a token failure.`,
      remedy: [
        retryAfter === undefined
          ? 'Run the job again later. The limit applies per hour.'
          : `Run the job again ${/^\d+$/.test(retryAfter) ? `in ${count(Number(retryAfter), 'second')}` : `after ${retryAfter}`}.`,
        'If this happens often, spread the jobs over time, or use a separate token for each job.',
      ],
    }),
  }),
  'server-error': message<'server-error'>({
    when: 'Bitbucket returned a server error (5xx or 555).',
    example: { requests: ['GET /2.0/repositories/acme/web'], statuses: [503] },
    words: ({ requests, statuses }) => ({
      subject: requests.join(', '),
      title: 'Bitbucket returned a server error',
      cause: `Bitbucket returned ${list(statuses.map(String))} for ${list(requests)}. This isn't a token failure.`,
      remedy: [statusStep, 'Run the job again after the incident is resolved.'],
    }),
  }),
  'network-unreachable': message<'network-unreachable'>({
    when: "The host or the proxy can't be reached: the name wasn't found, or the connection was refused, was reset, or timed out.",
    example: { host: 'api.bitbucket.org', stage: 'name lookup', code: 'ENOTFOUND' },
    words: ({ host, stage, code, variable, hasLineBreak }) => {
      const common = { subject: host, title: `Can't connect to ${short(host)}` };
      const coded = code === undefined ? '' : ` (${code})`;
      const check = `Check that this machine can connect to ${host}: DNS, firewall, and allowlist of the runner.`;
      if (variable === undefined && /^HPE_/.test(code ?? '')) return notHttp(host, coded);
      if (variable === undefined) {
        return {
          ...common,
          cause: `The connection failed ${stage === 'answer' ? 'while waiting for a response' : `during the ${stage}`}${coded}. ${unchecked}`,
          remedy: [check, 'If this machine needs a proxy, set HTTPS_PROXY.'],
        };
      }
      if (stage === 'address of the proxy') {
        return {
          ...common,
          cause: `The value of ${variable} ${
            hasLineBreak
              ? "contains a line break. git, curl, and Python can't read it either. No"
              : "isn't a valid proxy URL, so no"
          } request was sent to ${host}. ${unchecked}`,
          remedy: [
            ...(hasLineBreak
              ? [`Remove the line break, usually the last character of a secret, from ${variable}.`]
              : []),
            `Set ${variable} to a URL such as http://proxy.example:3128, or remove it if you don't need a proxy.`,
            'Percent-encode special characters in the username and password: %40 for @, %23 for #, %2F for /.',
          ],
        };
      }
      return {
        subject: host,
        title: `Can't connect to the proxy ${short(host)}`,
        cause: `The ${stage} in ${variable} failed${coded}. ${unchecked}`,
        remedy: [`Check the URL in ${variable}, or remove the variable if you don't need a proxy.`, check],
      };
    },
  }),
  'tls-untrusted': message<'tls-untrusted'>({
    when: "The certificate or the protocol of the connection isn't trusted. The token wasn't sent.",
    example: { host: 'api.bitbucket.org', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    words: ({ host, code, extraFile, hasSystemStore }) => ({
      subject: host,
      title: `The connection to ${short(host)} isn't trusted`,
      cause: `The TLS handshake failed${code === undefined ? '' : ` (${code})`}, so the token wasn't sent. ${extraFileText(extraFile)}`,
      remedy: [
        extraFile === 'pem' || extraFile === 'pem-with-bom'
          ? 'Add the certificate authority of your proxy to the file in NODE_EXTRA_CA_CERTS.'
          : 'Set NODE_EXTRA_CA_CERTS to a PEM file with the certificate authority of your proxy.',
        ...(hasSystemStore
          ? [
              'If the certificate store of this machine has the certificate authority, set NODE_USE_SYSTEM_CA=1 instead.',
            ]
          : []),
        'If you have no such proxy, check the date of this machine and the DNS record of the host.',
      ],
    }),
  }),
  'proxy-error': message<'proxy-error'>({
    when: 'The proxy refused the connection.',
    example: { host: 'api.bitbucket.org', variable: 'HTTPS_PROXY', status: 407 },
    words: ({ host, variable = 'HTTPS_PROXY', status, isLoginRejected }) => ({
      subject: host,
      title: isLoginRejected ? 'The proxy rejected its login' : 'The proxy refused the connection',
      cause: `The proxy in ${variable} ${isLoginRejected ? 'rejected the username and password in that variable, and ' : ''}didn't connect to ${host}${status === undefined ? '' : ` (${status})`}. ${unchecked}`,
      remedy: [
        isLoginRejected
          ? `Check the username and password of the proxy in ${variable}. Percent-encode special characters, such as %40 for @.`
          : status === 407
            ? `Add the username and password of the proxy to ${variable}.`
            : `Ask the administrator of the proxy to allow ${host}, or add it to NO_PROXY.`,
      ],
    }),
  }),
  'response-not-json': message<'response-not-json'>({
    when: "The response isn't from the API: it is HTML, a sign-in page, incomplete, too large, or not JSON.",
    example: { requests: ['GET /2.0/user'], contentType: 'text/html', bytes: 5120, why: 'html' },
    words: ({ requests, contentType, bytes, why }) => ({
      subject: requests.join(', '),
      title: "The response can't be read",
      cause: `The response to ${list(requests)} ${unreadableReasons[why]} (content type ${contentType}, ${count(bytes, 'byte')}). It probably came from a proxy or sign-in page. ${unchecked}`,
      remedy: ['Check for a proxy, sign-in page, or firewall.', 'Run the job again.'],
    }),
  }),
  'response-unverifiable': message<'response-unverifiable'>({
    when: "The request succeeded, but the response doesn't show whether Bitbucket recognized the token.",
    example: { requests: ['GET /2.0/repositories/acme/handbook'] },
    words: ({ requests, isAnonymous }, names) => ({
      subject: requests.join(', '),
      title: "The response doesn't show whether Bitbucket recognized the token",
      cause: `The response to ${list(requests)} ${isAnonymous ? 'names an anonymous caller' : 'contains neither the kind of credential nor its scopes'}. A public resource is visible to everyone, so the response doesn't verify the token.`,
      remedy: [
        isAnonymous
          ? 'Check whether a proxy removes the Authorization header or caches responses.'
          : 'Check whether a proxy removes the X-Credential-Type and X-OAuth-Scopes headers.',
        `Set ${formatOption('repository', names)} to a private repository that the token can read.`,
      ],
    }),
  }),
  'response-unexpected': message<'response-unexpected'>({
    when: 'Bitbucket returned any other status, a redirect, or an error that may not be about the token.',
    example: { requests: ['GET /2.0/user'], status: 400, host: 'api.bitbucket.org', empty: true, isAccepted: false },
    words: ({ requests, status, host, empty, isUnhosted, isAccepted, isGit, message: text }) => {
      const isRefusal = isGit && isAccepted && (status === 403 || status === 404);
      const isRedirect = status >= 300 && status < 400;
      return {
        subject: requests.join(', '),
        title: `Unexpected response from ${short(host)} (HTTP ${status})`,
        cause: `${list(requests)} returned ${status}${text === undefined ? '.' : `: ${quoteServerText(text)}`}${
          status === 400 && empty
            ? " A 400 without a body means that a server or proxy couldn't read the request."
            : isRedirect
              ? " Redirects aren't followed, to protect the token. The repository may have been renamed or moved."
              : isUnhosted
                ? ' According to the response, there is no API at this path. It may have been removed recently.'
                : isRefusal
                  ? ' The REST API accepts the token. Either the token has no permission for this, or a proxy rejected the request.'
                  : isAccepted
                    ? ''
                    : " The response doesn't show whether Bitbucket recognized the token."
        }`,
        remedy: [
          ...(text === undefined ? [] : ['If the message names a cause, fix that first.']),
          ...(isRedirect
            ? ['Compare the names of the workspace and repository with the address bar of your browser.']
            : []),
          ...(isUnhosted
            ? [
                'Look up the path in the reference and its changelog: https://developer.atlassian.com/cloud/bitbucket/rest/',
              ]
            : []),
          ...(isRefusal
            ? ['Check the permission on the repository: Repository settings > Repository permissions.']
            : []),
          'Check for a proxy or firewall.',
          'Run the job again. If the response is the same, report the status.',
        ],
      };
    },
  }),
  'timed-out': message<'timed-out'>({
    when: 'The time limit passed before all checks completed.',
    example: { seconds: 10, verified: [] },
    words: ({ seconds, verified, isNotSent }, names) => ({
      subject: names.option('timeout'),
      title: isNotSent
        ? "Not checked, because Bitbucket didn't respond"
        : `Timed out after ${count(seconds, 'second')}`,
      cause: isNotSent
        ? `Bitbucket didn't respond to the requests of other tokens within ${count(seconds, 'second')}, so no request was sent for this one.`
        : `Bitbucket didn't respond in time. ${verified.length === 0 ? 'No checks completed.' : `Verified until then: ${verified.join(', ')}.`}`,
      remedy: [
        isNotSent ? 'Run the job again.' : `Run the job again, or increase ${formatOption('timeout', names)}.`,
        statusStep,
      ],
    }),
  }),
  interrupted: message<'interrupted'>({
    when: 'The run was canceled before the check was complete.',
    example: {},
    words: () => ({
      title: 'The check was interrupted',
      cause: "The run was canceled before all responses arrived. This isn't a token failure.",
      remedy: ['Run the check again.'],
    }),
  }),
};

/** Something answered, but Node can't parse it. */
function notHttp(host: string, coded: string): Words {
  return {
    subject: host,
    title: `${short(host)} didn't respond with HTTP`,
    cause: `The response isn't valid HTTP${coded}. The port is wrong, or a proxy or firewall in between responded. ${unchecked}`,
    remedy: [
      `Check the host and the port: ${host}.`,
      'If this machine needs a proxy, set HTTPS_PROXY. Otherwise, ask the administrators of the network what is in between.',
    ],
  };
}
