/**
 * The bundle holds this in place of `@actions/http-client`, which it loads for the first request: a part of the bundle by itself.
 * `@actions/core` imports the package for OpenID Connect, which a check doesn't use, and it loads the modules of Node.js for HTTP and
 * TLS: half of the time of a plan.
 *
 * `paths` in tsconfig.json, which ncc reads, says so; only the bundle is built that way.
 */
exports.HttpClient = class HttpClient {
  constructor(...settings) {
    this.settings = settings;
  }

  /** The only method that is called: see `src/http/actions-http-client.ts`. */
  async requestRaw(...request) {
    this.real ??= import('../../node_modules/@actions/http-client/lib/index.js').then(
      (real) => new real.HttpClient(...this.settings),
    );
    return (await this.real).requestRaw(...request);
  }
};
