/** What becomes of an order; times are "09:40" on the day of the orders and "+09:40" on the next. */
export interface Fate {
  /** Customer service asks about the pickup within the hour (B2). */
  readonly verified: boolean;
  readonly pickedUp?: string;
  /** When the pickup is reported, if not at once. */
  readonly reported?: string;
  readonly cancelled?: string;
  /** What keeps the order from being confirmed at once (A3), and when operations confirm it, if they do. */
  readonly waits?: 'outside_area' | 'undeclared_danger';
  readonly confirmed?: string;
}

const quick = (pickedUp: string): Fate => ({ verified: false, pickedUp });
const checked = (pickedUp: string): Fate => ({ verified: true, pickedUp });
const unchecked = quick;
const NEVER: Fate = { verified: true };

/** Orders are booked at twenty past the hour: an urban, a suburban, an urban and a suburban one. */
export const TIMETABLE: readonly (readonly [booked: string, ...Fate[]])[] = [
  ['06:20', quick('06:40'), checked('09:40'), checked('08:40'), unchecked('10:40')],
  ['07:20', checked('16:40'), checked('13:40'), quick('07:40'), { verified: true, waits: 'outside_area', confirmed: '08:40', pickedUp: '17:40' }],
  ['08:20', quick('08:40'), checked('17:40'), { verified: false, cancelled: '08:40' }, checked('14:40')],
  ['09:20', checked('14:40'), unchecked('19:40'), { verified: true, pickedUp: '14:40', reported: '15:40' }, quick('09:40')],
  ['10:20', quick('10:40'), { verified: true, waits: 'undeclared_danger' }, unchecked('14:40'), checked('16:40')],
  ['11:20', NEVER, checked('17:40'), quick('11:40'), checked('16:40')],
  ['12:20', checked('17:40'), quick('12:40'), checked('16:40'), checked('+09:40')],
  ['13:20', checked('19:40'), checked('+11:40'), quick('13:40'), unchecked('17:40')],
  ['14:20', quick('14:40'), checked('+16:40'), unchecked('17:40'), checked('19:40')],
  ['15:20', checked('19:40'), quick('15:40'), checked('+09:40'), NEVER],
  ['16:20', unchecked('+13:40'), checked('+11:40'), quick('16:40'), checked('+09:40')],
  ['17:20', checked('+11:40'), quick('17:40'), checked('+09:40'), checked('+16:40')],
  ['18:20', quick('18:40'), checked('+16:40'), checked('+11:40'), unchecked('+19:40')],
  ['19:20', checked('+09:40'), quick('19:40'), NEVER, checked('+11:40')],
  ['20:20', quick('20:40'), checked('+16:40'), checked('+11:40'), unchecked('+16:40')],
  ['21:20', checked('+09:40'), unchecked('+11:40'), checked('+09:40'), checked('+16:40')],
];

/** When the clock stops besides: pickups are due at these hours, and their misses are told further. */
export const HOURS_OF_TRUTH = ['12:00', '13:00', '15:00', '16:00', '18:00', '19:00', '21:00'];
