/** Writes `docs/route.md` from the model, and from what `e2e/route.sh` measured last. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { routePage } from './route-page.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const measured = JSON.parse(readFileSync(join(root, 'e2e/route/measured.json'), 'utf8'));
writeFileSync(join(root, 'docs/route.md'), routePage(measured));
