/** A package of the bundle. */
export interface BundledPackage {
  readonly name: string;
  /** By its SPDX identifier. */
  readonly license: string;
  /** The text of the license. */
  readonly text: string;
}

/**
 * The packages that the bundle is made of.
 * @param licenses the text of `dist/licenses.txt`, where ncc writes name, license and text of each one after the other
 */
export function bundledPackages(licenses: string): readonly BundledPackage[] {
  const headings = [...licenses.matchAll(/^(\S+)\n(MIT|ISC|BSD-2-Clause)$/gm)];
  return headings.map(({ 0: heading, 1: name = '', 2: license = '', index }, position) => {
    const text = licenses.slice(index + heading.length, headings[position + 1]?.index);
    return { name, license, text };
  });
}
