import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, type Difference, type DifferenceKind } from '../../../domain/vehicle-arrival/differences.ts';
import { evaluation, together } from '../../../domain/vehicle-arrival/evaluation.ts';
import type { Found, Listed } from '../../../domain/vehicle-arrival/vehicle-arrival.ts';

const A = 'HD39X29FP5000X';
const B = 'HDKD44JXV6L2YW';
const listed = (waybillNumber: string, pieces: number): Listed => ({ waybillNumber, pieces });
const sound = (waybillNumber: string, pieces: number, otherwise: Partial<Found> = {}): Found => ({
  waybillNumber,
  pieces,
  paperworkOk: true,
  ...otherwise,
});
const differs = (kind: DifferenceKind, pieces: number, expected: number, found: number, of = A): Difference => ({
  waybillNumber: of,
  kind,
  pieces,
  expected,
  found,
});

describe('F2: the manifest is compared with what was found', () => {
  it.each<[string, Listed[], Found[], Difference[]]>([
    ['all as listed', [listed(A, 3), listed(B, 1)], [sound(B, 1), sound(A, 3)], []],
    ['some missing', [listed(A, 3)], [sound(A, 2)], [differs('shortage', 1, 3, 2)]],
    ['nothing of it there', [listed(A, 3), listed(B, 1)], [sound(B, 1)], [differs('shortage', 3, 3, 0)]],
    ['one too many', [listed(A, 3)], [sound(A, 4)], [differs('surplus', 1, 3, 4)]],
    ['damaged', [listed(A, 3)], [sound(A, 3, { damagedPieces: 2 })], [differs('damage', 2, 3, 3)]],
    ['none damaged, said so', [listed(A, 3)], [sound(A, 3, { damagedPieces: 0 })], []],
    ['without papers', [listed(A, 3)], [sound(A, 3, { paperworkOk: false })], [differs('paperwork', 3, 3, 3)]],
    ['not on the manifest', [], [sound(A, 2)], [differs('unexpected_goods', 2, 0, 2)]],
    [
      'several things at once',
      [listed(A, 3)],
      [sound(A, 2, { damagedPieces: 1, paperworkOk: false })],
      [differs('shortage', 1, 3, 2), differs('damage', 1, 3, 2), differs('paperwork', 2, 3, 2)],
    ],
    ['an empty vehicle without a manifest', [], [], []],
  ])('%s', (_, manifest, found, expected) => {
    expect(differences({ manifest, found, unbooked: [] })).toEqual(expected);
  });

  it.each<[string, Listed[], Found[], Difference[]]>([
    ['on the manifest and found', [listed(A, 2)], [sound(A, 2)], [differs('unexpected_goods', 2, 2, 2)]],
    ['found in a greater number', [listed(A, 2)], [sound(A, 3)], [differs('unexpected_goods', 3, 2, 3)]],
    [
      'found in a smaller number',
      [listed(A, 2)],
      [sound(A, 1)],
      [differs('shortage', 1, 2, 1), differs('unexpected_goods', 1, 2, 1)],
    ],
    ['on the manifest alone', [listed(A, 2)], [], [differs('shortage', 2, 2, 0)]],
    ['found alone', [], [sound(A, 2)], [differs('unexpected_goods', 2, 0, 2)]],
  ])('of what nobody booked: %s', (_, manifest, found, expected) => {
    expect(differences({ manifest, found, unbooked: [A] })).toEqual(expected);
  });
});

describe('every vehicle', () => {
  const WAYBILLS = Array.from({ length: 12 }, (_, at) => `W${at}`);
  const pieces = fc.integer({ min: 1, max: 9 });
  const once = { selector: ({ waybillNumber }: Listed) => waybillNumber, maxLength: 12 };
  const waybillNumber = fc.constantFrom(...WAYBILLS);
  const vehicle = fc.record({
    manifest: fc.uniqueArray(fc.record({ waybillNumber, pieces }), once),
    found: fc.uniqueArray(
      fc
        .record({
          waybillNumber,
          pieces,
          damaged: fc.option(fc.integer({ min: 0, max: 9 })),
          paperworkOk: fc.boolean(),
        })
        .map(({ damaged, ...row }): Found => ({
          ...row,
          ...(damaged !== null && { damagedPieces: Math.min(damaged, row.pieces) }),
        })),
      once,
    ),
    unbooked: fc.subarray(WAYBILLS),
  });
  type Vehicle = typeof vehicle extends fc.Arbitrary<infer V> ? V : never;

  /** Judges piece by piece, as people at the dock do: a piece is ticked off the manifest, or it is over. */
  function judged({ manifest, found, unbooked }: Vehicle): string[] {
    const verdicts: string[] = [];
    for (const waybill of WAYBILLS) {
      const unticked = manifest
        .filter((row) => row.waybillNumber === waybill)
        .flatMap((row) => Array<number>(row.pieces).fill(1));
      const isListed = unticked.length > 0;
      let [over, all] = [0, 0];
      const row = found.find((one) => one.waybillNumber === waybill);
      for (let piece = 0; piece < (row?.pieces ?? 0); piece++) {
        all++;
        if (unticked.pop() === undefined) over++;
      }
      if (unticked.length > 0) verdicts.push(`${waybill} shortage ${unticked.length}`);
      if (all > 0 && (!isListed || unbooked.includes(waybill))) verdicts.push(`${waybill} unexpected_goods ${all}`);
      else if (over > 0) verdicts.push(`${waybill} surplus ${over}`);
      if (row?.damagedPieces) verdicts.push(`${waybill} damage ${row.damagedPieces}`);
      if (row && !row.paperworkOk) verdicts.push(`${waybill} paperwork ${all}`);
    }
    return verdicts.toSorted();
  }

  const inWords = (found: readonly Difference[]): string[] =>
    found.map(({ waybillNumber: waybill, kind, pieces: count }) => `${waybill} ${kind} ${count}`).toSorted();

  it('has the differences that a judge finds who ticks off piece by piece', () => {
    fc.assert(
      fc.property(vehicle, (one) => {
        expect(inWords(differences(one))).toEqual(judged(one));
      }),
      { numRuns: 500 },
    );
  });

  it('comes to the same in whatever order it is told', () => {
    const shuffled = vehicle.chain((one) =>
      fc.record({
        one: fc.constant(one),
        other: fc.record({
          manifest: fc.shuffledSubarray(one.manifest, { minLength: one.manifest.length }),
          found: fc.shuffledSubarray(one.found, { minLength: one.found.length }),
          unbooked: fc.constant(one.unbooked),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ one, other }) => {
        expect(inWords(differences(other))).toEqual(inWords(differences(one)));
        expect(evaluation(other)).toEqual(evaluation(one));
      }),
    );
  });

  it('is evaluated by its rows, and several are their sum', () => {
    fc.assert(
      fc.property(fc.array(vehicle, { maxLength: 4 }), (several) => {
        for (const one of several) {
          const {
            waybills,
            differing,
            piecesExpected,
            piecesFound,
            piecesDamaged,
            differences: counted,
          } = evaluation(one);
          const named = differences(one);
          expect(waybills).toBe(new Set([...one.manifest, ...one.found].map((row) => row.waybillNumber)).size);
          expect(differing).toBe(new Set(named.map((row) => row.waybillNumber)).size);
          expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(named.length);
          const of = (kind: DifferenceKind): number =>
            named.reduce((sum, row) => sum + (row.kind === kind ? row.pieces : 0), 0);
          expect(piecesDamaged).toBe(of('damage'));
          // What came is what was expected, less what is missing and more what is over.
          const strangers = one.manifest
            .filter((row) => one.unbooked.includes(row.waybillNumber))
            .reduce(
              (sum, row) =>
                sum + Math.min(row.pieces, one.found.find((f) => f.waybillNumber === row.waybillNumber)?.pieces ?? 0),
              0,
            );
          expect(piecesFound).toBe(
            piecesExpected - of('shortage') + of('surplus') + of('unexpected_goods') - strangers,
          );
        }
        const all = together(several.map(evaluation));
        expect(all.waybills).toBe(several.reduce((sum, one) => sum + evaluation(one).waybills, 0));
        expect(all.differences.damage).toBe(several.reduce((sum, one) => sum + evaluation(one).differences.damage, 0));
      }),
    );
  });
});
