import type { Responses } from './responses.ts';

/** Reads the lines of headers. */
export interface HeaderReader {
  sent(line: string): void;
  received(line: string): void;
  /** The headers of a request are complete. */
  end(): void;
}

const requestStart = /^([A-Z]+) (\S+) HTTP\/[\d.]+$/;
const responseStart = /^HTTP\/[\d.]+ ([2-5]\d\d)\b/;

/** Creates what keeps of headers only the request line, the host, and the status. */
export function createHeaderReader(responses: Responses): HeaderReader {
  let open: { readonly method: string; readonly target: string; host?: string } | undefined;
  const end = () => {
    // The response to CONNECT is that of a proxy.
    if (open !== undefined && open.method !== 'CONNECT') {
      const { method, target, host = '' } = open;
      responses.add(method, /^https?:/.test(target) ? target : `https://${host}${target}`);
    }
    open = undefined;
  };
  return {
    sent(line) {
      const [, method, target = ''] = requestStart.exec(line) ?? [];
      if (method !== undefined) {
        end();
        open = { method, target };
        return;
      }
      const [, host] = /^host: (\S+)$/i.exec(line) ?? [];
      if (host !== undefined && open !== undefined) open.host ??= host;
    },
    received(line) {
      const [, status] = responseStart.exec(line) ?? [];
      if (status === undefined) return;
      end();
      responses.answer(Number(status));
    },
    end,
  };
}
