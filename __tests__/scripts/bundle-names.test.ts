import { expect, test } from '@jest/globals';
import { nameExports } from '../../scripts/bundle/names.ts';

const importer = `exports.modules = {

12:
((_module, _exports, __require__) => {

__require__.d(_exports, {
  Z: () => read
});
var _paths_js_0 = __require__(34), valibot = __require__(56);

function read() {
    return (0,_paths_js_0/* .pathOf */ .SH)(\`\${_paths_js_0/* root */.X5}/\`) + (0, valibot/* .parse */.q)(_paths_js_0/* .SH */ .a);
}

}),

  /***/ 56: 
  /***/ (_module, _exports, __require__) => {
__require__.d(_exports, {
      q: () => parse,
      r: () => ( /* binding */ unused)
})
},

};
`;
const imported = `var modules = ({

34:
((_module, _exports, __require__) => {

__require__.d(_exports, {
  "SH": () => pathOf,
  X5: () => root,
  a: () => other,
});
const a = { SH: () => 1, "X5": () => other/* .b */ .c };

})

});
`;

test('what a module exports has its name of the source, whichever file the module is in', () => {
  const [first, second] = nameExports([importer, imported]);
  expect(first).toContain('return _paths_js_0.pathOf(`${_paths_js_0.root}/`) + (0, valibot.parse)(_paths_js_0.SH);');
  expect(first).toContain('  Z: () => read\n');
  expect(first).toContain('      parse: () => parse,\n      r: () => ( /* binding */ unused)\n');
  expect(second).toContain('  pathOf: () => pathOf,\n  root: () => root,\n  SH: () => other,\n');
  expect(second).toContain('const a = { SH: () => 1, "X5": () => other/* .b */ .c };');
});

test('what a CommonJS module exports keeps its name', () => {
  expect(nameExports([importer])).toEqual([
    importer.replace('valibot/* .parse */.q', 'valibot.parse').replace(/q(?=: \(\) => parse)/, 'parse'),
  ]);
});
