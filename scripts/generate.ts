/**
 * Writes everything that is generated from tables: the inputs in `action.yml`, the variables in `pipe.yml`, the inventory
 * schema, the example output in the README, the reference pages in `docs/`, and the page that explains failures. It also copies the version from
 * `package.json` to every file that shows it. Run it with `npm run generate`. CI fails if a generated file is out of date.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { optionTexts } from '../src/config/option-texts.data.ts';
import { options, optionsOf } from '../src/config/options.ts';
import { auditSamples } from './audit-samples.ts';
import { allowed, describe } from './describe.ts';
import { documentSchemas } from './document-schemas.ts';
import { evidencePage } from './evidence-page.ts';
import { explainPage } from './explain-page.ts';
import { failuresPage } from './failures-page.ts';
import { findingsPage } from './findings-page.ts';
import { inventorySchema } from './inventory-schema.ts';
import { pipeDefinition, pipeVariablesTable } from './pipe-page.ts';
import { readmeSample } from './readme-sample.ts';
import { recipe } from './recipes.ts';
import { isStamped, stamp } from './release/stamp.ts';
import { reportJsonSchema } from './report-schema.ts';
import { compareAll, rotationTable } from './rotation-table.ts';
import { routePage } from './route-page.ts';
import { scopesPage } from './scopes-page.ts';
import { wordTable } from './words.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function actionInputs(): string {
  const inputs = optionsOf('action').map(({ name, default: fallback, choices }) => {
    const { description, defaultDescription } = optionTexts[name];
    const texts = [
      description.replaceAll('`', '"'),
      allowed(choices),
      defaultDescription && `Default ${defaultDescription}.`,
    ];
    const isDefault = fallback === undefined ? {} : { default: fallback };
    return [name, { description: texts.filter(Boolean).join(' '), required: false, ...isDefault }];
  });
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
    const { name, variable, type, default: fallback, hosts, command } = row;
    const { defaultDescription } = optionTexts[name];
    const input = hosts?.includes('action') === false ? (name === 'debug' ? 'step debug logging' : '-') : `\`${name}\``;
    const flag =
      hosts?.includes('terminal') === false
        ? '-'
        : type === 'secret'
          ? `\`TOKEN_PREFLIGHT_${variable}\` in the environment${name === 'token' ? ', or `--token-stdin`' : ''}`
          : `\`${command ? 'token-preflight ' : '--'}${name}\``;
    const otherwise = defaultDescription ?? (fallback === undefined ? '' : `\`${fallback}\``);
    return `| ${input} | \`${variable}\` | ${flag} | ${describe(row)} | ${otherwise} |`;
  });
  return [
    '| Action input | Pipe variable | Command line | Description | Default |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

/** Replaces the text between the two marker lines of a named block. */
function replaceBlock(file: string, name: string, content: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const [begin, end] = [`begin generated: ${name}`, `end generated: ${name}`];
  const pattern = new RegExp(`(^.*${begin}.*\\n)[\\s\\S]*?(^.*${end}.*$)`, 'm');
  if (!pattern.test(text)) throw new Error(`${file} has no block "${name}".`);
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
replaceBlock('docs/options.md', 'options', `\n${optionsTable()}\n`);
replaceBlock('docs/style-guide.md', 'words', `\n${wordTable()}\n`);
replaceBlock('README.md', 'failure', `\n${await readmeSample(join(root, 'dist/index.js'))}\n`);
writeFileSync(join(root, 'schema/inventory-1.schema.json'), `${JSON.stringify(inventorySchema(), null, 2)}\n`);
writeFileSync(join(root, 'schema/report-1.schema.json'), `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
for (const [file, schema] of Object.entries(documentSchemas())) {
  writeFileSync(join(root, 'schema', file), `${JSON.stringify(schema, null, 2)}\n`);
}
const { image } = parse(readFileSync(join(root, 'pipe.yml'), 'utf8'));
replaceBlock('docs/pipe.md', 'definition', `\n${pipeDefinition(image)}\n`);
replaceBlock('docs/pipe.md', 'variables', `\n${pipeVariablesTable()}\n`);
writeFileSync(join(root, 'docs/findings.md'), findingsPage());
writeFileSync(join(root, 'docs/scopes.md'), scopesPage());
writeFileSync(join(root, 'docs/evidence.md'), evidencePage());
const measured = JSON.parse(readFileSync(join(root, 'e2e/route/measured.json'), 'utf8'));
writeFileSync(join(root, 'docs/route.md'), routePage(measured));
mkdirSync(join(root, 'docs/explain'), { recursive: true });
writeFileSync(join(root, 'docs/explain/index.html'), await explainPage(root, version));
writeFileSync(join(root, 'docs/failures.md'), await failuresPage(join(root, 'dist/index.js')));
replaceBlock('docs/rotation.md', 'rotation-table', `\n${rotationTable(await compareAll())}\n`);
for (const [name, block] of Object.entries(await auditSamples(join(root, 'dist/index.js')))) {
  replaceBlock('docs/audit.md', name, `\n${block}\n`);
}
for (const file of readdirSync(join(root, 'docs/recipes'))) {
  const path = join(root, 'docs/recipes', file);
  const example = (name: string) => readFileSync(join(root, 'examples', name), 'utf8');
  writeFileSync(path, recipe(readFileSync(path, 'utf8'), example));
}
