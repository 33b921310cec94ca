import { offerByPerson, VALID_FOR } from '../../../domain/quote/offer.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { answerSchema, quotePath } from '../contract/quote-schema.ts';
import { answer } from './answer.ts';

/** POST /v1/quotes/{quote_number}/answer: what it costs, as a person at operations or at the branch of origin says (A6). */
export const handler = route({
  scope: 'quotes:answer',
  path: quotePath,
  body: answerSchema,
  alsoWrong: ({ body, now }) => Promise.resolve(pastEnd(body.validUntil, now)),
  respond: async (request) => {
    const { now, body } = request;
    const wrong = pastEnd(body.validUntil, now);
    if (wrong.length > 0) throw invalid(wrong);
    const { note, ...offer } = body;
    return answer(request, {
      type: 'quoted',
      details: { ...offerByPerson(offer, now, VALID_FOR), by: 'person', note },
    });
  },
});

function pastEnd(validUntil: Instant | undefined, now: Instant): FieldError[] {
  return validUntil !== undefined && validUntil <= now ? [{ field: 'valid_until', message: 'must lie ahead' }] : [];
}
