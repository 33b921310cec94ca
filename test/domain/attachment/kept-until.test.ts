import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptUntil, KEPT_FOR, WAITS_FOR } from '../../../domain/attachment/kept-until.ts';
import { later, type Instant } from '../../../domain/time/instant.ts';

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString() as Instant);
const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });

it('what nothing refers to is kept for a day', () => {
  fc.assert(
    fc.property(instant, (createdAt) => {
      expect(keptUntil({ createdAt })).toBe(later(createdAt, WAITS_FOR));
    }),
  );
});

it('what something refers to is kept for five years from then on, whenever within its day that was', () => {
  fc.assert(
    fc.property(instant, minutes, (createdAt, waited) => {
      const at = later(createdAt, `PT${waited}M`);
      const attached = { subject: 'shipment', subjectId: 'HD', at, file: 'kept/a/b' } as const;
      expect(keptUntil({ createdAt, attached })).toBe(later(at, KEPT_FOR));
      expect(keptUntil({ createdAt, attached }) > later(at, 'P5Y')).toBe(true);
    }),
  );
});
