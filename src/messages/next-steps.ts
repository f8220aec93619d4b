import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import type { FindingCode, FindingOf } from '../check/finding.ts';
import type { FindingFacts } from '../check/finding-facts.ts';
import { tokenPage } from './renewal.ts';

/** Who has to act: the owner of the token, an administrator of Bitbucket or of the network, or anyone. */
const actors = ['owner', 'admin', 'anyone'] as const;

/** What has to be done. */
const actions = [
  'create-token',
  'replace-secret',
  'fix-declaration',
  'retry-later',
  'ask-admin',
  'fix-environment',
] as const;

/** What to do next about a finding, for machines. */
interface NextStep {
  readonly actor: (typeof actors)[number];
  readonly do: (typeof actions)[number];
  /** Where to do it, if every user has the same page. */
  readonly url?: string;
}

type Steps<Code extends FindingCode> = readonly NextStep[] | ((facts: FindingFacts[Code]) => readonly NextStep[]);

const fixDeclaration: NextStep = { actor: 'anyone', do: 'fix-declaration' };
const fixEnvironment: NextStep = { actor: 'anyone', do: 'fix-environment' };
const replaceSecret: NextStep = { actor: 'anyone', do: 'replace-secret' };
const retryLater: NextStep = { actor: 'anyone', do: 'retry-later' };
const askAdmin: NextStep = { actor: 'admin', do: 'ask-admin' };
const checkStatus: NextStep = { ...retryLater, url: 'https://bitbucket.status.atlassian.com' };

/** A new token of a kind, and the secret that has to contain it. */
function renew({ kind }: { readonly kind: CredentialKind }): readonly NextStep[] {
  const hasPage = !isAccessToken(kind) && kind !== 'oauth-token';
  return [{ actor: 'owner', do: 'create-token', ...(hasPage && { url: tokenPage }) }, replaceSecret];
}

const renewApiToken = renew({ kind: 'api-token' });

/** What an administrator gives to accounts; an access token has no permissions that can be given. */
function permit({ kind }: { readonly kind: CredentialKind }): readonly NextStep[] {
  return isAccessToken(kind) ? renew({ kind }) : [askAdmin];
}

const steps: { readonly [Code in FindingCode]: Steps<Code> } = {
  'option-invalid': [fixDeclaration],
  'scope-unknown': [fixDeclaration],
  'scope-unused': [fixDeclaration],
  'operation-unknown': [fixDeclaration],
  'operation-deprecated': [fixDeclaration],
  'operation-removed': [fixDeclaration],
  'operation-wrong-token-kind': [{ actor: 'owner', do: 'create-token' }, fixDeclaration],
  'operation-url-wrong': [fixDeclaration],
  'tool-unknown': [fixDeclaration],
  'tool-outdated': [fixDeclaration],
  'tool-rejects-kind': [{ actor: 'owner', do: 'create-token' }, replaceSecret, fixDeclaration],
  'scope-not-for-kind': [{ actor: 'owner', do: 'create-token' }, fixDeclaration],

  'token-missing': [fixEnvironment, replaceSecret],
  'token-unexpanded': [fixEnvironment],
  'token-invalid-characters': [replaceSecret],
  'token-prefixed': [replaceSecret],
  'token-not-bare': [replaceSecret],
  'token-damaged': [replaceSecret],
  'token-wrong-product': [replaceSecret],
  'app-password-removed': renewApiToken,
  'email-missing': [fixDeclaration],
  'email-malformed': [fixDeclaration],
  'email-ignored': [fixDeclaration],

  'token-rejected': renew,
  'token-without-scopes': renewApiToken,
  'email-mismatch': [{ actor: 'owner', do: 'fix-declaration', url: 'https://id.atlassian.com/manage-profile/email' }],
  'auth-scheme-rejected': [fixDeclaration],
  'token-not-received': [fixEnvironment, replaceSecret],
  'scope-missing': renew,
  'scope-unverified': [fixEnvironment, fixDeclaration],
  'scope-excess': renew,
  'scope-contradiction': [retryLater],
  'permission-missing': permit,
  'permission-unverified': [askAdmin],
  'resource-unverified': [fixDeclaration],
  'token-kind-unsupported': [{ actor: 'owner', do: 'create-token' }, replaceSecret],
  'resource-not-found': ({ kind }) => [fixDeclaration, ...permit({ kind })],
  'token-kind-rejected': [{ actor: 'owner', do: 'create-token' }, replaceSecret],
  'endpoint-removed': [fixDeclaration],
  'endpoint-deprecated': [fixDeclaration],
  'api-url-wrong': [fixDeclaration],
  expired: renew,
  'expires-soon': renew,
  'expiry-unknown': ({ kind }) => [
    { actor: 'owner', do: 'fix-declaration', ...(!isAccessToken(kind) && { url: tokenPage }) },
  ],
  'expiry-outdated': ({ byItself }) => [byItself ? fixEnvironment : fixDeclaration],

  'rotation-same-token': [replaceSecret],
  'rotation-other-account': [{ actor: 'owner', do: 'create-token' }],
  'rotation-narrower': [{ actor: 'owner', do: 'create-token' }, fixDeclaration],
  'rotation-wider': [{ actor: 'owner', do: 'create-token' }],
  'rotation-sooner': [{ actor: 'owner', do: 'create-token' }],
  'current-token-rejected': [replaceSecret],

  'admin-key-rejected': [askAdmin, replaceSecret],
  'token-unlisted': [fixDeclaration],
  'token-unused': [{ actor: 'owner', do: 'fix-declaration', url: tokenPage }],
  'expiry-corrected': [fixDeclaration],

  'git-rejected': ({ reason, kind }) => (reason === 'access' ? permit({ kind }) : renew({ kind })),
  'ip-not-allowed': [askAdmin],
  'two-step-required': [
    {
      actor: 'owner',
      do: 'fix-environment',
      url: 'https://id.atlassian.com/manage-profile/security/two-step-verification',
    },
  ],
  'workspace-read-only': [askAdmin],

  'route-differs': [fixEnvironment],
  'proxy-unsupported': [fixEnvironment],
  'tls-unverified': [fixEnvironment],

  'rate-limited': [retryLater],
  'server-error': ({ isOrganization }) => [isOrganization ? retryLater : checkStatus],
  'network-unreachable': [fixEnvironment],
  'tls-untrusted': [fixEnvironment],
  'proxy-error': ({ status }) => [status === 407 ? fixEnvironment : askAdmin],
  'response-not-json': [fixEnvironment, retryLater],
  'response-unverifiable': [fixEnvironment, fixDeclaration],
  'response-unexpected': [fixEnvironment, retryLater],
  'timed-out': ({ isOrganization }) => [isOrganization ? retryLater : checkStatus],
  interrupted: [retryLater],
};

/** Looks up what to do next about a finding. Pure. */
export function nextStepsOf<Code extends FindingCode>({ code, facts }: FindingOf<Code>): readonly NextStep[] {
  const entry: Steps<Code> = steps[code];
  return typeof entry === 'function' ? entry(facts) : entry;
}
