import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';

/** Compiles the tests and all that they test to build/tests/, once before all tests. */
export default function compile({ rootDir }) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.tests.json'], {
    cwd: rootDir,
    stdio: 'inherit',
  });
  // Node.js finds this before the package of that name.
  const globals = `${rootDir}/build/tests/node_modules/@jest/globals`;
  mkdirSync(globals, { recursive: true });
  copyFileSync(`${rootDir}/__tests__/runner/globals.cjs`, `${globals}/index.js`);
}
