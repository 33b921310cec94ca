import type { Construct } from 'constructs';
import { isCountry, type Country } from '../domain/text/telephone-number.ts';

/**
 * The company's country, whose telephone numbers those are that name none: the context `companyCountry` (cdk.json, or
 * `-c companyCountry=TW`), an ISO 3166-1 code. @throws RangeError for what is no country
 */
export function companyCountry(scope: Construct): Country {
  const country: unknown = scope.node.tryGetContext('companyCountry') ?? 'CN';
  if (typeof country !== 'string' || !isCountry(country)) throw new RangeError(`not a country: ${String(country)}`);
  return country;
}
