import type { DateTime } from 'luxon';
import { ApiProblem, type components, type HuidanClient } from '../../client/src/index.ts';
import { apiClient } from '../api-client.ts';
import { moveClock } from '../cloud/clock-client.ts';
import type { CloudFile } from '../cloud/cloud-file.ts';
import { report, textOf, type Act } from '../demo/act.ts';
import { ask } from '../demo/ask.ts';
import { lifeOf } from '../demo/life/life.ts';
import { timesFrom, type When } from '../demo/timetable.ts';
import type { Life } from './lives.ts';

type Booking = components['schemas']['Booking'];

/** When the last promise of a life is over, its timers too. */
const OVER = '75 00:00';

/** Who is asked for what, and when. */
interface Step {
  readonly at: DateTime;
  readonly ask: () => Promise<unknown>;
}

/**
 * Plays a life by the API alone, with the clock moved from one request to the next and on to the end of its promises.
 * @param number tells the bookings of the lives apart
 * @returns its waybill number, and how many requests were made
 */
export async function playLife(
  cloud: CloudFile,
  life: Life,
  number: number,
  midnight: DateTime,
): Promise<{ readonly waybill: string; readonly requests: number }> {
  const when = timesFrom(midnight);
  const api = {
    partner: apiClient(cloud.api_url, cloud.partner_key),
    operations: apiClient(cloud.api_url, cloud.operations_key),
  };
  let waybill = '';

  const act = ({ at, by, request, body, refused }: Act): Step => ({
    at,
    ask: async () => {
      if (request === 'booking') {
        const booking = { ...body, reference: undefined } as unknown as Booking;
        ({ waybill_number: waybill } = await api[by].post('/shipments', { body: booking }));
        return;
      }
      // A report is known again by its event id.
      const asked = ask(api[by], request, waybill, body, request === 'events' ? { 'Idempotency-Key': null } : {});
      await (refused === undefined ? asked : refusal(asked));
    },
  });
  const isReported = ({ body }: Act): boolean =>
    !('type' in body && life.unreported?.some((type) => type === body.type));
  const handOver = report('receipt_handed_over', 'customer_service', when(life.handedOver), {
    copies: [1],
    to: { name: '客户经理', role: 'account_owner' },
  });
  const steps: Step[] = [
    ...lifeOf(life, number, when).filter(isReported).map(act),
    ...envelopesOf(life, when, api.operations, () => waybill),
    act({ ...handOver, body: { event_id: 'cost.handed_over', ...handOver.body } }),
  ].toSorted((one, other) => one.at.toMillis() - other.at.toMillis());

  for (const [nth, { at, ask }] of steps.entries()) {
    // The clock goes on by itself: it cannot be moved to where it stood.
    if (at.toMillis() !== steps[nth - 1]?.at.toMillis()) await moveClock(cloud.clock_url, { to: textOf(at.toUTC()) });
    await ask();
    // What follows from it, follows before anybody goes on.
    await moveClock(cloud.clock_url, { by: 'PT0S' });
  }
  await moveClock(cloud.clock_url, { to: textOf(when(OVER).toUTC()) });
  return { waybill, requests: steps.length };
}

/** Each envelope of the life, sent and opened; all but the last find the copy unfit. */
function envelopesOf(
  { envelopes, order, receipt }: Life,
  when: When,
  operations: HuidanClient,
  waybill: () => string,
): Step[] {
  return envelopes.flatMap(({ sent, opened }, at): Step[] => {
    let envelope = '';
    const row = () => ({ waybill_number: waybill(), copy: 1 });
    const found =
      at === envelopes.length - 1
        ? ({ outcome: 'accepted' } as const)
        : ({ outcome: 'rejected', reason: receipt?.rejected?.reason ?? null } as const);
    return [
      {
        at: when(sent),
        ask: async () => {
          const list = { from_branch: order.to, to_branch: order.from, contents: [row()], sent_at: textOf(when(sent)) };
          ({ envelope_number: envelope } = await operations.post('/receipt_envelopes', { body: list }));
        },
      },
      {
        at: when(opened),
        ask: () =>
          operations.post('/receipt_envelopes/{envelope_number}/opening', {
            params: { path: { envelope_number: envelope } },
            body: { opened_at: textOf(when(opened)), contents: [{ ...row(), ...found }] },
          }),
      },
    ];
  });
}

/** @throws what else comes of a request that has to be refused */
async function refusal(asked: Promise<unknown>): Promise<void> {
  const answer: unknown = await asked.catch((error: unknown) => error);
  if (!(answer instanceof ApiProblem)) throw answer;
}
