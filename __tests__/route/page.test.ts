import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { routePage } from '../../scripts/route-page.ts';

test('docs/route.md is what the model and the last measurement give', () => {
  const measured = JSON.parse(readFileSync('e2e/route/measured.json', 'utf8'));
  expect(readFileSync('docs/route.md', 'utf8')).toBe(routePage(measured));
  expect(measured.cells.equal).toBe(measured.cells.total);
});
