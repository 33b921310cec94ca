import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import { ask } from '../../../domain/quote/ask.ts';
import { QUOTE } from '../../../domain/quote/quote-kind.ts';
import { quoteNumber } from '../../../domain/quote/quote-number.ts';
import { drawn } from '../../adapters/drawn.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import { created } from '../../adapters/http/answer.ts';
import { partnerFor, tellerOf, whyNotFor } from '../../adapters/http/caller.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';
import { route, type Fragment } from '../../adapters/http/route.ts';
import { log } from '../../adapters/log.ts';
import { readBranch } from '../../adapters/network-store.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { writeFile } from '../../adapters/subject-store.ts';
import { readTariff } from '../../adapters/tariff-store.ts';
import { inquirySchema } from '../contract/quote-schema.ts';
import { quoteView } from '../contract/quote-view.ts';
import { servedDistricts } from '../network/served-districts.ts';

/** POST /v1/quotes: a partner, or operations in its name, asks what freight would cost; a tariff that covers it answers at once (A6). */
export const handler = route({
  scope: 'quotes:write',
  body: inquirySchema,
  alsoWrong: async (fragment) => (await lookUp(fragment)).wrong,
  respond: async (request) => {
    const { caller, now, remember } = request;
    const { partner: named, ...inquiry } = request.body;
    const { wrong, pickup, delivery } = await lookUp(request);
    if (wrong.length > 0 || !pickup || !delivery) throw invalid(wrong);
    const partner = partnerFor(caller, named);
    const [origin, tariff] = await Promise.all([readBranch(pickup.branch), readTariff(pickup.branch, delivery.branch)]);
    if (!origin) throw new Error(`there is no branch ${pickup.branch}, which a service area names`);
    const way = { pickup, delivery, origin, tariff };
    // The number is drawn anew for each attempt: a clash may be that of two equal numbers.
    return retryingOnClash(async () => {
      const number = quoteNumber(now, drawn());
      log.appendKeys({ quote: number });
      const file = ask(inquiry, partner, number, way, tellerOf(caller), now, commitmentTable());
      const answer = created(quoteView(file, now), number);
      await writeFile(QUOTE, undefined, file, remember(answer));
      return answer;
    });
  },
});

type Asked = CamelCasedPropertiesDeep<z.output<typeof inquirySchema>>;

/** What an inquiry says of the network and its caller: what there is, and every field that does not hold. */
async function lookUp({ caller, body }: Fragment<unknown, unknown, Asked>) {
  const { wrong: unserved, ...areas } = await servedDistricts(
    ['origin_district', body.originDistrict],
    ['destination_district', body.destinationDistrict],
  );
  const notFor = whyNotFor(caller, body.partner);
  const wrong: FieldError[] = [...(notFor === undefined ? [] : [{ field: 'partner', message: notFor }]), ...unserved];
  return { wrong, ...areas };
}
