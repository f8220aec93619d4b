/**
 * package.json puts this in the place of two packages that dependencies import for functions which are never called here:
 *
 * - `undici`, imported by `@actions/http-client` for `getAgentDispatcher()`, which serves Octokit alone;
 * - `@actions/exec`, imported by `@actions/core` for its `platform` helper, which starts processes.
 *
 * Without them the bundle is a third of the size, starts faster and holds nothing that could start a process.
 */
function unused() {
  throw new Error('This part of a dependency is left out of the bundle, since nothing here calls it.');
}

export { unused as getExecOutput, unused as ProxyAgent };
