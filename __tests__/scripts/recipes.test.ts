import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { recipe, scopesOf } from '../../scripts/recipes.ts';

const example = (file: string) => readFileSync(`examples/${file}`, 'utf8');
const named = (...names: readonly string[]) => names.map((name) => `${name}:bitbucket`).sort();

/** Expected scopes of each recipe, taken from the Bitbucket documentation rather than from the catalog. */
const wanted = {
  check: named('read:repository', 'read:pullrequest'),
  deploy: named('read:repository', 'write:repository'),
  forks: named('read:repository'),
  mirror: named('read:repository', 'write:repository'),
  proxy: named('read:repository'),
  renovate: named('read:repository', 'write:repository', 'read:pullrequest', 'write:pullrequest'),
  'reusable-caller': named('read:repository', 'write:repository'),
  terraform: named(
    ...['read:repository', 'admin:repository', 'read:pipeline', 'admin:pipeline'],
    ...['read:webhook', 'write:webhook', 'delete:webhook'],
  ),
};
const files = readdirSync(`examples`);

test.each(Object.entries(wanted))('the examples of "%s" require exactly the documented scopes', (name, scopes) => {
  const own = files.filter((file) => file === `${name}.workflow.yml` || file === `${name}.pipelines.yml`);
  expect(own).not.toEqual([]);
  for (const file of own) expect([...scopesOf(example(file))].sort()).toEqual(scopes);
});

test.each(readdirSync(`docs/recipes`))('docs/recipes/%s is up to date with its examples', (file) => {
  const page = readFileSync(`docs/recipes/${file}`, 'utf8');
  expect(recipe(page, example)).toBe(page);
});

test('each example is part of a recipe, and each recipe is in the index', () => {
  const pages = readdirSync(`docs/recipes`);
  const texts = pages.map((file) => readFileSync(`docs/recipes/${file}`, 'utf8'));
  const markOf = (file: string) => (file.endsWith('.json') ? `examples/${file})` : `generated: example ${file} `);
  expect(files.filter((file) => !texts.some((text) => text.includes(markOf(file))))).toEqual([]);
  const index = readFileSync(`docs/recipes/README.md`, 'utf8');
  expect(pages.filter((file) => file !== 'README.md' && !index.includes(`](${file})`))).toEqual([]);
});

const page = '<!-- begin generated: scopes a.yml (npm run generate) -->\nold\n<!-- end generated -->\n';
const steps = (operations: string) =>
  `- uses: token-preflight/token-preflight@v1\n  with:\n    operations: ${operations}\n`;

test("names an operation that access tokens can't call", () => {
  const text = recipe(page, () => steps('GET /user'));
  expect(text).toContain('| User data: Read | `read:user:bitbucket` | `GET /user` |');
  expect(text).toContain("You can't use an access token: Bitbucket doesn't let access tokens call `GET /user`.");
  expect(text).not.toContain('old');
});

test('expands the tools of an example, and shows the scopes of an access token without those that another one includes', () => {
  const text = recipe(page, () =>
    steps('GET /repositories/acme/web').replace('operations', 'tools: renovate\n    operations'),
  );
  expect(text).toContain('| Pull requests: Write | `write:pullrequest:bitbucket` | `POST /repositories/');
  expect(text).toContain('| Repositories: Write | `write:repository:bitbucket` | `git push` |');
  expect(text).toContain('An access token needs `pullrequest:write` and no email.');
  expect(() => recipe(page, () => steps('x').replace('operations', 'tools'))).toThrow('There is no tool "x".');
});

test("rejects an example with an operation that the catalog doesn't have", () => {
  expect(() => recipe(page, () => steps('GET /repos'))).toThrow('The catalog doesn\'t have "GET /repos".');
});
