import fc from 'fast-check';
import { TIERS } from '../../domain/customer/tier.ts';
import { Clashed, useTable } from '../../functions/adapters/table.ts';
import { writeCustomer } from '../../functions/adapters/customer-store.ts';
import { putBranch } from '../../functions/adapters/network-store.ts';
import type { LifeToJudge } from '../domain/judge/life.ts';
import { lives } from '../domain/judge/lives.ts';
import { NONE, type Bugs } from './bugs.ts';
import { Chance } from './chance.ts';
import { Cloud } from './cloud/cloud.ts';
import { Outside } from './cloud/outside.ts';
import { withoutDesk, type CloudTemplate } from './cloud/template.ts';
import { complaints, type Ended } from './complaints.ts';
import { CUSTOMER, Desk } from './desk.ts';
import { DAY, drawFaults } from './faults.ts';
import { shipmentStory } from './shipment-story.ts';
import { withSignOffs } from './sign-offs.ts';
import { Tellers } from './tellers.ts';
import { Trace } from './trace.ts';
import { VirtualTime } from './virtual-time.ts';

export interface Played {
  readonly seed: number;
  /** What is wrong with how it ended: nothing, where it is right. */
  readonly complaints: readonly string[];
  readonly trace: readonly string[];
}

export interface Otherwise {
  readonly traced?: boolean;
  readonly bugs?: Bugs;
}

/** Plays one life from its seed, with the faults of its seed, until all has come to rest, and judges it. */
export async function play(
  template: CloudTemplate,
  seed: number,
  { traced = false, bugs = NONE }: Otherwise = {},
): Promise<Played> {
  const chance = new Chance(seed);
  const faults = drawFaults(chance);
  const { life, atDesk } = lifeOf(seed, chance);
  const story = shipmentStory(life, bugs.ruled);
  const from = story.beginsAt;
  const moments = [from, ...life.told.map(({ toldAt }) => Date.parse(toldAt))];
  const trace = new Trace(traced);
  trace.tell(from, () => `faults: ${JSON.stringify(faults)}`);
  const time = new VirtualTime(from, chance);
  const outside = new Outside(time, chance, faults, trace, moments);
  const around = { time, chance, faults, outside, nextRing: (): number | undefined => cloud.machines.nextRing() };
  const [tellers, desk] = [new Tellers(around), atDesk ? new Desk(around) : undefined];
  const known = new Map<string, number>();
  const cloud = new Cloud(
    atDesk ? template : withoutDesk(template),
    { time, chance, faults, trace, outside, bugs },
    (change) => {
      const { pk, sk, eventId } = change.after;
      if (!change.before && String(sk).startsWith('EVENT#')) known.set(`${String(pk)} ${String(eventId)}`, time.now);
      desk?.hears(change);
    },
  );
  useDirectly(cloud);
  for (const code of Object.values(life.booking.branches)) await putBranch({ code, name: code, timeZone: 'UTC' });
  if (atDesk) await writeCustomer({ ...CUSTOMER, tier: chance.oneOf(TIERS) });
  cloud.takePlace();

  tellers.begin(story);
  desk?.begin(from);
  const rested = await time.run(Math.max(...moments) + 400 * DAY);

  const knownAt = (partition: string, eventId: string): number => known.get(`${partition} ${eventId}`) ?? 0;
  const { answers } = tellers;
  const against = await judged({ life, faults, cloud, knownAt, answers, desk, end: time.now + 1 });
  return { seed, complaints: [...(rested ? [] : ['it does not come to rest']), ...against], trace: trace.lines };
}

/** What is wrong with how it ended, now without faults. */
async function judged(ended: Ended): Promise<string[]> {
  useDirectly(ended.cloud);
  try {
    return await complaints(ended);
  } catch (error) {
    if (!(error instanceof Clashed)) throw error;
    return ['a record is not whole'];
  }
}

function useDirectly({ table }: Cloud): void {
  useTable({ send: (command: object) => Promise.resolve(table.answer(command)) });
}

/** Of so many lives one is of the service desk, too: it costs as much as another. */
const DESK_EVERY = 3;
/** The numbers of cases begin then, and some lives before. */
const NUMBERS_FROM = '2024';

/** The life of a seed, and whether the service desk has to do with it. The instruction is sent by the code, not told by anybody. */
function lifeOf(seed: number, chance: Chance): { readonly life: LifeToJudge; readonly atDesk: boolean } {
  const [drawn] = fc.sample(lives, { seed, numRuns: 1 });
  if (!drawn) throw new Error('there is no life');
  const life = { ...drawn, told: drawn.told.filter(({ type }) => type !== 'instruction_sent') };
  const atDesk = seed % DESK_EVERY === 0 && life.booking.bookedAt >= NUMBERS_FROM;
  return atDesk ? { life: withSignOffs(life, chance), atDesk } : { life, atDesk };
}
