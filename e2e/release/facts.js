// Reads one fact from JSON on standard input, for the comparisons of release.sh: node facts.js <fact> [label]
import { readFileSync } from 'node:fs';

const [name, label] = process.argv.slice(2);
const lines = (list) => list.sort().join('\n');

const facts = {
  version: ({ version }) => version,
  locked: ({ version, packages }) => `${version} ${packages[''].version}`,
  /** Packages with these names and their versions, by the lock file. */
  versions: ({ packages }) =>
    lines(label.split('\n').map((name) => `${name} ${packages[`node_modules/${name}`]?.version}`)),
  /** The same by the bill of materials, which lists what they make as well. */
  listed: ({ packages, documentDescribes }) =>
    lines(
      packages
        .filter(({ SPDXID }) => !documentDescribes.includes(SPDXID))
        .map(({ name, versionInfo }) => `${name} ${versionInfo}`),
    ),
  tags: ({ Tags }) => Tags.join(),
  platforms: ({ manifests }) =>
    manifests
      .map(({ platform: { os, architecture } }) => `${os}/${architecture}`)
      .sort()
      .join(),
  architecture: ({ architecture }) => architecture,
  user: ({ config }) => config.User,
  label: ({ config }) => config.Labels[label],
  /** Files of the layers above that of the base, by their names in a `dir:` of skopeo. */
  'own-layers': ({ layers }) =>
    layers
      .slice(1)
      .map(({ digest }) => digest.replace('sha256:', ''))
      .join('\n'),
};

console.log(facts[name](JSON.parse(readFileSync(0, 'utf8'))));
