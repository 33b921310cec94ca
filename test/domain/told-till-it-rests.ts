import { recordEvent } from '../../domain/promise/record-event.ts';
import type {
  Refusal,
  Reported,
  Subject,
  SubjectEvent,
  SubjectFile,
  SubjectKind,
} from '../../domain/promise/subject.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What the code holds of a subject once all of its life is told at a moment; what is refused is told again until nothing changes (X5). */
export function toldTillItRests<S extends Subject, E extends SubjectEvent, R extends Refusal>(
  kind: SubjectKind<S, E, R>,
  opened: SubjectFile<S, E>,
  telling: readonly Reported<E>[],
  now: Instant,
): SubjectFile<S, E> {
  let [file, waiting] = [opened, telling];
  for (;;) {
    const refused = waiting.filter((event) => {
      const recorded = recordEvent(kind, file, event, now, kind.promises);
      if (recorded.outcome !== 'recorded') return true;
      ({ file } = recorded as { readonly file: SubjectFile<S, E> });
      return false;
    });
    if (refused.length === waiting.length) return file;
    waiting = refused;
  }
}
