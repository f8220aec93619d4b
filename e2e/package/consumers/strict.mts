// A program in TypeScript that uses the library: it compiles without the types of any other package, also with those of the
// package checked (skipLibCheck: false).
import { type CheckConfig, check, explain, type Fetch, type Finding, type Report, scopesFor } from 'token-preflight';
import catalog from 'token-preflight/data' with { type: 'json' };

declare const environment: { readonly token: string; readonly email: string; readonly apiUrl: string };
declare const print: (text: string) => void;

const send: Fetch = async (url, { headers }) => {
  print(`${url} ${Object.keys(headers).length}`);
  return { status: 503, headers: [['content-type', 'text/plain']], text: async () => 'no' };
};
const config: CheckConfig = { ...environment, scopes: ['read:repository:bitbucket'], warnDays: 10, fetch: send };
const report: Report = await check(config);
const [finding]: readonly (Finding | undefined)[] = report.tokens[0]?.findings ?? [];
const next: 'owner' | 'admin' | 'anyone' | undefined = finding?.next?.[0]?.actor;

const { causes, help } = await explain('HTTP/2 401', { kind: 'api-token' });
const lines: readonly number[] = causes.flatMap((cause) => cause.lines);

const { select, narrowest } = await scopesFor(['GET /user', 'GET /workspaces/{workspace}'], 'api-token');
const labels: readonly string[] = select['api-token']?.map(({ label }) => label) ?? [];
const removed = catalog.operations.filter(({ state }) => state === 'removed').map(({ path }) => path);

// @ts-expect-error A misspelled key.
await check({ token: 'x', warnDay: 3 });
// @ts-expect-error A kind that is none.
await scopesFor('GET /user', 'password');
// @ts-expect-error The library has no such state.
catalog.operations.filter(({ state }) => state === 'gone');

export { help, labels, lines, narrowest, next, removed, report };
