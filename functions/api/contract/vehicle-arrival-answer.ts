import * as z from 'zod/mini';
import { DIFFERENCE_KINDS } from '../../../domain/vehicle-arrival/differences.ts';
import { ENTERED_AS } from '../../adapters/vehicle-arrival-store.ts';
import { actor, branch, count, localTime, page, reportedBy, waybillNumber } from './values-answer.ts';

/** What a vehicle comes to, in figures. */
export const evaluationShape = {
  waybills: count.check(z.describe('On the manifest, and found beside it')),
  differing: count.check(z.describe('Waybills that differ in anything')),
  pieces_expected: count,
  pieces_found: count,
  pieces_damaged: count,
  differences: z
    .strictObject(Object.fromEntries(DIFFERENCE_KINDS.map((kind) => [kind, count])))
    .check(z.describe('How many waybills differ in what')),
};

const evaluation = z
  .strictObject(evaluationShape)
  .register(z.globalRegistry, { id: 'ArrivalEvaluation', description: 'What a vehicle comes to, in figures (F2)' });

const head = {
  arrival_number: z.string(),
  vehicle: z.string(),
  branch,
  carrier: z.string(),
  arrived_at: localTime,
};

const row = { waybill_number: waybillNumber, pieces: count };

export const vehicleArrivalAnswer = z
  .strictObject({
    ...head,
    complete: z
      .boolean()
      .check(z.describe('Whether every shipment that came has been told, and every difference has its case')),
    differences: z.array(
      z.strictObject({
        waybill_number: waybillNumber,
        kind: z.enum(DIFFERENCE_KINDS),
        pieces: count.check(z.describe('How many it is about')),
        expected: count.check(z.describe('Pieces on the manifest')),
        found: count.check(z.describe('Pieces that came')),
        case_number: z.nullable(z.string()).check(z.describe('Null for the moment until it has one')),
      }),
    ),
    evaluation,
    manifest: z.array(z.strictObject(row)),
    found: z.array(
      z.strictObject({
        ...row,
        damaged_pieces: count,
        paperwork_ok: z.boolean(),
        entered_as: z
          .nullable(z.enum([...ENTERED_AS, 'not_booked']))
          .check(
            z.describe(
              'What stands on the shipment by it; `refused` where that does not fit it, `not_booked` where there is none. Null for the moment until it does',
            ),
          ),
      }),
    ),
    note: z.nullable(z.string()),
    attachments: z.array(z.string()).check(z.describe('By their ids')),
    actor,
    reported_by: reportedBy,
  })
  .register(z.globalRegistry, {
    id: 'VehicleArrival',
    description: 'A vehicle that arrived, its manifest beside what was found on it (F2)',
  });

export const vehicleArrivalsAnswer = z
  .strictObject({ vehicle_arrivals: z.array(z.strictObject({ ...head, evaluation })), ...page })
  .register(z.globalRegistry, { id: 'VehicleArrivalList' });
