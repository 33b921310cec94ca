import { describe, expect, it } from 'vitest';
import { CASE_TYPES, CHANNELS } from '../../../../domain/case/case.ts';
import { caseEventSchema } from '../../../../functions/api/contract/case-event-schema.ts';
import { caseSchema } from '../../../../functions/api/contract/case-schema.ts';
import { claimEventSchema } from '../../../../functions/api/contract/claim-schema.ts';
import { knowledgeSchema } from '../../../../functions/api/contract/knowledge-schema.ts';
import { MATTERS } from '../../../../local/demo/desk/matters.ts';
import { when } from '../samples.ts';

const bodiesOf = (request: string): object[] =>
  MATTERS.flatMap(({ deeds }) => deeds.filter((deed) => deed.request === request).map(({ body }) => body));

describe('the matters of the desk', () => {
  it('come one after the other, within a week', () => {
    for (const { deeds } of MATTERS) {
      const times = deeds.map(({ at }) => when(at).toMillis());
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      expect(times.at(-1)).toBeLessThan(when('8 00:00').toMillis());
    }
  });

  it('are told in words of the contract', () => {
    const event = { event_id: 'e' };
    for (const body of bodiesOf('case')) expect(caseSchema.safeParse(body).success).toBe(true);
    for (const body of bodiesOf('case_event'))
      expect(caseEventSchema.safeParse({ ...event, ...body }).success).toBe(true);
    for (const body of bodiesOf('claim_event'))
      expect(claimEventSchema.safeParse({ ...event, ...body }).success).toBe(true);
    for (const body of bodiesOf('knowledge')) expect(knowledgeSchema.safeParse(body).success).toBe(true);
  });

  it('show every type of case, and every channel that is not the API', () => {
    const cases = bodiesOf('case').map((body) => body as { type: string; channel: string });
    const types = [...cases.map(({ type }) => type), ...bodiesOf('exception').map(() => 'exception')];
    const channels = [...cases.map(({ channel }) => channel), ...bodiesOf('mail').map(() => 'email')];
    expect(new Set(types)).toEqual(new Set(CASE_TYPES.filter((type) => type !== 'claim')));
    expect(new Set(channels)).toEqual(new Set(CHANNELS.filter((channel) => channel !== 'api')));
  });

  it('end with the solution, where something was asked for after the sale (G6)', () => {
    const aftersales = MATTERS.filter(({ deeds }) => deeds.some(({ body }) => 'request' in body));
    const types = aftersales.map(({ deeds }) => deeds.map(({ body }) => ('type' in body ? body.type : undefined)));
    expect(types.map((each) => each.slice(-2))).toEqual([['reported_back', 'solved']]);
  });

  it('has one question five times before there is an entry that answers it (G7)', () => {
    const asked = bodiesOf('case').filter((body) => 'tags' in body);
    const answered = bodiesOf('case_event').filter((body) => 'knowledge' in body);
    expect([asked.length, answered.length]).toEqual([6, 1]);
    const wanting = MATTERS.flatMap(({ wants, deeds }) => (wants === undefined ? [] : deeds.slice(0, 1)));
    expect(wanting.map(({ body }) => body)).toEqual([asked[4]]);
  });
});
