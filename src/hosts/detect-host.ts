import type { HostName } from '../config/option.ts';
import { options } from '../config/options.ts';
import { type Host, type Io, isInPipeline } from './host.ts';

/** Where the program runs. Pure. */
export function findHostName({ env, args }: Pick<Io, 'env' | 'args'>): HostName {
  if (args.length > 0) return 'terminal';
  // The runner passes every input that has a default; a plain `run:` step has none of ours.
  if (options.some(({ name }) => env[`INPUT_${name.toUpperCase()}`] !== undefined)) return 'action';
  // The image sets its host; started in a pipeline in another way, the token's variable distinguishes the two.
  const isPipe = env.TOKEN_PREFLIGHT_HOST === 'pipe' || isInPipeline(env);
  return isPipe && env.TOKEN_PREFLIGHT_TOKEN === undefined ? 'pipe' : 'terminal';
}

/** The host of this process; each is a part of the bundle that is only loaded where it is used. */
export async function detectHost(io: Io): Promise<Host> {
  switch (findHostName(io)) {
    case 'action':
      return (await import('./github-actions.ts')).githubActionsHost(io);
    case 'pipe':
      return (await import('./bitbucket-pipelines.ts')).bitbucketPipelinesHost(io);
    case 'terminal':
      return (await import('./cli.ts')).cliHost(io);
  }
}
