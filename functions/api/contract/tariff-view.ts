import type { Tariff } from '../../../domain/quote/tariff.ts';
import { localText } from '../../../domain/time/instant.ts';

/** A tariff as it is set and shown. @param timeZone the origin branch's */
export const tariffView = (
  { originBranch, destinationBranch, minimum, perKg, perM3, validUntil }: Tariff,
  timeZone: string,
) => ({
  originBranch,
  destinationBranch,
  minimum,
  perKg,
  perM3,
  validUntil: validUntil === null ? null : localText(validUntil, timeZone),
});
