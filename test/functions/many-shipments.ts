import type { Branch } from '../../domain/network.ts';
import type { ShipmentFile } from '../../domain/shipment/event.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { CHANCES } from '../../domain/waybill/numbering.ts';
import { waybillNumber } from '../../domain/waybill/waybill-number.ts';
import { lookupWrites } from '../../functions/adapters/shipment-lookups.ts';
import { commitmentItem, subjectItem } from '../../functions/adapters/subject-items.ts';
import { at, fileTo, putAll } from './branches.ts';

/** So many shipments of a partner to a branch, a minute apart from a time on, as far as lists read them. @returns their waybill numbers, booked first first */
export async function manyShipments(
  partner: string,
  branch: Branch,
  from: string,
  number: number,
  otherwise: Parameters<typeof fileTo>[3] = {},
): Promise<string[]> {
  const files = Array.from({ length: number }, (_, place): ShipmentFile => {
    const orderedAt = at(new Date(Date.parse(from) + place * 60_000).toISOString());
    const file = fileTo(branch, orderedAt, [], otherwise);
    return {
      ...file,
      subject: { ...file.subject, partner, waybillNumber: waybillNumber(orderedAt, place % CHANCES) },
    };
  });
  const lookups = await Promise.all(files.map((file) => lookupWrites(undefined, file)));
  await putAll([
    ...files.map((file) => subjectItem(SHIPMENT, file)),
    ...files.flatMap((file) => file.commitments.map((commitment) => commitmentItem(SHIPMENT, file, commitment))),
    ...lookups.flat().map(({ item }) => item),
  ]);
  return files.map(({ subject }) => subject.waybillNumber);
}
