import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, examples, root } from './bench.js';

/**
 * Runs one workflow of the bench's clone with act.
 *
 * @param workflow file name in `.github/workflows`
 * @param given event (`push` when absent), secrets and variables
 * @returns act's exit code, what each step that ran came to, in order, the result of each job, and the folder of artifacts
 * @throws when act ran no job at all
 */
export async function act(workflow, { event = 'push', secrets = {}, vars = {} } = {}) {
  const pairs = (flag, values) => Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const artifacts = mkdtempSync(`${bench}/artifacts-`);
  const { code, out } = await run('act', [
    event,
    ...['--workflows', join('.github/workflows', workflow)],
    // On this machine itself, with the Node on the PATH; the action of the examples is the clone.
    ...['ubuntu-latest', 'self-hosted', 'linux'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['--container-daemon-socket', '-', ...standIns.flatMap((pair) => ['--local-repository', pair])],
    ...['--action-offline-mode', '--no-cache-server', '--json'],
    ...['--env', `NODE_EXTRA_CA_CERTS=${bench}/ca.pem`, '--env', `SSL_CERT_FILE=${bench}/ca.pem`],
    ...['--env', `E2E_ARTIFACTS=${artifacts}`],
    ...pairs('--secret', secrets),
    ...pairs('--var', vars),
  ]);
  const entries = out.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const jobs = jobsOf(entries);
  if (Object.keys(jobs).length === 0) throw new Error(`act ran nothing: ${out}`);
  return { code, steps: stepsOf(entries), jobs, artifacts };
}

/** What stands for an action; of those that are pinned, whatever the commit is. */
const [major] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version.split('.');
const standIns = [
  `token-preflight/token-preflight@v${major}=${bench}/clone`,
  ...['upload', 'download'].flatMap((verb) => {
    const pins = new Set(
      examples().flatMap((text) => text.match(new RegExp(`actions/${verb}-artifact@\\w+`, 'g')) ?? []),
    );
    return [...pins].map((pin) => `${pin}=${root}/e2e/workflows/artifacts/${verb}`);
  }),
];

function run(command, args) {
  const env = { ...process.env, PATH: `${bench}/stubs:${process.env.PATH}` };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: `${bench}/clone`, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (out += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}

/** As GitHub's page names it: `check`, of a matrix `check (acme/web)`. */
function jobOf({ jobID, matrix }) {
  const values = Object.values(matrix ?? {});
  return values.length === 0 ? jobID : `${jobID} (${values.join(', ')})`;
}

/** Every step that ran: job, name, result, what it printed, its outputs and its summary. */
function stepsOf(entries) {
  const steps = new Map();
  for (const entry of entries.filter(({ stepID }) => stepID !== undefined)) {
    const key = `${jobOf(entry)} ${entry.stepID.join('/')}`;
    if (!steps.has(key)) {
      steps.set(key, { job: jobOf(entry), name: entry.step, printed: '', commands: '', outputs: {}, summary: '' });
    }
    const step = steps.get(key);
    if (entry.raw_output) step.printed += entry.msg;
    else if (entry.command === 'set-output') step.outputs[entry.name] = entry.arg;
    else if (entry.command === 'summary') step.summary += entry.content;
    else if (entry.command !== undefined) step.commands += `${entry.raw ?? entry.msg}\n`;
    if (entry.stepResult !== undefined && entry.stage === 'Main') step.result = entry.stepResult;
  }
  return [...steps.values()];
}

function jobsOf(entries) {
  return Object.fromEntries(entries.flatMap((entry) => (entry.jobResult ? [[jobOf(entry), entry.jobResult]] : [])));
}
