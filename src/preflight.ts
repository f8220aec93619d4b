import { inspect } from './credential/inspect.ts';
import type { Declaration } from './declaration/declaration.ts';
import { settle } from './diagnosis/checks.ts';
import { diagnose, diagnoseOffline } from './diagnosis/diagnose.ts';
import { finderFor } from './diagnosis/findings.ts';
import { conclude, concludeOffline, type TokenReport } from './diagnosis/verdict.ts';
import type { Speech } from './diagnosis/words/speech.ts';
import { gather } from './evidence/gather.ts';
import { declaredVocabulary, planRequests, vocabularyOfKind } from './evidence/plan.ts';
import { requirementsOf } from './evidence/requirements.ts';
import { standingOf } from './evidence/standing.ts';
import type { Client } from './http/client.ts';

/** What a check needs from outside. */
export interface Surroundings {
  readonly now: Date;
  readonly say: Speech;
  /** Makes the client, at the first request and not before. */
  readonly connect: (declaration: Declaration) => Client;
}

/** One token: inspect, plan, gather, settle, diagnose, conclude. Never rejects. */
export async function preflight(declaration: Declaration, { now, say, connect }: Surroundings): Promise<TokenReport> {
  const secret = inspect(declaration.token, declaration.email);
  const requirements = requirementsOf(declaration);
  const known = { declaration, requirements, secret, now, find: finderFor(say) };
  const vocabulary = vocabularyOfKind(secret.kind) ?? declaredVocabulary(requirements);

  const plan = planRequests(declaration, requirements, secret);
  const flaws = diagnoseOffline(known);
  // What the calendar says is no reason not to ask: the answer may contradict it.
  const stops = flaws.some(
    ({ severity, code }) => severity === 'fail' && code !== 'expires-soon' && code !== 'expired',
  );
  if (stops) return concludeOffline(known, vocabulary, flaws);
  if (declaration.plan) return concludeOffline(known, vocabulary, flaws, planLines());

  const client = connect(declaration);
  try {
    const { apiUrl, gitUrl } = declaration;
    const evidence = await gather(plan, { requirements, secret, apiUrl, gitUrl }, client);
    const about = { ...known, evidence, standing: standingOf(evidence.exchanges, secret, requirements) };
    const settlement = settle(about);
    return conclude(about, settlement, diagnose(about, settlement));
  } finally {
    client.close();
  }

  function planLines(): readonly string[] {
    const base = declaration.apiUrl.href.replace(/\/$/, '');
    const [first, other] = plan.schemes;
    const name = (scheme: string) => (scheme === 'basic' ? 'Basic' : 'Bearer');
    return [
      `GET ${base}${plan.recognition.path} (${name(first)})`,
      ...(other === undefined ? [] : [`After a 401, the same once more (${name(other)})`]),
      ...plan.probes.map(({ path }) => `GET ${base}${path}`),
      ...(plan.git === undefined ? [] : [`GET ${declaration.gitUrl.href.replace(/\/$/, '')}${plan.git.path} (git)`]),
    ];
  }
}
