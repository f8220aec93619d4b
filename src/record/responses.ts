import { type Receive, recordedRequest } from './request.ts';

/** Puts requests and their responses together, in the order in which they come. */
export interface Responses {
  /** A request whose response comes later. */
  add(method: string, url: string): void;
  /** Whether a request has no response yet. */
  isWaiting(): boolean;
  /** The response to the first request that has none. */
  answer(status: number): void;
  /** A request with its response. */
  emit(method: string, url: string, status: number, program?: string): void;
  /** The requests that got no response. */
  end(): void;
}

/** @param by the program that sends the requests */
export function createResponses(receive: Receive, by: string): Responses {
  const waiting: { readonly method: string; readonly url: string }[] = [];
  const emit = (method: string, url: string, status: number, program = by) => {
    const request = recordedRequest(method, url, status, program);
    if (request !== undefined) receive(request);
  };
  return {
    add: (method, url) => {
      waiting.push({ method, url });
    },
    isWaiting: () => waiting.length > 0,
    answer(status) {
      const request = waiting.shift();
      if (request !== undefined) emit(request.method, request.url, status);
    },
    emit,
    end() {
      for (const { method, url } of waiting.splice(0)) emit(method, url, 0);
    },
  };
}
