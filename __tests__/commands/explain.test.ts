import { expect, test } from '@jest/globals';
import { scopeMissing } from '../../sandbox/answers.ts';
import { explain } from '../../src/commands/explain.ts';
import type { ExplainInvocation } from '../../src/commands/invocation.ts';
import { jobNames } from '../../src/messages/host-names.ts';

const now = new Date('2026-11-28T10:00:00Z');
const body = scopeMissing(['read:user:bitbucket'], ['read:repository:bitbucket']).body;

async function* pieces(...buffers: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* buffers;
}

async function explained(input: AsyncIterable<Buffer>, more: Partial<ExplainInvocation> = {}) {
  const invocation = {
    command: 'explain',
    source: '-',
    input,
    email: undefined,
    hints: {},
    isJson: false,
    errors: [],
    ...more,
  } as const;
  const { lines, exitCode } = await explain(invocation, jobNames, now);
  return { text: lines.map(({ text }) => text).join('\n'), exitCode };
}

test('a text without a response is no failure, and the explanation shows how to get one', async () => {
  const { text, exitCode } = await explained(pieces(Buffer.from('error: the build failed with 401\n')));
  expect(exitCode).toBe(0);
  expect(text).toMatch(/^The text shows no response of Bitbucket \(1 line\)\.\n\nTo get one:\n/);
});

test('a character that is split between pieces stays whole', async () => {
  const bytes = Buffer.from(`é${body}`);
  const { text } = await explained(pieces(bytes.subarray(0, 1), bytes.subarray(1, 40), bytes.subarray(40)));
  expect(text).toContain('[scope-missing]');
});

test('UTF-16, as PowerShell writes it, is read', async () => {
  const { text } = await explained(pieces(Buffer.from(`\ufeff${body}\r\n`, 'utf16le')));
  expect(text).toContain('[scope-missing]');
});

test('a file that breaks off is an error', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.from(body);
    throw new Error('EIO');
  }
  const { text, exitCode } = await explained(broken());
  expect({ text, exitCode }).toEqual({ text: expect.stringContaining('a file that can be read'), exitCode: 2 });
});
