// Runs the rotation in examples/: a new token replaces the current one only after the comparison, and only if the other token
// can write.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act } from './act.js';
import { root, sample } from './bench.js';
import { githubToken } from './github.js';
import { runPipeline } from './pipeline.js';

/** A token that can push, and one that can't. */
const [full, least] = [sample('api-full'), sample('api-least')];

/** Length of what `gh` stored in the secret, without the encryption (48 bytes), or nothing. */
async function storedLength() {
  const response = await fetch('http://127.0.0.1:7991/repos/acme/web/actions/secrets', {
    headers: { authorization: `token ${githubToken}` },
  });
  const { secrets } = await response.json();
  const stored = secrets.find(({ name }) => name === 'BITBUCKET_TOKEN');
  return stored && Buffer.from(stored.encrypted_value, 'base64').length - 48;
}

test('rotation.workflow.yml', async (t) => {
  const rotate = (secrets) => act('rotation.workflow.yml', { event: 'workflow_dispatch', secrets });
  const given = { BITBUCKET_TOKEN: least, BITBUCKET_TOKEN_NEXT: full, SECRETS_TOKEN: githubToken };

  await t.test('an expired token for the secrets: nothing is sent to Bitbucket, and nothing is stored', async () => {
    const { code, steps } = await rotate({ ...given, SECRETS_TOKEN: 'expired' });
    assert.equal(code, 1);
    assert.equal(steps.filter(({ outputs }) => outputs.verdict !== undefined).length, 0);
    assert.equal(await storedLength(), undefined);
  });
  await t.test('a new token that can not push is not stored', async () => {
    const { code, steps } = await rotate({ ...given, BITBUCKET_TOKEN: full, BITBUCKET_TOKEN_NEXT: least });
    assert.equal(code, 1);
    assert.equal(steps.find(({ outputs }) => outputs.verdict !== undefined).outputs.verdict, 'fail');
    assert.equal(await storedLength(), undefined);
  });
  await t.test('the current token as the new one is not stored', async () => {
    assert.equal((await rotate({ ...given, BITBUCKET_TOKEN: full })).code, 1);
    assert.equal(await storedLength(), undefined);
  });
  await t.test('a new token that can push is stored, without a line break', async () => {
    const { code, steps } = await rotate(given);
    assert.equal(code, 0, JSON.stringify(steps));
    assert.equal(await storedLength(), full.length);
  });
});

const variables = 'http://127.0.0.1:7990/2.0/repositories/acme/web/pipelines_config/variables';
const headers = { authorization: `Bearer ${full}`, 'content-type': 'application/json' };

/** The values that the variable has got, the current one first. */
async function valuesOfVariable() {
  const { values } = await (await fetch(variables, { headers })).json();
  return values.filter(({ key }) => key === 'BITBUCKET_TOKEN').map(({ value }) => value);
}

test('rotation.pipelines.yml', async (t) => {
  const variable = { name: 'BITBUCKET_TOKEN', key: 'BITBUCKET_TOKEN', uuid: '{a1}', value: 'current', secured: true };
  await fetch(variables, { method: 'POST', headers, body: JSON.stringify(variable) });
  const rotate = (given) =>
    runPipeline(`${root}/examples/rotation.pipelines.yml`, { pipeline: 'custom/rotate', variables: given });
  const given = { BITBUCKET_TOKEN: least, BITBUCKET_TOKEN_NEXT: full, VARIABLES_TOKEN: full };

  await t.test('a token that may not write variables ends it before the comparison', async () => {
    const { succeeded, printed } = await rotate({ ...given, VARIABLES_TOKEN: least });
    assert.equal(succeeded, false);
    assert.match(printed, /admin:pipeline:bitbucket/);
    assert.equal(printed.match(/Credential: /g).length, 1);
    assert.deepEqual(await valuesOfVariable(), ['current']);
  });
  await t.test('a new token that can not push is not stored', async () => {
    const { succeeded } = await rotate({ ...given, BITBUCKET_TOKEN: full, BITBUCKET_TOKEN_NEXT: least });
    assert.equal(succeeded, false);
    assert.deepEqual(await valuesOfVariable(), ['current']);
  });
  await t.test('a new token that can push replaces the variable, and is not in the log', async () => {
    const { succeeded, printed } = await rotate(given);
    assert.ok(succeeded, printed);
    // The sandbox keeps what a PUT changes under its own path.
    assert.deepEqual(await valuesOfVariable(), ['current', full]);
    assert.ok(!printed.includes(full));
  });
});
