import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getReport } from './get-report.ts';
import { handler as listReports } from './list-reports.ts';
import { handler as openReport } from './open-report.ts';

/** What is read of reports: called by the gateway. */
export const handler = audited(serving(ROUTES['reports/reads'], { listReports, getReport, openReport }));
