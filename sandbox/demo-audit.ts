import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditFiles, auditFleet } from './sample-audit.ts';

// npm run demo:audit [folder]: audits the sample fleet and leaves everything that a reader gets in the folder.

// build/sandbox/demo-audit.js -> dist/index.js
const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../audit', import.meta.url)));

if (existsSync(product)) {
  const { log } = await auditFleet(product, folder);
  const files = Object.values(auditFiles).map((name) => `  ${relative('.', join(folder, name))}`);
  process.stdout.write(`${log}\nThe inventory and what the audit left:\n${files.join('\n')}\n`);
} else {
  process.stderr.write('dist/index.js is missing: run "npm run bundle" first.\n');
  process.exitCode = 1;
}
