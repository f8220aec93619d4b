// A program in plain JavaScript that uses the library. It fails if importing the library does anything.
import assert from 'node:assert/strict';

const environment = { ...process.env };
const state = () => ({
  env: Object.keys(process.env).filter((name) => process.env[name] !== environment[name]),
  listeners: process.eventNames().map((name) => [name, process.listenerCount(name)]),
  resources: process.getActiveResourcesInfo().filter((name) => name !== 'TTYWrap' && name !== 'PipeWrap'),
  globals: Object.getOwnPropertyNames(globalThis),
  exitCode: process.exitCode,
});
const before = state();
const { check, explain, scopesFor, ...others } = await import('token-preflight');
assert.deepEqual(state(), before);
assert.deepEqual(Object.keys(others), []);

const { TOKEN: token, EMAIL: email, API_URL: apiUrl } = process.env;
const least = { token, email, apiUrl, repository: 'acme/web', scopes: 'read:repository:bitbucket' };
const passed = await check(least);
assert.deepEqual([passed.verdict, passed.tokens[0].requests], ['pass', 1]);

const failed = await check({ ...least, scopes: 'write:repository:bitbucket', fetch: globalThis.fetch });
assert.deepEqual([failed.verdict, failed.tokens[0].findings[0].code], ['fail', 'scope-missing']);

const unknown = await check({ ...least, apiUrl: 'http://127.0.0.1:9/2.0' });
assert.deepEqual([unknown.verdict, unknown.tokens[0].findings[0].code], ['unknown', 'network-unreachable']);
const wrong = await check({ ...least, timeout: 'soon' });
assert.deepEqual([wrong.verdict, wrong.findings[0].code], ['fail', 'option-invalid']);

const { select } = await scopesFor('GET /repositories/{workspace}/{repo_slug}');
assert.deepEqual(
  select['api-token'].map(({ scope }) => scope),
  ['read:repository:bitbucket'],
);
const { causes } = await explain(
  'GET https://api.bitbucket.org/2.0/repositories: 410 {"type":"error","error":{"message":"CHANGE-2770"}}',
);
assert.ok(Array.isArray(causes));

const { default: catalog } = await import('token-preflight/data', { with: { type: 'json' } });
assert.match(catalog.date, /^\d{4}-\d\d-\d\d$/);
assert.ok(catalog.operations.length > 300 && catalog.scopes.length > 50);

// Only the names, since the values are nobody's business.
const changed = (now) => Object.keys({ ...now, ...environment }).filter((name) => now[name] !== environment[name]);
assert.deepEqual(changed(process.env), []);
assert.equal(process.exitCode, undefined);
// The process ends by itself: nothing is left open.
console.log('plain JavaScript: all right');
