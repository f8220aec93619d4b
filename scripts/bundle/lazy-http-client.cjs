/**
 * The bundle holds this in place of `@actions/http-client`, which it loads when the first client is created. `@actions/core` imports it
 * for OpenID Connect, which a check doesn't use, and it loads the modules of Node.js for HTTP and TLS: half of the time of a plan.
 *
 * `paths` in tsconfig.json, which ncc reads, says so; only the bundle is built that way.
 */
exports.HttpClient = function HttpClient(...settings) {
  const real = require('../../node_modules/@actions/http-client/lib/index.js');
  return new real.HttpClient(...settings);
};
