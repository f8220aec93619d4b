import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stripControlCharacters } from '../../src/redaction/control-characters.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { cleanDocument, createCleaner } from '../../src/report/clean-document.ts';
import { anyText, fuzzRuns } from '../texts.ts';
import { exampleOf, reportOf, tokenReport } from './reports.ts';

const redact = (text: string) => text.replaceAll('a', '***');
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    anyText(),
    fc.integer(),
    fc.boolean(),
    fc.constant(undefined),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  map: fc.dictionary(
    // toStrictEqual() takes a key `constructor` for the type of an object.
    fc.string({ minLength: 1 }).filter((key) => key !== '__proto__' && key !== 'constructor'),
    tie('any'),
    { maxKeys: 4, noNullPrototype: true },
  ),
})).map;

test('is what JSON makes of the clean texts', () => {
  fc.assert(
    fc.property(value, (document) => {
      const json = JSON.stringify(document, (_, one) =>
        typeof one === 'string' ? stripControlCharacters(redact(one)) || undefined : one,
      );
      expect(cleanDocument(document, redact)).toStrictEqual(JSON.parse(json));
    }),
    fuzzRuns,
  );
});

test('shares what it leaves as it is', () => {
  const [same, other] = [tokenReport({ name: 'x' }), tokenReport({ name: 'bad\u001b[31m' })];
  const report = reportOf(same, { ...other, findings: [exampleOf('scope-missing')] });
  const cleaned = cleanDocument(report, (text) => text);
  expect(cleaned.tokens[0]).toBe(report.tokens[0]);
  expect(cleaned.tokens[1]?.name).toBe('bad [31m');
  expect(cleaned.tokens[1]?.findings).toBe(report.tokens[1]?.findings);
  expect(cleanDocument(cleaned, (text) => text)).toBe(cleaned);
});

test('has no secret', () => {
  expect(cleanDocument({ token: new Secret('x'.repeat(40)) }, redact)).toEqual({ token: '***' });
});

test('cleans a part once, and everything around it', () => {
  let read = 0;
  const clean = createCleaner((text) => {
    read += 1;
    return text.replaceAll('secret', '***');
  });
  const part = clean({ name: 'the secret', notes: ['a secret'] });
  expect(part).toEqual({ name: 'the ***', notes: ['a ***'] });
  const before = read;
  const whole = clean({ title: 'one secret', tokens: [part, { name: 'other secret' }] });
  expect(whole).toEqual({ title: 'one ***', tokens: [part, { name: 'other ***' }] });
  expect(whole.tokens[0]).toBe(part);
  expect(read - before).toBe(2);
});
