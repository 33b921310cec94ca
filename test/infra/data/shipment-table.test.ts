import { describe, expect, it } from 'vitest';
import { INDEXES } from '../../../infra/data/items.ts';
import { ofType, template, type Resource } from '../template.ts';

const [table] = ofType('AWS::DynamoDB::Table') as [Resource];

describe('the table', () => {
  it('is the only one', () => {
    expect(ofType('AWS::DynamoDB::Table')).toHaveLength(1);
  });

  it('is not lost', () => {
    expect(table.properties).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
    });
    expect(template.Resources[table.id]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('is paid by use, tells what changes and forgets what expires', () => {
    expect(table.properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  it('has the indexes that functions may be let to', () => {
    const keys = (table.list('GlobalSecondaryIndexes') as { IndexName: string; KeySchema: { AttributeName: string }[] }[])
      .map(({ IndexName, KeySchema }) => [IndexName, ...KeySchema.map(({ AttributeName }) => AttributeName)]);
    expect(keys).toEqual([
      ['open', 'openKey', 'dueKey'],
      ['receipts', 'receiptKey', 'dueKey'],
      ['by-partner', 'partnerKey', 'bookedKey'],
      ['by-partner-status', 'partnerStatusKey', 'bookedKey'],
    ]);
    expect(keys.map(([name]) => name)).toEqual(INDEXES);
  });

  it('has all in the indexes of commitments that their lists show, and of shipments no more than that', () => {
    const projections = (table.list('GlobalSecondaryIndexes') as { Projection: { ProjectionType: string } }[]).map(({ Projection }) => Projection.ProjectionType);
    expect(projections).toEqual(['ALL', 'ALL', 'INCLUDE', 'INCLUDE']);
  });
});
