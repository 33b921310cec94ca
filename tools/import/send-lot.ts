import { ApiProblem, type HuidanClient, type Problem } from '../../client/src/index.ts';
import type { Outcome, Send } from './import-rows.ts';
import type { Kind } from './kinds.ts';

const BUSY = 503;

/** What became of one, whatever it is of. */
interface Result {
  readonly status: number;
  readonly waybill_number: string | null;
  readonly problem?: Problem;
}

/** Sends rows to the API as one request. What is refused as a whole is refused in each. @throws ApiProblem where the key or the address is wrong */
export function sendingTo(api: HuidanClient, { path, field }: Kind): Send {
  return async ({ key, rows }) => {
    try {
      const { results } = await api.post(path, {
        params: { header: { 'Idempotency-Key': key } },
        body: { [field]: rows.map(({ item }) => item) } as never,
      });
      return results.map(outcomeOf);
    } catch (error) {
      if (!(error instanceof ApiProblem) || ![400, 409, 413, 422].includes(error.status)) throw error;
      return rows.map(() => ({ reason: error.message }));
    }
  };
}

function outcomeOf({ status, waybill_number, problem }: Result): Outcome | undefined {
  if (status === BUSY) return undefined;
  if (!problem) return { waybill: waybill_number ?? '' };
  const fields = ('errors' in problem ? problem.errors : []).map(({ field, message }) => `${field}: ${message}`);
  return { reason: fields.length > 0 ? fields.join('; ') : `${problem.code}: ${problem.detail}` };
}
