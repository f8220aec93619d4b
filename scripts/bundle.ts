/**
 * Creates `dist/` from `build/src/`: `program.js` and its parts are the bundle, `index.js` runs it as a program, and `library.js`
 * exports the library, with its types and the catalog of operations. Run by `npm run bundle`.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogData } from './bundle/catalog-data.ts';
import { pruneBundle, shortenBundle } from './bundle/prune.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const built = join(root, 'build/src');
// As JSON is a CommonJS module to TypeScript, `default` is what it exports as a whole.
const catalogTypes = `import type { Catalog } from '../library.js' with { 'resolution-mode': 'import' };

declare const catalog: Catalog;
export = catalog;
`;

rmSync(dist, { recursive: true, force: true });
const ncc = join(root, 'node_modules/.bin/ncc');
execFileSync(ncc, ['build', join(built, 'program.js'), '--out', dist, '--license', 'licenses.txt', '--quiet'], {
  cwd: root,
  stdio: 'inherit',
});
// ncc has no option for the name of the entry. Its parts don't import it.
renameSync(join(dist, 'index.js'), join(dist, 'program.js'));
await pruneBundle(dist);
shortenBundle(dist);

for (const name of ['index.js', 'library.js']) copyFileSync(join(built, name), join(dist, name));
chmodSync(join(dist, 'index.js'), 0o755);
// It has only types, and needs no others.
copyFileSync(join(root, 'src/library/public.ts'), join(dist, 'library.d.ts'));
const data = join(dist, 'data');
mkdirSync(data);
writeFileSync(join(data, 'package.json'), '{"type":"commonjs"}\n');
writeFileSync(join(data, 'catalog.d.json.ts'), catalogTypes);
writeFileSync(join(data, 'catalog.json'), `${JSON.stringify(catalogData(), null, 1)}\n`);
