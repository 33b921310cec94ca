import type { Instant } from '../../../domain/time/instant.ts';
import type { ListedCommitment } from '../../adapters/commitment-lists.ts';
import { commitmentView } from './commitment-view.ts';

/** A promise in a list of promises of any subject, with whose it is: what has no waybill or partner says so. */
export function listedView(item: ListedCommitment, now: Instant) {
  return { subject: item.subject, waybillNumber: null, partner: null, ...item.of, ...commitmentView(item, now) };
}
