import { execFileSync } from 'node:child_process';
import { type Answer, hidden, json, plain } from '../../sandbox/answers.ts';
import type { Caller } from '../../sandbox/authenticate.ts';
import { accountBody, page, repositoryBody } from '../../sandbox/bodies.ts';
import { contents } from '../../sandbox/contents.ts';
import { accounts, repositories } from '../../sandbox/fixtures.ts';
import { find } from '../../sandbox/routes.ts';
import { unchanged } from '../../sandbox/state.ts';

type Body = Record<string, unknown>;

/** A request that is allowed. */
export type Asked = {
  /** `GET /repositories/{workspace}/{repo_slug}` */
  readonly operation: string;
  /** Without `/2.0` and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly caller: Caller;
};

const api = 'https://api.bitbucket.org/2.0';
const day = '2026-11-28T10:00:00.000000+00:00';
const R = '/repositories/{workspace}/{repo_slug}';
const PR = `${R}/pullrequests/{pull_request_id}`;
const W = '/workspaces/{workspace}';
const bot = accounts['release-bot'];
/** The id of whatever is made. */
const thing = '{e0000000-0000-4000-8000-000000000001}';
const workspace = {
  type: 'workspace',
  slug: 'acme',
  name: 'Acme',
  uuid: '{b0000000-0000-4000-8000-000000000001}',
  is_private: true,
  links: {
    self: { href: `${api}/workspaces/acme` },
    html: { href: 'https://bitbucket.org/acme/' },
    repositories: { href: `${api}/repositories/acme` },
    projects: { href: `${api}/workspaces/acme/projects` },
  },
};

/**
 * What Bitbucket would keep between two requests: the pull requests of acme/web and its repository on the disk.
 * Whatever else a tool reads is an empty list, whatever else it writes comes back with an id.
 */
export class World {
  readonly #store: string;
  readonly #pullRequests = new Map<number, Body>();
  readonly #comments: Body[] = [];
  /** What was written to a path; a list is what was posted to it. */
  readonly #kept = new Map<string, Body | Body[]>();

  /** @param store the bare repository of acme/web */
  constructor(store: string) {
    this.#store = store;
  }

  /** Answers a request that nothing refuses. */
  answer(asked: Asked): Answer {
    const own = this.#own(asked);
    if (own !== undefined) return own;
    const [method = ''] = asked.operation.split(' ');
    if (method === 'GET') return this.#remembered(asked.path) ?? this.#read(asked);
    if (method === 'DELETE') return { status: 204, headers: {}, body: '' };
    return method === 'POST' ? this.#post(asked) : this.#put(asked);
  }

  #post({ path, body }: Asked): Answer {
    const items = this.#kept.get(path.replace(/\/$/, ''));
    const made = { id: 1, uuid: thing, key: 'A', ...body };
    this.#kept.set(path.replace(/\/$/, ''), [...(Array.isArray(items) ? items : []), made]);
    return json(201, made);
  }

  #put({ path, body }: Asked): Answer {
    const made = { id: 1, uuid: thing, ...body };
    this.#kept.set(path, made);
    return json(200, made);
  }

  #remembered(path: string): Answer | undefined {
    const at = this.#kept.get(path.replace(/\/$/, ''));
    if (at !== undefined) return json(200, Array.isArray(at) ? page(at, 100) : at);
    const items = this.#kept.get(path.replace(/\/[^/]+\/?$/, ''));
    return Array.isArray(items) && items[0] ? json(200, items[0]) : undefined;
  }

  #own(asked: Asked): Answer | undefined {
    const { operation, path, query, body } = asked;
    const last = decodeURIComponent(path.split('/').at(-1) ?? '');
    switch (operation) {
      case `GET ${R}/src/{commit}/{path}`:
        return this.#file(path, query);
      case `GET ${R}/src`:
        return this.#file(`${path}/main/`, query);
      case `GET ${R}/refs/branches`:
        return json(200, page(this.#branches(), 100));
      case `GET ${R}/refs/branches/{name}`:
      case `GET ${R}/commit/{commit}`:
        return this.#refOr404(
          decodeURIComponent(
            path
              .split('/')
              .slice(operation.includes('refs') ? 6 : 5)
              .join('/'),
          ),
          operation.includes('refs'),
        );
      case `POST ${R}/refs/branches`:
        return json(201, { type: 'branch', ...body });
      case `GET ${R}/pullrequests`:
        return json(200, page(this.#open(query), 100));
      case `POST ${R}/pullrequests`:
        return json(201, this.open(body));
      case `GET ${PR}`:
        return this.#pullRequestOr404(last);
      case `PUT ${PR}`:
        this.#pullRequests.set(Number(last), { ...this.#pullRequests.get(Number(last)), ...body });
        return this.#pullRequestOr404(last);
      case `POST ${PR}/merge`:
      case `POST ${PR}/decline`:
        return this.#close(Number(path.split('/').at(-2)), last === 'merge' ? 'MERGED' : 'DECLINED');
      case `GET ${PR}/diff`:
        return plain(200, this.#git('diff', 'main', 'feature'));
      case `GET ${PR}/diffstat`:
        return json(
          200,
          page([{ type: 'diffstat', status: 'modified', old: { path: 'main.tf' }, new: { path: 'main.tf' } }], 100),
        );
      case `GET ${PR}/commits`:
        return json(200, page([this.#commit('feature')], 100));
      case `GET ${PR}/comments`:
        return json(200, page(this.#comments, 100));
      case `POST ${PR}/comments`:
        return json(201, this.#comment(body));
      case `GET ${R}/commit/{commit}/statuses`:
        return json(200, page([{ type: 'build', key: 'ci', state: 'SUCCESSFUL', name: 'ci' }], 100));
      case 'GET /users/{selected_user}':
      case 'GET /user':
        return json(200, { ...accountBody(bot), username: bot.nickname, created_on: day, account_id: '1' });
      case `GET ${W}`:
        return json(200, workspace);
      case `GET ${W}/members`:
        return json(200, page([{ type: 'workspace_membership', user: accountBody(bot), workspace }], 100));
      case `POST ${R}`:
      case `PUT ${R}`:
      case `POST ${R}/forks`:
        return json(200, detailed(repositories.find(({ slug }) => slug === path.split('/')[3])));
      case `POST ${R}/pipelines`:
        return json(201, {
          type: 'pipeline',
          uuid: thing,
          build_number: 7,
          repository: detailed(repositories[0]),
          creator: accountBody(bot),
        });
      case `POST ${R}/src`:
        return {
          ...json(201, {}),
          headers: { Location: `${api}/repositories/acme/web/commit/${this.#commit('main').hash}` },
        };
      case `POST ${R}/environments`:
        return this.#post({ ...asked, body: { ...body, stage: body.stage ?? { name: 'Test' } } });
      case `PUT ${R}/permissions-config/users/{selected_user_id}`:
        return this.#put({ ...asked, body: { ...body, user: accountBody(bot) } });
      case `PUT ${R}/permissions-config/groups/{group_slug}`:
        return this.#put({ ...asked, body: { ...body, group: { slug: last, workspace } } });
      case `POST ${R}/commit/{commit}/reports/{reportId}/annotations`:
        return json(200, []);
      default:
        return undefined;
    }
  }

  /** Opens a pull request; what the body lacks is that of the branch `feature`. */
  open(body: Body): Body {
    const id = this.#pullRequests.size + 1;
    const side = (given: unknown, otherwise: string): Body => {
      const name = (given as { branch?: { name?: string } } | undefined)?.branch?.name ?? otherwise;
      return {
        branch: { name },
        commit: this.#commit(name),
        repository: detailed(repositories[0]),
      };
    };
    const self = `${api}/repositories/acme/web/pullrequests/${id}`;
    const made: Body = {
      type: 'pullrequest',
      title: 'Add a file',
      description: '',
      ...body,
      id,
      state: 'OPEN',
      author: accountBody(bot),
      source: side(body.source, 'feature'),
      destination: side(body.destination, 'main'),
      summary: { raw: body.description ?? '' },
      reviewers: body.reviewers ?? [],
      participants: [{ type: 'participant', role: 'REVIEWER', approved: true, user: accountBody(bot) }],
      created_on: day,
      updated_on: day,
      links: Object.fromEntries(
        ['self', 'html', 'commits', 'comments', 'diff', 'statuses', 'activity', 'merge', 'decline'].map((name) => [
          name,
          {
            href:
              name === 'self'
                ? self
                : name === 'html'
                  ? `https://bitbucket.org/acme/web/pull-requests/${id}`
                  : `${self}/${name}`,
          },
        ]),
      ),
    };
    this.#pullRequests.set(id, made);
    return made;
  }

  #read({ operation, path, query, caller }: Asked): Answer {
    const found = find(path.replace(/\/+$/, ''));
    if (found.at !== 'route') return json(200, page([], 100));
    const { repository } = found.place;
    if (found.route.names.includes('repository') && (repository === undefined || repository.hidden)) return hidden;
    const body = contents({
      route: found.route,
      place: found.place,
      caller,
      pagelen: Number(query.get('pagelen') ?? 100),
      path,
      state: unchanged,
    });
    return json(200, operation === `GET ${R}` && repository ? detailed(repository) : full(body));
  }

  #file(path: string, query: URLSearchParams): Answer {
    const [, , workspace, slug, , commit = '', ...rest] = path.split('/').map(decodeURIComponent);
    if (workspace !== 'acme' || slug !== 'web') return hidden;
    const name = rest.join('/').replace(/\/$/, '');
    try {
      if (name === '' || this.#git('cat-file', '-t', `${commit}:${name}`).trim() === 'tree') {
        const files = this.#git('ls-tree', '--name-only', commit, name === '' ? '.' : `${name}/`)
          .trim()
          .split('\n');
        return json(
          200,
          page(
            files.map((each) => ({ type: 'commit_file', path: each, links: { self: { href: '' } } })),
            100,
          ),
        );
      }
      if (query.get('format') === 'meta') return json(200, { type: 'commit_file', path: name });
      return plain(200, this.#git('show', `${commit}:${name}`));
    } catch {
      return json(404, { type: 'error', error: { message: `No such file or directory: ${name}` } });
    }
  }

  #branches(): object[] {
    return this.#git('for-each-ref', '--format=%(refname:short)', 'refs/heads')
      .trim()
      .split('\n')
      .map((name) => ({ type: 'branch', name, target: this.#commit(name) }));
  }

  #refOr404(name: string, isBranch: boolean): Answer {
    const commit = this.#commit(name);
    if (commit.hash === '') return json(404, { type: 'error', error: { message: `No such branch: ${name}` } });
    return json(200, isBranch ? { type: 'branch', name, target: commit } : commit);
  }

  #commit(ref: string): Body {
    let hash = '';
    try {
      hash = this.#git('rev-parse', '--verify', '-q', `${ref}^{commit}`).trim();
    } catch {
      // No such branch.
    }
    const author = { raw: 'e2e <e2e@acme.example>', user: accountBody(bot) };
    const links = {
      html: { href: `https://bitbucket.org/acme/web/commits/${hash}` },
      self: { href: `${api}/repositories/acme/web/commit/${hash}` },
    };
    return { type: 'commit', hash, message: 'change', date: day, author, parents: [{ hash }], links };
  }

  #open(query: URLSearchParams): Body[] {
    const states = query.getAll('state').map((state) => state.toUpperCase());
    return [...this.#pullRequests.values()].filter(
      ({ state }) => states.length === 0 || states.includes(String(state)) || states.includes('ALL'),
    );
  }

  #pullRequestOr404(id: string): Answer {
    const found = this.#pullRequests.get(Number(id));
    return found ? json(200, found) : json(404, { type: 'error', error: { message: 'Pull request not found' } });
  }

  #close(id: number, state: string): Answer {
    this.#pullRequests.set(id, { ...this.#pullRequests.get(id), state });
    return this.#pullRequestOr404(String(id));
  }

  #comment(body: Body): Body {
    const made = {
      type: 'pullrequest_comment',
      ...body,
      id: this.#comments.length + 1,
      user: accountBody(bot),
      created_on: day,
    };
    this.#comments.push(made);
    return { ...made, links: { html: { href: 'https://bitbucket.org/acme/web/pull-requests/1' } } };
  }

  #git(...args: string[]): string {
    return execFileSync('git', ['--git-dir', this.#store, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }
}

/** Lists of repositories with what tools read of each. */
function full(body: object): object {
  if (!('values' in body) || !Array.isArray(body.values)) return body;
  const values = body.values.map((each) =>
    each.type === 'repository' ? detailed(repositories.find(({ uuid }) => uuid === each.uuid)) : each,
  );
  return { ...body, values };
}

function detailed(repository: (typeof repositories)[number] | undefined): object {
  if (repository === undefined) return {};
  const address = `bitbucket.org/${repository.workspace}/${repository.slug}`;
  return {
    ...repositoryBody(repository),
    scm: 'git',
    description: '',
    language: '',
    has_issues: false,
    has_wiki: false,
    fork_policy: 'no_forks',
    size: 1000,
    owner: accountBody(bot),
    workspace: { type: 'workspace', slug: repository.workspace, name: 'Acme' },
    created_on: day,
    updated_on: day,
    links: {
      self: { href: `${api}/repositories/${repository.workspace}/${repository.slug}` },
      html: { href: `https://${address}` },
      avatar: { href: `https://${address}/avatar` },
      clone: [
        { name: 'https', href: `https://${address}.git` },
        { name: 'ssh', href: `git@${address.replace('/', ':')}.git` },
      ],
    },
  };
}
