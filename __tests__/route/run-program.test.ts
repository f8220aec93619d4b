import { expect, test } from '@jest/globals';
import { programRunner } from '../../src/route/run-program.ts';

test('all programs together end within the limit', async () => {
  const { PATH = '' } = process.env;
  const run = programRunner({ PATH }, 50);
  const limits = { milliseconds: 60_000, bytes: 100 };
  const stopped = { exitCode: undefined, output: '' };
  expect(await Promise.all([run(['sleep', '60'], limits), run(['sleep', '60'], limits)])).toEqual([stopped, stopped]);
  expect(await run(['sleep', '60'], limits)).toEqual(stopped);
});
