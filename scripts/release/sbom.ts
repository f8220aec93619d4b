/**
 * Prints the software bill of materials of `dist/` in SPDX: the packages of the lock file that `dist/licenses.txt` lists.
 * The others are only for development, or the bundle leaves them out, see `scripts/bundle/unused-module.js`. Since `dist/` has
 * everything that runs, package.json has development dependencies only, and npm calls all of them that.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bundledPackages } from '../bundle/licenses.ts';

interface Bill {
  readonly SPDXID: string;
  readonly documentDescribes: readonly string[];
  readonly packages: readonly { readonly SPDXID: string; readonly name: string }[];
  readonly relationships: readonly {
    readonly spdxElementId: string;
    readonly relatedSpdxElement: string;
    readonly relationshipType: string;
  }[];
}

const options = { encoding: 'utf8', maxBuffer: 1 << 26 } as const;
const bill: Bill = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'spdx'], options));
const bundled = bundledPackages(readFileSync('dist/licenses.txt', 'utf8')).map(({ name }) => name);

/** IDs of the root and of bundled packages that it depends on, also through others. */
const kept = new Set(bill.documentDescribes);
for (const id of kept) {
  const dependencies = bill.relationships
    .filter(
      ({ relatedSpdxElement, relationshipType }) =>
        relatedSpdxElement === id && /DEPENDENCY_OF$/.test(relationshipType),
    )
    .map(({ spdxElementId }) => spdxElementId);
  for (const { SPDXID, name } of bill.packages) {
    if (dependencies.includes(SPDXID) && bundled.includes(name)) kept.add(SPDXID);
  }
}

const packages = bill.packages.filter(({ SPDXID }) => kept.has(SPDXID));
const isKept = (id: string) => kept.has(id) || id === bill.SPDXID;
const relationships = bill.relationships
  .filter(({ spdxElementId, relatedSpdxElement }) => isKept(spdxElementId) && isKept(relatedSpdxElement))
  .map((relationship) => ({
    ...relationship,
    relationshipType: relationship.relationshipType.replace(/^DEV_/, ''),
  }));
console.log(JSON.stringify({ ...bill, packages, relationships }, null, 2));
