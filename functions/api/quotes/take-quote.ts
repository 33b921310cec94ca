import type { Booking } from '../../../domain/booking/booking.ts';
import { QUOTE } from '../../../domain/quote/quote-kind.ts';
import type { QuotedCharges } from '../../../domain/quote/quoted-charges.ts';
import { take, type Taking } from '../../../domain/quote/take.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { fileWrites, readFile } from '../../adapters/subject-store.ts';
import type { Write } from '../../adapters/table.ts';

/** What a shipment costs that takes a quote, and what to write together with it, so that no other takes it as well. */
export interface TakenQuote {
  readonly charges: QuotedCharges;
  readonly writes: readonly Write[];
}

/** Takes the quote that a booking names (A6). @throws Problem quote_not_applicable, with all that is in the way */
export async function takeQuote(
  quoteNumber: string,
  booking: Pick<Booking, 'goods' | 'shipper' | 'consignee'>,
  taking: Taking,
  now: Instant,
): Promise<TakenQuote> {
  const file = await readFile(QUOTE, quoteNumber);
  if (!file) throw new Error(`there is no quote ${quoteNumber}`);
  const result = take(file, booking, taking, now, commitmentTable());
  if (result.outcome === 'taken') return { charges: result.charges, writes: fileWrites(QUOTE, file, result.file) };
  throw new Problem('quote_not_applicable', result.reasons.map(({ message }) => message).join('; '), {
    errors: result.reasons.map(({ message }) => ({ field: 'quote_number', message })),
    quoteNumber,
    reasons: result.reasons,
  });
}
