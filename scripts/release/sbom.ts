/**
 * Prints the software bill of materials of `dist/` in SPDX: the packages of the lock file that `dist/licenses.txt` lists.
 * The others are dependencies that the bundle leaves out, see `scripts/bundle/unused-module.js`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bundledPackages } from '../bundle/licenses.ts';

interface Bill {
  readonly documentDescribes: readonly string[];
  readonly packages: readonly { readonly SPDXID: string; readonly name: string }[];
  readonly relationships: readonly { readonly spdxElementId: string; readonly relatedSpdxElement: string }[];
}

const options = { encoding: 'utf8', maxBuffer: 1 << 26 } as const;
const bill: Bill = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'spdx', '--omit', 'dev'], options));
const bundled = bundledPackages(readFileSync('dist/licenses.txt', 'utf8')).map(({ name }) => name);
const isLeftOut = ({ SPDXID, name }: Bill['packages'][number]) =>
  !bill.documentDescribes.includes(SPDXID) && !bundled.includes(name);
const leftOut = bill.packages.filter(isLeftOut).map(({ SPDXID }) => SPDXID);
const packages = bill.packages.filter(({ SPDXID }) => !leftOut.includes(SPDXID));
const relationships = bill.relationships.filter(
  ({ spdxElementId, relatedSpdxElement }) => ![spdxElementId, relatedSpdxElement].some((id) => leftOut.includes(id)),
);
console.log(JSON.stringify({ ...bill, packages, relationships }, null, 2));
