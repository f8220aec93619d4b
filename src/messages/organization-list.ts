import type { Finding } from '../check/finding.ts';
import type { PagingProblem } from '../check/organization-facts.ts';
import { count, list } from '../util/text.ts';
import type { HostNames } from './host-names.ts';
import { formatOption } from './host-texts.ts';
import type { Words } from './message.ts';

const pagingProblems: Readonly<Record<PagingProblem, string>> = {
  loop: 'leads back to an earlier page',
  'other-host': "leads to another host, to which the admin key isn't sent",
  'too-many': 'continued after 1,000 pages or 100,000 tokens',
};

/**
 * The words of a finding about the list of the organization's tokens, which couldn't be read: Atlassian's admin API is at fault,
 * or the way to it, but neither Bitbucket nor a token.
 * @returns nothing if the finding isn't one that can be about the list
 */
export function unreadListWords(finding: Finding, names: HostNames): Words | undefined {
  const why = listReason(finding);
  if (why === undefined) return undefined;
  return {
    subject: names.option('organization'),
    title: "The list of the organization's tokens couldn't be read",
    cause: `${why} Dates of the organization are missing for some or all tokens. No token is at fault.`,
    remedy: [...listSteps(finding, names), 'Run the audit again.'],
  };
}

function listReason({ code, facts }: Finding): string | undefined {
  switch (code) {
    case 'rate-limited':
      return `Atlassian returned 429 for the list${facts.retryAfter === undefined ? '' : `, with ${facts.retryAfter} as the time to wait`}.`;
    case 'server-error':
      return `Atlassian returned ${list(facts.statuses.map(String))} for the list.`;
    case 'network-unreachable':
      return `The connection to ${facts.host} failed ${facts.stage === 'answer' ? 'while waiting for a response' : `during the ${facts.stage}`}${coded(facts.code)}.`;
    case 'tls-untrusted':
      return `The TLS handshake with ${facts.host} failed${coded(facts.code)}, so the admin key wasn't sent.`;
    case 'proxy-error':
      return `The proxy didn't connect to ${facts.host}${facts.status === undefined ? '' : ` (${facts.status})`}.`;
    case 'response-not-json':
      return `The response isn't a list of tokens (content type ${facts.contentType}, ${count(facts.bytes, 'byte')}).`;
    case 'response-unexpected':
      if (facts.paging !== undefined) return `The link to the next page ${pagingProblems[facts.paging]}.`;
      return `${facts.host} returned ${facts.status} for the list.`;
    case 'timed-out':
      return `Atlassian didn't return the whole list in time.`;
    case 'interrupted':
      return 'The run was canceled before the list was complete.';
    default:
      return undefined;
  }
}

function listSteps({ code, facts }: Finding, names: HostNames): readonly string[] {
  switch (code) {
    case 'rate-limited':
      return ['Wait for the rate limit.'];
    case 'server-error':
      return ['Check the status of Atlassian: https://status.atlassian.com'];
    case 'network-unreachable':
    case 'proxy-error':
      return [
        `Check that this machine can connect to ${facts.host}: DNS, firewall, proxy, and allowlist of the runner.`,
      ];
    case 'tls-untrusted':
      return ['Set NODE_EXTRA_CA_CERTS to a PEM file with the certificate authority of your proxy.'];
    case 'timed-out':
      return [`Increase ${formatOption('timeout', names)}.`];
    case 'response-not-json':
    case 'response-unexpected':
      return [`Check ${formatOption('organization-url', names)}, and whether a proxy responds in its place.`];
    default:
      return [];
  }
}

function coded(code: string | undefined): string {
  return code === undefined ? '' : ` (${code})`;
}
