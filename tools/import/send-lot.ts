import * as z from 'zod';
import { Refused, type ApiClient } from '../../local/api-client.ts';
import type { Outcome, Send } from './import-rows.ts';
import type { Kind } from './kinds.ts';

const BUSY = 503;

const Results = z.object({
  results: z.array(
    z.object({
      status: z.number(),
      waybill_number: z.string().nullable(),
      problem: z
        .object({
          code: z.string(),
          detail: z.string(),
          errors: z.array(z.object({ field: z.string(), message: z.string() })),
        })
        .optional(),
    }),
  ),
});

/** Sends rows to the API as one request. What is refused as a whole is refused in each. @throws Refused where the key or the address is wrong */
export function sendingTo(api: ApiClient, { path, field }: Kind): Send {
  return async ({ key, rows }) => {
    try {
      const { results } = await api.post(path, { [field]: rows.map(({ item }) => item) }, Results, key);
      return results.map(outcomeOf);
    } catch (error) {
      if (!(error instanceof Refused) || ![400, 409, 413, 422].includes(error.status)) throw error;
      return rows.map(() => ({ reason: error.message }));
    }
  };
}

function outcomeOf({
  status,
  waybill_number,
  problem,
}: z.output<typeof Results>['results'][number]): Outcome | undefined {
  if (status === BUSY) return undefined;
  if (!problem) return { waybill: waybill_number ?? '' };
  const fields = problem.errors.map(({ field, message }) => `${field}: ${message}`);
  return { reason: fields.length > 0 ? fields.join('; ') : `${problem.code}: ${problem.detail}` };
}
