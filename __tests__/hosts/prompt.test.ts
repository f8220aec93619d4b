import { PassThrough, Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import type { Io } from '../../src/hosts/host.ts';
import { promptSecret } from '../../src/hosts/prompt.ts';

/** A terminal with input. */
function terminal() {
  const events: string[] = [];
  const setRawMode = (isRaw: boolean) => events.push(isRaw ? 'echo off' : 'echo on');
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode });
  const stderr = new Writable({
    decodeStrings: false,
    write(text, _, done) {
      events.push(text);
      done();
    },
  });
  const interrupt = () => events.push('interrupted');
  return { events, stdin, io: { stdin, stderr, interrupt } as unknown as Io };
}

test('what is pasted as soon as the question appears is not shown', async () => {
  const { events, stdin, io } = terminal();
  const answer = promptSecret(io);
  stdin.write('TESTONLY\r');
  expect((await answer)?.reveal()).toBe('TESTONLY');
  expect(events).toEqual(['echo off', 'Token (not shown): ', 'echo on', '\n']);
});

test.each([
  ['Ctrl-C', '\u0003', ['interrupted']],
  ['Ctrl-D', '\u0004', []],
])('%s ends the question, and what was typed is not taken', async (_, key, more) => {
  const { events, stdin, io } = terminal();
  const answer = promptSecret(io);
  stdin.write(key === '\u0004' ? key : `TEST${key}`);
  expect(await answer).toBeUndefined();
  expect(events).toEqual(['echo off', 'Token (not shown): ', 'echo on', '\n', ...more]);
});
