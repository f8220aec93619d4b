const { AsyncLocalStorage } = require('node:async_hooks');
const { readFileSync } = require('node:fs');
const { createRequire, Module } = require('node:module');
const { join, relative } = require('node:path');
const { pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');

const storage = new AsyncLocalStorage();

/** The same for each copy of the framework. With one for each, they would slow down all that follows in the process. */
function SharedStorage() {
  return storage;
}

/** Leads from a compiled file to its map. */
class SourceMaps extends Map {
  get(path) {
    return path.includes('/build/tests/') ? `${path}.map` : undefined;
  }
}

/**
 * Loads compiled tests as Node.js loads any module. Jest's own runtime loads all modules again for each test file, which
 * takes longer than the tests. Here, test files that run in the same process share all modules but their own.
 */
module.exports = class NativeRuntime extends Runtime {
  #root;
  #testPath;

  constructor(...args) {
    super(...args);
    this.#root = args[0].rootDir;
    this.#testPath = args[6];
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  unstable_importModule(path) {
    const compiled = join(this.#root, 'build/tests', relative(this.#root, path)).replace(/ts$/, 'js');
    return import(pathToFileURL(compiled));
  }

  /** Loads the framework, which keeps the tests of a file in its modules: each file gets a new one. */
  requireInternalModule(path) {
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
    const framework = new Module(path);
    Object.assign(framework, { filename: path, paths: module.paths });
    const require = createRequire(path);
    framework.require = (id) => (id === 'node:async_hooks' ? { AsyncLocalStorage: SharedStorage } : require(id));
    framework._compile(readFileSync(path, 'utf8'), path);
    return framework.exports;
  }

  setGlobalsForRuntime(globals) {
    const jest = this.jestGlobals.jestObjectFor(this.#testPath);
    globalThis[Symbol.for('globals of the test file')] = { ...globals, jest };
  }

  getSourceMaps() {
    return new SourceMaps();
  }

  // There is no sandbox to keep the built-in modules of Node.js out of.
  installGetBuiltinModule() {}
};
