import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { startDeadline, waitForDeadline } from '../../src/http/deadline.ts';

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

test('waitForDeadline describes the state at the deadline, not an earlier one', async () => {
  const deadline = startDeadline(1000);
  let state = 'before';
  const description = waitForDeadline(deadline, () => state);
  state = 'at the deadline';
  jest.advanceTimersByTime(1000);
  state = 'after';
  expect(await description).toBe('at the deadline');
});

test('waitForDeadline returns at once after the deadline', async () => {
  const deadline = startDeadline(1000);
  deadline.end();
  expect(await waitForDeadline(deadline, () => 'over')).toBe('over');
});
