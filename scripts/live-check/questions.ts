import type { LiveAnswer } from '../../src/bitbucket/evidence.data.ts';
import type { Ask, LiveResponse } from './requests.ts';
import type { LiveSettings, LiveVariable } from './settings.ts';

/** What a question came to: an answer, or the variable that it needs. */
export type Outcome =
  | (Pick<LiveAnswer, 'says' | 'confirms'> & { readonly responses: readonly LiveResponse[] })
  | { readonly needs: LiveVariable };

type Question = (ask: Ask, settings: LiveSettings) => Promise<Outcome>;

const repository = '/repositories/{workspace}/{repo_slug}';
const ownPermissions = '/user/workspaces/{workspace}/permissions/repositories';

function permissionsOn(name: string, { workspace }: LiveSettings): string {
  return `${ownPermissions}?q=${encodeURIComponent(`repository.full_name="${workspace}/${name}"`)}&pagelen=1`;
}

/** Every open question of `src/bitbucket/evidence.data.ts`, by its ID. */
export const questions: Readonly<Record<string, Question>> = {
  async 'public-permissions'(ask, settings) {
    const { main: credential, publicRepository } = settings;
    if (publicRepository === undefined) return { needs: 'LIVE_CHECK_PUBLIC_REPOSITORY' };
    const listed = await ask(permissionsOn(publicRepository, settings), { credential });
    const own = await ask(permissionsOn(settings.repository, settings), { credential });
    const role = await ask('/user/workspaces/{workspace}/permission', { credential });
    const responses = [listed, own, role];
    if (listed.status !== 200) return { says: `The list was refused (${listed.status}).`, responses };
    const isListed = (listed.size ?? 0) > 0;
    return {
      says: `A public repository without an entry is ${isListed ? '' : 'not '}in the list; the private one is ${
        (own.size ?? 0) > 0 ? '' : 'not '
      }in it.`,
      confirms: !isListed,
      responses,
    };
  },

  async 'token-id-place'(ask, { main, accessToken, oauthToken, reader }) {
    const credentials = [main, reader, accessToken, oauthToken].flatMap((credential) => credential ?? []);
    const paths = [repository, '/user', `${repository}-that-does-not-exist`];
    const responses: LiveResponse[] = [];
    for (const credential of credentials) for (const path of paths) responses.push(await ask(path, { credential }));
    const carrying = responses.filter(({ headers }) => headers['x-token-id'] !== undefined);
    return {
      says:
        carrying.length === 0
          ? 'No response has X-Token-Id.'
          : `X-Token-Id is on: ${carrying.map(({ request, status }) => `${request} (${status})`).join('; ')}.`,
      responses,
    };
  },

  async 'deprecation-place'(ask, { main: credential }) {
    const paths = [
      '/workspaces/{workspace}/search/code?search_query=a&pagelen=1',
      repository,
      '/workspaces/{workspace}',
    ];
    const responses: LiveResponse[] = [];
    for (const path of paths) responses.push(await ask(path, { credential }));
    const carrying = responses.filter(({ headers: { deprecation, sunset, link } }) => deprecation ?? sunset ?? link);
    return {
      says:
        carrying.length === 0
          ? 'Neither a deprecated operation nor another one has Deprecation, Sunset, or Link.'
          : `These responses have them: ${carrying.map(({ request }) => request).join('; ')}.`,
      ...(carrying.length > 0 && { confirms: true }),
      responses,
    };
  },

  async 'limit-headers'(ask, { main: credential }) {
    const response = await ask(repository, { credential });
    const names = Object.keys(response.headers).filter((name) => name.startsWith('x-ratelimit-'));
    const reset = Number(response.headers['x-ratelimit-reset']);
    return {
      says: names.length === 0 ? 'No x-ratelimit header.' : `An answer to an API token has ${names.join(', ')}.`,
      // Less than a billion seconds can't be a time since 1970.
      ...(Number.isInteger(reset) && { confirms: reset < 1e9 }),
      responses: [response],
    };
  },

  async 'git-offer'(ask) {
    const response = await ask('/{workspace}/{repo_slug}.git/info/refs?service=git-upload-pack', { isGit: true });
    const offer = response.headers['www-authenticate'];
    return {
      says: offer === undefined ? `No challenge (${response.status}).` : `Git is offered: ${offer}`,
      ...(response.status === 401 && { confirms: /(?:^|,\s*)basic\b/i.test(offer ?? '') }),
      responses: [response],
    };
  },

  async 'diff-target'(ask, { main, narrow, pullRequest }) {
    if (pullRequest === undefined) return { needs: 'LIVE_CHECK_PULL_REQUEST' };
    const credential = narrow ?? main;
    const template = `${repository}/pullrequests/{pull_request_id}/diff`;
    const first = await ask(template.replace('{pull_request_id}', encodeURIComponent(pullRequest)), { credential });
    const { target } = first;
    if (target === undefined) return { says: `No redirect into the API (${first.status}).`, responses: [first] };
    const shape = target.pathname.replace(
      /^\/2\.0\/repositories\/[^/]+\/[^/]+\/([a-z-]+)\/.*$/,
      `${repository}/$1/{spec}`,
    );
    const second = await ask(shape, { credential, target });
    const responses = [first, second];
    const says = `It redirects (${first.status}) to ${shape}, which answers ${second.status}.`;
    if (narrow === undefined)
      return { says: `${says} Whether it needs another scope shows with LIVE_CHECK_NARROW_TOKEN.`, responses };
    const isRefused = second.status === 403 && second.required?.includes('read:repository:bitbucket') === true;
    return { says, ...((isRefused || second.status === 200) && { confirms: isRefused }), responses };
  },

  async 'headers-on-404'(ask, { main: credential }) {
    const missing = await ask(`${repository}-that-does-not-exist`, { credential });
    const removed = await ask('/workspaces', { credential });
    const says = [missing, removed].map(
      ({ status, headers }) =>
        `A ${status} ${headers['x-oauth-scopes'] === undefined ? 'lacks' : 'has'} the scope headers.`,
    );
    return { says: says.join(' '), responses: [missing, removed] };
  },

  async 'anonymous-name'(ask, { publicRepository }) {
    if (publicRepository === undefined) return { needs: 'LIVE_CHECK_PUBLIC_REPOSITORY' };
    const response = await ask(repository, { repository: publicRepository });
    const type = response.headers['x-credential-type'];
    return {
      says: type === undefined ? 'No X-Credential-Type.' : `X-Credential-Type is ${type}.`,
      ...(response.status === 200 && { confirms: type === 'unauthenticated_identity' }),
      responses: [response],
    };
  },

  async 'switched-off'(ask, { main: credential, withoutPipelines }) {
    if (withoutPipelines === undefined) return { needs: 'LIVE_CHECK_REPOSITORY_WITHOUT_PIPELINES' };
    const response = await ask(`${repository}/pipelines?pagelen=1`, { credential, repository: withoutPipelines });
    const { status, message } = response;
    const isClear = status === 404 || status === 200;
    return {
      says: `Pipelines that is off answers ${status}${message === undefined ? '' : `, "${message}"`}.`,
      ...(isClear && { confirms: status === 404 }),
      responses: [response],
    };
  },

  async 'key-today'(ask, { reader: credential }) {
    if (credential === undefined) return { needs: 'LIVE_CHECK_READER_TOKEN' };
    const response = await ask(`${repository}/hooks?pagelen=1`, { credential });
    const { status, message, key } = response;
    return {
      says: `A missing permission answers ${status}, "${message ?? ''}", ${key === undefined ? 'without data.key' : `with data.key ${key}`}.`,
      ...(status === 403 && { confirms: key === 'INSUFFICIENT_RIGHTS' }),
      responses: [response],
    };
  },
};
