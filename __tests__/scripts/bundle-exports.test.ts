import { expect, test } from '@jest/globals';
import { exportValues } from '../../scripts/bundle/exports.ts';

const source = `exports.modules = {

12:
((_module, _exports, __require__) => {

__require__.d(_exports, {
  A$: () => limit,
  b: () => read,
  c: () => last,
  d: () => (/* reexport */ other/* .d */.d)
});
var _other_js_0 = __require__(34);

const limit = 3;
let last;
async function read() {
    last = limit;
}


}),

34:
((_module, _exports, __require__) => {

__require__.d(_exports, {
  d: () => Other,
  Last: () => Last
});
class Other {
}
const Last = Other;


})

};
`;

test('a module exports its values at its end, and what may change as before', () => {
  expect(exportValues(source)).toBe(`exports.modules = {

12:
((_module, _exports, __require__) => {

__require__.d(_exports, {
  c: () => last,
  d: () => (/* reexport */ other/* .d */.d),
});
var _other_js_0 = __require__(34);

const limit = 3;
let last;
async function read() {
    last = limit;
}
_exports.A$ = limit;
_exports.b = read;


}),

34:
((_module, _exports, __require__) => {

class Other {
}
const Last = Other;
_module.exports = { d: Other, Last };


})

};
`);
});

test('other files stay as they are', () => {
  for (const text of ['', 'exports.d = 1;\n', source.replaceAll('_module', 'module')])
    expect(exportValues(text)).toBe(text);
});
