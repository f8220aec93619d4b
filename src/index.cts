#!/usr/bin/env node
// What is run: `dist/index.js` is this file, and `dist/program.js` the bundle. Old versions of Node.js that can't read the bundle
// can read this file, so it uses nothing that is newer than an arrow function.
type Bundle = typeof import('./program.ts', { with: { 'resolution-mode': 'import' }});

const nodeVersion = process.versions.node;
// As `engines` in package.json.
const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 2) || (major === 20 && minor >= 15)) {
  const { runProcess }: Bundle = require('./program.js');
  void runProcess();
} else {
  const text = `Node.js ${nodeVersion} is not supported. Use 20.15 or a later 20.x, or 22.2 or later.`;
  let program: Bundle | undefined;
  try {
    program = require('./program.js');
  } catch (_) {
    console.error(`error: ${text}`);
    process.exitCode = 70;
  }
  if (program !== undefined) program.exitWithError(text);
}
