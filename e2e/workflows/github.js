// The parts of the GitHub REST API that the audit issue needs, at 127.0.0.1:7991. `front.js` adds TLS.
// https://docs.github.com/en/rest/issues/issues and https://docs.github.com/en/rest/issues/comments
import { createServer } from 'node:http';

/** The token of a workflow, and its user. */
export const githubToken = ['ghs', 'x'.repeat(36)].join('_');
const bot = { login: 'github-actions[bot]', type: 'Bot' };

const repository = { full_name: 'acme/web', has_issues: true };
const issues = [];
const commentsOf = new Map();
/** Secrets of the repository: what was stored, by name. */
const secrets = new Map();
/** Any point of the curve is a public key. */
const publicKey = Buffer.alloc(32, 9).toString('base64');

/** Method and path, and a function that returns `[status, body]`. */
const routes = [
  ['GET', /^\/repos\/acme\/web$/, () => [200, repository]],
  ['PATCH', /^\/repos\/acme\/web$/, ({ body }) => [200, Object.assign(repository, body)]],
  ['GET', /^\/repos\/acme\/web\/issues$/, list],
  ['POST', /^\/repos\/acme\/web\/issues$/, ({ body }) => open(body)],
  ['PATCH', /^\/repos\/acme\/web\/issues\/(\d+)$/, ({ body, id }) => [200, Object.assign(issues[id - 1], body)]],
  ['GET', /^\/repos\/acme\/web\/issues\/(\d+)\/comments$/, ({ id }) => [200, commentsOf.get(id)]],
  ['POST', /^\/repos\/acme\/web\/issues\/(\d+)\/comments$/, ({ body, id }) => comment(id, body)],
  // https://docs.github.com/en/rest/actions/secrets. A real server never returns a value, not even an encrypted one.
  ['GET', /^\/repos\/acme\/web\/actions\/secrets$/, listSecrets],
  ['GET', /^\/repos\/acme\/web\/actions\/secrets\/public-key$/, () => [200, { key_id: '1', key: publicKey }]],
  ['PUT', /^\/repos\/acme\/web\/actions\/secrets\/(\w+)$/, ({ body, id }) => [201, secrets.set(id, body) && {}]],
];

/** Filters by `creator` and `state`, sorts by `direction` (default: newest first), and returns a page. `Link` has the next one. */
function list({ query }) {
  // https://docs.github.com/en/rest/issues/issues#create-an-issue: 410 if issues are disabled.
  if (!repository.has_issues) return [410, { message: 'Issues has been disabled in this repository.' }];
  const state = query.get('state') ?? 'open';
  const wanted = issues
    .filter((issue) => state === 'all' || issue.state === state)
    .filter(({ user }) => (query.get('creator') ?? user.login) === user.login);
  const ordered = query.get('direction') === 'asc' ? wanted : wanted.toReversed();
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  query.set('page', page + 1);
  const next = `<https://api.github.com/repos/acme/web/issues?${query}>; rel="next"`;
  return [200, ordered.slice((page - 1) * size, page * size), page * size < ordered.length ? { Link: next } : {}];
}

function listSecrets() {
  const list = [...secrets].map(([name, stored]) => ({ name, updated_at: new Date().toISOString(), ...stored }));
  return [200, { total_count: list.length, secrets: list }];
}

function open({ title, body, user = bot }) {
  if (!repository.has_issues) return [410, { message: 'Issues has been disabled in this repository.' }];
  const issue = { number: issues.length + 1, state: 'open', title, body, user };
  issues.push(issue);
  commentsOf.set(String(issue.number), []);
  return [201, issue];
}

function comment(id, { body }) {
  commentsOf.get(id).push({ body, user: bot });
  return [201, commentsOf.get(id).at(-1)];
}

function answer({ method, url, headers }, text) {
  if (headers.authorization !== `token ${githubToken}`) return [401, { message: 'Bad credentials' }];
  // https://docs.github.com/en/rest/issues: a body has at most 65,536 characters.
  const body = text === '' ? {} : JSON.parse(text);
  if ((body.body ?? '').length > 65_536 || (body.title ?? '').length > 256)
    return [422, { message: 'Validation Failed' }];
  const { pathname, searchParams: query } = new URL(url, 'https://api.github.com');
  for (const [wanted, path, act] of routes) {
    const id = path.exec(pathname)?.[1];
    if (method === wanted && path.test(pathname)) return act({ body, id, query });
  }
  return [404, { message: 'Not Found' }];
}

/** Starts the server. */
export function startGithub() {
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const [status, body, headers = {}] = answer(request, text);
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
      response.end(JSON.stringify(body));
    });
  });
  return new Promise((resolve) => server.listen(7991, '127.0.0.1', resolve));
}
