import * as z from 'zod/mini';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { shownOnPage } from '../../../domain/knowledge/shown-on-page.ts';
import { branchesIn, trackingOf } from '../../../domain/tracking/tracking.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { now } from '../../adapters/clock.ts';
import { customerServicePhone } from '../../adapters/environment.ts';
import { answering } from '../../adapters/http/answering.ts';
import { languageOf, LANGUAGES } from '../../adapters/http/language.ts';
import type { Asks } from '../../adapters/http/route.ts';
import { repeatedIn } from '../../adapters/http/validation.ts';
import { readBranches } from '../../adapters/network-store.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { readFile } from '../../adapters/subject-store.ts';
import { isTrackingKey } from '../../adapters/tracking-link.ts';
import { publicAnswers } from '../../knowledge/public-answers.ts';
import { noTrackingPage, trackingPage } from './tracking-page.ts';

/** What a link has: whatever else messengers add to it is left aside. */
export const asks = {
  scopes: [],
  path: z.object({ waybill_number: z.string() }),
  query: z.object({ k: z.string(), lang: z.catch(z.optional(z.enum(LANGUAGES)), undefined) }),
  body: undefined,
} satisfies Asks;

/** GET /v1/t/{waybill_number}: where a shipment is and when it comes, for whoever has its link. All else is one page, which says that there is none. */
const answered = answering(async (event) => {
  const { waybill_number: waybillNumber = '' } = event.pathParameters ?? {};
  const { k: key = '', lang } = asks.query.safeParse(event.queryStringParameters ?? {}).data ?? {};
  const language = lang ?? languageOf(event);
  const phone = customerServicePhone();
  // Of two keys none is meant; what messengers add may come twice.
  const isAmbiguous = repeatedIn(event.multiValueQueryStringParameters).some(({ field }) => field in asks.query.shape);
  const file = isAmbiguous ? undefined : await fileOfLink(waybillNumber, key);
  if (!file) return noTrackingPage(phone, language);
  const at = now();
  const tracking = trackingOf(file, at);
  const codes = branchesIn(tracking);
  const [branches, entries] = await Promise.all([readBranches(codes), publicAnswers(language, at)]);
  const names = new Map(branches.map((branch, place) => [codes[place], branch?.name]));
  return trackingPage(tracking, (code) => names.get(code) ?? code, {
    phone,
    key,
    language,
    at,
    answers: shownOnPage(entries, tracking.situation),
  });
});

export const handler = Object.assign(answered, { asks });

/** The shipment whose link is followed; undefined without its key. */
async function fileOfLink(waybillNumber: string, key: string): Promise<ShipmentFile | undefined> {
  if (!isWaybillNumber(waybillNumber) || !(await isTrackingKey(waybillNumber, key))) return undefined;
  return retryingOnClash(() => readFile(SHIPMENT, waybillNumber));
}
