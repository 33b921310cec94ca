import * as z from 'zod/mini';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { branchesOnTheWay } from '../../../domain/shipment/way.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { sees, type Caller } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { readFile } from '../../adapters/subject-store.ts';

/** The path of everything below one shipment. What is no waybill number is answered as not found. */
export const waybillPath = z.strictObject({ waybill_number: z.string() });

/** The file of a shipment that the caller may see. @throws Problem not_found, for others' shipments too */
export async function fileOf(caller: Caller, waybillNumber: string): Promise<ShipmentFile> {
  if (!isWaybillNumber(waybillNumber))
    throw new Problem('not_found', 'this is not a waybill number: its form or its check character is wrong');
  const file = await readFile(SHIPMENT, waybillNumber);
  if (!file || !sees(caller, { partner: file.subject.partner, branches: branchesOnTheWay(file) }))
    throw new Problem('not_found', `there is no shipment ${waybillNumber}`);
  return file;
}
