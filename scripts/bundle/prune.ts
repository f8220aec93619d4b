import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { exportValues } from './exports.ts';
import { nameExports } from './names.ts';

/**
 * Removes from the bundle the functions of valibot that nothing calls: it comes as one module of 200 kB, of which ncc can
 * leave out none without minifying everything. Names and layout of the rest stay as they are.
 */
export async function pruneBundle(dist: string): Promise<void> {
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.js'))) {
    const path = join(dist, file);
    const source = readFileSync(path, 'utf8');
    // Of all packages only valibot marks its functions this way.
    if (!source.includes('@__NO_SIDE_EFFECTS__')) continue;
    const { code } = await minify(source, {
      module: true,
      mangle: false,
      compress: { defaults: false, unused: true, side_effects: true, keep_fargs: true, passes: 3 },
      format: { beautify: true, indent_level: 2, comments: 'all' },
    });
    writeFileSync(path, `${code}\n`);
  }
}

/**
 * Shortens what webpack adds to every module, import, and export: a tenth of the bundle. `_scopes_js__WEBPACK_IMPORTED_MODULE_3__` becomes
 * `_scopes_js_3`.
 *
 * Writes all other characters than those of ASCII as `\u2026`: one of them makes V8 keep the file with two bytes for each character, and
 * read it more slowly. All are in texts, expressions, and comments.
 *
 * Also switches off the logs of yaml: it looks for their variables at every lexical token, and to read one takes longer the more
 * variables there are, of which a large audit has thousands.
 */
export function shortenBundle(dist: string): void {
  const paths = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(dist, name));
  const shorter = paths.map((path) =>
    readFileSync(path, 'utf8')
      .replace(/__WEBPACK_IMPORTED_MODULE_(\d+)__/g, '_$1')
      .replace(/\bnode_process\.env\.LOG_(?:TOKENS|STREAM)\b/g, 'false')
      .replace(/\/\* harmony (?:import|export) \*\/ ?/g, '')
      .replace(/\(\/\* (?:binding|reexport) \*\/ ([\w$]+)\)/g, '$1')
      .replace(/\/\* import\(\) \*\/ /g, '')
      .replace(/^__webpack_require__\.r\(__webpack_exports__\);\n/gm, '')
      .replace(/^\/\/ (?:EXTERNAL MODULE: .*|EXPORTS)\n/gm, '')
      .replace(/^\/(?:\*{6}|\*{3})\/ ?\t*/gm, '')
      .replace(/__unused_webpack__*(?:webpack_)?module_*\b/g, '_module')
      .replace(/__(?:nccwpck|webpack)_require__/g, '__require__')
      .replace(/__webpack_exports__/g, '_exports')
      .replace(/^;\/\/ CONCATENATED MODULE: \.\/(?:build\/)?/gm, '// ')
      .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  for (const [index, text] of nameExports(shorter).entries()) writeFileSync(paths[index] ?? '', exportValues(text));
}
