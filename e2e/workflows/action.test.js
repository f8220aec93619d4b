// Runs the action in act: the effect of each verdict on the job, and the data for later steps.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act } from './act.js';
import { sample } from './bench.js';

const secrets = { ABLE: sample('api-full'), WEAK: sample('api-read-only') };
const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);

test('each verdict: result of the step, outputs, summary, annotation, and following steps', async (t) => {
  const { code, steps, jobs } = await act('verdicts.yml', { secrets, vars: { SOON: soon } });
  assert.equal(code, 1);
  for (const [job, verdict, result, title] of [
    ['pass', 'pass', 'success'],
    ['warn', 'warn', 'success', 'The token expires in 10 days'],
    ['fail', 'fail', 'failure', 'The token is missing 1 required scope'],
    ['unknown', 'unknown', 'failure', "Can't connect to 127.0.0.1:1"],
    ['unknown-as-warning', 'unknown', 'success', "Can't connect to 127.0.0.1:1"],
  ]) {
    await t.test(job, () => {
      const [, check, next] = steps.filter((step) => step.job === job);
      assert.equal(check.result, result);
      assert.equal(jobs[job], result);
      assert.equal(check.outputs.verdict, verdict);
      assert.equal(JSON.parse(check.outputs.findings)[0]?.title, title);
      assert.match(
        check.summary,
        new RegExp(`^## \\S+ Token Preflight: ${verdict}( · .*)?\n\n${title ?? String.raw`\d+ checks? verified`}`),
      );
      assert.equal(next?.printed, result === 'success' ? `then ${verdict}\n` : undefined);
      // The log of a failed step can be incomplete.
      if (result === 'success') {
        const annotations = check.commands.match(/^::(error|warning|notice) title=.*(?=::)/gm) ?? [];
        assert.deepEqual(annotations, title ? [`::warning title=${title.replace(':', '%3A')}`] : []);
      }
    });
  }
});

test('outputs in conditions, scripts, and another job, after continue-on-error', async () => {
  const { code, steps, jobs } = await act('outputs.yml', { secrets });
  assert.equal(code, 0);
  assert.deepEqual(jobs, { check: 'success', later: 'success' });
  assert.deepEqual(
    steps.flatMap(({ name, printed }) => (name.startsWith('actions/') || name === './' ? [] : [printed.trim()])),
    [
      'outcome failure, conclusion success',
      'first finding scope-missing',
      '"verdict": "fail",',
      'missing write:repository:bitbucket\nwrite:pullrequest:bitbucket',
    ],
  );
});

test('the masks: the secret and its encoded pairs are *** in the log of a later step', async () => {
  const { steps } = await act('masks.yml', { vars: { TOKEN: secrets.ABLE } });
  const [, check, print] = steps;
  assert.equal(print.printed, 'plain ***\npair ***\ngit ***\nheader Bearer ***\n');
  // Without the masks, act would print the secret, because nothing else marks this variable as a secret.
  assert.match(check.commands, /^::add-mask::/m);
});

test('a matrix: one job fails, and the others are checked', async () => {
  const { code, steps } = await act('matrix.yml', { secrets });
  assert.equal(code, 1);
  // Reads the steps, because act sets the worst result for all jobs of a matrix.
  assert.deepEqual(Object.fromEntries(steps.map(({ job, result }) => [job, result])), {
    'check (acme/web)': 'success',
    'check (acme/legacy)': 'success',
    'check (globex/engine)': 'failure',
  });
});
