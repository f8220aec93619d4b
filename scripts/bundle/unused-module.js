/**
 * The bundle holds this in place of three packages that dependencies import for functions that are never called here:
 *
 * - `undici`, imported by `@actions/http-client` for `getAgentDispatcher()`, which serves Octokit alone;
 * - `tunnel`, imported by `@actions/http-client` for proxies, which `src/http/tunnel.ts` connects to;
 * - `@actions/exec`, imported by `@actions/core` for its `platform` helper, which starts processes.
 *
 * Without them the bundle is half the size and starts faster. `paths` in tsconfig.json, which ncc
 * reads, says so; only the bundle is built that way.
 */
function leftOut(name) {
  throw new Error(
    `The bundle was built without ${name}, because nothing here calls it. See scripts/bundle/unused-module.js.`,
  );
}

/** Of `@actions/exec`. */
export const getExecOutput = () => leftOut('@actions/exec');

/** Of `tunnel`. */
export const httpOverHttp = () => leftOut('tunnel');
export const httpOverHttps = httpOverHttp;
export const httpsOverHttp = httpOverHttp;
export const httpsOverHttps = httpOverHttp;

/** Of `undici`. */
export class ProxyAgent {
  constructor() {
    leftOut('undici');
  }
}
