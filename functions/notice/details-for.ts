import type { Language, Notice } from '../../domain/notice/notice.ts';
import { pickupDetails } from '../../domain/notice/pickup-details.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { personalDataInNotices } from '../adapters/environment.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile } from '../adapters/subject-store.ts';

/** What else the person needs for the work: of an instruction where to go, where the deployment lets it say so. It is read for the message, and kept nowhere. */
export async function detailsFor({ kind, topic }: Notice, language: Language): Promise<string[]> {
  if (kind !== 'instruction' || !personalDataInNotices()) return [];
  const file = await retryingOnClash(() => readFile(SHIPMENT, topic.subjectId));
  return file ? pickupDetails(file, language) : [];
}
