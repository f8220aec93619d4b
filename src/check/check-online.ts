import { isInside } from '../bitbucket/place.ts';
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

/** The ways to Bitbucket of a check, which share its time limit. */
interface Clients {
  readonly client: Client;
  /** For the token in use today, where one was given. */
  readonly currentClient: Client | undefined;
}

/**
 * Sends the requests of a plan, evaluates the responses, and compares the token with the one in use today.
 * @param interruption ends the check early: what was found out by then counts
 */
export async function checkOnline(
  plan: Plan,
  context: CheckContext,
  { client, currentClient }: Clients,
  interruption?: AbortSignal,
): Promise<TokenResult> {
  const { config, credential, current } = context;
  const closeAll = () => {
    client.close();
    currentClient?.close();
  };
  interruption?.addEventListener('abort', closeAll);
  if (interruption?.aborted) closeAll();
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
    const diagnosis = await diagnose(known, evidence, checks);
    const findings = interruption?.aborted ? nameInterruption(diagnosis) : diagnosis;
    const result = onlineResult(known, evidence, checks, findings);
    if (current === undefined || currentClient === undefined) return result;
    const { addRotation } = await import('./rotation.ts');
    return await addRotation(result, { context: known, evidence, checks }, current, currentClient, interruption);
  } finally {
    interruption?.removeEventListener('abort', closeAll);
    closeAll();
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
