// Reads what git.sh has collected in a folder, prints our verdicts beside real git's results, and judges.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
const faults = [];
let passed = 0;

const text = (...parts) => readFileSync(join(folder, ...parts), 'utf8');
const lines = (...parts) =>
  text(...parts)
    .trimEnd()
    .split('\n');

/** One thing that must hold. */
function expect(holds, what) {
  if (holds) passed++;
  else faults.push(what);
}

/** What a run of git came to: `works`, an HTTP status, or its last words. */
function outcomeOfGit(id, run) {
  if (Number(text('rows', id, `${run}.code`)) === 0) return 'works';
  const said = text('rows', id, `${run}.txt`);
  if (/Authentication failed/.test(said)) return '401';
  if (/repository '.*' not found/.test(said)) return '404';
  return /returned error: (\d{3})/.exec(said)?.[1] ?? said.trim().split('\n').at(-1);
}

function readRow(id) {
  const meta = Object.fromEntries(lines('rows', id, 'meta').map((line) => line.split(/=(.*)/s).slice(0, 2)));
  const report = JSON.parse(text('rows', id, 'report.json')).tokens[0];
  const check = report.checks.find(({ subject }) => subject.startsWith('git '));
  return {
    ...meta,
    id,
    title: `${meta.label}, ${meta.permission === '-' ? '' : `${meta.permission}, `}${meta.access}`,
    ours: check?.outcome ?? 'none',
    status: check?.by?.includes('.git/') ? check.status : undefined,
    codes: report.findings.map(({ code }) => code),
    exitCode: Number(text('rows', id, 'ours.code')),
    real: outcomeOfGit(id, `as-${meta.name}`),
    said: text('rows', id, `as-${meta.name}.txt`),
    printed: existsSync(join(folder, 'rows', id, 'printed.code')) ? outcomeOfGit(id, 'printed') : undefined,
  };
}

/** Judges one row and says whether ours and git agree. */
function judge(row) {
  const before = faults.length;
  const about = (what) => `${row.title}: ${what}`;
  expect(row.real === row.git, about(`real git ended with "${row.real}", not "${row.git}"`));
  expect(row.ours === row.outcome, about(`ours says "${row.ours}", not "${row.outcome}"`));
  if (row.section !== 'open') {
    const works = row.real === 'works';
    expect((row.ours === 'verified') === works, about(`ours says "${row.ours}", real git "${row.real}"`));
    expect((row.exitCode === 0) === works, about(`ours exits with ${row.exitCode}, real git "${row.real}"`));
    expect(row.printed === (works ? 'works' : undefined), about(`the printed line: ${row.printed ?? 'none'}`));
    if (row.status !== undefined) {
      expect(row.status === (works ? 200 : Number(row.real)), about(`ours was answered ${row.status}`));
    }
  }
  expect(row.finding === '' || row.codes.includes(row.finding), about(`found ${row.codes.join(', ')}`));
  return faults.length === before ? 'yes' : '**NO**';
}

function table(heading, columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log([`\n## ${heading}\n`, line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n'));
}

const rows = readdirSync(join(folder, 'rows')).sort().map(readRow);
const of = (section) => rows.filter((row) => row.section === section);
const ready = (row) => (row.printed === undefined ? '-' : row.printed);
const oursWithFinding = (row) => [row.ours, ...row.codes].join(', ');
const command = (row) => (row.access === 'push' ? 'push --dry-run' : 'ls-remote');

const names = ['x-bitbucket-api-token-auth', 'x-token-auth', 'release-bot@acme.example', 'release-bot'];
table(
  'Kind, permission and user name. In bold: the name that ours sends and prints',
  ['kind', 'permission', 'real git', ...names.map((name) => `as ${name}`), 'ours', 'printed line', 'agree'],
  of('matrix').map((row) => {
    const results = names.map((name) => ({ name, result: outcomeOfGit(row.id, `as-${name}`) }));
    for (const { name, result } of results) {
      // An API token has its owner's account name besides; every other name is refused before anything else.
      const fits = name === row.name || (name === 'release-bot' && row.sample.startsWith('api-'));
      expect(fits ? result === row.git : result === '401', `${row.title}, as ${name}: ${result}`);
    }
    const agree = judge(row);
    const cells = results.map(({ name, result }) => (name === row.name ? `**${result}**` : result));
    return [row.label, row.permission, command(row), ...cells, row.ours, ready(row), agree];
  }),
);

table(
  'Texts that git users see',
  ['case', 'real git', 'its result', 'its words', 'ours', 'agree'],
  of('texts').map((row) => {
    const words = [...row.said.matchAll(/^remote: (.+)$/gm)].map(([, said]) => said.trim()).join(' ');
    if (row.real !== 'works') expect(words !== '', `${row.title}: real git shows no text`);
    const agree = judge(row);
    return [row.label, command(row), row.real, words || '-', oursWithFinding(row), agree];
  }),
);

for (const [section, heading] of [
  ['cases', 'Scopes, dead tokens, and what git http-backend itself answers'],
  ['open', 'Where ours must leave it open'],
]) {
  table(
    heading,
    ['case', 'real git', 'its result', 'ours', 'printed line', 'as expected'],
    of(section).map((row) => {
      const agree = judge(row);
      return [row.label, command(row), row.real, oursWithFinding(row), ready(row), agree];
    }),
  );
}

const ours = lines('ours.log');
const harmless =
  /^GET \/[a-z/-]+\.git\/info\/refs\?service=git-(?:upload|receive)-pack \d{3} "token-preflight\/\S+" length=- cookie=-$/;
const strange = ours.filter((line) => !harmless.test(line));
expect(
  ours.length > 0 && strange.length === 0,
  `requests of ours that are no ref advertisement: ${strange.join('; ')}`,
);
const asked = rows.filter(({ status }) => status !== undefined).length;
// 429 and 503 are repeated.
const different = new Set(ours.map((line) => line.split(' ')[1])).size;
expect(different === asked, `${different} different requests of ours at the git server for ${asked} answers`);
const all = lines('access.log');
const ofGit = all.filter((line) => line.includes('"git/'));
expect(all.length === ours.length + ofGit.length, 'requests at the git server that are neither ours nor git’s');
expect(
  !ofGit.some((line) => line.startsWith('POST') && line.includes('git-receive-pack')),
  'real git pushed something',
);
expect(text('before') === text('after'), 'our runs changed the bare repositories');
expect(text('before') === text('after-git'), 'real git changed the bare repositories');
const tokens = readdirSync(join(folder, 'tokens')).map((name) => text('tokens', name));
const leaks = rows.filter(({ id }) => {
  const output = text('rows', id, 'ours.txt') + text('rows', id, 'report.json');
  return tokens.some((token) => output.includes(token) || output.includes(Buffer.from(token).toString('base64')));
});
expect(leaks.length === 0, `a token stands in our output: ${leaks.map(({ title }) => title).join('; ')}`);

console.log(`
## Without side effects

- Our ${rows.length} runs sent ${ours.length} requests to the git server, all of them GET …/info/refs, without a body or a cookie.
- ${lines('before').length} lines of names, times and SHA-256 of the bare repositories: ${text('before') === text('after') ? 'the same' : 'NOT the same'} before and after.
- Real git: ${ofGit.length} requests. \`git push --dry-run\` asks for the ref advertisement and sends nothing, so it proves what ours proves;
  what a hook or a branch restriction refuses shows to neither.
`);
for (const fault of faults) console.log(`FAILED ${fault}`);
console.log(`${passed} passed, ${faults.length} failed`);
if (faults.length > 0) process.exitCode = 1;
