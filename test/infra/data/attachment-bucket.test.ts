import { Duration } from 'luxon';
import { describe, expect, it } from 'vitest';
import { KEPT_FOR, WAITS_FOR } from '../../../domain/attachment/kept-until.ts';
import { incomingFile, keptFile } from '../../../functions/adapters/attachment-files.ts';
import { named } from '../template.ts';

const bucket = named('AWS::S3::Bucket', 'Attachments');
const daysIn = (duration: string): number => Duration.fromISO(duration).as('days');

interface Rule {
  readonly Prefix: string;
  readonly Status: string;
  readonly ExpirationInDays: number;
}
const rules = bucket.list('LifecycleConfiguration.Rules') as Rule[];

/** What deletes an object, by its key. */
const expiring = (key: string) =>
  rules.filter(({ Prefix }) => key.startsWith(Prefix)).map(({ ExpirationInDays }) => ExpirationInDays);

describe('the bucket of the attachments', () => {
  it('has rules that are followed, each for one prefix', () => {
    expect(rules.map(({ Status, Prefix }) => [Status, Prefix])).toEqual([
      ['Enabled', 'incoming/'],
      ['Enabled', 'kept/'],
    ]);
  });

  it('deletes what nothing refers to after as long as it may be referred to, and not before', () => {
    expect(expiring(incomingFile('att_0'))).toEqual([daysIn(WAITS_FOR)]);
  });

  it('keeps what something refers to as long as its row says, and by no other rule less', () => {
    expect(expiring(keptFile('att_0', '"0a"'))).toEqual([daysIn(KEPT_FOR)]);
    expect(daysIn(KEPT_FOR)).toBeGreaterThan(5 * 365);
  });

  it('has no versions: what is deleted is gone', () => {
    expect(bucket.at('VersioningConfiguration')).toBeUndefined();
  });
});
