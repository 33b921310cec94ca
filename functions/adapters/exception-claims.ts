import type { ExceptionKind } from '../../domain/case/case.ts';
import { queryAll, type Key, type Write } from './table.ts';

/** That a kind of exception of a shipment was made by itself: it is made once, and anew only after what was told had disproved it. */
export interface ExceptionClaim {
  readonly waybillNumber: string;
  readonly kind: ExceptionKind;
  readonly caseNumber: string;
  /** What was told later has shown that there was none. */
  readonly disproved: boolean;
}

const partition = (waybillNumber: string): string => `SHIPMENT_EXCEPTION#${waybillNumber}`;
const claimKey = ({ waybillNumber, kind }: ExceptionClaim): Key => ({ pk: partition(waybillNumber), sk: kind });

/** The exceptions of a shipment that were made by themselves. */
export async function readExceptionClaims(waybillNumber: string): Promise<ExceptionClaim[]> {
  const items = await queryAll({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partition(waybillNumber) },
    ConsistentRead: true,
  });
  return items.map(({ pk, sk, ...claim }) => claim as unknown as ExceptionClaim);
}

/** Keeps an exception from being made twice; to be written together with its case. Clashes as `exception`. */
export function claimWrite(claim: Omit<ExceptionClaim, 'disproved'>): Write {
  const item = { ...claim, disproved: false };
  return {
    item: { ...item, ...claimKey(item) },
    condition: 'attribute_not_exists(pk) OR disproved = :disproved',
    values: { ':disproved': true },
    clash: 'exception',
  };
}

/** Says that an exception was none, so that it may be made anew. Clashes as `exception`. */
export function disprovedWrite(claim: ExceptionClaim): Write {
  const item = { ...claim, disproved: true };
  return {
    item: { ...item, ...claimKey(item) },
    condition: 'caseNumber = :caseNumber AND disproved = :disproved',
    values: { ':caseNumber': claim.caseNumber, ':disproved': false },
    clash: 'exception',
  };
}
