import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const text = (path: string) => readFileSync(path, 'utf8');
const { name } = JSON.parse(text('package.json'));

test('the names that users guess are listed as ours, and are claimed before anything else is set up', () => {
  const security = text('SECURITY.md');
  const names = ['token-preflight/token-preflight', 'ghcr.io/token-preflight', 'docker.io/tokenpreflight'];
  for (const own of [`https://www.npmjs.com/package/${name}`, ...names]) expect(security).toContain(own);
  const [, setup = ''] = text('docs/releasing.md').split('## Setup\n');
  const [first = ''] = setup.split('\n').filter((line) => line.startsWith('- '));
  expect(first).toMatch(new RegExp(`^- Claim the names \`${name}\` on npm,`));
});

test('the README has ways to the command that need no rights on the folders of Node.js', () => {
  const readme = text('README.md');
  expect(readme).toContain(`npx ${name} `);
  expect(readme).toMatch(/docker run --rm --env TOKEN_PREFLIGHT_TOKEN ghcr\.io\/\S+ --repository/);
  expect(readme).not.toContain('npm link');
});
