import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as openEnvelope } from './open-envelope.ts';
import { handler as sendEnvelope } from './send-envelope.ts';

/** What is written of envelopes of receipts: called by the gateway. */
export const handler = audited(serving(ROUTES['receipt-envelopes/writes'], { sendEnvelope, openEnvelope }));
