/**
 * Replaces `@jest/globals` when Mocha runs the tests. Mocha keeps its process and the modules between mutants. Jest would be
 * started again for each mutant, which is 100 times slower.
 */
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ModernFakeTimers } from '@jest/fake-timers';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { SnapshotState } from 'jest-snapshot';

// The Jest version reports a difference to its runner and formats it, which takes longer than the test.
expect.extend({
  toMatchSnapshot(received) {
    const { pass } = this.snapshotState.match({ testName: this.currentTestName, received, isInline: false });
    return { pass, message: () => 'Differs from its snapshot.' };
  },
});
const snapshots = new Map();

function snapshotsOf(file) {
  const folder = dirname(file).replace('/build/tests/', '/');
  const path = join(folder, '__snapshots__', `${basename(file, '.js')}.ts.snap`);
  const state =
    snapshots.get(file) ??
    new SnapshotState(path, {
      updateSnapshot: 'none',
      snapshotFormat: { escapeString: false, printBasicPrototype: false },
    });
  snapshots.set(file, state);
  state.clear();
  return state;
}

export function test(name, body) {
  globalThis.it(name, async function () {
    const { file } = this.test;
    expect.setState({ currentTestName: this.test.fullTitle(), testPath: file, snapshotState: snapshotsOf(file) });
    try {
      await body();
    } catch (error) {
      if (error?.code === 'NEEDS_A_PROCESS') this.skip();
      throw error;
    }
  });
}

export function describe(name, body) {
  globalThis.describe(name, body);
}

test.each = bind(test, false);
describe.each = bind(describe, false);

export const beforeAll = (body) => globalThis.before(() => body());
export const afterAll = (body) => globalThis.after(() => body());
export const beforeEach = (body) => globalThis.beforeEach(onlyInThisFile(body));
export const afterEach = (body) => globalThis.afterEach(onlyInThisFile(body));
export { expect };

/** Mocha runs what is outside of `describe` for the tests of all files, Jest for those of the file that calls it. */
function onlyInThisFile(body) {
  const url = /file:\S+\.test\.js/.exec(new Error().stack)?.[0];
  return function () {
    return url === undefined || this.currentTest.file === fileURLToPath(url) ? body() : undefined;
  };
}

const timers = new ModernFakeTimers({ config: { fakeTimers: {} }, global: globalThis });
/** The functions of `jest` that the tests use which run here. */
export const jest = {
  useFakeTimers: (config) => timers.useFakeTimers(config),
  useRealTimers: () => timers.useRealTimers(),
  advanceTimersByTime: (ms) => timers.advanceTimersByTime(ms),
  advanceTimersByTimeAsync: (ms) => timers.advanceTimersByTimeAsync(ms),
  getTimerCount: () => timers.getTimerCount(),
  setSystemTime: (now) => timers.setSystemTime(now),
};
