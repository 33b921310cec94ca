import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { ShipmentFile } from '../../domain/shipment/event.ts';
import { partition } from '../../functions/adapters/subject-items.ts';
import { readFile } from '../../functions/adapters/subject-store.ts';
import type { LifeToJudge } from '../domain/judge/life.ts';
import { rulesOfShipment } from '../domain/judge/rules-of-shipments.ts';
import { accepted } from '../domain/told-to-the-engine.ts';
import { caseComplaints } from './case-complaints.ts';
import type { Cloud } from './cloud/cloud.ts';
import type { Heard } from './cloud/memory-bus.ts';
import type { Desk } from './desk.ts';
import type { Faults } from './faults.ts';
import { WAYBILL } from './shipment-story.ts';
import { subjectComplaints } from './subject-complaints.ts';
import type { Answers } from './tellers.ts';

export interface Ended {
  readonly life: LifeToJudge;
  readonly faults: Faults;
  readonly cloud: Cloud;
  /** When each event was written, by its subject's partition of the table and its id. */
  readonly knownAt: (partition: string, eventId: string) => number;
  /** What those who told of the shipment were answered. */
  readonly answers: Answers;
  /** Undefined where it has nothing to do. */
  readonly desk: Desk | undefined;
  /** In milliseconds since 1970. */
  readonly end: number;
}

/** What is wrong with how a life ended, as the adapters read it: with what has not come to an end, and with its subjects. */
export async function complaints(ended: Ended): Promise<string[]> {
  const { life, desk } = ended;
  const file = await readFile(SHIPMENT, WAYBILL);
  if (!file) return ['nothing is known of the shipment'];
  const lived = accepted(life.booking, file);
  return [
    ...stuck(ended.cloud),
    ...ofShipment(file, lived, ended),
    ...(desk ? await caseComplaints({ ...ended, desk, life: lived }) : []),
  ];
}

function stuck({ streams, queues, machines }: Cloud): string[] {
  return [
    ...streams.filter(({ waiting }) => waiting > 0).map(({ waiting }) => `${waiting} records wait`),
    ...[...queues.values()].flatMap(({ deadLetters }) => deadLetters.map((letter) => `not delivered: ${letter}`)),
    ...machines.executions
      .filter((execution) => execution.ended === undefined)
      .map(({ name }) => `${name} runs for ever`),
  ];
}

function ofShipment(
  file: ShipmentFile,
  life: LifeToJudge,
  { faults, cloud, knownAt, answers, end }: Ended,
): readonly string[] {
  const { heard } = cloud.bus;
  const about = {
    id: WAYBILL,
    file,
    answers,
    rules: rulesOfShipment(life),
    knownAt: life.told.map(({ id }) => knownAt(partition(SHIPMENT, WAYBILL), id)),
    heard,
    faults,
    end,
  };
  return [...subjectComplaints(about), ...unsent(file, heard)];
}

/** The instruction is told before it counts as sent (A4): that of an imported order went out long ago. */
function unsent({ subject, events }: ShipmentFile, heard: readonly Heard[]): string[] {
  const counts = subject.channel !== 'import' && events.some(({ type }) => type === 'instruction_sent');
  return counts && !heard.some(({ id }) => id === `${WAYBILL}.pickup_instruction`)
    ? ['the instruction counts as sent, and was not']
    : [];
}
