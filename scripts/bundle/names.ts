/** A module of webpack, with its number, up to the next one or to the end of all. */
const numberedModule = /^ *(?:\/\*{3}\/ )?(\d+): ?\n.*?(?=^ *(?:\/\*{3}\/ )?\d+: ?\n|(?!.))/gms;
const imports = /([\w$]+) = __require__\((\d+)\)/g;
/** What is used of an import: its name, and what webpack calls it. */
const use = /(\(0, ?)?\b([\w$]+)\/\* \.?([\w$]+) \*\/ ?\.([\w$]+)(\)(?=\())?/g;
/** What a module exports: for each name, a function that returns the value. */
const getters = /(?<=__require__\.d\(_exports, \{\n).*?(?=\n *\}\))/gs;
const exported = /^( *)"?([\w$]+)"?(?=: \(\) =>)/gm;

/**
 * Gives what modules export its name of the source. webpack calls it `SH`, and writes the name next to it wherever it's used:
 * `(0,_paths_js_0/* .repositoryPath * / .SH)(name)` becomes `_paths_js_0.repositoryPath(name)`, as no function of ours uses `this`.
 *
 * @param files of the bundle, all of them: a module can be in another file than those that import it
 * @returns the files, in the same order; what CommonJS modules export is unchanged
 */
export function nameExports(files: readonly string[]): readonly string[] {
  const names = exportNames(files);
  return files.map((file) =>
    file.replace(numberedModule, (module, number: string) => {
      const imported = importedNumbers(module);
      return module
        .replace(use, (text, open = '', local: string, _name: string, short: string, close = '') => {
          const name = names.get(imported.get(local) ?? '')?.get(short);
          if (name === undefined) return text;
          const isCallOfOurs = open !== '' && close !== '' && local.includes('_js_');
          return isCallOfOurs ? `${local}.${name}` : `${open}${local}.${name}${close}`;
        })
        .replace(getters, (list) =>
          list.replace(exported, (_, space: string, short: string) => space + (names.get(number)?.get(short) ?? short)),
        );
    }),
  );
}

/** @returns for each number of a module, the names of the source by those of webpack */
function exportNames(files: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const modules = files.flatMap((file) => [...file.matchAll(numberedModule)]);
  const shorts = new Map(
    modules.map(([module, number = '']) => {
      const lists = [...module.matchAll(getters)].map(([list]) => list);
      return [number, new Set(lists.flatMap((list) => [...list.matchAll(exported)].map(([, , short]) => short)))];
    }),
  );
  const names = new Map<string, Map<string, string>>();
  for (const [module] of modules) {
    const imported = importedNumbers(module);
    for (const [, , local = '', name = '', short = ''] of module.matchAll(use)) {
      const number = imported.get(local) ?? '';
      if (shorts.get(number)?.has(short)) names.set(number, (names.get(number) ?? new Map()).set(short, name));
    }
  }
  return names;
}

function importedNumbers(module: string): ReadonlyMap<string, string> {
  return new Map([...module.matchAll(imports)].map(([, local = '', number = '']) => [local, number]));
}
