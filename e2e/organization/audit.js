// Runs an audit with the built program against the sandbox, which is Bitbucket, and another server, which is Atlassian's admin API.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { organization } from '../../build/sandbox/organization.js';
import { runNode } from '../../build/sandbox/run.js';
import { samples } from '../../build/sandbox/samples.js';

const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** The inventory: tokens with the labels of the sandbox, and any others that pass. */
export const known = [
  { name: 'release', variable: 'FULL', label: 'api-full' },
  { name: 'least', variable: 'LEAST', label: 'api-least' },
];

/** @returns the report, with the exit code and everything that was printed */
export async function audit(sandbox, url, { entries = known, key = organization.key } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'token-preflight-organization-'));
  const lines = entries.map(
    ({ name, variable, label }) =>
      `  - { name: ${name}, token-env: ${variable}, token-label: ${label}, expires-on: 2098-01-01 }`,
  );
  const defaults = `defaults: { repository: acme/web, email: ${samples['api-full'].email} }`;
  try {
    await writeFile(join(folder, 'tokens.yml'), ['version: 1', defaults, 'tokens:', ...lines].join('\n'));
    const given = {
      inventory: 'tokens.yml',
      organization: organization.id,
      'organization-url': url,
      'api-url': sandbox.apiUrl,
      report: 'report.json',
    };
    const args = Object.entries(given).map(([name, value]) => `--${name}=${value}`);
    const env = {
      FULL: samples['api-full'].token,
      LEAST: samples['api-least'].token,
      TOKEN_PREFLIGHT_ADMIN_KEY: key,
    };
    const { exitCode, stdout, stderr } = await runNode([product, ...args], { cwd: folder, env, limitMs: 120_000 });
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    return { exitCode, printed: stdout + stderr, report };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Codes of the findings about the run. */
export const runCodes = ({ report }) => report.findings.map(({ code }) => code);

/** The expiry dates by the names of the tokens, with where each is from. */
export const expiries = ({ report }) =>
  Object.fromEntries(report.tokens.map(({ name, expiry }) => [name, `${expiry.on} ${expiry.source}`]));
