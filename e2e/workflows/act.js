import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, examples, root } from './bench.js';

/**
 * Runs one workflow in the test clone with act.
 *
 * @param workflow file name in `.github/workflows`
 * @param given event (default: `push`), secrets, variables, the number of the run, and a directory for caches that runs share
 * @returns the exit code of act, the results of all steps in order, the result of each job, and the artifact directory
 * @throws if act ran no job
 */
export async function act(workflow, { event = 'push', secrets = {}, vars = {}, run: number = 1, caches } = {}) {
  const pairs = (flag, values) => Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const artifacts = mkdtempSync(`${bench}/artifacts-`);
  const { code, out } = await run('act', [
    event,
    ...['--workflows', join('.github/workflows', workflow)],
    // Runs on this machine with the Node.js on the PATH. The action in the examples is the clone.
    ...['ubuntu-latest', 'self-hosted', 'linux'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['--container-daemon-socket', '-', ...standIns.flatMap((pair) => ['--local-repository', pair])],
    ...['--action-offline-mode', '--no-cache-server', '--json'],
    // A job whose programs all trust the server.
    ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'GIT_SSL_CAINFO'].flatMap((name) => [
      '--env',
      `${name}=${bench}/ca.pem`,
    ]),
    ...['--env', `E2E_ARTIFACTS=${artifacts}`, '--env', `E2E_CACHES=${caches ?? mkdtempSync(`${bench}/caches-`)}`],
    ...['--env', `GITHUB_RUN_ID=${number}`],
    ...pairs('--secret', secrets),
    ...pairs('--var', vars),
  ]);
  const entries = out.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const jobs = jobsOf(entries);
  if (Object.keys(jobs).length === 0) throw new Error(`act ran nothing: ${out}`);
  return { code, steps: stepsOf(entries), jobs, artifacts };
}

/** Local substitutes for actions. For pinned actions, they apply to any commit. */
const [major] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version.split('.');
const standIns = [
  `token-preflight/token-preflight@v${major}=${bench}/clone`,
  ...['upload', 'download'].flatMap((verb) => {
    const pins = new Set(
      examples().flatMap((text) => text.match(new RegExp(`actions/${verb}-artifact@\\w+`, 'g')) ?? []),
    );
    return [...pins].map((pin) => `${pin}=${root}/e2e/workflows/artifacts/${verb}`);
  }),
  `actions/setup-node@v6=${root}/e2e/workflows/setup-node`,
  `actions/cache@v5=${root}/e2e/workflows/cache`,
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

/** Name of a job as on GitHub: `check`, or `check (acme/web)` for a matrix. */
function jobOf({ jobID, matrix }) {
  const values = Object.values(matrix ?? {});
  return values.length === 0 ? jobID : `${jobID} (${values.join(', ')})`;
}

/** All steps that ran: job, name, result, printed text, outputs, and summary. */
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
