import type { DateTime } from 'luxon';
import { SAMPLE_ROUTES } from '../../sample-network.ts';
import type { Batch } from '../../../domain/shipment/event-details.ts';
import { report, textOf, type Act } from '../act.ts';
import type { Branch, Estimate, Fate } from '../fate.ts';
import { atHour, HOURS, type When } from '../timetable.ts';

/** What happens between two branches, from the pickup to the arrival of the goods (C). */
export interface Way {
  readonly acts: Act[];
  /** When the goods are at the branch that delivers them; never, when they are lost. */
  readonly arrived?: DateTime;
  /** The batches that arrived; none of goods that travel together. */
  readonly batches: readonly Batch[];
}

export function wayOf(
  {
    order: { from, to, urgent },
    way: { loaded, acknowledged, estimates = [], arrived, lost, found, batchLost } = {},
  }: Fate,
  pickedUp: DateTime,
  when: When,
): Way {
  const { transfers, transit_days: days, local } = routeBetween(from, to);
  const departs = atHour(pickedUp, HOURS.departure);
  // Goods in town need not go anywhere first.
  if (local) return { acts: [], arrived: departs, batches: [] };

  const atTime = (time: Time | undefined, otherwise: DateTime) => (time === undefined ? otherwise : when(time));
  const acts = [report('departed', 'dispatcher', departs)];
  if (urgent && loaded !== 'never') acts.push(report('loading_confirmed', 'dispatcher', atTime(loaded, departs)));
  if (acknowledged !== 'never')
    acts.push(
      report('notice_acknowledged', 'dispatcher', atTime(acknowledged, atHour(pickedUp, HOURS.acknowledgement))),
    );
  if (lost !== undefined) acts.push(report('lost', 'branch_manager', when(lost), { reason: 'the lorry burnt out' }));
  if (lost !== undefined && found === undefined) return { acts, batches: [] };
  if (found !== undefined) acts.push(report('found', 'dispatcher', when(found), { note: 'it was another lorry' }));

  const expected = atHour(pickedUp.plus({ days }), HOURS.arrival);
  acts.push(
    ...transfers.map((branch, at) =>
      report('transfer_arrived', 'dispatcher', expected.minus({ days: transfers.length - at }), { branch }),
    ),
  );
  acts.push(...estimates.flatMap((estimate) => estimated(estimate, to, when)));
  const arrivals = typeof arrived === 'object' ? arrived.map(when) : [atTime(arrived, expected)];
  const of = arrivals.length + (batchLost === undefined ? 0 : 1);
  const batches = of > 1 ? arrivals.map((_, at) => ({ number: at + 1, of })) : [];
  acts.push(...arrivals.map((at, nth) => report('arrived', 'dispatcher', at, batches[nth] && { batch: batches[nth] })));
  if (batchLost !== undefined) {
    const details = { batch: { number: of, of }, reason: 'it was left behind, and found nowhere' };
    acts.push(report('lost', 'branch_manager', when(batchLost), details));
  }
  return { acts, arrived: latest(arrivals), batches };
}

type Time = Parameters<When>[0];

/** The branch ahead was asked where the goods are (C4), and told when they will come. */
function estimated({ told, arrival, reason, forceMajeure }: Estimate, branch: Branch, when: When): Act[] {
  const at = when(told);
  return [
    report('tracked', 'customer_service', at, { asked: `branch ${branch}`, late: true, goods_state: 'unharmed' }),
    report('arrival_estimated', 'customer_service', at, {
      estimated_arrival_at: textOf(when(arrival)),
      reason,
      force_majeure: forceMajeure ?? false,
    }),
  ];
}

function routeBetween(from: Branch, to: Branch) {
  const route = SAMPLE_ROUTES.get(`${from}/${to}`);
  if (!route) throw new RangeError(`there is no route from ${from} to ${to}`);
  return route;
}

function latest(times: readonly DateTime[]): DateTime {
  return times.reduce((one, other) => (one < other ? other : one));
}
