import { SCOPES, type Caller } from '../../functions/adapters/http/caller.ts';
import { Problem } from '../../functions/adapters/http/problem.ts';
import { handler as openCase } from '../../functions/api/cases/open-case.ts';
import { handler as recordEvent } from '../../functions/api/cases/record-event.ts';

const OPERATIONS: Caller = { kind: 'operations', id: 'desk', key: 'key_desk', scopes: SCOPES };

const sent = (path: string, key?: string) => ({
  key,
  address: path,
  path: `/v1${path}`,
  askedAt: 'https://example.com/v1',
});

/** Opens a case by the API, once for an Idempotency-Key. @throws Problem where it does not hold */
export async function openByApi(key: string, body: object): Promise<void> {
  await openCase.perform({ caller: OPERATIONS, sent: sent('/cases', key), path: {}, query: {}, body });
}

/** Tells the API what happened to a case. @returns `recorded`, `id_reused`, or the code of the problem */
export async function tellByApi(caseNumber: string, body: object): Promise<string> {
  try {
    await recordEvent.perform({
      caller: OPERATIONS,
      sent: sent(`/cases/${caseNumber}/events`),
      path: { case_number: caseNumber },
      query: {},
      body,
    });
    return 'recorded';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === 'event_id_reused' ? 'id_reused' : error.code;
  }
}
