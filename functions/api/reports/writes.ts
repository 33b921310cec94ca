import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as explainUnreturned } from './explain-unreturned.ts';

/** What is written of reports: called by the gateway. */
export const handler = audited(serving(ROUTES['reports/writes'], { explainUnreturned }));
