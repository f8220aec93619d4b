// Each validator finds the error in a broken copy.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentOf, read, snippetsOf } from './documents.js';
import { actionFaults, actionlint, languageService } from './github.js';
import { pipelineFaults } from './pipelines.js';
import { hadolint, shellcheck, zizmor } from './scanners.js';

const deploy = read('examples/deploy.workflow.yml');
const pipeline = read('examples/deploy.pipelines.yml');

/** Replaces a part of a text, which must exist. */
function broken(text, from, to) {
  const copy = text.replace(from, to);
  assert.notEqual(copy, text, `nothing says ${from}`);
  return copy;
}

for (const [what, from, to, expected] of [
  ['an unknown input of the action', 'excess-scopes:', 'excess-scope:', /excess-scope/],
  ['an unknown key', 'runs-on:', 'run-on:', /run-on/],
  ['an unknown context', 'secrets.', 'secret.', /secret/],
  ['an unknown permission', 'contents: read', 'content: read', /content/],
]) {
  test(`the language service: ${what}`, async () => {
    const copy = broken(deploy, from, to);
    assert.match((await languageService(`.github/workflows/${what}.yml`, copy)).join('\n'), expected);
  });
}

for (const [what, from, to, expected] of [
  ['an unknown runtime', 'using: node24', 'using: node25', /node25/],
  ['an unknown icon', 'icon: shield', 'icon: shild', /shild/],
  ['a misspelled key', 'branding:', 'brandin:', /brandin/],
  ['no description', /^description: .*\n/m, '', /description/],
]) {
  test(`the language service, action.yml: ${what}`, async () => {
    const copy = broken(read('action.yml'), from, to);
    assert.match((await languageService(`${what}/action.yml`, copy)).join('\n'), expected);
  });
}

for (const [what, from, to, expected] of [
  ['an unknown runner label', 'ubuntu-latest', 'ubuntu-lastest', /ubuntu-lastest/],
  ['an untrusted title in a script', './deploy.sh', 'echo ${{ github.event.head_commit.message }}', /untrusted/],
  ['a script with an error that shellcheck finds', './deploy.sh', 'cd $HOME/* && rm -r $DIR/*', /SC2115/],
]) {
  test(`actionlint: ${what}`, async () => {
    assert.match((await actionlint([{ name: 'a.yml', text: broken(deploy, from, to) }])).join('\n'), expected);
  });
}
test('separate check: a step without a token', () => {
  assert.deepEqual(actionFaults(broken(deploy, /^ +token: .*\n/m, '')), ['the action has no token']);
});

test('actionlint: an unknown input of the action', async () => {
  const text = broken(read('e2e/workflows/masks.yml'), 'repository:', 'repo:');
  assert.match((await actionlint([{ name: 'a.yml', text }])).join('\n'), /input "repo" is not defined/);
});
test('actionlint: an unknown input of the reusable workflow', async () => {
  const text = broken(read('examples/reusable-caller.workflow.yml'), 'repository:', 'repo:');
  const called = { name: 'bitbucket-preflight.yml', text: read('examples/reusable.workflow.yml') };
  assert.match((await actionlint([{ name: 'a.yml', text }, called])).join('\n'), /input "repo" is not defined/);
});

const ci = read('.github/workflows/ci.yml');
for (const [what, from, to, expected] of [
  ['a tag instead of a commit', /(actions\/checkout)@\w+ # (v\S+)/, '$1@$2', /unpinned-uses/],
  ['an image without a digest', /(node:20-bookworm)@\S+/, '$1', /unpinned-images/],
  ['a clone that persists credentials', 'persist-credentials: false', 'fetch-depth: 1', /artipacked/],
  ['the default permissions', 'permissions: {}', '', /excessive-permissions/],
  ['a write permission for all jobs', 'permissions: {}', 'permissions: { contents: write }', /excessive-permissions/],
  ['an untrusted branch name in a script', '- run: npm ci', '- run: echo ${{ github.head_ref }}', /template-injection/],
  ['pull_request_target, which passes secrets to forks', 'pull_request:', 'pull_request_target:', /dangerous-triggers/],
  [
    'all secrets handed on',
    '- run: npm ci',
    '- run: npm ci\n        env: { ALL: "${{ toJSON(secrets) }}" }',
    /overprovisioned-secrets/,
  ],
  ['no concurrency limit', /^concurrency:\n( {2}.*\n)+/m, '', /concurrency-limits/],
]) {
  test(`zizmor: ${what}`, async () => {
    const copy = { name: '.github/workflows/ci.yml', text: broken(ci, from, to) };
    assert.match((await zizmor([copy], 'pedantic')).join('\n'), expected);
  });
}

test('zizmor: Dependabot without a cooldown', async () => {
  const name = '.github/dependabot.yml';
  const text = broken(read(name), /^ +cooldown:\n( {6}.*\n)+/gm, '');
  assert.match((await zizmor([{ name, text }], 'pedantic')).join('\n'), /dependabot-cooldown/);
});

test('zizmor: an example with a clone that persists credentials', async () => {
  const text = broken(deploy, 'persist-credentials: false', 'fetch-depth: 1');
  assert.match((await zizmor([{ name: '.github/workflows/a.yml', text }], 'examples')).join('\n'), /artipacked/);
});

for (const [what, from, to, expected] of [
  ['a base without a tag', /^(FROM [^:]+):.*$/m, '$1', /DL3006/],
  ['an entry point that is not a list', /^ENTRYPOINT .*$/m, 'ENTRYPOINT node index.js', /DL3025/],
  ['root as the last user', /^USER 65532.*$/m, 'USER root', /DL3002/],
]) {
  test(`hadolint: ${what}`, async () => {
    assert.match((await hadolint(broken(read('Dockerfile'), from, to))).join('\n'), expected);
  });
}

test('shellcheck: a variable without quotes, in a copy of a script', async () => {
  const path = join(mkdtempSync(join(process.env.E2E_TOOLS ?? '', 'script-')), 'metadata.sh');
  writeFileSync(path, broken(read('e2e/metadata.sh'), 'cd "$root"', 'cd $root'));
  assert.match((await shellcheck(path)).join('\n'), /SC2086/);
});

for (const [what, from, to, expected] of [
  ['script: misspelled', 'script:', 'scrip:', /scrip\b/],
  ['pipe: misspelled', '- pipe:', '- pip:', /pip\b/],
  ['variables: misspelled', 'variables:', 'variabels:', /variabels/],
  ['branches: misspelled', 'branches:', 'branchs:', /branchs/],
  ['an unknown key in a step', 'deployment:', 'deploymnt:', /deploymnt/],
  ['an unknown size', 'name: Deploy', 'size: 3x', /size/],
  ['a script that is not a list', /script:\n[\s\S]*/, 'script: ./deploy.sh\n', /script/],
  ['an unknown variable of the pipe', 'EMAIL:', 'E_MAIL:', /no variable E_MAIL/],
  ['no token', 'TOKEN:', 'EMAIL_TOO:', /no TOKEN/],
  ['an image without a version', /:\d+\.\d+\.\d+$/m, ':latest', /is not docker:/],
]) {
  test(`the schema of pipelines: ${what}`, () => {
    assert.match(pipelineFaults(broken(pipeline, from, to)).join('\n'), expected);
  });
}

test('a snippet in a page has its line number, and an unknown kind of snippet is rejected', () => {
  const page = 'Text.\n\n```yaml\n- uses: token-preflight/token-preflight@v1\n```\n';
  assert.deepEqual(
    snippetsOf('page.md', page).map(({ name, kind }) => ({ name, kind })),
    [{ name: 'page.md:3', kind: 'workflow' }],
  );
  assert.equal(documentOf('page.md:5', '- mkdir reports\n- pipe: docker://example/a:1.0.0\n').kind, 'pipelines');
  assert.throws(() => documentOf('page.md:9', 'job: {}'), /page\.md:9 is not a workflow/);
});
