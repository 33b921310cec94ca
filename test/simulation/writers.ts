import { COMMITMENTS } from '../../domain/commitments.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import type { ShipmentFile } from '../../domain/shipment/event.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { now } from '../../functions/adapters/clock.ts';
import { retryingOnClash } from '../../functions/adapters/retrying-on-clash.ts';
import { readFile, writeFile } from '../../functions/adapters/subject-store.ts';
import type { LifeToJudge, ToldEvent } from '../domain/judge/life.ts';
import { booked, reported } from '../domain/told-to-the-engine.ts';
import type { Chance } from './chance.ts';
import type { Outside } from './cloud/outside.ts';
import { MINUTE, SECOND, type Faults } from './faults.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How often a report is told before its reporter gives up: for more than an hour. */
const PATIENCE = 200;

/** What the rules make of a file before it is written. */
export type Ruled = (file: ShipmentFile) => ShipmentFile;

export interface WriterSurroundings {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly faults: Faults;
  readonly outside: Outside;
  readonly ruled: Ruled;
  /** When the next timer rings; undefined where none waits. */
  readonly nextRing: () => number | undefined;
}

/** What those who told a life were answered. */
export interface Answers {
  /** The ids of the events that were taken. */
  readonly taken: Set<string>;
  /** What no report may be answered. */
  readonly wrong: string[];
}

/** Those who book a shipment and report what happens to it, each by himself, until he is answered. */
export class Writers {
  readonly answers: Answers = { taken: new Set(), wrong: [] };
  private readonly life: LifeToJudge;
  private readonly around: WriterSurroundings;

  constructor(life: LifeToJudge, around: WriterSurroundings) {
    this.life = life;
    this.around = around;
  }

  /** Plans all that they tell. */
  begin(): void {
    const { time } = this.around;
    const [, ...reports] = this.life.told;
    time.at(Date.parse(this.life.booking.bookedAt), () => {
      this.untilAnswered('book', () => this.book()).then(() => {
        for (const [at, report] of reports.entries()) this.plan(report, reports[at - 1]);
      }, time.fail);
    });
  }

  private plan(report: ToldEvent, before: ToldEvent | undefined): void {
    const { time, chance, faults } = this.around;
    const together = chance.percent(faults.together);
    const moment = Date.parse((together && before?.toldAt) || report.toldAt);
    const tell = (): void => void this.untilAnswered(report.type, () => this.tell(report)).catch(time.fail);
    time.at(moment, () => {
      // In the moment in which a timer rings, or soon before or after.
      const ring = together && chance.percent(50) ? this.around.nextRing() : undefined;
      if (ring !== undefined) time.at(ring + chance.between(-40, 100), tell);
      else tell();
    });
  }

  /** Whoever gets no answer asks again, with the same id. */
  private async untilAnswered(name: string, attempt: () => Promise<void>): Promise<void> {
    const { outside, time, chance } = this.around;
    for (let tried = 1; ; tried += 1) {
      try {
        await outside.invoke(name, attempt);
        return;
      } catch {
        if (tried === PATIENCE) {
          this.answers.wrong.push(`${name} is not answered`);
          return;
        }
        await time.pass(chance.between(SECOND, MINUTE));
      }
    }
  }

  private async book(): Promise<void> {
    const file = booked(this.life.booking);
    const before = await readFile(SHIPMENT, file.subject.waybillNumber);
    if (!before) await writeFile(SHIPMENT, undefined, this.around.ruled(file));
  }

  private async tell(report: ToldEvent): Promise<void> {
    const at = now();
    await retryingOnClash(async () => {
      const file = await readFile(SHIPMENT, WAYBILL);
      if (!file) throw new Error('there is no shipment');
      const result = recordEvent(SHIPMENT, file, reported(report), at, COMMITMENTS);
      if (result.outcome === 'recorded') await writeFile(SHIPMENT, file, this.around.ruled(result.file));
      this.answered(report, result.outcome);
    });
  }

  private answered({ id, type }: ToldEvent, outcome: string): void {
    const { taken, wrong } = this.answers;
    if (outcome === 'recorded' || outcome === 'repeated') taken.add(id);
    else if (outcome === 'id_reused') wrong.push(`the report ${id} of ${type} was taken for another than it is`);
  }
}

/** The waybill of the life that is told. */
export const WAYBILL = 'HD0000000000000';
