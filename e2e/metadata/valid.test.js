// All files in the repository are valid.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { documents, filesLike, read } from './documents.js';
import { actionFaults, actionlint, languageService } from './github.js';
import { pipelineFaults } from './pipelines.js';
import { hadolint, shellcheck, zizmor } from './scanners.js';

const all = documents();
const ofKind = (kind) => all.filter((document) => document.kind === kind);

test("action.yml by GitHub's language service", async () => {
  assert.deepEqual(await languageService('action.yml', read('action.yml')), []);
});

for (const { name, text } of ofKind('workflow')) {
  test(`${name} by GitHub's language service`, async () => {
    assert.deepEqual(await languageService(`.github/workflows/${fileNameOf(name)}`, text), []);
    assert.deepEqual(actionFaults(text), []);
  });
}

test(`${ofKind('workflow').length} workflows by actionlint`, async () => {
  const workflows = ofKind('workflow').map(({ name, text }) => ({ name: fileNameOf(name), text }));
  assert.deepEqual(await actionlint(workflows), []);
});

test('the workflows, action.yml, and Dependabot by zizmor, pedantic', async () => {
  const paths = [...filesLike('.github/workflows/*.yml'), '.github/dependabot.yml', 'action.yml'];
  assert.deepEqual(
    await zizmor(
      paths.map((name) => ({ name, text: read(name) })),
      'pedantic',
    ),
    [],
  );
});

test('examples and snippets by zizmor', async () => {
  // The workflows in e2e/ run only in act, which has no permissions.
  const shown = ofKind('workflow').filter(({ name }) => /^examples\/|\.md:/.test(name));
  const files = shown.map(({ name, text }) => ({ name: `.github/workflows/${fileNameOf(name)}`, text }));
  assert.deepEqual(await zizmor(files, 'examples'), []);
});

for (const path of filesLike('*Dockerfile')) {
  test(`${path} by hadolint`, async () => assert.deepEqual(await hadolint(read(path)), []));
}

const scripts = filesLike('*.sh', '.ci/*');
test(`${scripts.length} scripts by shellcheck`, async () => assert.deepEqual(await shellcheck(...scripts), []));

for (const { name, text } of ofKind('pipelines')) {
  test(`${name} by Atlassian's schema, closed`, () => assert.deepEqual(pipelineFaults(text), []));
}

test('all workflows use the current major version of the action', () => {
  const major = `v${read('src/version.ts').match(/(\d+)\.\d+\.\d+/)[1]}`;
  const pins = ofKind('workflow').flatMap(({ text }) => [...text.matchAll(/token-preflight\/token-preflight@(\S+)/g)]);
  assert.ok(pins.length > 0);
  assert.deepEqual([...new Set(pins.map(([, pin]) => pin))], [major]);
});

/** Examples that other examples call, and the file name in the call. */
const called = {
  'examples/reusable.workflow.yml': 'bitbucket-preflight.yml',
  'examples/audit-issue.workflow.yml': 'token-audit-issue.yml',
};

/** File name for a document: the one that callers use, or one from page and line for a snippet. */
function fileNameOf(name) {
  if (called[name] !== undefined) return called[name];
  return /^(examples|\.github\/workflows)\//.test(name) ? basename(name) : `${name.replaceAll(/\W+/g, '-')}.yml`;
}
