import { gitUsernames } from './bitbucket/authorization.ts';
import type { Known } from './diagnosis/case.ts';
import { settle } from './diagnosis/checks.ts';
import { conclude } from './diagnosis/conclude.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import { finderFor } from './diagnosis/finding.ts';
import { findings } from './diagnosis/findings.ts';
import type { TokenReport } from './diagnosis/verdict.ts';
import { gather } from './evidence/gather.ts';
import type { Plan } from './evidence/plan.ts';
import { standingOf } from './evidence/standing.ts';
import { type Circuits, withCircuitBreaker } from './http/circuit-breaker.ts';
import { createClient } from './http/client.ts';
import { type Connections, createConnections } from './http/connections.ts';
import { withLogging } from './http/logging.ts';
import { withRedaction } from './http/redaction.ts';
import { type ResponseCache, withResponseCache } from './http/response-cache.ts';
import type { Surroundings } from './preflight.ts';
import { createFragmentRedactor } from './redaction/redactor.ts';
import { secretVariants } from './redaction/variants.ts';
import { version } from './version.ts';

/** What the tokens of one run share: connections, what is known of outages, answers. */
export interface Network {
  readonly connections: Connections;
  readonly circuits: Circuits;
  /** Where the same secret is asked about more than once. */
  readonly answers?: ResponseCache | undefined;
}

/** Nothing is opened before the first request. */
export function createNetwork(): Network {
  return { connections: createConnections(), circuits: new Map() };
}

/** One token at Bitbucket: gather, settle, diagnose, conclude. Never rejects. */
export async function verify(plan: Plan, known: Known, surroundings: Surroundings): Promise<TokenReport> {
  const { declaration, requirements, secret } = known;
  const { apiUrl, gitUrl, timeoutSeconds } = declaration;
  const network = surroundings.network ?? createNetwork();
  const client = createClient({
    origins: [apiUrl.origin, gitUrl.origin],
    budgetMs: timeoutSeconds * 1000,
    userAgent: `token-preflight/${version}`,
    connections: network.connections,
  });
  try {
    // A server can send back what it was sent, or a part of it: nothing of that may get further in.
    const withoutPieces = createFragmentRedactor(secretVariants(secret.token, [secret.email, ...gitUsernames]));
    const clean = (text: string) => withoutPieces(surroundings.redact(text));
    const shared = withResponseCache(withCircuitBreaker(client, network.circuits), network.answers);
    const asking = withLogging(withRedaction(shared, clean), surroundings.debug);
    const evidence = await gather(plan, { requirements, secret, apiUrl, gitUrl }, asking);
    const standing = standingOf(evidence.exchanges, secret, requirements);
    const about = { ...known, evidence, standing, find: finderFor(findings, surroundings.say) };
    const settlement = settle(about);
    return conclude(about, settlement, diagnose(about, settlement));
  } finally {
    client.close();
    if (surroundings.network === undefined) network.connections.close();
  }
}
