import { expect, test } from '@jest/globals';
import { silentFailures } from '../../src/tools/features.ts';

const feature = { name: 'a', about: 'a', isDefault: true, evidence: 'observed' } as const;

test('only what ends with 0 without its work is a silent failure', () => {
  const refused = (effect: 'fails' | 'silent' | 'continues') =>
    ({ operation: `GET /${effect}`, need: 'required', refused: { effect, exit: 0 }, evidence: 'observed' }) as const;
  const operations = [refused('fails'), refused('silent'), refused('continues')];
  const gitRefused = { effect: 'silent', exit: 0, message: 'warning' } as const;
  expect(silentFailures({ ...feature, operations, git: 'push', gitRefused })).toEqual([
    { what: 'git push', message: 'warning' },
    { what: 'GET /silent' },
  ]);
  expect(silentFailures({ ...feature, operations: [] })).toEqual([]);
});
