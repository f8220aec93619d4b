/**
 * Stands for `@jest/globals` where mocha runs the tests: mocha keeps the modules between mutants, and Jest loads them
 * anew for each, which is a hundred times as slow.
 */
import { basename, dirname, join } from 'node:path';
import { expect } from 'expect';
import fc from 'fast-check';
import { bind } from 'jest-each';
import { SnapshotState } from 'jest-snapshot';

/** A property that has found nothing by then goes on to find nothing. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 100 });

// Jest's own notes a difference for its runner and goes on, and draws it, which takes longer than the test.
expect.extend({
  toMatchSnapshot(received) {
    const { pass } = this.snapshotState.match({ testName: this.currentTestName, received, isInline: false });
    return { pass, message: () => 'Differs from its snapshot.' };
  },
});
const snapshots = new Map();

function snapshotsOf(file) {
  const path = join(dirname(file), '__snapshots__', `${basename(file, '.js')}.ts.snap`);
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
export const beforeEach = (body) => globalThis.beforeEach(() => body());
export const afterEach = (body) => globalThis.afterEach(() => body());
export { expect };
