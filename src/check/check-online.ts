import { isInside } from '../bitbucket/endpoint.ts';
import type { Client } from '../http/client.ts';
import { nameInterruption } from './add-findings.ts';
import { assessAuthentication } from './authentication.ts';
import type { CheckContext } from './context.ts';
import { evaluate } from './evaluate.ts';
import { type Execution, executePlan } from './execute.ts';
import { diagnose } from './findings/diagnose.ts';
import { onlineResult } from './online-result.ts';
import { type Plan, planRequests } from './plan.ts';
import type { TokenResult } from './token-result.ts';

/**
 * Sends the requests of a plan, and evaluates the responses.
 * @param interruption ends the check early: what was found out by then counts
 */
export async function checkOnline(
  plan: Plan,
  context: CheckContext,
  client: Client,
  interruption?: AbortSignal,
): Promise<TokenResult> {
  const { config, credential } = context;
  interruption?.addEventListener('abort', client.close);
  if (interruption?.aborted) client.close();
  try {
    const first = await executePlan(plan, context, client);
    const known = contextAfter(first, context);
    const execution =
      known === context
        ? first
        : await executePlan(planRequests(config, known.requirements, credential), known, client);
    const authentication = assessAuthentication(execution.results, credential, known.requirements);
    const evidence = { ...execution, authentication };
    const checks = evaluate(known.requirements, evidence);
    const diagnosis = diagnose(known, evidence, checks);
    return onlineResult(known, evidence, checks, interruption?.aborted ? nameInterruption(diagnosis) : diagnosis);
  } finally {
    interruption?.removeEventListener('abort', client.close);
    client.close();
  }
}

/** What a tool can create is missing if a response to a request in it is 404. */
function contextAfter({ results }: Pick<Execution, 'results'>, context: CheckContext): CheckContext {
  const { ifMissing, requirements } = context;
  const isMissing = ifMissing?.created.some(
    ({ resource, place }) =>
      !requirements.created.some((each) => each.resource === resource) &&
      results.some(({ outcome, probe }) => outcome.type === 'not-found' && isInside(probe.request, resource, place)),
  );
  return ifMissing !== undefined && isMissing ? { ...context, requirements: ifMissing } : context;
}
