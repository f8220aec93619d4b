import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suggestFormats } from '../../src/commands/invocation.ts';
import { documentOf, render } from '../../src/commands/suggestion.ts';
import { suggestFor } from '../../src/suggest/suggest.ts';
import { context, textOf } from '../commands/context.ts';
import { cpuMs } from '../cpu-time.ts';
import { apiToken } from '../credential/tokens.ts';
import { anyText, fuzzRuns, fuzzTimeout, hostileText, upTo } from '../texts.ts';

const jobs = readFileSync('__tests__/suggest/jobs.md', 'utf8');
/** Words of real files, in which the readers look for something. */
const words = [...new Set(jobs.split(/(\s+|(?=[/"'`$(){}]))/))].filter((word) => word !== '' && word.length < 60);
const paths = ['a.sh', 'a.py', 'bitbucket/a.ts', 'bitbucket-pipelines.yml', 'main.tf', 'package.json', 'renovate.json'];

/** A file that looks like one of those, but makes no sense. */
const scrambled = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, hostileText, anyText({ maxLength: 5 })), {
    maxLength: 120,
  })
  .map((parts) => parts.join(''));

function suggestionFor(path: string, text: string) {
  return suggestFor({ sources: [{ path, text }], unreadable: [], isOnBitbucket: true });
}

describe('a file of any content', () => {
  test(
    'crashes nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...paths), scrambled, async (path, text) => {
          const document = await documentOf(suggestionFor(path, text), context);
          for (const { places } of document.operations) {
            for (const { line } of places) expect(line).toBeLessThanOrEqual(text.split('\n').length);
          }
        }),
        fuzzRuns,
      );
    },
    fuzzTimeout,
  );

  // A pattern that backtracks, or reads a line from every offset, would take minutes.
  test.each([
    ['an address that never ends', `curl https://api.bitbucket.org/2.0/${'a/'.repeat(200_000)}`, 0],
    ['brackets that never close', `fetch(${'('.repeat(100_000)}'https://api.bitbucket.org/2.0/user')`, 1],
    ['placeholders in placeholders', `"https://api.bitbucket.org/2.0/${'${x'.repeat(20_000)}"`, 0],
    [
      'one line of a bundle',
      `${'x("/repositories/"+a+"/"+b),'.repeat(3000)}fetch("https://api.bitbucket.org/2.0/user")`,
      5,
    ],
    ['a command of many lines', `curl \\\n${'  -H "a: b" \\\n'.repeat(20_000)} https://api.bitbucket.org/2.0/user`, 1],
    ['spaces', `${' '.repeat(300_000)}fetch("https://api.bitbucket.org/2.0/user")`, 1],
    ['names', `${'a.'.repeat(200_000)}get("https://api.bitbucket.org/2.0/user")`, 1],
    ['a login that never ends', `https://${'x:'.repeat(200_000)}@api.bitbucket.org/2.0/user`, 0],
    ['placeholders in a login', `https://${'${{ a }}'.repeat(50_000)}`, 0],
    [
      'options of Git',
      `https://x@bitbucket.org/a/b.git git ${'-c "a" '.repeat(50_000)}\ngit ${'-c=,'.repeat(50_000)}`,
      0,
    ],
    ['keys', `${'url: https://bitbucket.org/'.repeat(20_000)}`, 0],
    ['commands', 'git push\ngit clone https://bitbucket.org/acme/web.git\n'.repeat(2000), 0],
    ['templates in templates that never end', `fetch(\`https://api.bitbucket.org/2.0/${'${f(`'.repeat(40)}`, 0],
    ['deep templates in templates', `fetch(\`https://api.bitbucket.org/2.0/${'${f(`'.repeat(50_000)}`, 0],
    ['strings without a space between them', '"https://api.bitbucket.org/2.0/user"'.repeat(20_000), 1],
    ['addresses in addresses', 'https://api.bitbucket.org/2.0/'.repeat(20_000), 0],
    ['empty lines', `${'\n'.repeat(100_000)}fetch("https://api.bitbucket.org/2.0/user")`, 1],
    ['the end of a repository', `git clone https://bitbucket.org/a/b${';'.repeat(100_000)}x`, 0],
    ['addresses that Git replaces', 'url.https://bitbucket.org/'.repeat(20_000), 0],
    ['objects in one line', `[${'{"method":"GET","url":"https://api.bitbucket.org/2.0/user"},'.repeat(8000)}{}]`, 1],
  ])('%s is read to its end', (_, text, operations) => {
    const begin = cpuMs();
    expect(suggestionFor('src/bitbucket/a.py', text).declaration.operations).toHaveLength(operations);
    expect(cpuMs() - begin).toBeLessThan(7000);
  });
});

describe('a secret in a file is never printed', () => {
  const password = 'Sup3rSecretPassw0rd';
  const places: readonly ((secret: string) => string)[] = [
    (secret) => `curl https://me:${secret}@api.bitbucket.org/2.0/repositories/acme/web/pull-request`,
    (secret) => `curl "https://api.bitbucket.org/2.0/repositories/acme/web?access_token=${secret}"`,
    (secret) =>
      `curl -u me:${secret} -H 'Authorization: Bearer ${secret}' https://api.bitbucket.org/repositories/acme/web`,
    (secret) => `git push https://x-token-auth:${secret}@bitbucket.org/acme/web.git`,
    (secret) => `fetch("https://api.bitbucket.org/2.0/user", { headers: { Authorization: "${secret}" } })`,
    (secret) => `"ui": "git+https://${secret}@bitbucket.org/acme/ui.git"`,
    (secret) => `Invoke-RestMethod -Uri https://api.bitbucket.org/2.0/workspaces -Body "${secret}"`,
  ];
  const inPath: readonly ((secret: string) => string)[] = [
    (secret) => `curl https://api.bitbucket.org/2.0/repositories/acme/web/commit/${secret}/nothing`,
    (secret) => `curl https://api.bitbucket.org/2.0/repositories/${secret}/web/hooks`,
    (secret) => `${secret}("https://api.bitbucket.org/2.0/repositories/acme/web/hooks")`,
    (secret) => `var ${secret.replace(/\W/g, '_')} = "https://api.bitbucket.org/2.0/repositories/acme/web/hooks"`,
  ];

  test(
    'in no format',
    async () => {
      const texts = [
        ...places.map((place) => place(password)),
        ...[...places, ...inPath].map((place) => place(apiToken)),
      ];
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(texts, { minLength: 1 }),
          fc.constantFrom(...suggestFormats),
          async (lines, format) => {
            const document = await documentOf(suggestionFor('a.sh', lines.join('\n')), context);
            const printed = textOf(await render(document, format));
            expect(printed).not.toContain(password);
            expect(printed).not.toContain(apiToken.slice(12, 40));
          },
        ),
        upTo(1000),
      );
    },
    fuzzTimeout,
  );

  test('in the name of a file', async () => {
    const document = await documentOf(
      suggestionFor(`${apiToken}/a.sh`, 'curl https://api.bitbucket.org/2.0/user'),
      context,
    );
    expect(JSON.stringify(document)).not.toContain(apiToken.slice(12, 40));
  });
});
