import { describe, expect, it } from 'vitest';
import { carriedBy, carrierRow, type Carried } from '../../../domain/report/carriers.ts';
import { MANUALS_SETTINGS } from '../../../domain/report/settings.ts';
import { evaluation, type Evaluation } from '../../../domain/vehicle-arrival/evaluation.ts';

const figures = (otherwise: Partial<Evaluation> = {}): Evaluation => ({
  ...evaluation({ manifest: [], found: [], unbooked: [] }),
  ...otherwise,
});

it("a carrier's vehicles are one row, however its name is written, and rows stand by name", () => {
  const rows = carriedBy([
    { carrier: '乙运输', evaluation: figures({ waybills: 5 }) },
    { carrier: 'ACME（Logistics)', evaluation: figures({ waybills: 3, piecesDamaged: 1 }) },
    { carrier: 'Acme(Logistics）', evaluation: figures({ waybills: 4, piecesDamaged: 2 }) },
  ]);
  expect(rows).toMatchObject([
    { carrier: 'ACME（Logistics)', vehicles: 2, waybills: 7, piecesDamaged: 3 },
    { carrier: '乙运输', vehicles: 1, waybills: 5 },
  ]);
  expect(carriedBy([])).toEqual([]);
});

describe('a row says how much differs, and how far that is from 98 of a hundred (J2)', () => {
  it.each([
    [1000, 20, 2, 'green'],
    [1000, 21, 2.1, 'yellow'],
    [10_000, 201, 2, 'yellow'],
    [100, 7, 7, 'yellow'],
    [1000, 71, 7.1, 'orange'],
    [1000, 171, 17.1, 'red'],
    [0, 0, null, null],
  ])('of %i waybills %i', (waybills, differing, differingPercent, colour) => {
    const carried: Carried = { carrier: '甲', vehicles: 1, ...figures({ waybills, differing }) };
    expect(carrierRow(carried, MANUALS_SETTINGS.colours)).toEqual({ ...carried, differingPercent, colour });
  });
});
