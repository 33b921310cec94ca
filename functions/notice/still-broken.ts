import { isOpen } from '../../domain/promise/commitment.ts';
import type { Topic } from '../../domain/notice/topic.ts';
import { promisesNamed } from '../adapters/subject-store.ts';

/** Whether the promise of which somebody was told is still owed, and due when it was. */
export async function stillBroken({ subject, subjectId, commitment = '', at }: Topic): Promise<boolean> {
  const rows = await promisesNamed({ kind: subject }, subjectId, commitment);
  return rows.some((row) => isOpen(row) && row.dueAt === at);
}
