import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDeprecation } from '../../src/bitbucket/deprecation.ts';
import { hostileText } from '../texts.ts';
import { answer } from './answers.ts';

const read = (headers: Readonly<Record<string, string>>) => readDeprecation(answer(200, '{}', headers));
const link = 'https://developer.atlassian.com/cloud/bitbucket/changelog/#CHANGE-3222';

test.each<[Readonly<Record<string, string>>, object | undefined]>([
  [{}, undefined],
  [{ deprecation: '' }, undefined],
  [{ deprecation: 'false' }, undefined],
  [{ deprecation: ' ' }, undefined],
  [{ deprecation: ' false ' }, undefined],
  [{ deprecation: 'true' }, {}],
  [{ deprecation: '@1787184000' }, { since: '2026-08-20' }],
  [{ deprecation: ' @1787184000 ' }, { since: '2026-08-20' }],
  [{ deprecation: '@99999999999' }, { since: '5138-11-16' }],
  [{ deprecation: '@99999999999999' }, {}],
  [{ deprecation: 'x@1787184000' }, {}],
  [{ sunset: ' Mon, 31 May 2027 00:00:00 GMT ' }, { until: '2027-05-31' }],
  [{ sunset: 'on Mon, 31 May 2027 00:00:00 GMT' }, undefined],
  [{ sunset: 'Mon, 31 May 2027 00:00:00 GMT+02:00' }, undefined],
  [{ sunset: 'Mon, 31 May 2027 00:00:00 GMT' }, { until: '2027-05-31' }],
  [{ sunset: 'soon' }, undefined],
  [{ link: `<${link}>; rel="deprecation"; type="text/html"` }, { change: 'CHANGE-3222', link }],
  [{ link: `<https://x.example/next>; rel="next", <${link}>; rel=deprecation` }, { change: 'CHANGE-3222', link }],
  [{ link: `<https://x.example/next>; rel="next"` }, undefined],
  [{ link: `<${link}>;rel=deprecation ; x` }, { change: 'CHANGE-3222', link }],
  [{ link: `<${link}>; rel="deprecation"x` }, undefined],
  [{ link: `x <${link}>; rel="deprecation"` }, undefined],
  [{ link: '<https://evil.example/#CHANGE-1>; rel="deprecation"' }, undefined],
  [{ link: '<http://developer.atlassian.com/>; rel="deprecation"' }, undefined],
])('%j is read as %j', (headers, expected) => {
  expect(read(headers)).toEqual(expected);
});

test('Any header is read without throwing, and nothing of it is shown that is no day, number or link', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (deprecation, sunset, text) => {
      const found = read({ deprecation, sunset, link: `<${text}>; rel="deprecation"` });
      for (const value of Object.values(found ?? {}))
        expect(value).toMatch(/^(?:\d{4}-\d\d-\d\d|CHANGE-\d+|https:\/\/\S+)$/);
    }),
  );
});
