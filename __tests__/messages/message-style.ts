import { expect } from '@jest/globals';
import type { FindingRecord } from '../../src/report/schema.ts';

/** What holds for the words of every finding, whatever its facts. */
export function expectWellWorded({ code, severity, subject, title, cause, remedy, help }: FindingRecord): void {
  expect(['fail', 'unknown', 'warn']).toContain(severity);
  expect(title.length).toBeLessThan(80);
  expect(title).not.toMatch(/\.$|\n/);
  expect(cause).toMatch(/[.!?"”]$/);
  expect(remedy.length).toBeGreaterThan(0);
  expect(subject).not.toBe('');
  for (const text of [title, cause, subject ?? 'none', ...remedy]) {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(text).not.toMatch(
      /undefined|null|NaN|\[object|function|Infinity| {2}| [.,;:)]|\( |,,|\.\.(?!\.)(?<!\.\.\.)|\bon \.|\( ?\)/,
    );
  }
  expect(help).toMatch(new RegExp(`^https://\\S+#${code}$`));
}
