/**
 * The bundle holds this in place of two packages that dependencies import for functions that are never called here:
 *
 * - `undici`, imported by `@actions/http-client` for `getAgentDispatcher()`, which serves Octokit alone;
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

/** Of `undici`. */
export class ProxyAgent {
  constructor() {
    leftOut('undici');
  }
}
