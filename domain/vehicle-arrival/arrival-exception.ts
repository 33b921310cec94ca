import type { ToldException } from '../case/new-exception.ts';
import { reporterOf } from './arrival-event.ts';
import type { Difference, DifferenceKind } from './differences.ts';
import type { VehicleArrival } from './vehicle-arrival.ts';

/** How many pieces it is about, in both languages of the company. */
const WORDS: Readonly<Record<DifferenceKind, (pieces: number) => readonly [zh: string, en: string]>> = {
  shortage: (pieces) => [`短少 ${pieces} 件`, `${pieces} missing`],
  surplus: (pieces) => [`多出 ${pieces} 件`, `${pieces} too many`],
  damage: (pieces) => [`破损 ${pieces} 件`, `${pieces} damaged`],
  paperwork: (pieces) => [`${pieces} 件单据不符`, `papers of ${pieces} not in order`],
  unexpected_goods: (pieces) => [`单外货物 ${pieces} 件`, `${pieces} on no list`],
};

/** The exception that a difference is (F2): the carrier's, on whose vehicle the goods were. Its attachments stay with the arrival, which is of several customers. */
export function arrivalException(
  arrival: VehicleArrival,
  { waybillNumber, kind, pieces, expected, found }: Difference,
  partner: string | undefined,
): Omit<ToldException, 'receivedAt'> {
  const { vehicle, carrier, branch, arrivalNumber, arrivedAt } = arrival;
  const [zh, en] = WORDS[kind](pieces);
  return {
    waybillNumber,
    partner,
    kind,
    pieces,
    foundAt: arrivedAt,
    foundBy: reporterOf(arrival).actor.name,
    responsible: 'carrier',
    description: [
      `到车 ${arrivalNumber}，车辆 ${vehicle}（${carrier}），网点 ${branch}：清单 ${expected} 件，实到 ${found} 件，${zh}。`,
      `Arrival ${arrivalNumber} of vehicle ${vehicle} (${carrier}) at ${branch}: ${expected} listed, ${found} found, ${en}.`,
    ].join('\n'),
  };
}
