const asyncHooks = require('node:async_hooks');
const { join, relative } = require('node:path');
const { pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');

const { AsyncLocalStorage } = asyncHooks;
const store = new AsyncLocalStorage();

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
    delete require.cache[path];
    // With a store of its own, each would make everything that follows in this process slower.
    asyncHooks.AsyncLocalStorage = function AsyncLocalStorage() {
      return store;
    };
    try {
      return require(path);
    } finally {
      asyncHooks.AsyncLocalStorage = AsyncLocalStorage;
    }
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
