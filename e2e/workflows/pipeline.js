import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bench, root } from './bench.js';

/**
 * Runs one pipeline of a `bitbucket-pipelines.yml` by the platform's rules for scripts and pipes: commands one after the
 * other in one shell, a pipe as the built entry with the pipeline's own variables and those listed under `variables`, a list unrolled,
 * nothing after the first failure but the after-script. Images, services and artifacts are not played.
 *
 * @param file path of the YAML file
 * @param given the pipeline, such as `branches/main` or `custom/audit`, and the secured variables of the repository
 * @returns whether it succeeded, and what it printed
 */
export async function runPipeline(file, { pipeline, variables }) {
  const document = parse(readFileSync(file, 'utf8'));
  const items = pipeline.split('/').reduce((found, key) => found?.[key], document.pipelines);
  if (items === undefined) throw new Error(`${file} has no pipeline ${pipeline}`);
  let printed = '';
  for (const step of items.flatMap(stepsOf)) {
    const { code, out } = await runStep(step, { ...ambient, ...variables });
    printed += out;
    if (code !== 0) return { succeeded: false, printed };
  }
  return { succeeded: true, printed };
}

const ambient = {
  CI: 'true',
  BITBUCKET_BUILD_NUMBER: '42',
  BITBUCKET_WORKSPACE: 'acme',
  BITBUCKET_REPO_SLUG: 'web',
  BITBUCKET_REPO_FULL_NAME: 'acme/web',
  BITBUCKET_CLONE_DIR: `${bench}/clone`,
};

function stepsOf({ step, parallel, stage, variables }) {
  if (step !== undefined) return [step];
  if (variables !== undefined) return [];
  return (parallel?.steps ?? parallel ?? stage.steps).flatMap(stepsOf);
}

/** One shell a step, so that what a command exports reaches the next; a pipe is a program of its own. */
async function runStep(step, variables) {
  const script = (items) =>
    items.map((item) => (typeof item === 'string' ? item : pipeCommand(item, variables))).join('\n');
  const main = await bash(script(step.script), variables);
  const after = await bash(script(step['after-script'] ?? ['true']), { ...variables, BITBUCKET_EXIT_CODE: main.code });
  return { code: main.code, out: main.out + after.out };
}

/** A pipe sees the pipeline's own variables and those that it is given, and no other. */
function pipeCommand({ pipe, variables: given = {} }, variables) {
  if (!/^docker:\/\/ghcr\.io\/token-preflight\/token-preflight:\d+\.\d+\.\d+$/.test(pipe))
    throw new Error(`foreign ${pipe}`);
  const filled = (text) =>
    text.replace(/\$(\w+)|\$\{(\w+)\}/g, (_, bare, braced) => {
      const value = variables[bare ?? braced];
      if (value === undefined) throw new Error(`${bare ?? braced} is not set`);
      return value;
    });
  const env = Object.entries(given).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[name, filled(value)]]
      : [[`${name}_COUNT`, `${value.length}`], ...value.map((item, index) => [`${name}_${index}`, filled(item)])],
  );
  const own = Object.entries({ ...ambient, TOKEN_PREFLIGHT_HOST: 'pipe', NODE_EXTRA_CA_CERTS: join(bench, 'ca.pem') });
  const pairs = [['PATH', process.env.PATH], ...own, ...env].map(([name, value]) => `${name}=${value}`);
  return ['env', '-i', ...pairs, 'node', join(root, 'dist/index.js')].map(quoted).join(' ');
}

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

function bash(script, variables) {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-e', '-c', script], {
      cwd: `${bench}/clone`,
      env: { PATH: `${bench}/stubs:${process.env.PATH}`, HOME: process.env.HOME, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (out += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}
