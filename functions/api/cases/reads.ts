import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getCase } from './get-case.ts';
import { handler as listCases } from './list-cases.ts';

/** What is read of cases: called by the gateway. */
export const handler = audited(serving(ROUTES['cases/reads'], { listCases, getCase }));
