import { secretForms } from './bitbucket/authorization.ts';
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
import { type Connections, createClient, createConnections } from './http/client.ts';
import { type Answers, createShared, type Shared } from './http/share.ts';
import { redacted, traced } from './http/trace.ts';
import type { Surroundings } from './preflight.ts';
import { pieceRedactorFor } from './report/redact.ts';
import { version } from './version.ts';

/** What the tokens of one run share: connections, what is known of outages, answers. */
export interface Network {
  readonly connections: Connections;
  readonly shared: Shared;
  /** Where the same secret is asked about more than once. */
  readonly answers?: Answers | undefined;
}

/** Nothing is opened before the first request. */
export function createNetwork(): Network {
  return { connections: createConnections(), shared: createShared() };
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
    random: Math.random,
    connections: network.connections,
  });
  try {
    // A server can send back what it was sent, or a part of it: nothing of that may get further in.
    const withoutPieces = pieceRedactorFor(secretForms(secret.token, secret.email));
    const clean = (text: string) => withoutPieces(surroundings.redact(text));
    const asking = traced(redacted(network.shared.over(client, network.answers), clean), surroundings.debug);
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
