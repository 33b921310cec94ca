import type { ExtraCharge } from '../booking/extra-charges.ts';
import { totalPieces, totalVolumeM3, totalWeightKg } from '../booking/total-measures.ts';
import { sum, type Money } from '../money.ts';
import type { Shipment } from '../shipment/shipment.ts';

/** The order sent to the branch's dispatcher and driver (A4). Names and addresses stay in the shipment. */
export interface PickupInstruction {
  readonly waybillNumber: string;
  readonly partner: string;
  readonly branch: string;
  readonly area: Shipment['area'];
  readonly districtCode: string;
  readonly urgent: boolean;
  readonly pieces: number;
  readonly weightKg: number;
  readonly volumeM3: number;
  readonly freightTerms: Shipment['freightTerms'];
  /** Null where no freight is agreed: nobody knows how much. */
  readonly amountToCollect: Money | null;
  /** Who pays the amount to collect; null where the account is billed instead. */
  readonly collectFrom: 'shipper' | 'consignee' | null;
  readonly extraCharges: readonly ExtraCharge[];
}

const COLLECTED_FROM = { prepaid: 'shipper', collect: 'consignee', monthly: null, 'per-shipment': null } as const;

/** The pickup instruction of a confirmed shipment, with the freight terms, the amount to collect and every extra charge (A5). */
export function pickupInstruction(shipment: Shipment): PickupInstruction {
  const { freightTerms, extraCharges, goods } = shipment;
  return {
    waybillNumber: shipment.waybillNumber,
    partner: shipment.partner,
    branch: shipment.originBranch,
    area: shipment.area,
    districtCode: shipment.shipper.address.districtCode,
    urgent: shipment.urgent,
    pieces: totalPieces(goods),
    weightKg: totalWeightKg(goods),
    volumeM3: totalVolumeM3(goods),
    freightTerms,
    ...toCollect(shipment),
    extraCharges,
  };
}

/** What the driver or the deliverer collects and from whom (A5): the freight, where it is agreed, and every extra charge. */
export function toCollect({
  freightTerms,
  freightCharge,
  extraCharges,
}: Shipment): Pick<PickupInstruction, 'amountToCollect' | 'collectFrom'> {
  const collectFrom = COLLECTED_FROM[freightTerms];
  if (collectFrom === null) return { collectFrom, amountToCollect: sum([]) };
  return { collectFrom, amountToCollect: freightCharge ? sum([freightCharge, ...extraCharges]) : null };
}
