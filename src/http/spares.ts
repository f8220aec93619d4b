import type { Agent, AgentOptions } from 'node:http';
import { isIP } from 'node:net';

type Connection = NonNullable<ReturnType<Agent['createConnection']>>;

/** The host to connect to: the brackets around an address of IPv6 are none of it. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/**
 * Opens connections that the agent then hands out before it makes any others. What one needs for its way and for TLS is over
 * by then; one that broke meanwhile is forgotten.
 * @returns ends those that nobody took
 */
export function openSpares(agent: Agent & { readonly options?: AgentOptions }, url: URL, count: number): () => void {
  const create: Agent['createConnection'] = agent.createConnection.bind(agent);
  const spares = new Set<Connection>();
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const host = hostOf(url);
  // An address is no name of a server.
  const servername = isIP(host) === 0 ? host : '';
  const options = { ...agent.options, host, servername, port };
  for (let opened = 0; opened < count; opened++) {
    const spare = create(options);
    if (!spare) continue;
    spares.add(spare);
    const forget = () => spares.delete(spare);
    spare.on('error', forget).once('close', forget);
  }
  agent.createConnection = (wanted, callback) => {
    const [spare] = spares;
    if (spare === undefined) return create(wanted, callback);
    spares.delete(spare);
    return spare;
  };
  return () => {
    for (const spare of spares) spare.destroy();
  };
}
