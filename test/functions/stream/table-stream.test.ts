import type { DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { onEachChange } from '../../../functions/adapters/table-stream.ts';

const batch = (...names: string[]) =>
  ({
    Records: names.map((name, at) => ({ dynamodb: { SequenceNumber: String(at + 1), NewImage: { sk: { S: name } } } })),
  }) as unknown as DynamoDBStreamEvent;

describe('a batch of the stream', () => {
  const seen: string[] = [];
  const handler = onEachChange(({ after }) => {
    seen.push(String(after['sk']));
    return after['sk'] === 'bad' ? Promise.reject(new Error('bad')) : Promise.resolve();
  });

  it('is done in order up to the first record that fails, and goes on from that one', async () => {
    expect(await handler(batch('a', 'b', 'bad', 'c'))).toEqual({ batchItemFailures: [{ itemIdentifier: '3' }] });
    expect(seen).toEqual(['a', 'b', 'bad']);
    expect(await handler(batch('c'))).toEqual({ batchItemFailures: [] });
  });

  it('fails as a whole where its first record does', async () => {
    await expect(handler(batch('bad', 'd'))).rejects.toThrow('bad');
    expect(seen).not.toContain('d');
  });

  it('passes over what was deleted', async () => {
    expect(await handler({ Records: [{ dynamodb: { SequenceNumber: '1', OldImage: { sk: { S: 'a' } } } }] })).toEqual({
      batchItemFailures: [],
    });
  });
});
