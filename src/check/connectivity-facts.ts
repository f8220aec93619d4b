import type { UnreadableReason } from '../bitbucket/api-response.ts';
import type { OfOrganization, PagingProblem } from './organization-facts.ts';
import type { CertificateFacts } from './route-facts.ts';

/** The facts of the findings about responses that show nothing about a token, and about missing ones: data only. */
export interface ConnectivityFacts {
  readonly 'rate-limited': OfOrganization & { readonly requests: readonly string[]; readonly retryAfter?: string };
  readonly 'server-error': OfOrganization & {
    readonly requests: readonly string[];
    readonly statuses: readonly number[];
  };
  readonly 'network-unreachable': OfOrganization & {
    readonly host: string;
    readonly stage: string;
    readonly code?: string;
    readonly variable?: string;
    /** The variable of the proxy contains a line break. */
    readonly hasLineBreak?: true;
  };
  readonly 'tls-untrusted': OfOrganization & CertificateFacts & { readonly host: string; readonly code?: string };
  readonly 'proxy-error': OfOrganization & {
    readonly host: string;
    readonly variable?: string;
    readonly status?: number;
    /** Whether the proxy got a login. */
    readonly isLoginRejected?: true;
  };
  readonly 'response-not-json': OfOrganization & {
    readonly requests: readonly string[];
    readonly contentType: string;
    readonly bytes: number;
    readonly why: UnreadableReason | 'headers-too-large';
  };
  readonly 'response-unverifiable': {
    readonly requests: readonly string[];
    /** All of the responses name an anonymous caller, and others the token. */
    readonly isAnonymous?: true;
  };
  readonly 'response-unexpected': OfOrganization & {
    /** What is wrong with the link to the next page. */
    readonly paging?: PagingProblem;
    readonly requests: readonly string[];
    readonly status: number;
    readonly host: string;
    /** Whether the body was empty. */
    readonly empty: boolean;
    /** Only Git's request was answered like that. */
    readonly isGit?: true;
    /** The response states that nothing exists at that path. */
    readonly isUnhosted?: true;
    /** Bitbucket's own text, or that of something in between. */
    readonly message?: string;
    /** Whether any response shows that Bitbucket recognized the token. */
    readonly isAccepted: boolean;
  };
  readonly 'timed-out': OfOrganization & {
    readonly seconds: number;
    readonly verified: readonly string[];
    /** Nothing was sent, because the requests of other tokens weren't answered. */
    readonly isNotSent?: true;
  };
  readonly interrupted: OfOrganization;
}
