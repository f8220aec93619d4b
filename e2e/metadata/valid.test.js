// Everything that stands in the repository is clean.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { documents, read } from './documents.js';
import { actionFaults, actionlint, languageService } from './github.js';
import { pipelineFaults } from './pipelines.js';

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

for (const { name, text } of ofKind('pipelines')) {
  test(`${name} by Atlassian's schema, closed`, () => assert.deepEqual(pipelineFaults(text), []));
}

test('the major version of the action in every workflow is that of this release', () => {
  const major = `v${read('src/version.ts').match(/(\d+)\.\d+\.\d+/)[1]}`;
  const pins = ofKind('workflow').flatMap(({ text }) => [...text.matchAll(/token-preflight\/token-preflight@(\S+)/g)]);
  assert.ok(pins.length > 0);
  assert.deepEqual([...new Set(pins.map(([, pin]) => pin))], [major]);
});

/** Under the name that callers expect; a snippet under that of its page and line. */
function fileNameOf(name) {
  if (name === 'examples/reusable.workflow.yml') return 'bitbucket-preflight.yml';
  return /^(examples|\.github\/workflows)\//.test(name) ? basename(name) : `${name.replaceAll(/\W+/g, '-')}.yml`;
}
