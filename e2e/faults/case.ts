import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, filesBelow, runNode } from '../../sandbox/run.ts';
import { samples } from '../../sandbox/samples.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { type Case, cases, declared, ruleOf } from './cases.ts';
import { judge, type Outcome } from './judge.ts';
import { buildWorld, folderOf, sandboxPort } from './parts.ts';

/*
 * Plays one case of the table: node build/e2e/faults/case.js FOLDER ID. It requires its own namespaces for network, mounts
 * and processes, as faults.sh makes them; everything that it starts ends with them.
 */
const [made = '', id = ''] = process.argv.slice(2);
const one = cases[Number(id)];
if (one === undefined) throw new Error(`There is no case ${id}.`);
// The first process of its namespace: elsewhere it would rearrange the machine.
if (process.pid !== 1) throw new Error('Run e2e/faults.sh, which makes the namespaces.');

/** For starting Node on a busy machine; what takes longer than this and the budget hangs. */
const allowanceSeconds = 20;
const { token, email = '' } = samples['api-full'];
const own = folderOf(made, one);
const sandbox = await startSandbox({ port: sandboxPort });
const rule = ruleOf(one);
if (rule !== undefined) sandbox.fault(rule);
await buildWorld(one, made, own);

const written = join(own, 'written');
mkdirSync(written);
const { exitCode, elapsedMs, ...texts } = await check(one);
const outcome: Outcome = {
  exitCode,
  elapsedSeconds: elapsedMs / 1000,
  left: { ...texts, ...filesBelow(written) },
  arrived: sandbox.requests,
  heard: readFileSync(join(own, 'requests.log'), { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean),
};
writeFileSync(join(own, 'result.json'), JSON.stringify(judge(one, outcome, token, email)));
process.exit();

/** Runs the unchanged bundle, which knows nothing of all this. */
function check({ fault, seconds }: Case): Promise<Ended> {
  const direct = `http://127.0.0.1:${sandboxPort}`;
  const options = {
    ...declared,
    email,
    timeout: seconds,
    report: 'report.json',
    junit: 'junit.xml',
    ...(fault.answer?.direct && { 'api-url': `${direct}/2.0`, 'git-url': direct }),
  };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const heldSeconds = process.execve === undefined ? (fault.heldSeconds ?? 0) : 0;
  const certificates = fault.world?.env?.NODE_EXTRA_CA_CERTS ?? 'ca.pem';
  return runNode([join(made, 'dist', 'index.js'), ...args, '--debug'], {
    cwd: written,
    env: { ...fault.world?.env, NODE_EXTRA_CA_CERTS: join(made, certificates), TOKEN_PREFLIGHT_TOKEN: token },
    limitMs: (seconds + allowanceSeconds + heldSeconds) * 1000,
  });
}
