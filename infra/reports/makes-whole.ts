import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { commitmentOverrides } from '../commitment-overrides.ts';
import { companyTimeZone } from '../company-time-zone.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import type { Access } from '../data/items.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import { reportSettingsOf } from '../report-settings.ts';
import type { ReportBucket } from './report-bucket.ts';

/** What it takes to make the report of all branches from their parts, with what they have answered. */
const ACCESS: readonly Access[] = [
  { may: ['GetItem'], on: ['branchReports', 'reports'] },
  { may: ['Query'], on: ['branchReports'] },
  { may: ['PutItem'], on: ['reports'] },
];

/** A function that makes the report of all branches, as files to be fetched. A workbook of 200,000 rows takes most of its memory. */
export function makesWhole(
  scope: Construct,
  { table, reports }: { readonly table: ShipmentTable; readonly reports: ReportBucket },
  entry: string,
  description: string,
  access: readonly Access[] = [],
): HouseFunction {
  const makes = new HouseFunction(scope, {
    entry,
    description,
    timeout: Duration.minutes(15),
    memorySize: 3008,
    environment: {
      COMPANY_TIME_ZONE: companyTimeZone(scope),
      ...commitmentOverrides(scope),
      ...reportSettingsOf(scope),
    },
  });
  table.let(makes, [...ACCESS, ...access]);
  reports.let(makes, 'gathered', 's3:GetObject');
  reports.let(makes, 'rendered', 's3:PutObject');
  return makes;
}
