/**
 * Writes what follows from the tables: the inputs of `action.yml`, the variables of `pipe.yml`, the tables of the README,
 * the schema of an inventory and the references in `docs/`; and the version of `package.json`, wherever users meet it. Run
 * by `npm run generate`; CI fails when a file is not what this would write.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { options, optionsOf } from '../src/config/options.ts';
import { auditSamples } from './audit-samples.ts';
import { allowed, describe } from './describe.ts';
import { failuresPage } from './failures-page.ts';
import { findingsPage } from './findings-page.ts';
import { inventorySchema } from './inventory-schema.ts';
import { pipeDefinition, pipeVariablesTable } from './pipe-page.ts';
import { recipe } from './recipes.ts';
import { isStamped, stamp } from './release/stamp.ts';
import { scopesPage } from './scopes-page.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function actionInputs(): string {
  const inputs = optionsOf('action').map(({ name, description, default: fallback, choices, defaultDescription }) => [
    name,
    {
      description: [
        description.replaceAll('`', '"'),
        allowed(choices),
        defaultDescription && `Default, ${defaultDescription}.`,
      ]
        .filter(Boolean)
        .join(' '),
      required: false,
      ...(fallback !== undefined && { default: fallback }),
    },
  ]);
  return stringify({ inputs: Object.fromEntries(inputs) }, { lineWidth: 0 });
}

function pipeVariables(): string {
  const variables = optionsOf('pipe').map(({ variable, default: fallback }) => ({
    name: variable,
    ...(fallback !== undefined && { default: fallback }),
  }));
  return stringify({ variables }, { lineWidth: 0 });
}

function optionsTable(): string {
  const lines = options.map((row) => {
    const { name, variable, type, default: fallback, defaultDescription, hosts, command } = row;
    const input = hosts?.includes('action') === false ? (name === 'debug' ? 'step debug logging' : '-') : `\`${name}\``;
    const flag =
      hosts?.includes('terminal') === false
        ? '-'
        : type === 'secret'
          ? '`TOKEN_PREFLIGHT_TOKEN` in the environment, or `--token-stdin`'
          : `\`${command ? 'token-preflight ' : '--'}${name}\``;
    const otherwise = defaultDescription ?? (fallback === undefined ? '' : `\`${fallback}\``);
    return `| ${input} | \`${variable}\` | ${flag} | ${describe(row)} | ${otherwise} |`;
  });
  return [
    '| Action input | Pipe variable | Command line | What it is | Default |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

/** Replaces what stands between two marker lines; the markers say which block it is. */
function replaceBlock(file: string, name: string, content: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const [begin, end] = [`begin generated: ${name}`, `end generated: ${name}`];
  const pattern = new RegExp(`(^.*${begin}.*\\n)[\\s\\S]*?(^.*${end}.*$)`, 'm');
  if (!pattern.test(text)) throw new Error(`${file} holds no block "${name}".`);
  writeFileSync(
    path,
    text.replace(pattern, (_, before: string, after: string) => `${before}${content}${after}`),
  );
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
for (const path of tracked.filter(isStamped).map((file) => join(root, file))) {
  writeFileSync(path, stamp(readFileSync(path, 'utf8'), version));
}
replaceBlock('action.yml', 'inputs', actionInputs());
replaceBlock('pipe.yml', 'variables', pipeVariables());
replaceBlock('README.md', 'options', `\n${optionsTable()}\n`);
writeFileSync(join(root, 'schema/inventory-1.schema.json'), `${JSON.stringify(inventorySchema(), null, 2)}\n`);
const { image } = parse(readFileSync(join(root, 'pipe.yml'), 'utf8'));
replaceBlock('docs/pipe.md', 'definition', `\n${pipeDefinition(image)}\n`);
replaceBlock('docs/pipe.md', 'variables', `\n${pipeVariablesTable()}\n`);
writeFileSync(join(root, 'docs/findings.md'), findingsPage());
writeFileSync(join(root, 'docs/scopes.md'), scopesPage());
writeFileSync(join(root, 'docs/failures.md'), await failuresPage(join(root, 'dist/index.js')));
for (const [name, block] of Object.entries(await auditSamples(join(root, 'dist/index.js')))) {
  replaceBlock('docs/audit.md', name, `\n${block}\n`);
}
for (const file of readdirSync(join(root, 'docs/recipes'))) {
  const path = join(root, 'docs/recipes', file);
  const example = (name: string) => readFileSync(join(root, 'examples', name), 'utf8');
  writeFileSync(path, recipe(readFileSync(path, 'utf8'), example));
}
