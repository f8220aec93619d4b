import { gitUser } from '../../bitbucket/authorization.ts';
import type { GitRefusal } from '../../bitbucket/git-response.ts';
import type { Authentication } from '../authentication.ts';
import type { CheckResult } from '../check-result.ts';
import type { CheckContext } from '../context.ts';
import { createFinding, type Finding } from '../finding.ts';
import { remoteUrl } from '../git-remote.ts';
import type { ProbeResult } from '../probe-result.ts';
import { requiredScopes } from '../requirements.ts';

/** Why git rejected the token, next to what the API says about it. */
export function gitFindings(
  context: CheckContext,
  authentication: Authentication,
  checks: readonly CheckResult[],
): readonly Finding[] {
  return checks.flatMap(({ refusal, by }) =>
    refusal?.type === 'git-rejected' && by !== undefined
      ? [gitFinding(refusal.reason, by, context, authentication)]
      : [],
  );
}

function gitFinding(
  reason: GitRefusal,
  { probe }: ProbeResult,
  { config, credential, requirements }: CheckContext,
  { kind, vocabulary, status }: Authentication,
): Finding {
  const request = probe.request.label;
  switch (reason) {
    case 'address':
      return createFinding('ip-not-allowed', { request });
    case 'two-step':
      return createFinding('two-step-required', { request, kind });
    case 'plan':
      return createFinding('workspace-read-only', { request });
    case 'app-password':
      return createFinding('app-password-removed', { scopes: requiredScopes(requirements, 'granular') });
    default: {
      const isAccepted = status === 'accepted';
      // Where the API couldn't be reached, the user name itself was a guess; only a text about scopes shows more.
      const severity = isAccepted || reason === 'scope' ? 'fail' : 'unknown';
      const facts = {
        request,
        reason,
        user: gitUser(kind, credential.email !== undefined),
        kind,
        isAccepted,
        isPush: config.git === 'push',
        scopes: requiredScopes(requirements, vocabulary),
        remote: remoteUrl(probe.request),
      };
      return createFinding('git-rejected', facts, severity);
    }
  }
}
