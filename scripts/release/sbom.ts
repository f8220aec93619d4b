/**
 * Prints the software bill of materials of `dist/` in SPDX: the packages that it is made of, by the lock file. Our
 * stand-ins for packages that nothing calls are left out.
 */
import { execFileSync } from 'node:child_process';

interface Bill {
  readonly packages: readonly { readonly SPDXID: string; readonly name: string }[];
  readonly relationships: readonly { readonly spdxElementId: string; readonly relatedSpdxElement: string }[];
}

const options = { encoding: 'utf8', maxBuffer: 1 << 26 } as const;
const bill: Bill = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'spdx', '--omit', 'dev'], options));
const standIns = bill.packages.filter(({ name }) => name === 'unused').map(({ SPDXID }) => SPDXID);
const packages = bill.packages.filter(({ SPDXID }) => !standIns.includes(SPDXID));
const relationships = bill.relationships.filter(
  ({ spdxElementId, relatedSpdxElement }) => ![spdxElementId, relatedSpdxElement].some((id) => standIns.includes(id)),
);
console.log(JSON.stringify({ ...bill, packages, relationships }, null, 2));
