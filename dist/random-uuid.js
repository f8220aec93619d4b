var readRandom = (function () {
  const bytes = Buffer.alloc(16);
  try {
    const file = openSync('/dev/urandom');
    const length = readSync(file, bytes);
    closeSync(file);
    return length === bytes.length ? bytes.toString('hex') : undefined;
  } catch {
    return undefined;
  }
});
const { closeSync, openSync, readSync } = require('node:fs');

/**
 * `dist/` has this in place of `crypto`, which `@actions/core` imports for one function: a text that nobody can guess, which ends the
 * value of an output. Node.js takes longer to load the module than for all that a plan does, and a plan needs nothing else of it.
 */
exports.randomUUID = () => readRandom() ?? require('node:crypto').randomUUID();

/** 128 bits of the generator that `node:crypto` uses, too; nothing where the system has no such file. */
