import type { Chance } from './chance.ts';
import type { Outside } from './cloud/outside.ts';
import { MINUTE, SECOND, type Faults } from './faults.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How often something is told before its teller gives up: for more than an hour. */
const PATIENCE = 200;

/** Something that is told of a subject. */
export interface Report {
  /** By which it is known: told again, it is the same. */
  readonly id: string;
  readonly type: string;
  /** When it is told first, in milliseconds since 1970. */
  readonly toldAt: number;
  /** @returns what came of it: `recorded`, `repeated`, `id_reused`, or why it was not taken @throws whatever is told again after */
  readonly tell: () => Promise<string>;
}

/** A subject that somebody brings about, and tells of. */
export interface Story {
  /** What its beginning is called. */
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly beginsAt: number;
  /** Brings it about: begun again, it is the same. */
  readonly begin: () => Promise<void>;
  readonly reports: readonly Report[];
}

export interface TellerSurroundings {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly faults: Faults;
  readonly outside: Outside;
  /** When the next timer rings; undefined where none waits. */
  readonly nextRing: () => number | undefined;
}

/** What those who told of a subject were answered. */
export interface Answers {
  /** The ids of the events that were taken. */
  readonly taken: Set<string>;
  /** What no report may be answered. */
  readonly wrong: string[];
}

/** Those who tell of a subject, each by himself, until he is answered. */
export class Tellers {
  readonly answers: Answers = { taken: new Set(), wrong: [] };
  private readonly around: TellerSurroundings;

  constructor(around: TellerSurroundings) {
    this.around = around;
  }

  /** Plans all of a story: what is told once it has begun. */
  begin({ name, beginsAt, begin, reports }: Story): void {
    const { time } = this.around;
    time.at(beginsAt, () => {
      this.untilAnswered(name, begin).then(() => {
        this.tell(reports);
      }, time.fail);
    });
  }

  /** Plans what is told of a subject that there is. */
  tell(reports: readonly Report[]): void {
    for (const [at, report] of reports.entries()) this.plan(report, reports[at - 1]);
  }

  private plan(report: Report, before: Report | undefined): void {
    const { time, chance, faults } = this.around;
    const together = chance.percent(faults.together);
    const moment = (together && before?.toldAt) || report.toldAt;
    const tell = (): void => void this.untilAnswered(report.type, () => this.once(report)).catch(time.fail);
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

  private async once({ id, type, tell }: Report): Promise<void> {
    const outcome = await tell();
    const { taken, wrong } = this.answers;
    if (outcome === 'recorded' || outcome === 'repeated') taken.add(id);
    else if (outcome === 'id_reused') wrong.push(`the report ${id} of ${type} was taken for another than it is`);
  }
}
