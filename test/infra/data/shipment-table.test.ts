import { describe, expect, it } from 'vitest';
import { INDEXES } from '../../../infra/data/items.ts';
import { PROJECTIONS } from '../../../infra/data/projections.ts';
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
    expect(template.Resources[table.id]).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('is paid by use, tells what changes and forgets what expires', () => {
    expect(table.properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  it('has the indexes that functions may be let to', () => {
    const keys = (
      table.list('GlobalSecondaryIndexes') as { IndexName: string; KeySchema: { AttributeName: string }[] }[]
    ).map(({ IndexName, KeySchema }) => [IndexName, ...KeySchema.map(({ AttributeName }) => AttributeName)]);
    expect(keys).toEqual([
      ['open', 'openKey', 'dueKey'],
      ['overdue', 'overdueKey', 'dueKey'],
      ['overdue-of', 'overdueOfKey', 'dueKey'],
      ['receipts', 'receiptKey', 'dueKey'],
      ['by-month', 'monthKey', 'dueKey'],
      ['missed', 'missedKey', 'missedAt'],
      ['exceptions', 'exceptionKey', 'recordedAt'],
      ['by-partner', 'partnerKey', 'bookedKey'],
      ['by-origin', 'originKey', 'changedKey'],
      ['by-destination', 'destinationKey', 'changedKey'],
      ['by-update', 'ownerKey', 'changedKey'],
      ['notices', 'noticesKey', 'createdKey'],
      ['deliveries', 'deliveriesKey', 'createdKey'],
      ['queue', 'queueKey', 'queueSort'],
      ['webhooks-due', 'lookKey', 'lookAt'],
    ]);
    expect(keys.map(([name]) => name)).toEqual(INDEXES);
  });

  it('has all in the indexes that lists of promises are shown from, and in the others what their readers ask for', () => {
    const projections = (
      table.list('GlobalSecondaryIndexes') as {
        IndexName: string;
        Projection: { ProjectionType: string; NonKeyAttributes?: string[] };
      }[]
    ).map(({ IndexName, Projection: { ProjectionType, NonKeyAttributes } }) => [
      IndexName,
      NonKeyAttributes ?? ProjectionType,
    ]);
    expect(projections).toEqual([
      ['open', 'ALL'],
      ['overdue', PROJECTIONS.overdue],
      ['overdue-of', 'ALL'],
      ['receipts', 'ALL'],
      ['by-month', PROJECTIONS.byMonth],
      ['missed', PROJECTIONS.missed],
      ['exceptions', PROJECTIONS.exceptions],
      ['by-partner', PROJECTIONS.byPartner],
      ['by-origin', 'KEYS_ONLY'],
      ['by-destination', 'KEYS_ONLY'],
      ['by-update', 'KEYS_ONLY'],
      ['notices', 'ALL'],
      ['deliveries', 'ALL'],
      ['queue', 'ALL'],
      ['webhooks-due', 'KEYS_ONLY'],
    ]);
  });

  it('projects no key: an index has its own and those of the table by itself', () => {
    const indexes = table.list('GlobalSecondaryIndexes') as {
      KeySchema: { AttributeName: string }[];
      Projection: { NonKeyAttributes?: string[] };
    }[];
    for (const { KeySchema, Projection } of indexes) {
      const keys = ['pk', 'sk', ...KeySchema.map(({ AttributeName }) => AttributeName)];
      expect(keys.filter((key) => Projection.NonKeyAttributes?.includes(key))).toEqual([]);
    }
  });

  it('has no more than twenty of them, with a hundred attributes of their own, which is all that DynamoDB allows', () => {
    const own = (table.list('GlobalSecondaryIndexes') as { Projection: { NonKeyAttributes?: string[] } }[]).flatMap(
      ({ Projection }) => Projection.NonKeyAttributes ?? [],
    );
    expect(INDEXES.length).toBeLessThanOrEqual(20);
    expect(own.length).toBeLessThanOrEqual(100);
  });
});
