import type { FindOwnRoute } from './own-route.ts';
import type { Environment } from './programs.ts';

/**
 * The routes of one run, by `ownRoutes`. Without a proxy in the environment, all are direct, and the model of proxies isn't loaded: it
 * is a part of the bundle by itself.
 * @param urls one URL for each host that gets requests
 */
export async function loadRoutes(urls: readonly URL[], env: Environment): Promise<FindOwnRoute> {
  const isProxySet = Object.entries(env).some(([name, value]) => value && /_proxy$/i.test(name));
  if (!isProxySet) return () => ({ route: { kind: 'direct' } });
  const { ownRoutes } = await import('./own-route.ts');
  return ownRoutes(urls, env);
}
