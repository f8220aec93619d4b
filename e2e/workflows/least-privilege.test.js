// Runs the job in examples/ that records itself: the recordings of earlier runs are kept, and the advice is about all of them.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { act } from './act.js';
import { bench, root, sample } from './bench.js';
import { runPipeline } from './pipeline.js';

const secrets = { BITBUCKET_TOKEN: sample('api-full') };

test('least-privilege.workflow.yml', async () => {
  const caches = mkdtempSync(`${bench}/caches-`);
  for (const run of [1, 2]) {
    const { code, steps } = await act('least-privilege.workflow.yml', { secrets, run, caches });
    const printed = JSON.stringify(steps);
    assert.equal(code, 0, printed);
    assert.match(printed, /RAN release\.sh/);
    const summary = steps.map((step) => step.summary).join('\n');
    assert.match(summary, new RegExp(`^${run} runs? required 1 of 19 granted scopes\\.`, 'm'));
    assert.match(summary, new RegExp(`^Not seen in ${run} runs?:$`, 'm'));
    assert.match(summary, /^Narrowest token: a repository access token\.$/m);
    assert.ok(!printed.replaceAll(/::add-mask::.*?\\n/g, '').includes(secrets.BITBUCKET_TOKEN));
  }
  assert.deepEqual(readdirSync(caches).sort(), ['recordings-1-1', 'recordings-2-1']);
});

test('least-privilege.pipelines.yml', async () => {
  const file = `${root}/examples/least-privilege.pipelines.yml`;
  const { succeeded, printed, artifacts } = await runPipeline(file, { pipeline: 'branches/main', variables: secrets });
  assert.ok(succeeded, printed);
  for (const name of ['42.json', 'report.json']) assert.ok(existsSync(`${artifacts}/recordings/${name}`), printed);
});
