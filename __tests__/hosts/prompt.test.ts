import { PassThrough, Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import type { Io } from '../../src/hosts/host.ts';
import { promptSecret } from '../../src/hosts/prompt.ts';

test('what is pasted as soon as the question is there is not shown', async () => {
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
  const answer = promptSecret({ stdin, stderr } as unknown as Io, 'Token (not shown): ');
  stdin.write('TESTONLY\r');
  expect((await answer)?.reveal()).toBe('TESTONLY');
  expect(events).toEqual(['echo off', 'Token (not shown): ', 'echo on', '\n']);
});
