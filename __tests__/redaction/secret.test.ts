import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { Secret } from '../../src/redaction/secret.ts';

const value = 'TESTONLY-never-to-be-printed';
const secret = new Secret(value);

describe('Secret', () => {
  test('reveals its value only when asked to', () => {
    expect(secret.reveal()).toBe(value);
  });

  test.each<[string, () => string]>([
    ['String()', () => String(secret)],
    ['a template literal', () => `${secret}`],
    ['concatenation', () => ['token: ', secret].join('')],
    ['JSON.stringify', () => JSON.stringify(secret)],
    ['JSON.stringify of a record', () => JSON.stringify({ deep: [{ secret }] })],
    ['util.inspect', () => inspect(secret)],
    ['util.inspect of a record', () => inspect({ deep: { deeper: [secret] } }, { depth: 9 })],
    ['util.inspect with everything shown', () => inspect(secret, { showHidden: true, getters: true })],
    ['util.inspect past its own method', () => inspect(secret, { customInspect: false, showHidden: true })],
    ['util.format %s', () => format('%s', secret)],
    ['util.format %o', () => format('%o', secret)],
    ['util.format %O', () => format('%O', secret)],
    ['util.format %j', () => format('%j', secret)],
    ['util.format %d', () => format('%d', secret)],
    ['util.format of a rest', () => format('token:', secret)],
    ['its keys and entries', () => JSON.stringify([Object.keys(secret), Object.entries(secret), { ...secret }])],
    ['an error about it', () => inspect(new Error(`refused ${secret}`, { cause: secret }))],
  ])('%s does not print it', (_, print) => {
    const printed = print();
    expect(printed).not.toContain('TESTONLY');
    expect(printed).not.toBe('');
  });

  test.each<[string, () => string]>([
    ['String()', () => String(secret)],
    ['a template literal', () => `${secret}`],
    ['util.inspect', () => inspect(secret)],
    ['util.format %s', () => format('%s', secret)],
    ['what JSON.stringify quotes', () => JSON.parse(JSON.stringify(secret))],
  ])('%s gives three asterisks', (_, print) => {
    expect(print()).toBe('***');
  });

  test('console methods do not print it', () => {
    const chunks: string[] = [];
    const sink = new Writable({
      write(chunk, _, done) {
        chunks.push(String(chunk));
        done();
      },
    });
    const console = new Console(sink, sink);
    console.log(secret);
    console.log('%s %o %j', secret, secret, secret);
    console.dir({ secret }, { depth: 9 });
    console.table([{ secret }]);
    console.error(new Error('refused', { cause: secret }));
    expect(chunks.join('')).toContain('***');
    expect(chunks.join('')).not.toContain('TESTONLY');
  });
});
