/** A request of a program, without anything that can be a secret. */
export interface RecordedRequest {
  readonly method: string;
  /** Scheme, host, and path; of the query, only the service that Git requests. */
  readonly url: string;
  /** 0: no response was seen. */
  readonly status: number;
  /** What sent it: `node`, `python`, `curl`, `git`, or the name of a file. */
  readonly by: string;
}

/** Receives requests in the order in which they were sent. */
export type Receive = (request: RecordedRequest) => void;

const recordedMethod = /^(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)$/;

/**
 * Keeps of a request what can be recorded. Pure; never throws.
 * @param url absolute; a login, query, or fragment is dropped
 * @returns nothing if it isn't a request of HTTP
 */
export function recordedRequest(method: string, url: string, status: number, by: string): RecordedRequest | undefined {
  if (!recordedMethod.test(method) || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { protocol, host, pathname, searchParams } = new URL(url);
  const service = searchParams.get('service');
  const query = service === 'git-upload-pack' || service === 'git-receive-pack' ? `?service=${service}` : '';
  return { method, url: `${protocol}//${host}${pathname}${query}`, status: isStatus(status) ? status : 0, by };
}

function isStatus(status: number): boolean {
  return Number.isInteger(status) && status >= 100 && status < 600;
}
