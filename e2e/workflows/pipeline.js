import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bench, root } from './bench.js';

/**
 * Runs one pipeline of a `bitbucket-pipelines.yml` with the rules of the platform for scripts and pipes. Each step has a
 * separate clone with the artifacts of earlier steps. Commands run in one shell. A pipe is the built program with the
 * variables of the pipeline and those in `variables`. Lists are expanded. After a failure, only the after-script runs.
 * Images and services aren't supported.
 *
 * @param file path of the YAML file
 * @param given the pipeline, such as `branches/main` or `custom/audit`, and the secured variables of the repository
 * @returns whether it succeeded, its output, and the directory of its artifacts
 */
export async function runPipeline(file, { pipeline, variables }) {
  const document = parse(readFileSync(file, 'utf8'));
  const items = pipeline.split('/').reduce((found, key) => found?.[key], document.pipelines);
  if (items === undefined) throw new Error(`${file} has no pipeline ${pipeline}`);
  const artifacts = mkdtempSync(`${bench}/artifacts-`);
  let printed = '';
  for (const { step, own } of items.flatMap(stepsOf)) {
    const clone = mkdtempSync(`${bench}/step-`);
    const brought = step.artifacts?.download === false ? [] : [artifacts];
    for (const folder of [`${bench}/clone`, ...brought]) cpSync(folder, clone, { recursive: true });
    const { code, out } = await runStep(step, { ...own, ...variables }, clone);
    printed += out;
    for (const folder of keptBy(step, code)) {
      if (existsSync(join(clone, folder))) cpSync(join(clone, folder), join(artifacts, folder), { recursive: true });
    }
    if (code !== 0 && step['on-fail']?.strategy !== 'ignore') return { succeeded: false, printed, artifacts };
  }
  return { succeeded: true, printed, artifacts };
}

const ambient = {
  CI: 'true',
  BITBUCKET_BUILD_NUMBER: '42',
  BITBUCKET_WORKSPACE: 'acme',
  BITBUCKET_REPO_SLUG: 'web',
  BITBUCKET_REPO_FULL_NAME: 'acme/web',
};

/** Artifact directories in the examples. Those of a failed step are stored only if the file sets that. */
function keptBy({ artifacts }, code) {
  return (artifacts?.upload ?? [])
    .filter((upload) => code === 0 || upload['capture-on'] === 'always')
    .flatMap(({ paths }) => paths.map((path) => path.replace(/\/\*\*$/, '')));
}

/** Steps with their variables: https://support.atlassian.com/bitbucket-cloud/docs/set-up-or-run-parallel-steps/ */
function stepsOf({ step, parallel, stage, variables }) {
  if (step !== undefined) return [{ step, own: {} }];
  if (variables !== undefined) return [];
  if (stage !== undefined) return stage.steps.flatMap(stepsOf);
  const steps = (parallel.steps ?? parallel).flatMap(stepsOf);
  return steps.map(({ step: one }, index) => ({
    step: one,
    own: { BITBUCKET_PARALLEL_STEP: `${index}`, BITBUCKET_PARALLEL_STEP_COUNT: `${steps.length}` },
  }));
}

/** One shell for the script of a step, so that exported variables reach the next command. A pipe is a separate process. */
async function runStep(step, variables, clone) {
  const platform = { ...ambient, BITBUCKET_CLONE_DIR: clone };
  const script = (items) =>
    items.map((item) => (typeof item === 'string' ? item : pipeCommand(item, platform))).join('\n');
  const env = { ...platform, ...variables };
  const main = await bash(script(step.script), env);
  const after = await bash(script(step['after-script'] ?? ['true']), { ...env, BITBUCKET_EXIT_CODE: main.code });
  return { code: main.code, out: main.out + after.out };
}

/** A pipe gets only the variables of the pipeline and those that are listed. The shell expands the values. */
function pipeCommand({ pipe, variables: given = {} }, platform) {
  if (!/^docker:\/\/ghcr\.io\/token-preflight\/token-preflight:\d+\.\d+\.\d+$/.test(pipe))
    throw new Error(`foreign ${pipe}`);
  const filled = (text) => `"${text.replace(/["\\`]/g, '\\$&').replace(/\$(\w+)|\$\{(\w+)\}/g, '${$1$2?}')}"`;
  const env = Object.entries(given).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[name, filled(value)]]
      : [[`${name}_COUNT`, value.length], ...value.map((item, index) => [`${name}_${index}`, filled(item)])],
  );
  const own = {
    PATH: process.env.PATH,
    ...platform,
    TOKEN_PREFLIGHT_HOST: 'pipe',
    NODE_EXTRA_CA_CERTS: `${bench}/ca.pem`,
  };
  const quotedOwn = Object.entries(own).map(([name, value]) => [name, quoted(value)]);
  const words = [...quotedOwn, ...env].map(([name, value]) => `${name}=${value}`);
  return ['env', '-i', ...words, 'node', quoted(join(root, 'dist/index.js'))].join(' ');
}

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

function bash(script, variables) {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-e', '-c', script], {
      cwd: variables.BITBUCKET_CLONE_DIR,
      env: { PATH: `${bench}/stubs:${process.env.PATH}`, HOME: process.env.HOME, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (out += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}
