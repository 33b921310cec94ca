import type { Construct } from 'constructs';
import { isTimeZone } from '../domain/time/instant.ts';

/**
 * The IANA zone by whose clock the company counts its days, weeks and months: the context `companyTimeZone` (cdk.json, or
 * `-c companyTimeZone=Asia/Urumqi`). @throws RangeError for what is no time zone
 */
export function companyTimeZone(scope: Construct): string {
  const zone: unknown = scope.node.tryGetContext('companyTimeZone') ?? 'Asia/Shanghai';
  if (typeof zone !== 'string' || !isTimeZone(zone)) throw new RangeError(`not a time zone: ${String(zone)}`);
  return zone;
}
