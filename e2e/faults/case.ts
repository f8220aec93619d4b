import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../../sandbox/samples.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { type Case, cases, declared, ruleOf } from './cases.ts';
import { judge, type Outcome } from './judge.ts';
import { buildWorld, folderOf, sandboxPort } from './parts.ts';

/*
 * Plays one case of the table: node build/e2e/faults/case.js FOLDER ID. It wants namespaces of its own for network, mounts
 * and processes, as faults.sh makes them; everything that it starts ends with them.
 */
const [made = '', id = ''] = process.argv.slice(2);
const one = cases[Number(id)];
if (one === undefined) throw new Error(`There is no case ${id}.`);
// The first process of its namespace: elsewhere it would rearrange the machine.
if (process.pid !== 1) throw new Error('Run e2e/faults.sh, which makes the namespaces.');

/** For starting Node on a busy machine; what takes longer than this and the budget hangs. */
const allowanceSeconds = 5;
const { token, email } = samples['api-full'];
const own = folderOf(made, one);
const sandbox = await startSandbox({ port: sandboxPort });
const rule = ruleOf(one);
if (rule !== undefined) sandbox.fault(rule);
await buildWorld(one, made, own);

const started = performance.now();
const ended = await check(one);
const outcome: Outcome = {
  ...ended,
  elapsedSeconds: (performance.now() - started) / 1000,
  report: textOf('report.json'),
  arrived: sandbox.requests,
  heard: textOf('requests.log').split('\n').filter(Boolean),
};
const pair = Buffer.from(`${email}:${token}`).toString('base64');
writeFileSync(join(own, 'result.json'), JSON.stringify(judge(one, outcome, [token, pair])));
process.exit();

/** Runs the unchanged bundle, which knows nothing of all this. */
function check({ fault, seconds }: Case): Promise<Pick<Outcome, 'exitCode' | 'output'>> {
  const direct = `http://127.0.0.1:${sandboxPort}`;
  const options = {
    ...declared,
    email,
    timeout: seconds,
    report: join(own, 'report.json'),
    ...(fault.answer?.direct && { 'api-url': `${direct}/2.0`, 'git-url': direct }),
  };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(made, 'dist', 'index.js'), ...args], {
      // A file of certificates is named as it lies there.
      cwd: made,
      env: { NODE_EXTRA_CA_CERTS: 'ca.pem', ...fault.world?.env, TOKEN_PREFLIGHT_TOKEN: token },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: (seconds + allowanceSeconds) * 1000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}

function textOf(name: string): string {
  // Made where it is not there.
  return readFileSync(join(own, name), { encoding: 'utf8', flag: 'a+' });
}
