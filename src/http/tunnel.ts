import { type ClientRequest, request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP, type Socket } from 'node:net';
import type { OwnRoute } from '../route/own-route.ts';
import type { Route } from '../route/route.ts';
import { ProxyError, proxyRefused, proxyUnreachable } from './errors.ts';

/** A route through a proxy. */
type ProxiedRoute = OwnRoute & { readonly route: Route & { readonly kind: 'proxy' } };

/** Whether a route leads through a proxy. */
export function isProxied(own: OwnRoute): own is ProxiedRoute {
  return own.route.kind === 'proxy';
}

/**
 * Requests that a proxy connects to a host. Only the proxy gets the login for it, and nothing else is sent to the proxy.
 * @param onOpen gets the connection to the host, or the error
 * @returns the request to the proxy, which can be destroyed
 */
export function openTunnel(
  { route, proxyAuthorization }: ProxiedRoute,
  { hostname, host, port, protocol }: URL,
  onOpen: (error: ProxyError | undefined, socket?: Socket) => void,
): ClientRequest {
  const { scheme, host: proxyHost, port: proxyPort } = route.proxy;
  const target = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
  const request = (scheme === 'https' ? requestTls : requestPlain)({
    method: 'CONNECT',
    host: proxyHost,
    port: proxyPort,
    path: target,
    headers: { Host: target, ...(proxyAuthorization !== undefined && { 'Proxy-Authorization': proxyAuthorization }) },
    agent: false,
    // TLS server names can't be IP addresses.
    ...(scheme === 'https' && { servername: isIP(proxyHost) === 0 ? proxyHost : '' }),
  });
  request.once('connect', ({ statusCode = 0, headers }, socket: Socket, head) => {
    if (statusCode >= 200 && statusCode < 300 && head.length === 0) return onOpen(undefined, socket);
    socket.destroy();
    onOpen(new ProxyError(proxyRefused(route, host, statusCode, [headers['proxy-authenticate'] ?? ''])));
  });
  request.on('error', (error) => onOpen(new ProxyError(proxyUnreachable(route, error))));
  request.end();
  return request;
}
