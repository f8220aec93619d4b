// Replaces `@jest/globals`, which works only in a sandbox of Jest. A module keeps what it imports from here, while each test
// file has globals of its own: these forward to those of the test file that runs.
const forward = (name) => {
  const current = () => globalThis[Symbol.for('globals of the test file')][name];
  return new Proxy(() => {}, {
    apply: (_target, _this, args) => current()(...args),
    get: (_target, key) => current()[key],
  });
};

exports.afterAll = forward('afterAll');
exports.afterEach = forward('afterEach');
exports.beforeAll = forward('beforeAll');
exports.beforeEach = forward('beforeEach');
exports.describe = forward('describe');
exports.expect = forward('expect');
exports.jest = forward('jest');
exports.test = forward('test');
