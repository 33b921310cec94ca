import { EVIDENCE_KINDS, type Claim, type Evidence } from '../../domain/claim/claim.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Caller } from '../adapters/http/caller.ts';
import type { Write } from '../adapters/table.ts';
import { referToAttachments } from '../attachment/refer-to-attachments.ts';

/** What to write so that the evidence of a claim belongs to it. @throws Problem validation_failed, as `evidence.contract[0]`; Clashed with `attachment` */
export async function referToEvidence(
  caller: Caller,
  { claimNumber, partner }: Pick<Claim, 'claimNumber' | 'partner'>,
  evidence: Evidence,
  now: Instant,
): Promise<Write[]> {
  const writes = EVIDENCE_KINDS.map((kind) =>
    referToAttachments({
      caller,
      to: { subject: 'claim', subjectId: claimNumber },
      partner,
      attachable: { purposes: ['claim'] },
      ids: evidence[kind],
      now,
      field: `evidence.${kind}`,
    }),
  );
  return (await Promise.all(writes)).flat();
}
