/** A module of webpack in the layout that `shortenBundle` leaves, up to the next one or to the end of all. */
const esModule = /^\(\(_module, _exports, __require__\) => \{\n(.*?)\n*^\}\),?\n\n(?=\d+:$|\}\)?;$)/gms;
/** What a module exports: for each name, a function that returns the value. */
const getters = /^__require__\.d\(_exports, \{\n(.*?)\n\}\);\n/ms;

/**
 * Makes modules export their values at their end, as CommonJS modules do. webpack exports a function for each, which returns the value,
 * so that modules can import each other in a circle, or change what they export. V8 would have to compile each of these functions: a
 * tenth of what a plan adds to an empty process. `npm run lint` rejects circles, and no package uses an export of a circle while it is
 * loaded.
 *
 * @param source a file of the bundle
 * @returns the file; what may change or belongs to another module is still exported by a function
 */
export function exportValues(source: string): string {
  return source.replace(esModule, (text, body: string) => {
    const [all, list = ''] = getters.exec(body) ?? [];
    if (all === undefined) return text;
    const exported = list.split('\n').map((line) => ({ line, value: valueIn(line, body) }));
    const values = exported.flatMap(({ value }) => value ?? []);
    const rest = exported.filter(({ value }) => value === undefined).map(({ line }) => line.replace(/,?$/, ','));
    if (rest.length === 0) {
      const properties = values.map(({ name, local }) => (name === local ? name : `${name}: ${local}`));
      const changed = `${body.replace(all, '')}\n_module.exports = { ${properties.join(', ')} };`;
      return text.replace(body, () => changed);
    }
    const kept = rest.length === 0 ? '' : all.replace(list, () => rest.join('\n'));
    const changed = [body.replace(all, () => kept), ...values.map(({ name, local }) => `_exports.${name} = ${local};`)];
    return text.replace(body, () => changed.join('\n'));
  });
}

/** @returns the name and the value of a line of getters, or nothing where the value may change */
function valueIn(line: string, body: string): { readonly name: string; readonly local: string } | undefined {
  const [, name, local] = /^ {2}(?:"?)([\w$]+)"?: \(\) => ([\w$]+),?$/.exec(line) ?? [];
  if (name === undefined || local === undefined) return undefined;
  const declaration = new RegExp(`^(?:(?:async )?function\\*?|const|class) ${local.replaceAll('$', '\\$')}\\b`, 'm');
  return declaration.test(body) ? { name, local } : undefined;
}
