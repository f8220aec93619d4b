import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { findOperation } from '../../src/bitbucket/operations.ts';
import type { SuggestFormat } from '../../src/commands/invocation.ts';
import { suggest } from '../../src/commands/suggest.ts';
import { operationItems } from '../../src/config/lists.ts';
import { pipeOperations } from '../../src/suggest/jobs.data.ts';
import {
  measuredDataSources,
  measuredResources,
  otherDataSources,
  otherResources,
} from '../../src/suggest/terraform.data.ts';
import { toolSigns } from '../../src/suggest/tool-signs.data.ts';
import { toolTable } from '../../src/tools/tools.data.ts';
import { schemaFaults } from '../scenarios/schema.ts';
import { context, textOf } from './context.ts';

let folder = '';
const web = '/repositories/{workspace}/{repo_slug}';

const files: Readonly<Record<string, string | Buffer>> = {
  'scripts/open.sh': `curl -d @pr.json https://api.bitbucket.org/2.0${'/repositories/$BITBUCKET_REPO_FULL_NAME'}/pullrequests\n`,
  'scripts/old.sh':
    'curl https://api.bitbucket.org/repositories/acme/web\ncurl https://api.bitbucket.org/2.0/workspaces\n',
  'scripts/push.sh':
    'curl -X $METHOD https://api.bitbucket.org/2.0/repositories/acme/web/hooks\ngit push https://x-token-auth:$T@bitbucket.org/acme/web.git\n',
  'renovate.json': '{ "automerge": true }\n',
  'README.md': 'curl https://api.bitbucket.org/2.0/user\n',
  'ignored/a.sh': 'curl https://api.bitbucket.org/2.0/user\n',
  'node_modules/x/a.js': "fetch('https://api.bitbucket.org/2.0/user');\n",
  'logo.png': Buffer.from('\0 curl https://api.bitbucket.org/2.0/user'),
  'data.json': `"https://api.bitbucket.org/2.0/user${' '.repeat(1024 * 1024)}"`,
};

async function create(name: string): Promise<string> {
  const root = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-suggest-'));
  const tracked = await create('tracked');
  await create('plain');
  await writeFile(join(tracked, '.gitignore'), 'ignored\nnode_modules\n');
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: tracked, stdio: 'ignore' });
  git('init');
  git('add', 'scripts', '.gitignore');
  git('remote', 'add', 'origin', 'git@bitbucket.org:acme/web.git');
});
afterAll(() => rm(folder, { recursive: true }));

async function run(format: SuggestFormat, ...paths: readonly string[]) {
  const result = await suggest({ command: 'suggest', paths, input: Readable.from([]), format, errors: [] }, context);
  return { exitCode: result.exitCode, text: textOf(result).replaceAll(`${folder}/`, '') };
}

const jsonOf = async (...paths: readonly string[]) => JSON.parse((await run('json', ...paths)).text);

describe('the files that are read', () => {
  test('in a work tree: tracked and new ones, but none that Git ignores', async () => {
    const { files: count, operations, tools: found } = await jsonOf(join(folder, 'tracked'));
    expect(count).toBe(4);
    expect(JSON.stringify(operations)).not.toContain('/user');
    expect(found).toEqual([{ tool: 'renovate (automerge)', places: expect.anything() }]);
  });

  test('in a work tree: also a tracked one that a later rule ignores', async () => {
    const root = join(folder, 'ignored-later');
    await mkdir(root);
    await writeFile(join(root, 'open.sh'), 'curl https://api.bitbucket.org/2.0/user\n');
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
    git('init');
    git('add', '--all');
    await writeFile(join(root, '.gitignore'), '*.sh\n');
    expect((await jsonOf(root)).operations).toHaveLength(1);
  });

  test('in a work tree: Git searches them before the rest of the program loads', async () => {
    const running = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
    const before = running();
    const done = run('json', join(folder, 'tracked'));
    expect(running()).toBe(before + 2);
    await done;
  });

  test('a pipe, a folder, or a broken link with the name of a file is left out', async () => {
    const root = join(folder, 'special');
    await mkdir(join(root, 'renovate.json'), { recursive: true });
    execFileSync('mkfifo', [join(root, 'pipe.sh')]);
    await symlink('pipe.sh', join(root, 'dangerfile.ts'));
    await symlink('dangling', join(root, 'package.json'));
    execFileSync('git', ['init'], { cwd: root, stdio: 'ignore' });
    expect(await jsonOf(root, join(root, 'pipe.sh'))).toMatchObject({ operations: [], tools: [] });
  });

  test('elsewhere: all, but not those of packages, documents, binaries, and large ones', async () => {
    const { files: count, operations, otherTools } = await jsonOf(join(folder, 'plain'));
    expect(count).toBe(5);
    const user = operations.find(({ operation }: { readonly operation: string }) => operation === 'GET /user');
    expect(user.places.map(({ path }: { readonly path: string }) => path)).toEqual(['plain/ignored/a.sh']);
    // Nothing shows that the folder is on Bitbucket.
    expect(otherTools).toHaveLength(1);
  });

  test('a file that is named, whatever it is', async () => {
    const { operations } = await jsonOf(join(folder, 'plain/README.md'), join(folder, 'plain/node_modules/x/a.js'));
    expect(operations).toEqual([{ operation: 'GET /user', places: [expect.anything(), expect.anything()] }]);
  });

  test('a path that is missing is an error, and the others are read', async () => {
    const { exitCode, text } = await run('text', join(folder, 'missing'), join(folder, 'plain/README.md'));
    expect([exitCode, text]).toEqual([2, expect.stringContaining("missing: can't be read.")]);
    expect(text).toContain('GET /user');
  });
});

describe('the formats', () => {
  test.each(['text', 'yaml', 'action', 'pipe'] as const)('%s', async (format) => {
    expect(await run(format, join(folder, 'tracked'))).toMatchSnapshot();
  });

  test('the blocks are YAML, and their lists are understood by the options', async () => {
    const read = async (format: SuggestFormat) => parse((await run(format, join(folder, 'tracked'))).text);
    const { tokens } = await read('yaml');
    const [{ with: inputs }] = await read('action');
    const [{ variables }] = await read('pipe');
    const operations = [
      `GET /repositories/acme/web/hooks`,
      `POST /repositories/acme/web/hooks`,
      `POST ${web}/pullrequests`,
    ];
    expect(tokens[0]).toMatchObject({ operations, git: 'push', tools: ['renovate (automerge)'] });
    expect(operationItems(inputs.operations)).toEqual(operations);
    expect(operationItems(variables.OPERATIONS)).toEqual(operations);
  });

  test('JSON has every operation with its lines, and findings with theirs', async () => {
    const document = await jsonOf(join(folder, 'tracked'));
    expect(schemaFaults(document, 'suggestion')).toEqual([]);
    expect(document).toMatchObject({ schema: 1, kind: 'suggestion', unreadable: [] });
    expect(document.operations).toContainEqual({
      operation: `POST ${web}/pullrequests`,
      places: [{ path: 'tracked/scripts/open.sh', line: 1, by: 'curl' }],
    });
    expect(document.findings).toMatchObject([
      { code: 'operation-url-wrong', places: [{ path: 'tracked/scripts/old.sh', line: 1 }] },
      { code: 'operation-removed', places: [{ path: 'tracked/scripts/old.sh', line: 2 }] },
    ]);
    expect(document.select['access-token']).toEqual(['webhook', 'pullrequest:write']);
  });

  test('SARIF has one result for each line, and a rule for each result', async () => {
    const { version, runs } = JSON.parse((await run('sarif', join(folder, 'tracked'))).text);
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    const [{ tool, results }] = runs;
    const ids = tool.driver.rules.map(({ id }: { readonly id: string }) => id);
    expect(ids).toEqual(['operation-url-wrong', 'operation-removed', 'method-unclear']);
    expect(results.map((result: Readonly<Record<string, unknown>>) => [result.ruleId, result.level])).toEqual([
      ['operation-url-wrong', 'error'],
      ['operation-removed', 'error'],
      ['method-unclear', 'note'],
    ]);
    expect(results[0].locations[0].physicalLocation.region).toEqual({ startLine: 1 });
    expect(results[0].message.text).toContain('/2.0');
  });

  test('ends with 2 only for what is wrong', async () => {
    expect((await run('json', join(folder, 'tracked'))).exitCode).toBe(2);
    expect((await run('json', join(folder, 'tracked/scripts/open.sh'))).exitCode).toBe(0);
  });

  test('what a kind of token can not be used for is reported, and its scopes are not listed', async () => {
    const script = join(folder, 'user.sh');
    await writeFile(script, 'curl https://api.bitbucket.org/2.0/user\natlantis server --bitbucket-user=bot\n');
    expect((await run('text', script)).text).toMatchInlineSnapshot(`
"Operations:
  GET /user  # user.sh:1 curl
Tools:
  atlantis  # user.sh:2 atlantis

Scopes to select:
  API token     read:repository:bitbucket read:user:bitbucket read:pullrequest:bitbucket
  An access token can't be used for atlantis (plan): It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.
  An access token can't be used for GET /user: It isn't available for access tokens."
`);
    const yaml = (await run('yaml', script)).text;
    expect(yaml).toContain("# An access token can't be used for GET /user: It isn't available for access tokens.\n");
  });

  test('the repository that all operations name is filled in', async () => {
    const script = join(folder, 'named.sh');
    const call =
      'curl https://api.bitbucket.org/2.0/repositories/acme/web/hooks\ngit clone https://bitbucket.org/acme/web.git\n';
    await writeFile(script, call);
    expect((await run('action', script)).text).toContain('\n    repository: acme/web');
    await writeFile(script, call.replace('acme/web/hooks', 'acme/api/hooks') + call);
    expect((await run('action', script)).text).toContain('\n    repository: workspace/repository # replace this');
  });

  test('nothing to declare is reported', async () => {
    await writeFile(join(folder, 'empty.sh'), 'echo\n');
    expect((await run('text', join(folder, 'empty.sh'))).text).toBe('Found nothing to declare in 1 file.');
  });
});

describe('the tables', () => {
  const featuresOf = (name: string) =>
    toolTable.find((tool) => tool.name === name)?.features.map((feature) => feature.name);
  const known = (operation: string) => {
    const [method = '', path = ''] = operation.split(' ');
    return findOperation({ method, path })?.operation.path === path;
  };

  test('every sign names a measured tool, and one of its features', () => {
    for (const { tool, feature } of toolSigns) {
      expect(featuresOf(tool)).toEqual(feature === undefined ? expect.any(Array) : expect.arrayContaining([feature]));
    }
  });

  test('every sign with a word matches it', () => {
    const escaped = toolSigns.filter(
      ({ word, text }) => word !== undefined && !text.source.includes(word.split(' ')[0] ?? ''),
    );
    expect(escaped).toEqual([]);
  });

  test('every measured resource of Terraform is a feature of the tool, and no other', () => {
    const own = [...measuredResources, ...measuredDataSources.map((type) => `data-${type}`)];
    expect(own.map((type) => type.replaceAll('_', '-')).toSorted()).toEqual(featuresOf('terraform')?.toSorted());
  });

  test('every operation of the others and of pipes is in the catalog', () => {
    const requests = [...Object.values(otherResources), ...Object.values(otherDataSources)].flat();
    const operations = requests.flatMap(([methods, path]) => methods.split(' ').map((method) => `${method} ${path}`));
    const ofPipes = Object.values(pipeOperations).flatMap(({ operations: always, wait = [] }) => [...always, ...wait]);
    const current = operations.filter((operation) => !operation.includes('/1.0/'));
    expect([...current, ...ofPipes].filter((operation) => !known(operation))).toEqual([]);
  });
});
