import camelcaseKeys from 'camelcase-keys';
import { describe, expect, it } from 'vitest';
import { withCamelKeys, withSnakeKeys } from '../../../functions/adapters/key-case.ts';

const OURS = {
  waybillNumber: 'HD1',
  weightKg: 2.5,
  perM3: [{ fromKg: 0, amount: null }, 'asItIs', [{ dueAt: undefined }]],
  byBranch: { SHA: 1, PVG2: 2 },
  oneAtATime: true,
  e164: '+862112345678',
};
const ON_THE_WIRE = {
  waybill_number: 'HD1',
  weight_kg: 2.5,
  per_m3: [{ from_kg: 0, amount: null }, 'asItIs', [{ due_at: undefined }]],
  by_branch: { sha: 1, pvg2: 2 },
  one_at_a_time: true,
  e164: '+862112345678',
};

describe('the keys of all objects, at every depth', () => {
  it('are in snake_case on the wire, and values as they are', () => {
    expect(withSnakeKeys(OURS)).toEqual(ON_THE_WIRE);
  });

  it('are in camelCase with us, as the tools of the tests have them', () => {
    expect(withCamelKeys(ON_THE_WIRE)).toEqual({ ...OURS, byBranch: { sha: 1, pvg2: 2 } });
    expect(withCamelKeys(ON_THE_WIRE)).toEqual(camelcaseKeys(ON_THE_WIRE, { deep: true }));
  });

  it('stay as they are where callers have made them up', () => {
    const metadata = { ERP_doc_no: 'a_b', orderLine: '1', 备注: 'x' };
    expect(withCamelKeys({ own_numbers: [], metadata })).toEqual({ ownNumbers: [], metadata });
    expect(withSnakeKeys({ ownNumbers: [], metadata })).toEqual({ own_numbers: [], metadata });
  });
});
