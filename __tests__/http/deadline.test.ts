import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { startDeadline, untilDeadline } from '../../src/http/deadline.ts';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});

test('aborts its signal when the budget ends', () => {
  const { at, signal } = startDeadline(1000);
  expect(at).toBe(Date.now() + 1000);
  jest.advanceTimersByTime(999);
  expect(signal.aborted).toBe(false);
  jest.advanceTimersByTime(1);
  expect(signal.aborted).toBe(true);
});

test('end aborts the signal, and leaves no timer that would keep the process running', () => {
  const { signal, end } = startDeadline(1000);
  end();
  expect(signal.aborted).toBe(true);
  expect(jest.getTimerCount()).toBe(0);
});

const never = () => new Promise<string>(() => undefined);

test('untilDeadline describes the state at the deadline, not an earlier one', async () => {
  const deadline = startDeadline(1000);
  let state = 'before';
  const description = untilDeadline(deadline, never, () => state);
  state = 'at the deadline';
  jest.advanceTimersByTime(1000);
  state = 'after';
  expect(await description).toBe('at the deadline');
});

test('untilDeadline returns at once after the deadline', async () => {
  const deadline = startDeadline(1000);
  deadline.end();
  expect(await untilDeadline(deadline, never, () => 'over')).toBe('over');
});

test('untilDeadline returns a result that comes first, and describes nothing later', async () => {
  const deadline = startDeadline(1000);
  const describe = jest.fn(() => 'over');
  expect(await untilDeadline(deadline, async () => 'result', describe)).toBe('result');
  deadline.end();
  expect(describe).not.toHaveBeenCalled();
});
