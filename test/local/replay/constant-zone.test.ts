import { IANAZone } from 'luxon';
import { expect, it } from 'vitest';
import { constantZone } from '../../../local/replay/constant-zone.ts';

const YEAR = [Date.UTC(2018, 0, 1), Date.UTC(2017, 0, 1)];

it.each([-180, 0, 330, 480])('a zone that is %d minutes from UTC in summer and in winter', (offset) => {
  const zone = constantZone(offset, YEAR);
  expect(
    [Date.UTC(2017, 0, 15), Date.UTC(2017, 6, 15)].map((time) => IANAZone.create(zone ?? '').offset(time)),
  ).toEqual([offset, offset]);
});

it('no zone has an offset of 13 minutes', () => {
  expect(constantZone(13, YEAR)).toBeUndefined();
});
