import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/check/severity.ts';

import { isFailure, isInPipeline, pipelineContext } from '../../src/hosts/host.ts';

const variables = { BITBUCKET_WORKSPACE: 'acme', BITBUCKET_REPO_SLUG: 'web', BITBUCKET_PROJECT_KEY: 'WEB' };
const whole = { workspace: 'acme', repository: 'web', project: 'WEB' };

describe('a pipeline', () => {
  test.each([
    ['is reported by its build number', { BITBUCKET_BUILD_NUMBER: '7' }, true],
    ['is reported by its UUID', { BITBUCKET_PIPELINE_UUID: '{x}' }, true],
    ['is not reported by empty variables', { BITBUCKET_BUILD_NUMBER: '', BITBUCKET_PIPELINE_UUID: '' }, false],
    ['is not reported by the name of a workspace', { BITBUCKET_WORKSPACE: 'acme' }, false],
    ['is not there', {}, false],
  ])('%s', (_, env, expected) => {
    expect(isInPipeline(env)).toBe(expected);
    expect(pipelineContext({ ...variables, ...env })).toEqual(expected ? whole : {});
  });

  test('variables that are empty are not known', () => {
    const env = { BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_WORKSPACE: 'acme', BITBUCKET_REPO_SLUG: '' };
    expect(pipelineContext(env)).toEqual({ workspace: 'acme', repository: undefined, project: undefined });
  });
});

test.each<[Verdict, 'fail' | 'warn', boolean]>([
  ['pass', 'fail', false],
  ['warn', 'fail', false],
  ['fail', 'fail', true],
  ['fail', 'warn', true],
  ['unknown', 'fail', true],
  ['unknown', 'warn', false],
])('the verdict %s with on-unknown %s fails the job: %s', (verdict, onUnknown, expected) => {
  expect(isFailure(verdict, onUnknown)).toBe(expected);
});
