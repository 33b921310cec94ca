import * as z from 'zod/mini';
import { RECEIPT_KINDS } from '../../../domain/booking/booking.ts';
import { COMMITMENT_STATES } from '../../../domain/promise/commitment-state.ts';
import { OUTCOMES } from '../../../domain/receipt/envelope.ts';
import { COPY_STATES } from '../../../domain/receipt/receipt-copies.ts';
import { RECEIPT_STATUSES } from '../../../domain/receipt/receipt-status.ts';
import { TO_DO } from '../../../domain/receipt/receipt-to-do.ts';
import { RECEIVERS } from '../../../domain/shipment/event-details.ts';
import { actor, branch, count, localTime, page, partner, reportedBy, waybillNumber } from './values-answer.ts';

/** A shipment's receipt and where its copies are. */
export const receiptAnswer = z
  .strictObject({
    status: z.enum(RECEIPT_STATUSES),
    kind: z.enum(RECEIPT_KINDS),
    shipper_form: z.boolean(),
    copies: z.array(
      z.strictObject({
        number: count,
        state: z.enum(COPY_STATES),
        envelope_number: z.nullable(z.string()),
        found_at: z.nullable(branch),
        rejected_reason: z.nullable(z.string()),
        handed_over_to: z.nullable(z.strictObject({ name: z.string(), role: z.enum(RECEIVERS) })),
        handed_over_at: z.nullable(localTime),
      }),
    ),
    due_at: z.nullable(localTime),
  })
  .register(z.globalRegistry, { id: 'Receipt', description: "A shipment's receipt, and where its copies are (E1–E3)" });

const attachments = z.array(z.string()).check(z.describe('By their ids'));

const copyOf = { waybill_number: waybillNumber, copy: count };

const results = z.array(z.strictObject({ ...copyOf, result: z.enum([...OUTCOMES, 'missing', 'unexpected']) }));

export const openingAnswer = z
  .strictObject({
    opened_at: localTime,
    actor,
    reported_by: reportedBy,
    attachments,
    contents: z.array(z.strictObject({ ...copyOf, outcome: z.enum(OUTCOMES), reason: z.optional(z.string()) })),
    results,
  })
  .register(z.globalRegistry, { id: 'EnvelopeOpening', description: 'What was in an envelope (E3). Times are in UTC' });

export const envelopeAnswer = z
  .strictObject({
    envelope_number: z.string(),
    from_branch: branch,
    to_branch: branch,
    sent_at: localTime,
    actor,
    reported_by: reportedBy,
    attachments,
    contents: z.array(z.strictObject(copyOf)),
    opening: z.nullable(openingAnswer),
  })
  .register(z.globalRegistry, { id: 'Envelope', description: 'An envelope of receipts (E3). Times are in UTC' });

export const sentAnswer = z.strictObject({ envelope_number: z.string() });
export const openedAnswer = z.strictObject({ results });

export const branchReceiptsAnswer = z
  .strictObject({
    receipts: z.array(
      z.strictObject({
        waybill_number: waybillNumber,
        partner,
        origin_branch: branch,
        receipt_status: z.enum(TO_DO),
        arrived_at: z.nullable(localTime),
        due_at: localTime,
        state: z.enum(COMMITMENT_STATES),
        missed_at: z.nullable(localTime),
        level: count,
      }),
    ),
    ...page,
  })
  .register(z.globalRegistry, { id: 'BranchReceiptList' });
