/**
 * Creates `dist/` from `build/src/`: `program.js` and its parts are the bundle, `index.js` runs it as a program, and `library.mjs`
 * exports the library, with its types and the catalog of operations. Run by `npm run bundle`.
 */
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogData } from './bundle/catalog-data.ts';
import { compileEarly } from './bundle/early.ts';
import { pruneBundle, shortenBundle } from './bundle/prune.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const built = join(root, 'build/src');
// As JSON is a CommonJS module to TypeScript, `default` is what it exports as a whole.
const catalogTypes = `import type { Catalog } from '../library.mjs' with { 'resolution-mode': 'import' };

declare const catalog: Catalog;
export = catalog;
`;

/** Never runs: Node.js searches the text for the names that ES modules can import. */
const exportsForModules = '0 && (module.exports = { check, explain, scopesFor });\n';
/** What is used of ncc, which has no types. Its command line has no option for the format. */
type Ncc = (
  entry: string,
  options: {
    readonly esm: boolean;
    readonly license: string;
    readonly quiet: boolean;
    readonly externals: Readonly<Record<string, string>>;
  },
) => Promise<{ readonly code: string; readonly assets: Readonly<Record<string, { readonly source: string }>> }>;
const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
// CommonJS: Node.js needs a millisecond or two less for each file than for an ES module.
const { code, assets } = await ncc(join(built, 'program.js'), {
  esm: false,
  license: 'licenses.txt',
  quiet: true,
  // Only the toolkit imports them by these names.
  externals: { crypto: './toolkit-node.js', fs: './toolkit-node.js' },
});
for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(dist, name), source);
writeFileSync(join(dist, 'program.js'), `${code}\n${exportsForModules}`);
writeFileSync(join(dist, 'package.json'), '{\n  "type": "commonjs"\n}\n');
await pruneBundle(dist);
shortenBundle(dist);

copyFileSync(join(root, 'scripts/bundle/toolkit-node.cjs'), join(dist, 'toolkit-node.js'));
copyFileSync(join(built, 'index.cjs'), join(dist, 'index.js'));
copyFileSync(join(built, 'library.js'), join(dist, 'library.mjs'));
chmodSync(join(dist, 'index.js'), 0o755);
await compileEarly(dist);
// It has only types, and needs no others.
copyFileSync(join(root, 'src/library/public.ts'), join(dist, 'library.d.mts'));
const data = join(dist, 'data');
mkdirSync(data);
writeFileSync(join(data, 'catalog.d.json.ts'), catalogTypes);
writeFileSync(join(data, 'catalog.json'), `${JSON.stringify(catalogData(), null, 1)}\n`);
