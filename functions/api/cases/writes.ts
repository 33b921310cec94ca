import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as openCase } from './open-case.ts';
import { handler as recordCaseEvent } from './record-event.ts';
import { handler as reportException } from './report-exception.ts';

/** What is written of cases: called by the gateway. */
export const handler = audited(serving(ROUTES['cases/writes'], { openCase, recordCaseEvent, reportException }));
