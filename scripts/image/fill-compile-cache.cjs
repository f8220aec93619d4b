// Fills the compile cache of Node.js with what V8 compiles for the program, so that a run in the image doesn't compile it again.
// Runs while the image is built: node fill-compile-cache.cjs PROGRAM CACHE USER
// https://nodejs.org/api/module.html#module-compile-cache
const { spawnSync } = require('node:child_process');
const { chownSync, chmodSync, mkdirSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const [program, cache, user] = process.argv.slice(2);

// Node.js reads only what the same user has written. Afterward, root owns the files, so that the user can't change them.
mkdirSync(cache);
chownSync(cache, Number(user), Number(user));
// A plan, which needs no network, compiles the functions of every run. Of the other parts, V8 compiles the outer level. Without
// a fixed seed, the files would differ from build to build.
const loadAll = `for (const file of require('fs').readdirSync('.')) if (file.endsWith('.js')) require('./' + file)`;
const { status } = spawnSync(process.execPath, ['--random-seed=1', '--eval', loadAll], {
  cwd: program,
  env: {
    NODE_COMPILE_CACHE: cache,
    TOKEN_PREFLIGHT_HOST: 'pipe',
    PLAN: 'true',
    TOKEN: 'x',
    EMAIL: 'release-bot@acme.example',
    REPOSITORY: 'acme/web',
    SCOPES: 'read:repository:bitbucket',
  },
  stdio: 'inherit',
  uid: Number(user),
  gid: Number(user),
});
protect(cache);
process.exitCode = status ?? 1;

function protect(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) protect(path);
    else {
      chownSync(path, 0, 0);
      chmodSync(path, 0o644);
    }
  }
  chownSync(folder, 0, 0);
}
