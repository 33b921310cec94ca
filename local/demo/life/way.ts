import type { DateTime } from 'luxon';
import { SAMPLE_ROUTES } from '../../sample-network.ts';
import { report, textOf, type Act } from '../act.ts';
import type { Branch, Estimate, Fate } from '../fate.ts';
import { atHour, HOURS, type When } from '../timetable.ts';

/** What happens between two branches, from the pickup to the arrival of the goods (C). */
export interface Way {
  readonly acts: Act[];
  /** When the goods are at the branch that delivers them; never, when they are lost. */
  readonly arrived?: DateTime;
}

export function wayOf(
  { order: { from, to, urgent }, way: { loaded, acknowledged, estimates = [], arrived, lost } = {} }: Fate,
  pickedUp: DateTime,
  when: When,
): Way {
  const { transfers, transit_days: days, local } = routeBetween(from, to);
  const departs = atHour(pickedUp, HOURS.departure);
  // Goods in town need not go anywhere first.
  if (local) return { acts: [], arrived: departs };

  const atTime = (time: Time | undefined, otherwise: DateTime) => (time === undefined ? otherwise : when(time));
  const acts = [report('departed', 'dispatcher', departs)];
  if (urgent && loaded !== 'never') acts.push(report('loading_confirmed', 'dispatcher', atTime(loaded, departs)));
  if (acknowledged !== 'never')
    acts.push(
      report('notice_acknowledged', 'dispatcher', atTime(acknowledged, atHour(pickedUp, HOURS.acknowledgement))),
    );
  if (lost !== undefined)
    return { acts: [...acts, report('lost', 'branch_manager', when(lost), { reason: 'the lorry burnt out' })] };

  const expected = atHour(pickedUp.plus({ days }), HOURS.arrival);
  acts.push(
    ...transfers.map((branch, at) =>
      report('transfer_arrived', 'dispatcher', expected.minus({ days: transfers.length - at }), { branch }),
    ),
  );
  acts.push(...estimates.flatMap((estimate) => estimated(estimate, to, when)));
  const arrivals = typeof arrived === 'object' ? arrived.map(when) : [atTime(arrived, expected)];
  acts.push(
    ...arrivals.map((at, batch) =>
      report(
        'arrived',
        'dispatcher',
        at,
        arrivals.length > 1 ? { batch: { number: batch + 1, of: arrivals.length } } : {},
      ),
    ),
  );
  return { acts, arrived: latest(arrivals) };
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
