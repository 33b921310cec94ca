import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewSample } from '../../../domain/case/review-sample.ts';

const cases = (owner: string | undefined, number: number) =>
  Array.from({ length: number }, (_, at) => ({ owner, draw: `${owner ?? ''}.${String(at).padStart(4, '0')}` }));

describe('the sample of closed cases (G4)', () => {
  it.each([
    [0, 0],
    [1, 1],
    [5, 1],
    [6, 2],
    [100, 20],
    [101, 21],
  ])('of %i cases of an agent has %i: a fifth, rounded up', (closed, reviewed) => {
    expect(reviewSample(cases('甲', closed))).toHaveLength(reviewed);
  });

  it('has one of each agent at the least, and of what nobody had, an agent being one however the name is written', () => {
    const sample = reviewSample([
      ...cases('Li Lei', 3),
      ...cases(' ＬＩ LEI', 2),
      ...cases('乙', 1),
      ...cases(undefined, 2),
    ]);
    expect(sample.map(({ owner }) => owner?.trim().normalize('NFKC').toLowerCase())).toEqual([
      'li lei',
      '乙',
      undefined,
    ]);
  });

  it('has the smallest draws of each, in whatever order the cases come', () => {
    const some = fc.array(fc.record({ owner: fc.constantFrom('甲', '乙', '丙', undefined), draw: fc.uuid() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (closed, chance) => {
        const sample = new Set(reviewSample(closed));
        const shuffled = closed
          .map((each) => ({ each, by: Number(chance.next().value) }))
          .toSorted((one, other) => one.by - other.by)
          .map(({ each }) => each);
        expect(new Set(reviewSample(shuffled))).toEqual(sample);
        for (const owner of ['甲', '乙', '丙', undefined]) {
          const own = closed.filter((each) => each.owner === owner);
          const drawn = own.filter((each) => sample.has(each)).map(({ draw }) => draw);
          const passed = own.filter((each) => !sample.has(each)).map(({ draw }) => draw);
          expect(drawn.length * 5).toBeGreaterThanOrEqual(own.length);
          expect(drawn.length * 5).toBeLessThan(own.length + 5);
          for (const draw of passed) expect(drawn.every((each) => each < draw)).toBe(true);
        }
      }),
    );
  });
});
