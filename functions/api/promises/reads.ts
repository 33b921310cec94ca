import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as listBranchReceipts } from './list-branch-receipts.ts';
import { handler as listOverdue } from './list-overdue.ts';
import { handler as listWork } from './list-work.ts';

/** What is read of promises: called by the gateway. */
export const handler = audited(serving(ROUTES['promises/reads'], { listOverdue, listWork, listBranchReceipts }));
