// Each validator finds what is wrong with a broken copy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, read, snippetsOf } from './documents.js';
import { actionFaults, actionlint, languageService } from './github.js';
import { pipelineFaults } from './pipelines.js';

const deploy = read('examples/deploy.workflow.yml');
const pipeline = read('examples/deploy.pipelines.yml');

/** The text with one thing changed; it has to be there. */
function broken(text, from, to) {
  const copy = text.replace(from, to);
  assert.notEqual(copy, text, `nothing says ${from}`);
  return copy;
}

for (const [what, from, to, expected] of [
  ['an input that the action does not have', 'excess-scopes:', 'excess-scope:', /excess-scope/],
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
  ['a misspelt key', 'branding:', 'brandin:', /brandin/],
  ['no description', /^description: .*\n/m, '', /description/],
]) {
  test(`the language service, action.yml: ${what}`, async () => {
    const copy = broken(read('action.yml'), from, to);
    assert.match((await languageService(`${what}/action.yml`, copy)).join('\n'), expected);
  });
}

for (const [what, from, to, expected] of [
  ['an unknown label of a runner', 'ubuntu-latest', 'ubuntu-lastest', /ubuntu-lastest/],
  ['a title put into a script', './deploy.sh', 'echo ${{ github.event.head_commit.message }}', /untrusted/],
  ['a script that shellcheck refuses', './deploy.sh', 'cd $HOME/* && rm -r $DIR/*', /SC2115/],
]) {
  test(`actionlint: ${what}`, async () => {
    assert.match((await actionlint([{ name: 'a.yml', text: broken(deploy, from, to) }])).join('\n'), expected);
  });
}
test('our own check: the action is given no token', () => {
  assert.deepEqual(actionFaults(broken(deploy, /^ +token: .*\n/m, '')), ['the action is given no token']);
});

test('actionlint: an input that our action does not have', async () => {
  const text = broken(read('e2e/workflows/masks.yml'), 'repository:', 'repo:');
  assert.match((await actionlint([{ name: 'a.yml', text }])).join('\n'), /input "repo" is not defined/);
});
test('actionlint: an input that the reusable workflow does not have', async () => {
  const text = broken(read('examples/reusable-caller.workflow.yml'), 'repository:', 'repo:');
  const called = { name: 'bitbucket-preflight.yml', text: read('examples/reusable.workflow.yml') };
  assert.match((await actionlint([{ name: 'a.yml', text }, called])).join('\n'), /input "repo" is not defined/);
});

for (const [what, from, to, expected] of [
  ['script: misspelt', 'script:', 'scrip:', /scrip\b/],
  ['pipe: misspelt', '- pipe:', '- pip:', /pip\b/],
  ['variables: misspelt', 'variables:', 'variabels:', /variabels/],
  ['branches: misspelt', 'branches:', 'branchs:', /branchs/],
  ['an unknown key of a step', 'deployment:', 'deploymnt:', /deploymnt/],
  ['an unknown size', 'name: Deploy', 'size: 3x', /size/],
  ['a script that is no list', /script:\n[\s\S]*/, 'script: ./deploy.sh\n', /script/],
  ['a variable that the pipe does not have', 'EMAIL:', 'E_MAIL:', /no variable E_MAIL/],
  ['no token', 'TOKEN:', 'EMAIL_TOO:', /no TOKEN/],
  ['an image without a version', ':1.0.0', ':latest', /is not docker:/],
]) {
  test(`the schema of pipelines: ${what}`, () => {
    assert.match(pipelineFaults(broken(pipeline, from, to)).join('\n'), expected);
  });
}

test('a snippet in a page is found with its line, and one of no known kind is refused', () => {
  const page = 'Text.\n\n```yaml\n- uses: token-preflight/token-preflight@v1\n```\n';
  assert.deepEqual(
    snippetsOf('page.md', page).map(({ name, kind }) => ({ name, kind })),
    [{ name: 'page.md:3', kind: 'workflow' }],
  );
  assert.equal(documentOf('page.md:5', '- mkdir reports\n- pipe: docker://example/a:1.0.0\n').kind, 'pipelines');
  assert.throws(() => documentOf('page.md:9', 'job: {}'), /page\.md:9 is no workflow/);
});
