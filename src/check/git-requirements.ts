import type { Resources } from '../bitbucket/endpoint.ts';
import { endpointForGit } from '../bitbucket/endpoints.ts';
import type { TokenConfig } from '../config/token-config.ts';
import { withoutCreated } from './created-resources.ts';
import type { CreatedResource, GitRequirement } from './requirement.ts';
import type { ToolGit } from './tools/needs.ts';

/**
 * What the option `git` and the declared tools require together. A push also fetches.
 * https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions
 * @param known names of the place; Git needs a workspace and a repository
 * @param created what the job creates: nothing can be requested there yet
 * @returns nothing where no access is declared; never throws
 */
export function gitRequirements(
  git: TokenConfig['git'],
  known: Resources,
  created: readonly CreatedResource[],
  tools?: ToolGit,
): readonly GitRequirement[] {
  if (git === 'none' && tools === undefined) return [];
  const { workspace, repository } = known;
  const isPush = git === 'push' || tools?.access === 'push';
  const access = isPush ? 'push' : 'clone';
  const names = workspace && repository ? { workspace, repository } : undefined;
  return [
    {
      kind: 'git',
      id: 'git',
      label: `git ${access}${names === undefined ? '' : ` of ${names.workspace}/${names.repository}`}`,
      access,
      scopes: {
        'api-token': ['read:repository:bitbucket', ...(isPush ? ['write:repository:bitbucket'] : [])],
        oauth: [isPush ? 'repository:write' : 'repository'],
      },
      ...(names !== undefined &&
        withoutCreated(known, created) === known && { endpoint: endpointForGit(access, names) }),
      ...(tools?.access === access && { requiredBy: tools.requiredBy }),
    },
  ];
}
