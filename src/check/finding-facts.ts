import type { CredentialKind, Scheme } from '../bitbucket/credential-kind.ts';
import type { Deprecation } from '../bitbucket/deprecation.ts';
import type { Endpoint } from '../bitbucket/endpoint.ts';
import type { GitRefusal } from '../bitbucket/git-response.ts';
import type { PermissionLevel, PermissionPlace } from '../bitbucket/permission.ts';
import type { OptionName } from '../config/options.ts';
import type { EmailProblem } from '../credential/email.ts';
import type { InvalidCharacter } from '../credential/invalid-characters.ts';
import type { Placeholder } from '../credential/placeholder.ts';
import type { WrappedToken } from '../credential/wrapped-token.ts';
import type { ToolUse } from '../tools/tool.ts';
import type { ConfigurationFacts } from './configuration-facts.ts';
import type { ConnectivityFacts } from './connectivity-facts.ts';
import type { OrganizationFacts } from './organization-facts.ts';
import type { Rejection } from './rejection.ts';
import type { RouteFacts, UnsupportedProxyFacts } from './route-facts.ts';

/** Why the caller's permission for a write isn't shown. */
export type PermissionGap = 'not-listed' | 'refused' | 'not-asked' | 'unreachable';

/** Permissions of the two tokens of a rotation that differ. */
export interface PermissionChange {
  readonly on: PermissionPlace;
  /** `acme/web` */
  readonly place: string;
  /** Of the current token. */
  readonly from: PermissionLevel;
  /** Of the new one. */
  readonly to: PermissionLevel;
}

/** Two statements of Bitbucket's about scopes that don't agree. */
export type ScopeContradiction =
  | { readonly type: 'accepted-without-scope'; readonly scope: string; readonly request: string }
  | {
      readonly type: 'refused-with-scope';
      /** What the list of granted scopes includes. */
      readonly granted: readonly string[];
      /** The missing scopes according to the response. */
      readonly required: readonly string[];
      readonly request: string;
    }
  | { readonly type: 'two-lists'; readonly header: readonly string[]; readonly denial: readonly string[] };

/** Scopes that features of a tool need. */
export interface ToolNeed extends ToolUse {
  readonly scopes: readonly string[];
  /** Whether it doesn't report that something was refused: it ends with exit code 0. */
  readonly isSilent?: true;
}

/** The facts of each finding: data only. The texts are in `messages/`. */
export interface FindingFacts extends ConfigurationFacts, ConnectivityFacts, OrganizationFacts {
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
    /** Bitbucket states that no Atlassian account has the email. Nothing is known about the token then. */
    readonly isUnregistered?: true;
  };
  readonly 'auth-scheme-rejected': { readonly kind: CredentialKind };
  readonly 'token-not-received': {
    readonly by: string;
    /** Whether Git had nothing to send. */
    readonly isUnsent?: true;
    /** Whether a job sent an empty token. */
    readonly isEmpty?: true;
  };
  readonly 'scope-missing': {
    readonly missing: readonly string[];
    readonly required: readonly string[];
    readonly alsoGranted: readonly string[];
    readonly kind: CredentialKind;
    /** Whether reading is missing where writing or administering the same thing is granted. */
    readonly readHint: boolean;
    /** The declared tools that need missing scopes. */
    readonly tools?: readonly ToolNeed[];
  };
  readonly 'scope-unverified': {
    readonly scopes: readonly string[];
    /** Whether Bitbucket listed the granted scopes. */
    readonly hasScopeList: boolean;
    /** The options to set before those scopes that read can be tried. */
    readonly places: readonly ('workspace' | 'repository' | 'project')[];
    /** The operations that redirect to another one, which most likely needs the scopes. */
    readonly redirecting?: readonly string[];
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
    /** That text isn't known: it may be about the kind of token, or about no permission at all. */
    readonly isUnclear?: boolean;
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
    /** Where it isn't 404. */
    readonly status?: number;
    /** Bitbucket's own text about it. */
    readonly detail?: string;
    /** The option that names it. */
    readonly option?: OptionName;
    /** Whether any response shows that Bitbucket recognized the token. */
    readonly isAccepted: boolean;
    /** What the path names in the resource, which is visible: `pull_request_id` and `7`. */
    readonly named?: {
      readonly parameter: string;
      readonly value: string;
      /** It belongs to a feature that can be turned off. */
      readonly isFeature?: boolean;
    };
  };
  readonly 'resource-unverified': {
    /** `repository acme/web` */
    readonly resource: string;
    readonly option: OptionName;
    /** The declared tools that work on one, where none is known. */
    readonly tools?: readonly string[];
  };
  readonly 'token-kind-rejected': {
    readonly requests: readonly string[];
    readonly kind: CredentialKind;
    /** How the token was sent. */
    readonly scheme: Scheme;
    /** Whether the specification lists the operations for this kind, which contradicts the response. */
    readonly isListed: boolean;
    /** The other kinds that no document rules out, and the scopes that access and OAuth tokens then need. */
    readonly others: readonly CredentialKind[];
    readonly scopes: readonly string[];
  };
  readonly 'endpoint-removed': {
    readonly requests: readonly string[];
    readonly change: string;
    readonly announcement?: string;
  };
  readonly 'endpoint-deprecated': Deprecation & { readonly requests: readonly string[] };
  readonly 'api-url-wrong': { readonly url: string };
  readonly 'rotation-same-token': {
    readonly kind: CredentialKind;
    /** Bitbucket returned this ID for both, although the secrets differ. */
    readonly tokenId?: string;
  };
  readonly 'rotation-other-account': {
    readonly kind: CredentialKind;
    readonly currentKind: CredentialKind;
    /** Display names, where Bitbucket returned both. */
    readonly accounts?: { readonly account: string; readonly current: string };
    /** Bitbucket accepted each with another email. */
    readonly hasOtherEmail?: true;
  };
  readonly 'rotation-narrower': {
    readonly scopes: readonly string[];
    readonly permissions: readonly PermissionChange[];
    /** Whether it isn't known which permission a declared operation needs. */
    readonly isNeedOpen?: true;
  };
  readonly 'rotation-wider': {
    readonly scopes: readonly string[];
    readonly permissions: readonly PermissionChange[];
    /** Declared places and Git access that only the new token has. */
    readonly access: readonly string[];
  };
  readonly 'rotation-sooner': { readonly on: string; readonly currentOn: string };
  readonly 'current-token-rejected': { readonly kind: CredentialKind };
  readonly expired: {
    readonly on: string;
    /** Whether the token itself states the date. */
    readonly byItself: boolean;
    /** The organization lists the date. */
    readonly byOrganization?: true;
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
  readonly 'expiry-unknown': {
    readonly kind: CredentialKind;
    /** It was declared to have no end, which its kind always has. */
    readonly isNever?: true;
    /** The list of the organization has tokens of its owner, and its label doesn't show which of them it is. */
    readonly isUnlabeled?: true;
  };
  readonly 'expiry-outdated': {
    readonly on: string;
    readonly byItself: boolean;
    /** The organization lists the date. */
    readonly byOrganization?: true;
  };

  readonly 'git-rejected': {
    readonly request: string;
    readonly reason: Exclude<GitRefusal, 'address' | 'two-step' | 'plan' | 'app-password' | 'no-scopes'>;
    readonly user: string;
    readonly kind: CredentialKind;
    /** Whether the API accepts the same token. */
    readonly isAccepted: boolean;
    /** What the API showed contradicts it: that the token is valid and has the scopes, or the repository itself for a clone. */
    readonly isContradiction: boolean;
    /** Whether the API showed the repository. */
    readonly isShown?: boolean;
    readonly isPush: boolean;
    readonly scopes: readonly string[];
    /** The address of the repository for git. */
    readonly remote: string;
  };
  readonly 'ip-not-allowed': { readonly request: string };
  readonly 'two-step-required': { readonly request: string; readonly kind: CredentialKind };
  readonly 'workspace-read-only': { readonly request: string };

  readonly 'route-differs': RouteFacts;
  readonly 'proxy-unsupported': UnsupportedProxyFacts;
  readonly 'tls-unverified': {
    readonly variable: string;
    /** Names of the programs that verify certificates. */
    readonly programs: readonly string[];
  };
}
