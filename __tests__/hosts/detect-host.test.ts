import { expect, test } from '@jest/globals';
import { crashExitCode } from '../../src/hosts/crash.ts';
import { findHostName } from '../../src/hosts/detect-host.ts';

test.each([
  ['arguments', ['--plan'], { INPUT_TOKEN: 'x', TOKEN_PREFLIGHT_HOST: 'pipe' }, 'terminal', 70],
  ['inputs of the action', [], { INPUT_TOKEN: '' }, 'action', 1],
  ['inputs of another action', [], { INPUT_OTHER: 'x' }, 'terminal', 70],
  ['the image', [], { TOKEN_PREFLIGHT_HOST: 'pipe' }, 'pipe', 1],
  ['a pipeline', [], { BITBUCKET_BUILD_NUMBER: '1' }, 'pipe', 1],
  [
    "a pipeline with the command line's variable",
    [],
    { BITBUCKET_BUILD_NUMBER: '1', TOKEN_PREFLIGHT_TOKEN: '' },
    'terminal',
    70,
  ],
  ['nothing', [], {}, 'terminal', 70],
] as const)('%s: the host, and how an internal error ends there', (_, args, env, host, exitCode) => {
  expect(findHostName({ args, env })).toBe(host);
  expect(crashExitCode(findHostName({ args, env }))).toBe(exitCode);
});
