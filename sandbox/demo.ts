import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SampleName } from './samples.ts';
import { type Sandbox, startSandbox } from './server.ts';

// npm run demo: three checks against the sandbox, as a user would see them.

type Scene = {
  readonly heading: string;
  readonly sample: SampleName;
  readonly scopes: readonly string[];
  readonly exitCode: number;
};

const scenes: readonly Scene[] = [
  {
    heading: 'A token that can do what the job declares',
    sample: 'api-least',
    scopes: ['read:repository:bitbucket'],
    exitCode: 0,
  },
  {
    heading: 'A token that lacks two scopes',
    sample: 'api-read-only',
    scopes: ['read:repository:bitbucket', 'write:repository:bitbucket', 'write:pullrequest:bitbucket'],
    exitCode: 1,
  },
  { heading: 'A dead token', sample: 'api-expired', scopes: ['read:repository:bitbucket'], exitCode: 1 },
];

// build/sandbox/demo.js -> dist/index.js
const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

if (existsSync(product)) {
  const sandbox = await startSandbox();
  try {
    for (const [index, scene] of scenes.entries()) await show(sandbox, scene, index + 1);
  } finally {
    await sandbox.close();
  }
} else {
  complain('dist/index.js is missing: run "npm run bundle" first.');
}

async function show(sandbox: Sandbox, scene: Scene, number: number): Promise<void> {
  const { token, email } = sandbox.samples[scene.sample];
  const options = [
    ...['--api-url', sandbox.apiUrl, '--repository', 'acme/web', '--scopes', scene.scopes.join(',')],
    ...(email ? ['--email', email] : []),
  ];
  const title = `${number}. ${scene.heading}`;
  process.stdout.write(`\n${title}\n${'='.repeat(title.length)}\n$ token-preflight ${options.join(' ')}\n\n`);
  const exitCode = await run(options, token);
  if (exitCode === scene.exitCode) process.stdout.write(`\n(exit code ${exitCode}, as it should be)\n`);
  else complain(`"${scene.heading}" should end with exit code ${scene.exitCode}, but ended with ${exitCode}.`);
}

/** Runs the product with nothing in its environment but what it needs, so that no CI platform shines through. */
function run(options: readonly string[], token: string): Promise<number | string> {
  const kept = ['PATH', 'SystemRoot', 'TERM', 'NO_COLOR', 'FORCE_COLOR'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const env = { ...Object.fromEntries(kept), TOKEN_PREFLIGHT_TOKEN: token };
  const child = spawn(process.execPath, [product, ...options], { env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'none'));
  });
}

function complain(sentence: string): void {
  process.stderr.write(`\nThe demo went wrong: ${sentence}\n`);
  process.exitCode = 1;
}
