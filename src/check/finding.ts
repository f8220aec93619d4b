import type { UnreadableReason } from '../bitbucket/api-response.ts';
import type { Deprecation } from '../bitbucket/deprecation.ts';
import type { Endpoint } from '../bitbucket/endpoints.ts';
import type { GitRefusal, MissingChallenge } from '../bitbucket/git-response.ts';
import type { UrlProblem } from '../bitbucket/operation-text.ts';
import type { OptionError, OptionName } from '../config/options.ts';
import type { EmailProblem } from '../credential/email.ts';
import type { InvalidCharacter } from '../credential/invalid-characters.ts';
import type { CredentialKind, Scheme } from '../credential/kinds.ts';
import type { Placeholder } from '../credential/placeholder.ts';
import type { WrappedToken } from '../credential/wrapped-token.ts';
import type { CertificateFile } from '../route/certificate-file.ts';
import type { ProxyHop } from '../route/route.ts';
import type { StoredLogin } from '../route/stored-logins.ts';

/** Why the caller's permission for a write isn't shown. */
export type PermissionGap = 'not-listed' | 'refused' | 'not-asked' | 'unreachable';

/** `fail` outranks `unknown`, which outranks `warn`. */
export type Severity = 'fail' | 'unknown' | 'warn';

/** A possible reason for a 401 that doesn't name its reason. */
export type RejectionCause =
  | 'proxy'
  | 'no-token'
  | 'damage'
  | 'expiry'
  | 'revocation'
  | 'resource-gone'
  | 'admin-key'
  | 'email-missing'
  | 'without-scopes'
  | 'email-alone'
  | 'email-unsettled';

/** What is known about a 401 by every scheme that Bitbucket accepts for this kind of token. */
export interface Rejection {
  readonly kind: CredentialKind;
  /** In the order in which they were tried. */
  readonly tried: readonly Scheme[];
  /** The most likely cause first. */
  readonly likely: readonly RejectionCause[];
  readonly ruledOut: readonly ('damage' | 'expiry' | 'email')[];
  /** The expiry date, where one is known: it isn't past. */
  readonly end?: { readonly on: string; readonly source: 'declared' | 'token' };
}

/** Two statements of Bitbucket's about scopes that don't agree. */
export type ScopeContradiction =
  | { readonly type: 'accepted-without-scope'; readonly scope: string; readonly request: string }
  | {
      readonly type: 'refused-with-scope';
      /** What the list of granted scopes includes. */
      readonly granted: readonly string[];
      /** What the refusal says is missing. */
      readonly required: readonly string[];
      readonly request: string;
    }
  | { readonly type: 'two-lists'; readonly header: readonly string[]; readonly denial: readonly string[] };

/** How a program reaches a host. Contains no login. */
export type RouteWay =
  | { readonly kind: 'direct' }
  /** `address` has a scheme, a host, and a port. */
  | { readonly kind: 'proxy'; readonly address: string; readonly login: ProxyHop['login'] }
  | { readonly kind: 'error'; readonly reason: 'unreadable' | 'unsupported' };

/** What other programs of a job do differently than this check. Programs are named as in reports. */
export type RouteDifference =
  | {
      readonly differs: 'proxy';
      /** The variable, or the place in a configuration file, that the programs read differently. */
      readonly variable: string;
      readonly hosts: readonly string[];
      /** The route of this check, and the variable that decided it. */
      readonly own: RouteWay & { readonly variable?: string };
      readonly others: readonly { readonly programs: readonly string[]; readonly way: RouteWay }[];
    }
  | {
      readonly differs: 'certificates';
      /** The variable that names the file. */
      readonly variable: string;
      readonly file: CertificateFile;
      readonly failing: readonly string[];
      readonly ignoring: readonly string[];
    }
  | ({
      readonly differs: 'login';
      readonly hosts: readonly string[];
      readonly senders: readonly { readonly programs: readonly string[]; readonly when: StoredLogin['when'] }[];
    } & Pick<StoredLogin, 'place' | 'key' | 'sends'>);

/** The facts of each finding: data only. The texts are in `messages/`. */
export interface FindingFacts {
  /** The one finding whose facts have a text: the rules of an option are words. */
  readonly 'option-invalid': OptionError & {
    /** The item of a list that it is about, as the user wrote it. */
    readonly item?: string;
  };
  readonly 'scope-unknown': { readonly text: string; readonly nearest: readonly string[] };
  readonly 'scope-unused': { readonly text: string; readonly known: string };
  readonly 'operation-unknown': { readonly text: string; readonly nearest: readonly string[]; readonly date: string };
  readonly 'operation-deprecated': {
    readonly text: string;
    readonly since?: string;
    readonly until?: string;
    readonly replacement: readonly string[];
  };
  readonly 'operation-removed': {
    readonly text: string;
    readonly since: string;
    readonly change?: string;
    readonly replacement: readonly string[];
  };
  readonly 'operation-wrong-token-kind': {
    readonly text: string;
    readonly kind: CredentialKind;
    readonly listed: readonly CredentialKind[];
    /** Whether documents rule the kind out, and no request can show otherwise. */
    readonly isForbidden?: boolean;
  };
  readonly 'operation-url-wrong': {
    /** Method and address, without user and query. */
    readonly text: string;
    readonly problem: UrlProblem;
    readonly kind: CredentialKind;
    /** The operation of the catalog that is meant. */
    readonly write?: string;
  };
  readonly 'scope-not-for-kind': {
    readonly scopes: readonly string[];
    readonly kind: CredentialKind;
    /** The required scopes and operations that need them, as the user wrote them. */
    readonly texts: readonly string[];
    /** The kinds of token that can be given everything that is required. */
    readonly holders: readonly CredentialKind[];
  };

  readonly 'token-missing': Record<string, never>;
  readonly 'token-unexpanded': Placeholder;
  readonly 'token-invalid-characters': { readonly characters: readonly InvalidCharacter[]; readonly trimmed: boolean };
  readonly 'token-prefixed': {
    readonly prefix: string;
    /** Where the token itself starts in the value, counted from 1. */
    readonly from?: number;
  };
  readonly 'token-not-bare': Omit<WrappedToken, 'takesEmail'> & {
    /** Whether the token takes an email and none is given that could be one. */
    readonly needsEmail: boolean;
  };
  readonly 'token-damaged': { readonly checksum: 'differs' | 'absent'; readonly clipped: boolean };
  readonly 'token-kind-unsupported': Record<string, never>;
  readonly 'token-wrong-product': { readonly product: string };
  readonly 'app-password-removed': { readonly scopes: readonly string[] };
  readonly 'email-missing': { readonly accepted: boolean };
  readonly 'email-malformed': EmailProblem;
  readonly 'email-ignored': Record<string, never>;

  readonly 'token-rejected': Rejection & { readonly scopes: readonly string[] };
  readonly 'token-without-scopes': { readonly scopes: readonly string[] };
  readonly 'email-mismatch': {
    /** Bitbucket says that no Atlassian account has the email. Nothing is known about the token then. */
    readonly isUnregistered?: true;
  };
  readonly 'auth-scheme-rejected': { readonly kind: CredentialKind };
  readonly 'token-not-received': { readonly by: string };
  readonly 'scope-missing': {
    readonly missing: readonly string[];
    readonly required: readonly string[];
    readonly alsoGranted: readonly string[];
    readonly kind: CredentialKind;
    /** Whether reading is missing where writing or administering the same thing is granted. */
    readonly readHint: boolean;
  };
  readonly 'scope-unverified': {
    readonly scopes: readonly string[];
    /** Whether Bitbucket listed the granted scopes. */
    readonly hasScopeList: boolean;
    /** The options to set before those scopes that read can be tried. */
    readonly places: readonly ('workspace' | 'repository' | 'project')[];
  };
  readonly 'scope-excess': {
    readonly excess: readonly string[];
    readonly required: readonly string[];
    readonly kind: CredentialKind;
  };
  readonly 'scope-contradiction': ScopeContradiction & { readonly subject: string };
  readonly 'permission-missing': {
    readonly requests: readonly string[];
    readonly kind: CredentialKind;
    /** The permission that the request needs, where it is known. */
    readonly permission?: string;
    readonly resource: Endpoint['resource'];
    /** Bitbucket's text, where it refused the request. */
    readonly message?: string;
    /** The caller's own permission, where Bitbucket listed it and nothing was refused. */
    readonly held?: string;
  };
  readonly 'permission-unverified': {
    /** The operations whose scopes are granted. */
    readonly operations: readonly string[];
    readonly gap: PermissionGap;
    /** The scopes that a token needs to ask for its own permission. */
    readonly scopes: readonly string[];
  };
  readonly 'resource-not-found': {
    readonly resource: string;
    readonly kind: CredentialKind;
    /** What wasn't found: the whole resource, a part of it while the resource is visible, or one of the two. */
    readonly hidden: 'whole' | 'part' | 'either';
    readonly by: string;
    /** Bitbucket's own text about it. */
    readonly detail?: string;
    /** The option that names it. */
    readonly option?: OptionName;
    /** Whether any response shows that Bitbucket recognized the token. */
    readonly isAccepted: boolean;
    /** What the path names in the resource, which is visible: `pull_request_id` and `7`. */
    readonly named?: { readonly parameter: string; readonly value: string };
  };
  readonly 'resource-unverified': {
    /** `repository acme/web` */
    readonly resource: string;
    readonly option: OptionName;
  };
  readonly 'token-kind-rejected': { readonly requests: readonly string[]; readonly kind: CredentialKind };
  readonly 'endpoint-removed': {
    readonly requests: readonly string[];
    readonly change: string;
    readonly announcement?: string;
  };
  readonly 'endpoint-deprecated': Deprecation & { readonly requests: readonly string[] };
  readonly 'api-url-wrong': { readonly url: string };
  readonly expired: {
    readonly on: string;
    /** Whether the token itself states the date. */
    readonly byItself: boolean;
    readonly kind: CredentialKind;
    readonly scopes: readonly string[];
    readonly isEmailTried: boolean;
  };
  readonly 'expires-soon': {
    readonly on: string;
    readonly daysLeft: number;
    readonly kind: CredentialKind;
    readonly scopes: readonly string[];
    /** Only on a failure: it fails when fewer days than these are left. */
    readonly failDays?: number;
  };
  readonly 'expiry-unknown': { readonly kind: CredentialKind };
  readonly 'expiry-outdated': { readonly on: string; readonly byItself: boolean };

  readonly 'git-rejected': {
    readonly request: string;
    readonly reason: Exclude<GitRefusal, 'address' | 'two-step' | 'plan' | 'app-password' | 'no-scopes'>;
    readonly user: string;
    readonly kind: CredentialKind;
    /** Whether the API accepts the same token. */
    readonly isAccepted: boolean;
    /** The API showed that the token is alive and has the scopes, and git refused it twice. */
    readonly isContradiction: boolean;
    readonly isPush: boolean;
    readonly scopes: readonly string[];
    /** The address of the repository for git. */
    readonly remote: string;
  };
  readonly 'git-challenge-missing': MissingChallenge & { readonly request: string };
  readonly 'ip-not-allowed': { readonly request: string };
  readonly 'two-step-required': { readonly request: string; readonly kind: CredentialKind };
  readonly 'workspace-read-only': { readonly request: string };

  readonly 'route-differs': RouteDifference;
  readonly 'proxy-unsupported': {
    readonly variable: string;
    /** The host of the request that wasn't sent. */
    readonly host: string;
  } & (
    | {
        readonly reason: 'socks';
        /** With a scheme, a host, and a port. */
        readonly address: string;
        /** Names of the programs that can use the proxy. */
        readonly programs: readonly string[];
      }
    /** The proxy only accepts logins of another scheme than Basic. */
    | { readonly reason: 'login-scheme' }
  );
  readonly 'tls-unverified': {
    readonly variable: string;
    /** Names of the programs that verify certificates. */
    readonly programs: readonly string[];
  };

  readonly 'rate-limited': { readonly requests: readonly string[]; readonly retryAfter?: string };
  readonly 'server-error': { readonly requests: readonly string[]; readonly statuses: readonly number[] };
  readonly 'network-unreachable': {
    readonly host: string;
    readonly stage: string;
    readonly code?: string;
    readonly variable?: string;
    /** The variable of the proxy contains a line break. */
    readonly hasLineBreak?: true;
  };
  readonly 'tls-untrusted': {
    readonly host: string;
    readonly code?: string;
    /** The file that `NODE_EXTRA_CA_CERTS` names. */
    readonly extraFile?: CertificateFile;
    /** Whether Node.js would use the certificate store of the system if it were told to. */
    readonly hasSystemStore?: true;
  };
  readonly 'proxy-error': {
    readonly host: string;
    readonly variable?: string;
    readonly status?: number;
    /** Whether the proxy got a login. */
    readonly isLoginRejected?: true;
  };
  readonly 'response-not-json': {
    readonly requests: readonly string[];
    readonly contentType: string;
    readonly bytes: number;
    readonly why: UnreadableReason | 'headers-too-large';
  };
  readonly 'response-unverifiable': { readonly requests: readonly string[] };
  readonly 'response-unexpected': {
    readonly requests: readonly string[];
    readonly status: number;
    readonly host: string;
    /** Whether the body was empty. */
    readonly empty: boolean;
    /** The response says that nothing exists at that path. */
    readonly isUnhosted?: true;
    /** Whether any response shows that Bitbucket recognized the token. */
    readonly isAccepted: boolean;
  };
  readonly 'timed-out': { readonly seconds: number; readonly verified: readonly string[] };
}

/** A cause that this program can name. Codes are part of the public contract. */
export type FindingCode = keyof FindingFacts;

/** One finding of a code. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly facts: FindingFacts[Code];
}

/** What is wrong, as data. `messages/` turns it into words. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** The severity of a code where the circumstances don't change it. */
export const severities: Readonly<Record<FindingCode, Severity>> = {
  'option-invalid': 'fail',
  'scope-unknown': 'fail',
  'scope-unused': 'warn',
  'operation-unknown': 'fail',
  'operation-deprecated': 'warn',
  'operation-removed': 'fail',
  'operation-wrong-token-kind': 'warn',
  'operation-url-wrong': 'fail',
  'scope-not-for-kind': 'fail',
  'token-missing': 'fail',
  'token-unexpanded': 'fail',
  'token-invalid-characters': 'fail',
  'token-prefixed': 'fail',
  'token-not-bare': 'fail',
  'token-damaged': 'warn',
  'token-kind-unsupported': 'warn',
  'token-wrong-product': 'fail',
  'app-password-removed': 'fail',
  'email-missing': 'fail',
  'email-malformed': 'fail',
  'email-ignored': 'warn',
  'token-rejected': 'fail',
  'token-without-scopes': 'fail',
  'email-mismatch': 'fail',
  'auth-scheme-rejected': 'warn',
  'token-not-received': 'fail',
  'scope-missing': 'fail',
  'scope-unverified': 'unknown',
  'scope-excess': 'warn',
  'scope-contradiction': 'warn',
  'permission-missing': 'fail',
  'permission-unverified': 'warn',
  'resource-not-found': 'fail',
  'resource-unverified': 'warn',
  'token-kind-rejected': 'fail',
  'endpoint-removed': 'fail',
  'endpoint-deprecated': 'warn',
  'api-url-wrong': 'fail',
  expired: 'fail',
  'expires-soon': 'warn',
  'expiry-unknown': 'warn',
  'expiry-outdated': 'warn',
  'git-rejected': 'fail',
  'git-challenge-missing': 'unknown',
  'ip-not-allowed': 'fail',
  'two-step-required': 'fail',
  'workspace-read-only': 'fail',
  'route-differs': 'warn',
  'proxy-unsupported': 'unknown',
  'tls-unverified': 'warn',
  'rate-limited': 'unknown',
  'server-error': 'unknown',
  'network-unreachable': 'unknown',
  'tls-untrusted': 'unknown',
  'proxy-error': 'unknown',
  'response-not-json': 'unknown',
  'response-unverifiable': 'unknown',
  'response-unexpected': 'unknown',
  'timed-out': 'unknown',
};

/** The findings about the options themselves: no token is at fault. */
export const configurationCodes: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'option-invalid',
  'scope-unknown',
  'scope-unused',
  'operation-unknown',
  'operation-deprecated',
  'operation-removed',
  'operation-wrong-token-kind',
  'operation-url-wrong',
  'scope-not-for-kind',
]);

/**
 * Creates a finding.
 * @param severity that of the code unless given
 */
export function createFinding<Code extends FindingCode>(
  code: Code,
  facts: FindingFacts[Code],
  severity: Severity = severities[code],
): FindingOf<Code> {
  return { code, severity, facts };
}
