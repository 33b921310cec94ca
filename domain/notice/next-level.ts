import { COMMITMENTS, type CommitmentTable } from '../commitments.ts';
import type { PromiseRule } from '../promise/promise-rule.ts';
import type { Role } from '../roles.ts';
import type { Notice } from './notice.ts';
import type { Topic } from './topic.ts';

/** What is told to the next level: as its own miss would be, which then tells nobody again. */
export interface NextLevel {
  readonly role: Role;
  readonly topic: Topic;
  readonly eventId: string;
}

/** Who hears next of a broken promise; undefined where its last level has heard. */
export function nextLevel({ topic, eventId }: Pick<Notice, 'topic' | 'eventId'>): NextLevel | undefined {
  const rule: PromiseRule | undefined = (COMMITMENTS as Partial<CommitmentTable>)[
    topic.commitment as keyof CommitmentTable
  ];
  const level = (topic.level ?? 0) + 1;
  const next = rule?.escalation[level - 1];
  if (!next) return undefined;
  // The event of a miss ends in its level.
  return { role: next.tells as Role, topic: { ...topic, level }, eventId: eventId.replace(/\d+$/, String(level)) };
}
