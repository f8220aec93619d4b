import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fleetEnvironment, fleetFaults, fleetInventory } from './fleet.ts';
import { runNode } from './run.ts';
import { startSandbox } from './server.ts';

/** What the sample audit leaves in its folder. */
export const auditFiles = {
  inventory: 'tokens.yml',
  log: 'log.txt',
  summary: 'summary.md',
  report: 'report.json',
  junit: 'junit.xml',
  html: 'report.html',
  metrics: 'metrics.prom',
} as const;

/** The texts of those files. */
export type AuditTexts = Readonly<Record<keyof typeof auditFiles, string>>;

/**
 * Audits the sample fleet with the built entry: once on the command line, for log and reports, and once as a step of GitHub
 * Actions, for the job summary.
 * @param today is fixed for the run; without it, it is today
 */
export async function auditFleet(product: string, folder: string, today?: Date): Promise<AuditTexts> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const path = (name: keyof typeof auditFiles) => join(folder, auditFiles[name]);
  await writeFile(path('inventory'), fleetInventory(today ?? new Date()));
  const sandbox = await startSandbox();
  try {
    for (const rule of fleetFaults) sandbox.fault(rule);
    const clock = fileURLToPath(new URL('./clock.js', import.meta.url));
    const node = today === undefined ? [] : ['--import', clock];
    const env = { ...fleetEnvironment(), ...(today !== undefined && { SANDBOX_TODAY: today.toISOString() }) };
    const options = { inventory: auditFiles.inventory, 'api-url': sandbox.apiUrl, 'git-url': sandbox.url };

    const reports = ['report', 'junit', 'html', 'metrics'] as const;
    const given = { ...options, ...Object.fromEntries(reports.map((name) => [name, auditFiles[name]])) };
    const args = Object.entries(given).map(([name, value]) => `--${name}=${value}`);
    const { stdout } = await runNode([...node, product, ...args], { cwd: folder, env });
    await writeFile(path('log'), steady(stdout, sandbox.url));

    await writeFile(path('summary'), '');
    const inputs = Object.entries(options).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const inAction = { ...env, ...Object.fromEntries(inputs), GITHUB_STEP_SUMMARY: path('summary') };
    await runNode([...node, product], { cwd: folder, env: inAction });
    for (const name of [...reports, 'summary'] as const) {
      await writeFile(path(name), steady(await readFile(path(name), 'utf8'), sandbox.url));
    }
  } finally {
    await sandbox.close();
  }
  const names = Object.keys(auditFiles) as (keyof typeof auditFiles)[];
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(path(name), 'utf8')]));
  return Object.fromEntries(texts);
}

/** As if Bitbucket itself had been asked: the port of the sandbox is another one every time. */
function steady(text: string, sandbox: string): string {
  const { host } = new URL(sandbox);
  return text
    .replaceAll(`${sandbox}/2.0`, 'https://api.bitbucket.org/2.0')
    .replaceAll(new RegExp(`http://(\\S+@)?${host}`, 'g'), 'https://$1bitbucket.org')
    .replaceAll(host, 'bitbucket.org');
}
