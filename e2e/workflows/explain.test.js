// Runs the examples that explain a failed step. Bitbucket rejects the script; the explanation names the line and the cause, and
// the job still fails.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act } from './act.js';
import { root } from './bench.js';
import { runPipeline } from './pipeline.js';

const place = 'job.log:5: POST /2.0/repositories/acme/web/pullrequests returned 403';
const title = 'The token is missing 1 required scope';

test('explain.workflow.yml', async () => {
  const { code, steps } = await act('explain.workflow.yml', { event: 'push' });
  assert.notEqual(code, 0);
  const explained = steps.find(({ printed }) => printed.includes(place));
  assert.equal(explained?.result, 'success');
  assert.match(explained.printed, /To copy: pullrequest:write/);
  assert.match(explained.commands, /file=job\.log.*line=5/);
  assert.match(explained.summary, new RegExp(title));
});

test('explain.pipelines.yml', async () => {
  const { succeeded, printed } = await runPipeline(`${root}/examples/explain.pipelines.yml`, {
    pipeline: 'branches/main',
    variables: {},
  });
  assert.equal(succeeded, false);
  assert.ok(printed.includes(place), printed);
  assert.ok(printed.includes(title), printed);
});
