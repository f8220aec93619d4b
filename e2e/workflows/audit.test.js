// Runs the scheduled audits in examples/: with the real gh and an emulated GitHub, there is always exactly one issue. In a
// pipeline, the reports are stored. With shards, the report is the same as that of one job.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { act } from './act.js';
import { bench, root, sample } from './bench.js';
import { githubToken } from './github.js';
import { runPipeline } from './pipeline.js';

const far = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
const inventory = readFileSync(`${root}/examples/audit.tokens.yml`, 'utf8').replaceAll(/(?<=expires-on: ).*/g, far);
const good = { RELEASE_BOT_TOKEN: sample('api-full'), DEPLOY_TOKEN: sample('repo-access-token') };
const oneDead = { ...good, DEPLOY_TOKEN: sample('organization-key') };

/** Runs a workflow and returns its issues on GitHub, with the comments of the first one. */
async function run(
  secrets,
  { tokens = inventory, workflow = 'audit.workflow.yml', event = 'schedule', run: number, caches } = {},
) {
  writeFileSync(`${bench}/clone/token-preflight.yml`, tokens);
  const { code, steps, jobs, artifacts } = await act(workflow, {
    event,
    secrets: { ...secrets, GITHUB_TOKEN: githubToken },
    run: number,
    caches,
  });
  // The secret registers the masks.
  const log = JSON.stringify(steps).replaceAll(/::add-mask::.*?\\n/g, '');
  for (const secret of [...Object.values(secrets), githubToken]) assert.ok(!log.includes(secret));
  const all = await github('GET', '/issues?state=all&per_page=100');
  const issues = all.filter(({ title, user }) => title.startsWith('Bitbucket tokens') && user.type === 'Bot');
  const [issue] = issues;
  const comments = issue === undefined ? [] : await github('GET', `/issues/${issue.number}/comments`);
  return { code, log, jobs: Object.values(jobs).toSorted(), issues: issues.length, issue, comments, artifacts };
}

async function github(method, path, body) {
  const response = await fetch(`http://127.0.0.1:7991/repos/acme/web${path}`, {
    method,
    headers: { authorization: `token ${githubToken}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  return response.json();
}

/** The text that GitHub would render as Markdown, with mentions and references: everything except for the code block. */
const rendered = (text) => text.replace(/^```text\n[^`]*\n```$/m, '');

test('audit.workflow.yml: one issue', async (t) => {
  // An issue of another user that looks similar, and more issues of the bot than fit on one page.
  const someone = { login: 'someone', type: 'User' };
  await github('POST', '/issues', { title: 'Bitbucket tokens', body: '<!-- token-audit 00 -->', user: someone });
  for (let count = 0; count < 100; count++)
    await github('POST', '/issues', { title: 'Another robot at work', body: '' });

  await t.test('no issue if all tokens pass', async () => {
    const { code, issues, jobs } = await run(good);
    assert.equal(code, 0);
    assert.equal(issues, 0);
    assert.deepEqual(jobs, ['success', 'success']);
  });
  await t.test('an invalid token opens the issue', async () => {
    const { code, issue, comments } = await run(oneDead);
    assert.equal(code, 1);
    assert.equal(issue.state, 'open');
    assert.equal(issue.title, 'Bitbucket tokens: 1 fail, 1 pass');
    assert.match(issue.body, /^```text\nfail: deploy: .* \(operations\)\n```$/m);
    assert.match(issue.body, /\[This run\]\(https:\/\/github\.com\/acme\/web\/actions\/runs\/1\)/);
    assert.deepEqual(comments, []);
  });
  await t.test('the same result adds no comment', async () => {
    const { issues, comments } = await run(oneDead);
    assert.equal(issues, 1);
    assert.deepEqual(comments, []);
  });
  await t.test('another invalid token, with Markdown in its name, adds a comment without mentions', async () => {
    const hostile = '"@acme/everybody `x` ``` <b> #1 https://acme.example \\u202e\\n@jo"';
    const both = { ...oneDead, RELEASE_BOT_TOKEN: sample('api-expired') };
    const { issues, issue, comments } = await run(both, { tokens: inventory.replace('release-bot', hostile) });
    assert.equal(issues, 1);
    assert.equal(issue.title, 'Bitbucket tokens: 2 fail');
    assert.equal(comments.length, 1);
    for (const { body } of [issue, ...comments]) {
      assert.match(body, /^fail: @acme\/everybody x <b> #1 https:\/\/acme\.example @jo: /m);
      assert.doesNotMatch(rendered(body), /[@#]|acme\.example|everybody/);
    }
  });
  await t.test('an empty inventory is reported, too', async () => {
    const { issue, comments } = await run(good, { tokens: '' });
    assert.equal(issue.title, 'Bitbucket tokens: not audited');
    assert.match(issue.body, /^fail: Invalid configuration: token-preflight\.yml$/m);
    assert.equal(comments.length, 2);
  });
  await t.test('an audit without a report is reported, too', async () => {
    const { issue, comments } = await run({}, { workflow: 'token-audit-issue.yml', event: 'workflow_call' });
    assert.match(issue.body, /^fail: The audit did not finish$/m);
    assert.equal(comments.length, 3);
  });
  await t.test('the issue is closed if all tokens pass again', async () => {
    const { code, issue, comments } = await run(good);
    assert.equal(code, 0);
    assert.equal(issue.state, 'closed');
    assert.equal(issue.title, 'Bitbucket tokens: 2 pass');
    assert.match(comments.at(-1).body, /^All tokens passed\./);
    assert.equal(comments.length, 4);
  });
  await t.test('an invalid token opens the same issue again', async () => {
    const { issues, issue, comments } = await run(oneDead);
    assert.equal(issues, 1);
    assert.equal(issue.state, 'open');
    assert.equal(comments.length, 5);
  });
  await t.test('a manually closed issue stays closed until something changes', async () => {
    const { issue } = await run(oneDead);
    await github('PATCH', `/issues/${issue.number}`, { state: 'closed' });
    const { issue: after, comments } = await run(oneDead);
    assert.equal(after.state, 'closed');
    assert.equal(comments.length, 5);
  });
  await t.test('more tokens than fit in an issue', async () => {
    const entry = (index) => `  - { name: ${'n'.repeat(400)}${index}, token-env: NOT_SET }\n`;
    const many = `version: 1\ntokens:\n${Array.from({ length: 150 }, (_, index) => entry(index)).join('')}`;
    const { issue } = await run({}, { tokens: many });
    assert.equal(issue.title, 'Bitbucket tokens: 150 fail');
    assert.match(issue.body, /^And 50 more\.$/m);
    assert.equal(issue.state, 'open');
  });
  await t.test('a repository without issues results in a warning', async () => {
    await github('PATCH', '', { has_issues: false });
    writeFileSync(`${bench}/clone/token-preflight.yml`, inventory);
    const secrets = { ...oneDead, GITHUB_TOKEN: githubToken };
    const { steps, jobs } = await act('audit.workflow.yml', { event: 'schedule', secrets });
    assert.match(JSON.stringify(steps), /Issues are disabled/);
    assert.deepEqual(Object.values(jobs).toSorted(), ['failure', 'success']);
  });
});

const pipeline = (file, variables) => {
  writeFileSync(`${bench}/clone/token-preflight.yml`, inventory);
  return runPipeline(`${root}/examples/${file}`, { pipeline: 'custom/token-audit', variables });
};

/** A report without times. */
function reportIn(folder) {
  const { checkedAt, elapsedMs, ...report } = JSON.parse(readFileSync(`${folder}/report.json`, 'utf8'));
  assert.ok(Date.parse(checkedAt) > 0 && elapsedMs > 0);
  return report;
}

test('audit.pipelines.yml: the reports are stored with any verdict', async () => {
  const fine = await pipeline('audit.pipelines.yml', good);
  assert.ok(fine.succeeded, fine.printed);
  assert.equal(reportIn(`${fine.artifacts}/token-audit`).verdict, 'pass');
  const bad = await pipeline('audit.pipelines.yml', oneDead);
  assert.equal(bad.succeeded, false);
  assert.equal(reportIn(`${bad.artifacts}/token-audit`).verdict, 'fail');
  assert.match(readFileSync(`${bad.artifacts}/token-audit/index.html`, 'utf8'), /deploy/);
});

test('shards on both platforms: same report and result as one job', async () => {
  const whole = reportIn(`${(await pipeline('audit.pipelines.yml', oneDead)).artifacts}/token-audit`);
  const parallel = await pipeline('audit-sharded.pipelines.yml', oneDead);
  assert.equal(parallel.succeeded, false);
  assert.deepEqual(reportIn(`${parallel.artifacts}/token-audit`), whole);
  assert.ok((await pipeline('audit-sharded.pipelines.yml', good)).succeeded);

  await github('PATCH', '', { has_issues: true });
  const one = await run(oneDead);
  const matrix = await run(oneDead, { workflow: 'audit-sharded.workflow.yml' });
  assert.equal(matrix.code, 1);
  assert.deepEqual(reportIn(`${matrix.artifacts}/token-audit`), reportIn(`${one.artifacts}/token-audit`));
  assert.equal(matrix.comments.length, one.comments.length);
  assert.equal((await run(good, { workflow: 'audit-sharded.workflow.yml' })).issue.state, 'closed');
});

const releaseBotDead = { ...good, RELEASE_BOT_TOKEN: sample('api-expired') };
const pageIn = (folder) => readFileSync(`${folder}/token-audit/index.html`, 'utf8');

/** The issue as `docs/recipes/audit.md` shows it. */
const shownIssue = /^````text\n(Since the previous audit[\s\S]*?)\n````$/m.exec(
  readFileSync(`${root}/docs/recipes/audit.md`, 'utf8'),
)[1];
const withFixedTimes = (text) =>
  text
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/, '2026-11-28 05:17 UTC')
    .replace(/As of \S+Z\./, 'As of 2026-11-29T05:17:00Z.');

test('audits in a row: the issue and the page begin with what changed', async (t) => {
  const caches = mkdtempSync(`${bench}/caches-`);
  let comments = 0;
  await t.test('the first one has nothing to compare with', async () => {
    const { issue, artifacts, ...first } = await run(releaseBotDead, { run: 11, caches });
    assert.doesNotMatch(issue.body + pageIn(artifacts), /Since the previous/);
    assert.ok(existsSync(`${caches}/token-audit-11-1`));
    comments = first.comments.length;
  });
  await t.test('the second one: another token fails, and one works again', async () => {
    const { issue, artifacts, ...second } = await run(oneDead, { run: 12, caches });
    const [mark, ...lines] = issue.body.split('\n');
    assert.match(mark, /^<!-- token-audit [0-9a-f]{32} -->$/);
    const text = lines.join('\n').replace('runs/12)', 'runs/1)');
    assert.equal(withFixedTimes(text), shownIssue);
    assert.equal(second.comments.length, comments + 1);
    assert.equal(second.comments.at(-1).body, lines.join('\n'));
    assert.match(pageIn(artifacts), /Since the previous report/);
    assert.match(pageIn(artifacts), /1 failing, 1 fixed/);
  });
  await t.test('the third one: nothing changed, so there is no comment', async () => {
    const { issue, ...third } = await run(oneDead, { run: 13, caches });
    assert.doesNotMatch(issue.body, /Since the previous/);
    assert.match(issue.body, /^```text\nfail: deploy: .*\n```$/m);
    assert.equal(third.comments.length, comments + 1);
  });
  await t.test('the fourth one: a number of days was crossed, and a token is new', async () => {
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const hostile = ['new ', '```', ' @acme/all'].join('');
    const tokens = `${inventory.replace(far, soon)}\n  - { name: "${hostile}", token-env: NOT_SET }\n`;
    const { issue } = await run(oneDead, { run: 14, caches, tokens });
    assert.match(
      issue.body,
      /^Since the previous audit \(\d{4}-\d\d-\d\d \d\d:\d\d UTC\):\n\n```text\nexpiring: release-bot: .*\d+ days.* \(release team\)\nadded: new @acme\/all is new: .*\n```\n\nNow:\n\n```text\n/m,
    );
    assert.equal(issue.body.match(/^```/gm).length, 4);
  });
});

test('audit-previous.pipelines.yml: the report of the last run is in the downloads', async () => {
  const first = await pipeline('audit-previous.pipelines.yml', good);
  assert.ok(first.succeeded, first.printed);
  assert.match(first.printed, /There is no previous report\./);
  const second = await pipeline('audit-previous.pipelines.yml', oneDead);
  assert.equal(second.succeeded, false);
  assert.match(second.printed, /Since the previous report \(.*\): 1 failing\./);
  assert.match(pageIn(second.artifacts), /1 failing/);
  // The after-script stored the report of a run that failed, too.
  const third = await pipeline('audit-previous.pipelines.yml', oneDead);
  assert.match(third.printed, /Since the previous report \(.*\): no changes\./);
});
