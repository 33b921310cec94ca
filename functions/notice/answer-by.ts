import { BRANCH_REPORT } from '../../domain/branch-report/branch-report-kind.ts';
import type { NewsDetail } from '../../domain/notice/news.ts';
import type { Topic } from '../../domain/notice/topic.ts';
import { isOpen } from '../../domain/promise/commitment.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { promisesNamed } from '../adapters/subject-store.ts';

/** By when a branch has to answer the list of which it is told (E5); undefined where no answer is awaited. */
export async function answerBy(
  { answerAwaited = false }: NewsDetail,
  { subjectId }: Topic,
): Promise<Instant | undefined> {
  if (!answerAwaited) return undefined;
  return (await promisesNamed(BRANCH_REPORT, subjectId, 'explanation')).find(isOpen)?.dueAt;
}
