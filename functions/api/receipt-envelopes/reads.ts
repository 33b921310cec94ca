import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getEnvelope } from './get-envelope.ts';
import { handler as getOpening } from './get-opening.ts';

/** What is read of envelopes of receipts: called by the gateway. */
export const handler = audited(serving(ROUTES['receipt-envelopes/reads'], { getEnvelope, getOpening }));
