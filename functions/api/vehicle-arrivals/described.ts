import type { Instant } from '../../../domain/time/instant.ts';
import { arrivalNumber } from '../../../domain/vehicle-arrival/arrival-number.ts';
import { vehicleArrivalAnswer, vehicleArrivalsAnswer } from '../contract/vehicle-arrival-answer.ts';
import type { Described } from '../described.ts';
import { WAYBILL } from '../shipments/examples.ts';
import { handler as getArrival } from './get-arrival.ts';
import { handler as listArrivals } from './list-arrivals.ts';
import { handler as reportArrival } from './report-arrival.ts';

const NUMBER = arrivalNumber('2026-11-26T01:00:00.000Z' as Instant, 1);

/** Vehicles' arrivals, in words. */
export const DESCRIBED = {
  'vehicle-arrivals/writes': {
    reportArrival: {
      summary: "Evaluate a vehicle's arrival",
      description: `The manifest beside what was found, up to 500 rows each (F2). A waybill that came is \`arrived\` at its destination branch, \`transfer_arrived\`
elsewhere, as of \`arrived_at\`. Each difference opens a case: \`shortage\` (of a waybill that is not in \`found\`, all pieces), \`surplus\`, \`damage\`, \`paperwork\`,
\`unexpected_goods\` (not on the manifest, or booked by nobody). The vehicle is registered at once; of a large one the last waybills may follow
within a minute: ask again until \`complete\`. The same vehicle, branch and time again is the same arrival; told otherwise, it is refused.`,
      handler: reportArrival,
      answers: {
        201: {
          description: 'What the vehicle comes to',
          schema: vehicleArrivalAnswer,
          headers: { Location: 'Where it is, relative to the address that was asked' },
        },
      },
      problems: ['report_conflict'],
      examples: {
        'a-piece-missing': {
          summary: 'Of twelve pieces, eleven came',
          caller: 'branch',
          body: {
            vehicle: '川A00001',
            branch: 'HGH',
            arrived_at: '2026-11-26T08:30:00+08:00',
            carrier: '示例运输公司',
            manifest: [{ waybill_number: WAYBILL, pieces: 12 }],
            found: [{ waybill_number: WAYBILL, pieces: 11, damaged_pieces: 0, paperwork_ok: true }],
          },
          status: 201,
        },
      },
    },
  },
  'vehicle-arrivals/reads': {
    listArrivals: {
      summary: 'List the vehicles that arrived at a branch',
      description: 'In a month, latest first, each with its evaluation (F2).',
      handler: listArrivals,
      answers: { 200: { description: 'A page of them', schema: vehicleArrivalsAnswer } },
      problems: [],
      examples: {
        'a-month': {
          summary: 'Of a month',
          caller: 'branch',
          query: { branch: 'HGH', month: '2026-11' },
          status: 200,
        },
      },
    },
    getArrival: {
      summary: "Get a vehicle's arrival",
      description: 'Its manifest, what was found, and how far its waybills and cases are.',
      handler: getArrival,
      answers: { 200: { description: 'The arrival', schema: vehicleArrivalAnswer } },
      problems: [],
      examples: {
        'an-arrival': { summary: 'By its number', caller: 'branch', path: { arrival_number: NUMBER }, status: 200 },
      },
    },
  },
} satisfies Described<'vehicle-arrivals/reads' | 'vehicle-arrivals/writes'>;
