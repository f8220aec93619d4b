import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, daysUntil, utcDay } from '../../src/config/dates.ts';

describe('utcDay', () => {
  test.each([
    ['2027-03-01', '2027-03-01'],
    ['  2027-03-01\n', '2027-03-01'],
    // leap days
    ['2028-02-29', '2028-02-29'],
    ['2027-02-29', undefined],
    ['2000-02-29', '2000-02-29'],
    ['2100-02-29', undefined],
    // ends of months
    ['2027-01-31', '2027-01-31'],
    ['2027-04-30', '2027-04-30'],
    ['2027-04-31', undefined],
    ['2027-12-31', '2027-12-31'],
    ['2027-12-32', undefined],
    ['2027-13-01', undefined],
    ['2027-00-10', undefined],
    ['2027-01-00', undefined],
    // times
    ['2027-03-01T08:00:00Z', '2027-03-01'],
    ['2027-03-01T08:00', '2027-03-01'],
    ['2027-03-01 08:00', '2027-03-01'],
    ['2027-03-01T08:00:00.123456789Z', '2027-03-01'],
    ['2027-03-01T23:59:59', '2027-03-01'],
    ['2027-03-01T08:00z', '2027-03-01'],
    // zones that cross midnight
    ['2027-03-01T00:30:00+01:00', '2027-02-28'],
    ['2028-03-01T00:30:00+01:00', '2028-02-29'],
    ['2027-12-31T23:30:00-01:00', '2028-01-01'],
    ['2027-03-01T14:00:00-10:00', '2027-03-02'],
    ['2027-03-01T13:59:59-10:00', '2027-03-01'],
    ['2027-03-01T08:00:00+0900', '2027-02-28'],
    ['2027-03-01 23:30 -0100', undefined],
    ['2027-03-01T23:30-0100', '2027-03-02'],
    // times that do not exist
    ['2027-03-01T25:00:00Z', undefined],
    ['2027-03-01T08:60:00Z', undefined],
    ['2027-03-01T08:00:00+99:00', undefined],
    // as the HTML report shows a day
    ['1 Mar 2027', '2027-03-01'],
    ['31 dec 2027', '2027-12-31'],
    ['30 Feb 2027', undefined],
    ['1 Mai 2027', undefined],
    // anything else
    ['2027-3-1', undefined],
    ['01.03.2027', undefined],
    ['03/01/2027', undefined],
    ['2027-03', undefined],
    ['20270301', undefined],
    ['2027-03-01T', undefined],
    ['2027-03-01T8', undefined],
    ['2027-03-01T08:00:00Z; x', undefined],
    ['2027-03-01x', undefined],
    ['tomorrow', undefined],
    ['', undefined],
    ['+012027-03-01', undefined],
    ['2027-03-01\n2027-03-02', undefined],
  ])('%j is %s', (text, expected) => {
    expect(utcDay(text)).toBe(expected);
  });

  test('never throws, and gives a day that it takes for itself', () => {
    const digits = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
    const zone = fc.constantFrom('', 'Z', '+14:00', '-12:00', '+0530', 'x');
    const near = fc
      .tuple(digits(4), digits(2), digits(2), fc.constantFrom('', 'T', ' '), digits(2), digits(2), zone)
      .map(([year, month, day, gap, hour, minute, end]) => `${year}-${month}-${day}${gap}${hour}:${minute}${end}`);
    const real = fc
      .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
      .chain((date) => fc.constantFrom('Z', '+14:00', '-12:00').map((end) => date.toISOString().replace('Z', end)));
    fc.assert(
      fc.property(fc.oneof(fc.string(), near, real), (text) => {
        const day = utcDay(text);
        if (day === undefined) return;
        expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(utcDay(day)).toBe(day);
      }),
      {
        numRuns: 5000,
        // The last minutes of what four digits can name, and the first.
        examples: [['9999-12-31T23:59:00-10:00'], ['0000-01-01T00:00:00+10:00'], ['0000-02-29']],
      },
    );
  });

  test('the UTC day of any moment, written in any zone, is the day of that moment', () => {
    const date = fc.date({ min: new Date('1970-01-02'), max: new Date('9999-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -14 * 60, max: 14 * 60 }), (moment, offset) => {
        const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
        const two = (number: number) => String(Math.trunc(Math.abs(number))).padStart(2, '0');
        const text = `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
        expect(utcDay(text)).toBe(dayOf(moment));
      }),
    );
  });
});

describe('daysUntil', () => {
  test.each([
    ['2026-11-23', '2026-11-23T00:00:00Z', 0],
    ['2026-11-23', '2026-11-23T23:59:59.999Z', 0],
    ['2026-11-24', '2026-11-23T23:59:59.999Z', 1],
    ['2026-11-24', '2026-11-23T00:00:00Z', 1],
    ['2026-11-22', '2026-11-23T00:00:00Z', -1],
    ['2026-12-01', '2026-11-30T12:00:00Z', 1],
    ['2027-03-01', '2027-02-28T12:00:00Z', 1],
    ['2028-03-01', '2028-02-28T12:00:00Z', 2],
    ['2027-01-01', '2026-12-31T23:00:00Z', 1],
    ['2027-03-01', '2026-11-23T18:00:00Z', 98],
    ['2027-11-23', '2026-11-23T18:00:00Z', 365],
    ['2028-11-23', '2027-11-23T18:00:00Z', 366],
    // Where people change their clocks: a UTC day has 24 hours anyway.
    ['2027-03-29', '2027-03-28T00:30:00Z', 1],
    ['2026-10-26', '2026-10-25T00:30:00Z', 1],
    // The moment in UTC decides and not the day of a local clock.
    ['2026-11-24', '2026-11-23T23:30:00-01:00', 0],
  ])('to %s, asked at %s: %i', (day, now, expected) => {
    expect(daysUntil(day, new Date(now))).toBe(expected);
  });

  test('each day later is one day more', () => {
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (now, days) => {
        const later = new Date(Date.parse(dayOf(now)) + days * 86_400_000);
        expect(daysUntil(dayOf(later), now)).toBe(days);
      }),
    );
  });
});
