import type { Client } from '../../src/http/client.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse, HttpResult } from '../../src/http/response.ts';

export const response: HttpResponse = { outcome: 'answer', status: 200, headers: {}, body: 'whole', text: '{}' };
export const unreachable: NetworkError = {
  outcome: 'failure',
  kind: 'unreachable',
  host: 'api.test',
  stage: 'connection',
};
export const timedOut: NetworkError = { outcome: 'failure', kind: 'timed-out', host: 'api.test', stage: 'answer' };

/** A client without a network that counts its requests. */
export function fakeClient(get: () => Promise<HttpResult>, budgetMs = 10_000): Client {
  let sent = 0;
  return {
    budgetMs,
    get() {
      sent += 1;
      return get();
    },
    connect: () => undefined,
    sent: () => sent,
    close: () => undefined,
  };
}

export const apiUrl = (name: string) => new URL(`https://api.test/${name}`);
