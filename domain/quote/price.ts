import type { Goods } from '../booking/booking.ts';
import { extraCharges } from '../booking/extra-charges.ts';
import { totalVolumeM3, totalWeightKg } from '../booking/total-measures.ts';
import { COMPANY_CURRENCY, sum } from '../money.ts';
import type { ServiceArea } from '../network.ts';
import type { Price, QuoteLine } from './quote.ts';
import type { Tariff } from './tariff.ts';

/**
 * What a tariff makes of goods between two districts (A6): the dearer of weight and volume, at least the minimum, and the
 * fees of the areas (A3), a line each. The whole weight costs what a kg costs at its break. Of two that cost the same the
 * weight is named before the volume, and either before the minimum. Freight is rounded to the minor unit, halves up.
 */
export function price(tariff: Tariff, goods: readonly Goods[], pickup: ServiceArea, delivery: ServiceArea): Price {
  const candidates = [byWeight(tariff, totalWeightKg(goods)), byVolume(tariff, totalVolumeM3(goods)), least(tariff)];
  const freight = candidates.reduce((dearest, line) => (line.amount > dearest.amount ? line : dearest));
  const charges = extraCharges(pickup, delivery);
  const districts = {
    extra_pickup_fee: `pickup in ${pickup.districtCode}`,
    extra_delivery_fee: `delivery in ${delivery.districtCode}`,
  };
  return {
    amount: sum([{ amount: freight.amount, currency: COMPANY_CURRENCY }, ...charges]).amount,
    lines: [freight, ...charges.map(({ kind, amount }) => ({ kind, description: districts[kind], amount }))],
  };
}

function byWeight({ perKg }: Tariff, weightKg: number): QuoteLine {
  const at = perKg.findLast(({ fromKg }) => fromKg <= weightKg);
  if (!at) throw new RangeError(`the tariff has no amount for ${weightKg} kg`);
  return {
    kind: 'freight_by_weight',
    description: `${weightKg} kg at ${at.amount} a kg, from ${at.fromKg} kg on`,
    amount: cost(weightKg, at.amount),
  };
}

function byVolume({ perM3 }: Tariff, volumeM3: number): QuoteLine {
  return {
    kind: 'freight_by_volume',
    description: `${volumeM3} m³ at ${perM3} a m³`,
    amount: cost(volumeM3, perM3),
  };
}

function least({ originBranch, destinationBranch, minimum }: Tariff): QuoteLine {
  return {
    kind: 'minimum_freight',
    description: `the least from ${originBranch} to ${destinationBranch}`,
    amount: minimum,
  };
}

/** Exact, of a measure in millionths: 99.995 kg at 100 are 9999.5, and so 10000. @param amount of one kg or m³ */
function cost(measure: number, amount: number): number {
  const millionths = BigInt(Math.round(measure * 1_000_000));
  return Number((millionths * BigInt(amount) + 500_000n) / 1_000_000n);
}
