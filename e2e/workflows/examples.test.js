// Runs all unchanged examples with a valid token and with an insufficient token. The steps after the check must run only with
// the valid one.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { act } from './act.js';
import { proxied, root, sample } from './bench.js';
import { runPipeline } from './pipeline.js';

const mirrored =
  /^RAN git push --prune https:\/\/bitbucket\.org\/acme\/web\.git .* as x-bitbucket-api-token-auth with \*{3}$/m;
const applied = /^RAN terraform init -input=false\nRAN terraform apply -input=false -auto-approve$/m;

/**
 * The event or pipeline that starts each example, an insufficient token, the steps that run only after a pass (`after`), and
 * the steps that run only after another verdict (`instead`).
 */
const examples = {
  'check.workflow.yml': {
    event: 'schedule',
    weak: 'api-unscoped',
    instead: /^RAN curl .*"text":"fail: .+\. Days left: not known\."/m,
  },
  'deploy.pipelines.yml': { pipeline: 'branches/main', weak: 'api-least', after: /^RAN deploy\.sh$/m },
  'deploy.workflow.yml': { event: 'push', weak: 'api-least', after: /^RAN deploy\.sh$/m },
  'forks.workflow.yml': { event: 'pull_request', weak: 'api-expired', after: /^RAN integration-tests\.sh$/m },
  'mirror.workflow.yml': { event: 'push', weak: 'api-least', after: mirrored },
  'proxy.pipelines.yml': { pipeline: 'custom/check-behind-a-proxy', weak: 'api-expired', proxied: true },
  'proxy.workflow.yml': { event: 'workflow_dispatch', weak: 'api-expired', proxied: true },
  'renovate.pipelines.yml': {
    pipeline: 'custom/renovate',
    weak: 'api-pullrequests',
    after: /^RAN renovate acme\/web$/m,
  },
  'renovate.workflow.yml': {
    event: 'schedule',
    weak: 'api-pullrequests',
    after: /^RAN npx --yes renovate@44 acme\/web$/m,
  },
  'reusable-caller.workflow.yml': { event: 'push', weak: 'api-least', after: /^RAN release\.sh$/m },
  'terraform.pipelines.yml': { pipeline: 'branches/main', weak: 'api-read-only', after: applied },
  'terraform.workflow.yml': { event: 'push', weak: 'api-read-only', after: applied },
};
/** Examples that run as a part of others, or in a separate test. */
const isRunElsewhere = (file) =>
  file === 'reusable.workflow.yml' || /^(?:audit|explain|least-privilege|monitoring|rotation)/.test(file);

for (const [file, example] of Object.entries(examples)) {
  test(file, async (t) => {
    const before = proxied().length;
    await t.test('a valid token', async () => {
      const { succeeded, verdict, printed } = await run(file, example, 'api-full');
      assert.ok(succeeded, printed);
      assert.match(verdict, /^(pass|warn)$/);
      if (example.after) assert.match(printed, example.after);
      if (example.instead) assert.doesNotMatch(printed, example.instead);
    });
    await t.test(example.weak, async () => {
      const { succeeded, verdict, printed } = await run(file, example, example.weak);
      assert.equal(succeeded, false, printed);
      assert.equal(verdict, 'fail', printed);
      if (example.instead) assert.match(printed, example.instead);
      if (example.after) assert.doesNotMatch(printed, example.after);
    });
    const asked = [...new Set(proxied().slice(before))];
    assert.deepEqual(asked, example.proxied ? ['api.bitbucket.org:443', 'bitbucket.org:443'] : []);
  });
}

test('forks.workflow.yml without secrets runs the steps that need no secret', async () => {
  const { code, steps } = await act('forks.workflow.yml', { event: 'pull_request' });
  assert.equal(code, 0);
  const printed = steps.map((step) => step.printed).filter((text) => text !== '');
  assert.deepEqual(printed, ['RAN unit-tests.sh\n']);
});

test('all examples are tested', () => {
  const run = readdirSync(`${root}/examples`).filter((file) => !isRunElsewhere(file));
  assert.deepEqual(run.sort(), Object.keys(examples).sort());
});

async function run(file, { event, pipeline }, name) {
  const tokens = ['BITBUCKET_TOKEN', 'RENOVATE_BITBUCKET_TOKEN', 'TERRAFORM_BITBUCKET_TOKEN'];
  const secrets = Object.fromEntries(tokens.map((each) => [each, sample(name)]));
  if (pipeline !== undefined) {
    const { succeeded, printed } = await runPipeline(`${root}/examples/${file}`, { pipeline, variables: secrets });
    return { succeeded, printed, verdict: /(?:[✔✖!-] )(pass|warn|unknown|fail|planned): /.exec(printed)?.[1] };
  }
  const { code, steps } = await act(file, {
    event,
    secrets: { ...secrets, CHAT_WEBHOOK: 'https://chat.acme.example' },
  });
  const { verdict } = steps.find(({ outputs }) => outputs.verdict !== undefined)?.outputs ?? {};
  return { succeeded: code === 0, printed: steps.map(({ printed }) => printed).join(''), verdict };
}
