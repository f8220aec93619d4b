import { authorizationValue, gitAuthorizationValue, gitUser } from '../bitbucket/authorization.ts';
import { addressOf, type Endpoint, type Resources } from '../bitbucket/endpoints.ts';
import { expand } from '../bitbucket/scopes.ts';
import type { Inspection } from '../credential/inspect.ts';
import type { Scheme } from '../credential/kinds.ts';
import type { Client } from '../http/client.ts';
import { type Plan, probesFor } from './plan.ts';
import type { Requirements } from './requirements.ts';
import { type Exchange, isTelling, isWithin, meaningIn, type Standing, standingOf } from './standing.ts';

/** Everything that was asked and answered. */
export interface Evidence {
  /** In the order of asking: recognition, the same by another scheme after a 401, probes, git. */
  readonly exchanges: readonly Exchange[];
  /** The place that the probes were asked in: without the repository when that one did not show itself. */
  readonly resources: Resources;
  /** Requests sent, repetitions included. */
  readonly sent: number;
}

/** What asking needs besides the plan. */
interface Gathering {
  readonly requirements: Requirements;
  readonly secret: Inspection;
  readonly apiUrl: URL;
  readonly gitUrl: URL;
}

/**
 * The only I/O: asks the first question, after a 401 once more by the other legal scheme, and then what the first answer
 * left open, side by side. Never rejects.
 */
export async function gather(plan: Plan, gathering: Gathering, client: Client): Promise<Evidence> {
  const { requirements, secret, apiUrl, gitUrl } = gathering;
  const send = async (endpoint: Endpoint, scheme: Scheme, authorization: string): Promise<Exchange> => {
    return { endpoint, scheme, result: await client.get(addressOf(endpoint, gathering), authorization) };
  };
  const ask = (endpoint: Endpoint, scheme: Scheme) =>
    send(endpoint, scheme, authorizationValue(scheme, secret.token, secret.email));

  // What the first answer will leave open wants connections of its own: their way is gone while that one is waited for.
  if (plan.probes.length > 1) client.connect(apiUrl, plan.probes.length);
  if (plan.git !== undefined) client.connect(gitUrl, 1);
  const [firstScheme, otherScheme] = plan.schemes;
  let recognition = await ask(plan.recognition, firstScheme);
  const exchanges = [recognition];
  if (otherScheme !== undefined && isRiddle(recognition, secret)) {
    recognition = await ask(plan.recognition, otherScheme);
    exchanges.push(recognition);
  }

  const isHidden = meaningIn(recognition)?.is === 'not-found';
  const resources = isHidden ? withoutRepository(requirements.resources) : requirements.resources;
  const standing = standingOf(exchanges, secret, requirements);
  const wave: Promise<Exchange>[] = [];
  if (isWorthGoingOn(recognition, standing.life)) {
    for (const endpoint of probesFor(requirements, resources, standing)) {
      const isAnswered = isHidden
        ? isWithin(endpoint.path, plan.recognition.path)
        : endpoint.path === plan.recognition.path;
      if (!isAnswered) wave.push(ask(endpoint, recognition.scheme));
    }
  }
  // Another host with another user name: an outage of the API says nothing about it, a dead token all.
  const isGitOpen = standing.life === 'alive' || standing.life === 'unproven';
  if (plan.git !== undefined && isGitOpen && holdsGitScopes(requirements, standing)) {
    const user = gitUser(standing.kind, secret.email !== undefined);
    wave.push(send(plan.git, 'basic', gitAuthorizationValue(user, secret.token)));
  }
  exchanges.push(...(await Promise.all(wave)));
  return { exchanges, resources, sent: client.sent() };
}

function holdsGitScopes({ git }: Requirements, { granted, vocabulary }: Standing): boolean {
  const held = granted && expand(granted);
  return held === undefined || git === undefined || git.needs[vocabulary].every((scope) => held.has(scope));
}

/**
 * A 401 that does not itself say why: the other scheme may tell a wrong identity from a dead token. That it takes for an
 * app password what is none by its form comes from the identity, too.
 */
function isRiddle(exchange: Exchange, { kind }: Inspection): boolean {
  const meaning = meaningIn(exchange);
  if (meaning?.is !== 'unauthorized' || meaning.reason === 'no-scopes') return false;
  return meaning.reason !== 'app-password' || kind !== 'unrecognised';
}

/** Where the first answer shows an outage, a wrong address or no credential, the rest would show the same. */
function isWorthGoingOn(recognition: Exchange, life: Standing['life']): boolean {
  return life !== 'refused' && life !== 'anonymous' && isTelling(recognition);
}

function withoutRepository({ repository: _, ...rest }: Resources): Resources {
  return rest;
}
