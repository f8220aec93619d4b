import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownOf } from '../../src/report/markdown.ts';
import { anyText, upTo } from '../texts.ts';
import { exampleOf, reportOf, tokenReport } from './reports.ts';

/** A report in which every text that a server or a user can choose is this one. */
const markdownWith = (text: string) =>
  markdownOf(
    reportOf(
      tokenReport({
        credential: { kind: 'api-token', scheme: 'basic', account: text },
        checks: [{ subject: `repository ${text}`, outcome: 'denied', by: `GET ${text}`, status: 403 }],
        notes: [text],
        planned: [text],
        findings: [
          exampleOf('permission-missing', { message: text, requests: [text] }),
          { ...exampleOf('option-invalid'), title: text, cause: `x ${text}`, remedy: [text] },
        ],
      }),
    ),
  );
const unreferenced = (markdown: string) =>
  markdown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('markdownOf', () => {
  test('a whole summary', () => {
    const expiry = { on: '2027-03-01', daysLeft: 98, source: 'declared' } as const;
    expect(
      markdownOf(reportOf(tokenReport({ expiry, notes: ['A note.'], findings: [exampleOf('email-mismatch')] }))),
    ).toMatchSnapshot();
  });

  test('a whole audit: the table, and each finding once and folded', () => {
    const finding = exampleOf('rate-limited');
    const expiry = { on: '2027-03-01', daysLeft: 98, source: 'declared' } as const;
    const audit = reportOf(
      tokenReport({ name: 'a', variable: 'A', owner: 'ops', findings: [finding] }),
      tokenReport({ name: 'b|c', variable: 'B', findings: [finding] }),
      tokenReport({ name: 'd', variable: 'D', expiry }),
    );
    expect(markdownOf(audit)).toMatchSnapshot();
  });

  test('what is not known about a token is left out', () => {
    const bare = tokenReport({ credential: { kind: 'api-token' }, checks: [] });
    expect(markdownOf(reportOf(bare)).split('\n\n')).toHaveLength(3);
    const nameless = tokenReport({ credential: { kind: 'api-token', scheme: 'bearer' } });
    expect(markdownOf(reportOf(nameless))).toContain('Credential: an API token, sent as Bearer.');
    const unanswered = tokenReport({ checks: [{ subject: 's', outcome: 'unknown' }] });
    expect(markdownOf(reportOf(unanswered))).toContain('\nunknown | s | \n');
  });

  test.each([
    ['a repository and a name', 'RELEASE', 'repository acme/web', ' · <code>acme/web</code> · <code>RELEASE</code>'],
    ['neither', 'token', 'scope read:user:bitbucket', ''],
    ['a name that looks like an emoji or a link', 'ci:key:www.x', 'credential', ' · <code>ci:key:www&#46;x</code>'],
  ])('the heading names %s', (_, name, subject, expected) => {
    const token = tokenReport({ name, checks: [{ subject, outcome: 'verified' }] });
    expect(markdownOf(reportOf(token))).toMatch(new RegExp(`^## ✅ Token Preflight: pass${expected}\n`));
  });

  // GitHub makes an emoji of `:runner:` and of `:package:`, also inside a word, but not in code font.
  test('scopes and operations are in code font wherever a text has them', () => {
    const scopes = ['read:runner:bitbucket', 'write:package:bitbucket', 'repository:write'];
    const text = `Runners: Read (${scopes[0]}), ${scopes[1]} and ${scopes[2]}, for POST /repositories/{workspace}/x:y.`;
    const markdown = markdownWith(text);
    const code = (name: string) => name.replace(/[{}_]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    for (const name of [...scopes, 'POST /repositories/{workspace}/x:y'])
      expect(markdown.split(`<code>${code(name)}</code>`).length).toBeGreaterThan(4);
    expect(markdown.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/:(?:runner|package):/);
  });

  test.each(['read:runner:bitbucket read:user:bitbucket', 'a ``` b', '`````', 'x\n```\n<b>', '~~~'])(
    'the block to copy has %j on one line, and nothing ends it early',
    (copy) => {
      const markdown = markdownOf(reportOf(tokenReport({ findings: [{ ...exampleOf('timed-out'), copy }] })));
      const [, fence = '', line = ''] = /^(`{3,})text\n(.*)\n\1$/m.exec(markdown) ?? [];
      expect(line).toBe(copy.replace(/\n/g, ' '));
      expect(line).not.toContain(fence);
    },
  );

  test('what passed is folded below what did not', () => {
    const markdown = markdownOf(reportOf(tokenReport({ findings: [exampleOf('timed-out')] })));
    expect(markdown).toMatch(/### ❔ unknown: [\s\S]*<details><summary>Checks: 2 verified<\/summary>/);
    expect(markdownOf(reportOf(tokenReport()))).not.toContain('<details>');
  });

  test.each([
    ['a tag', '<img src=x onerror=alert(1)>', /<img/],
    ['a comment', '<!-- x', /<!--/],
    ['an entity', '&lt;b&gt;', /&lt;/],
    ['a link', '[here](javascript:alert(1))', /\[here\]/],
    ['an image', '![x](https://evil.example/x.png)', /!\[/],
    ['a link in angle brackets', '<https://evil.example>', /<https/],
    ['a reference', '[x]: https://evil.example', /\[x\]:/],
    ['code', '`x`', /`/],
    ['a fence', '```\nx', /```/],
    ['a table cell', 'a | b', /a \| b/],
    ['emphasis', '**x** __x__ ~~x~~', /\*\*|__|~~/],
    ['a heading', 'x\n# y', /^# y/m],
    ['a mention', '@everyone', /@everyone/],
    ['an issue', '#1', /(?<!&)#1/],
    ['mathematics', '$x$', /\$x/],
    ['a backslash', '\\', /\\/],
    ['its own line', 'x\n\n- [ ] y', /^- \[/m],
  ])('%s stays text', (_, text, shape) => {
    const markdown = markdownWith(text);
    expect(markdown).not.toMatch(shape);
    expect(unreferenced(markdown)).toContain(text.replace(/\s+/g, ' ').slice(0, 2));
  });

  test.each(['https://evil.example/x', 'www.evil.example', 'me@evil.example'])(
    'an address in a text of the server (%s) does not become a link by itself',
    (address) => {
      const credential = { kind: 'api-token', scheme: 'basic', account: address } as const;
      const findings = [exampleOf('permission-missing', { message: `See ${address} now.` })];
      expect(markdownOf(reportOf(tokenReport({ credential, findings })))).not.toContain(address);
    },
  );

  test.each(['https://evil.example/x', 'www.evil.example', 'me@evil.example'])(
    'an address for a name in an inventory (%s) does not become a link by itself',
    (address) => {
      const token = { name: address, owner: address, findings: [exampleOf('rate-limited')] };
      const audit = markdownOf(reportOf(tokenReport({ ...token, variable: 'A' }), tokenReport({ variable: 'B' })));
      expect(audit).not.toContain(address);
      expect(unreferenced(audit).split(address)).toHaveLength(4);
    },
  );

  test('what GitHub would make an emoji of is in code font', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('read:runner:bitbucket', ':rocket:', 'GET /x/:name:/y', 'a:b:c', 'x::+1::'),
        (text) => {
          const plain = unreferenced(markdownWith(`${text} ${text}`)).replace(/<code>.*?<\/code>/gs, '');
          expect(plain.replace(/\d\d:\d\d:\d\d|https:\S+/g, '')).not.toMatch(/:[\w+-]+:/);
        },
      ),
    );
  });

  test('scopes, requests, and names are in code font', () => {
    const finding = exampleOf('scope-missing');
    const text = unreferenced(markdownOf(reportOf(tokenReport({ findings: [finding] }))));
    expect(text).toContain('Repositories: Write (<code>write:repository:bitbucket</code>)');
    expect(text).toContain('```text\nread:repository:bitbucket ');
    expect(text).toContain(
      '| scope <code>read:repository:bitbucket</code> | <code>GET /2.0/repositories/acme/web</code>: 200',
    );
  });

  test('no text adds a line, a table column or an unescaped sign', () => {
    const lines = (markdown: string) => markdown.split('\n').length;
    fc.assert(
      fc.property(anyText(), (text) => {
        const markdown = markdownWith(`x${text}x`);
        expect(lines(markdown)).toBe(lines(markdownWith('x')));
        const row = markdown.split('\n').find((line) => line.startsWith('denied'));
        expect(row?.split('|')).toHaveLength(3);
        // What is left are the table, the headings, the links to the reference and the line at the end, which are ours.
        const ours = markdown
          .replace(/&#\d+;/g, '')
          .replace(/\[[a-z-]+\]\(https:\/\/github\.com\/[\w/.-]+#[a-z-]+\)/g, '')
          .replace(/^#{2,3} /gm, '')
          .replace(/<\/?(?:sub|code|details|summary)>/g, '')
          .replace(/^(?:Outcome|--- |denied).*$/gm, '');
        expect(ours).not.toMatch(/[\\`*_{}[\]<>|#&!~@$]/);
      }),
      upTo(500),
    );
  });
});
