import type { ApiRequest } from '../bitbucket/endpoint.ts';
import type { CheckContext } from './context.ts';
import { isEndless, resolveExpiry } from './expiry.ts';
import type { Finding } from './finding.ts';
import { offlineNotes } from './note.ts';
import { chooseScopeModel, type Plan } from './plan.ts';
import { requiredScopes } from './requirement.ts';
import { verdictOf } from './severity.ts';
import type { PlannedRequest, TokenResult } from './token-result.ts';

/** The result without a request: a problem was found before, or only a plan was wanted. */
export function offlineResult(context: CheckContext, findings: readonly Finding[], plan?: Plan): TokenResult {
  const { config, credential, requirements, now } = context;
  const scopeModel = chooseScopeModel(credential.kind, requirements);
  const expiry = resolveExpiry(config, credential, now);
  const verdict = verdictOf(findings);
  return {
    verdict: plan !== undefined && verdict !== 'fail' ? 'planned' : verdict,
    credential: { kind: credential.kind },
    scopes: { required: requiredScopes(requirements, scopeModel), missing: [], excess: [], evidence: 'none' },
    checks: [],
    ...(expiry !== undefined && { expiry }),
    ...(isEndless(config, credential.kind) && { neverExpires: true }),
    findings,
    notes: offlineNotes(context, scopeModel, plan !== undefined),
    ...(plan !== undefined && { planned: plannedRequests(plan) }),
    requests: 0,
  };
}

function plannedRequests({ identity, schemes, probes, git }: Plan): readonly PlannedRequest[] {
  const [first, second] = schemes;
  const at = ({ url }: ApiRequest) => url.href;
  return [
    { type: 'identity', url: at(identity.request), scheme: first },
    ...(second === undefined ? [] : [{ type: 'after-401', url: at(identity.request), scheme: second } as const]),
    ...probes.map(({ request }) => ({ type: 'probe', url: at(request) }) as const),
    ...(git === undefined ? [] : (['git-bare', 'git'] as const).map((type) => ({ type, url: at(git.request) }))),
  ];
}
