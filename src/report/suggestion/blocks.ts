import { exceptionTexts, excludedTexts, placesText, reasonText } from './document.ts';
import type { DeclarationDocument } from './schema.ts';

/** The repository that all operations in one name, if it is the same. */
function namedRepository({ operations }: DeclarationDocument): string {
  const names = operations.flatMap(({ operation }) => /\/repositories\/([^/]+\/[^/]+)/.exec(operation)?.[1] ?? []);
  const [first] = names;
  const isOne = first !== undefined && !first.includes('{') && names.every((name) => name === first);
  return isOne ? first : 'workspace/repository # replace this';
}

/** A suggestion as an inventory with one token. */
export function inventoryOf(document: DeclarationDocument): string {
  const { git } = document;
  return [
    ...remarks(document),
    'version: 1',
    'tokens:',
    '  - name: job',
    '    token-env: TOKEN # the environment variable that contains the secret',
    ...listBlock('    operations:', '      - ', operationLines(document)),
    ...listBlock('    tools:', '      - ', toolItemLines(document)),
    ...(git === undefined
      ? []
      : [`    git: ${git.access} # ${placesText(git.places)}`, `    repository: ${namedRepository(document)}`]),
  ].join('\n');
}

/** A suggestion as a step of a GitHub workflow. */
export function actionStepOf(document: DeclarationDocument): string {
  const { git } = document;
  return [
    ...remarks(document),
    '- uses: token-preflight/token-preflight@v1',
    '  with:',
    '    token: ${{ secrets.BITBUCKET_TOKEN }}',
    ...listBlock('    operations: |', '      ', operationLines(document)),
    ...listBlock('    tools: |', '      ', toolItemLines(document)),
    ...(git === undefined
      ? []
      : [`    git: ${git.access} # ${placesText(git.places)}`, `    repository: ${namedRepository(document)}`]),
  ].join('\n');
}

/** A suggestion as a step of Bitbucket Pipelines, which checks its own repository. */
export function pipeStepOf(document: DeclarationDocument, image: string): string {
  const { git } = document;
  return [
    ...remarks(document),
    `- pipe: ${image}`,
    '  variables:',
    '    TOKEN: $BITBUCKET_TOKEN',
    ...listBlock('    OPERATIONS: |', '      ', operationLines(document)),
    ...listBlock('    TOOLS: |', '      ', toolItemLines(document)),
    ...(git === undefined ? [] : [`    GIT: ${git.access} # ${placesText(git.places)}`]),
  ].join('\n');
}

/** What is wrong, and what isn't included, as comments. */
function remarks(document: DeclarationDocument): readonly string[] {
  const wrong = document.findings.map(
    ({ title, places, remedy }) => `${placesText(places)}: ${title}. ${remedy.join(' ')}`,
  );
  return [...wrong, ...exceptionTexts(document), ...excludedTexts(document)].map((text) => `# ${text}`);
}

/** In a list, `#` starts a comment. */
function operationLines({ operations }: DeclarationDocument): readonly string[] {
  return operations.map((item) => `${item.operation} # ${reasonText(item)}`);
}

function toolItemLines({ tools }: DeclarationDocument): readonly string[] {
  return tools.map(({ tool, places }) => `${tool} # ${placesText(places)}`);
}

function listBlock(key: string, mark: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [key, ...items.map((item) => mark + item)];
}
