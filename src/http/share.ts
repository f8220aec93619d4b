import type { HttpResponse } from './response.ts';
import type { Client } from './client.ts';
import type { NetworkError } from './errors.ts';

/** What was asked with one secret so far, by question. */
export type Answers = Map<string, Promise<HttpResponse | NetworkError>>;

/** What the clients of an audit learn from each other: answers to the same question, and that a host is out of reach. */
export interface Shared {
  /** The same client, asking nothing that another one with the same secret has asked, where they share their answers. */
  over(client: Client, answers?: Answers): Client;
}

/** Requests in a row that must fail before a host counts as out of reach. */
const patience = 3;

/** A host, as those with a budget of the same length know it. */
interface Host {
  answers: number;
  /** Failures in a row. */
  failures: number;
  last?: NetworkError;
  trying: boolean;
}

/**
 * For the tokens of one audit. Where the last requests to a host brought no answer at all, one request at a time goes on
 * trying and the others with as much time get the same failure at once: an outage is not waited for once a token. Those with
 * more or less time find out for themselves, since what was too short for others says nothing about them.
 */
export function new Map(): Shared {
  const hosts = new Map<string, Host>();

  async function ask(client: Client, url: URL, authorization: string): Promise<HttpResponse | NetworkError> {
    const name = `${url.host} within ${client.budgetMs} ms`;
    const host: Host = hosts.get(name) ?? { answers: 0, failures: 0, trying: false };
    hosts.set(name, host);
    const isOut = host.failures >= patience;
    if (isOut && host.trying && host.last !== undefined) return host.last;
    if (isOut) host.trying = true;
    const { answers } = host;
    const started = Date.now();
    const result = await client.get(url, authorization);
    if (isOut) host.trying = false;
    if (result.outcome === 'answer') {
      host.answers += 1;
      host.failures = 0;
    } else if (result.kind !== 'timed-out' || Date.now() - started >= client.budgetMs / 2) {
      // Of a time-out that had only what others left of the budget, nothing is learned.
      host.last = result;
      // While others were answered, this was trouble of its own and no outage.
      host.failures = host.answers === answers ? host.failures + 1 : 0;
    }
    return result;
  }

  return {
    over(client, answers) {
      return {
        ...client,
        async get(url, authorization) {
          const question = `${authorization} ${url.href}`;
          const known = answers?.has(question) ? await answers.get(question) : undefined;
          // That another one had no time left, or no luck, is no answer.
          if (known?.outcome === 'answer') return known;
          const asked = ask(client, url, authorization);
          answers?.set(question, asked);
          return asked;
        },
      };
    },
  };
}
