import { beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '../clock.ts';
import { brought } from '../attachments.ts';
import { call, fieldsIn, type Answered, type Call } from '../call.ts';
import { caseEvent, newCase, type SampleCase } from '../cases.ts';
import { newEntry } from '../knowledge.ts';
import { newPartner, OPERATIONS } from '../samples.ts';
import { handler as getCase } from '../../../functions/api/cases/get-case.ts';
import { handler as recordCaseEvent } from '../../../functions/api/cases/record-event.ts';

beforeAll(() => {
  setClock('2026-03-02T09:00:00+08:00');
});

const SUPERVISOR = { actor: { name: '主管', role: 'customer_service_supervisor' } };
const by = (name: string) => ({ actor: { name, role: 'agent' } });
const SOLUTION = { summary: '已告知回单返回时间' };

function tell(
  { path }: Pick<SampleCase, 'path'>,
  type: string,
  otherwise: Record<string, unknown> = {},
  caller: Call['caller'] = OPERATIONS,
): Promise<Answered> {
  return call(recordCaseEvent, { caller, path, body: caseEvent(type, otherwise) });
}

const shown = async ({ path }: Pick<SampleCase, 'path'>, caller: Call['caller'] = OPERATIONS) =>
  (await call(getCase, { caller, method: 'GET', path })).body;

describe('a case', () => {
  it('goes from the call to the confirmed solution, and the desk is told what it owes', async () => {
    const partner = newPartner();
    const one = await newCase(OPERATIONS, { partner: partner.id, channel: 'phone', type: 'complaint' });
    expect(one.opened).toMatchObject({ status: 'open', owner: null, tier: 'standard' });
    for (const [type, otherwise] of [
      ['taken', by('王五')],
      ['responded', { message: '正在查询' }],
      ['acknowledged', SUPERVISOR],
      ['department_asked', { department: 'warehouse', question: '回单在哪里？' }],
      ['department_answered', { answer: '在途' }],
      ['solved', SOLUTION],
    ] as const) {
      const { status, body } = await tell(one, type, otherwise);
      expect([type, status, body.type]).toEqual([type, 201, type]);
    }
    expect((await tell(one, 'confirmed', {}, partner)).status).toBe(201);
    expect((await tell(one, 'closed')).body.status).toBe('closed');
    expect((await tell(one, 'called_back', { score: 5 })).status).toBe(201);
    const seen = await shown(one);
    expect(seen).toMatchObject({ status: 'closed', closed_as: 'confirmed', owner: '王五', overdue: false });
    expect(seen.commitments.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual([
      ['first_response', 'met'],
      ['acknowledgement', 'met'],
      ['resolution', 'met'],
      ['department_answer', 'met'],
      ['call_back', 'met'],
    ]);
  });

  it('shows its partner nothing that the desk writes or promises itself', async () => {
    const partner = newPartner();
    const one = await newCase(partner);
    await tell(one, 'taken', by('王五'));
    await tell(one, 'noted', { note: '注意' });
    await tell(one, 'department_asked', { department: 'warehouse', question: '在哪里？' });
    const seen = await shown(one, partner);
    expect(seen.history.map(({ type }: { type: string }) => type)).toEqual(['opened', 'taken']);
    expect(seen.commitments.map(({ name }: { name: string }) => name)).not.toContain('department_answer');
    expect(seen.status).toBe('waiting_for_department');
    expect((await shown(one)).history).toHaveLength(4);
  });

  it('of another is not found, whatever is told of it', async () => {
    const one = await newCase(newPartner());
    const { status, body } = await tell(one, 'confirmed', {}, newPartner());
    expect([status, body.code]).toEqual([404, 'not_found']);
  });
});

describe('who may tell what', () => {
  it.each(['taken', 'responded', 'closed', 'noted'])('a partner may not tell %s', async (type) => {
    const partner = newPartner();
    const one = await newCase(partner);
    const told: Record<string, unknown> =
      type === 'responded' ? { message: 'x' } : type === 'noted' ? { note: 'x' } : {};
    const { status, body } = await tell(one, type, told, partner);
    expect([status, body.code]).toEqual([403, 'forbidden']);
  });

  it('the desk names who did it', async () => {
    const one = await newCase(newPartner());
    const answer = await tell(one, 'taken', { actor: undefined });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['actor']]);
  });
});

describe('what does not fit is refused with what does', () => {
  it('an event: with the status of the case, and to a partner what it may tell', async () => {
    const partner = newPartner();
    const one = await newCase(partner);
    const { status, body } = await tell(one, 'reopened', { reason: '未解决' }, partner);
    expect([status, body.code, body.case_status, body.allowed]).toEqual([
      409,
      'event_not_allowed',
      'open',
      ['customer_replied', 'withdrawn'],
    ]);
    expect((await tell(one, 'called_back', { score: 3 })).body.allowed).not.toContain('called_back');
  });

  it('closing: with what is missing (G4)', async () => {
    const one = await newCase(newPartner());
    const early = await tell(one, 'closed');
    expect([early.status, early.body.code, early.body.missing]).toEqual([
      409,
      'case_not_closable',
      ['summary', 'confirmation'],
    ]);
    await tell(one, 'solved', SOLUTION);
    expect((await tell(one, 'closed')).body.missing).toEqual(['confirmation']);
  });

  it('taking: with the owner; and handing over by an agent, or approved by whoever has it or gets it (G3)', async () => {
    const one = await newCase(newPartner());
    await tell(one, 'taken', by('王五'));
    const second = await tell(one, 'taken', by('赵六'));
    expect([second.status, second.body.code, second.body.owner]).toEqual([409, 'case_taken', '王五']);
    const byAgent = await tell(one, 'handed_over', { to: '赵六', reason: '换班', approved_by: '主管', ...by('钱七') });
    expect([byAgent.status, byAgent.body.code]).toEqual([409, 'not_a_supervisor']);
    const over = { to: '赵六', reason: '换班', ...SUPERVISOR };
    for (const approved_by of ['王五', ' 赵六']) {
      const { status, body } = await tell(one, 'handed_over', { ...over, approved_by });
      expect([status, body.code]).toEqual([409, 'handover_not_approved']);
    }
    expect((await tell(one, 'handed_over', { ...over, approved_by: '主管' })).status).toBe(201);
    expect((await shown(one)).owner).toBe('赵六');
  });

  it.each(['to', 'approved_by'])('handing over, where Huidan itself is named in %s', async (field) => {
    const one = await newCase(newPartner());
    for (const name of ['huidan', 'Ｈｕｉｄａｎ']) {
      const over = { to: '赵六', reason: '换班', approved_by: '主管', ...SUPERVISOR, [field]: name };
      const answer = await tell(one, 'handed_over', over);
      expect([answer.status, fieldsIn(answer)]).toEqual([422, [field]]);
    }
  });

  it('an acknowledgement and a review: by an agent, and a review of a case of one’s own (G3, G4)', async () => {
    const one = await newCase(newPartner(), { type: 'complaint' });
    expect((await tell(one, 'acknowledged')).body.code).toBe('not_a_supervisor');
    await tell(one, 'taken', { actor: { ...SUPERVISOR.actor } });
    await tell(one, 'solved', SOLUTION);
    await tell(one, 'confirmed');
    await tell(one, 'closed');
    const codes = [];
    for (const otherwise of [{}, SUPERVISOR, { actor: { ...SUPERVISOR.actor, name: '另一主管' } }]) {
      const { status, body } = await tell(one, 'reviewed', { verdict: 'good', ...otherwise });
      codes.push(body.code ?? status);
    }
    expect(codes).toEqual(['not_a_supervisor', 'own_case', 201]);
  });

  it('a review by whoever answered or solved the case without having taken it (G4)', async () => {
    const one = await newCase(newPartner());
    await tell(one, 'responded', { message: '马上核实', ...SUPERVISOR });
    await tell(one, 'solved', SOLUTION);
    await tell(one, 'confirmed');
    await tell(one, 'closed');
    expect((await tell(one, 'reviewed', { verdict: 'good', ...SUPERVISOR })).body.code).toBe('own_case');
  });

  it.each([0, 6, 4.5, '5'])('a score of %s', async (score) => {
    const one = await newCase(newPartner(), { type: 'complaint' });
    await tell(one, 'solved', SOLUTION);
    const answer = await tell(one, 'called_back', { score });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['score']]);
  });

  it.each(['仓库', 'Warehouse', '1st', 'ware house', `w${'x'.repeat(40)}`, ''])(
    'a department that is no code: %j (G2)',
    async (department) => {
      const one = await newCase(newPartner());
      for (const [type, words] of [
        ['department_asked', { question: '？' }],
        ['department_answered', { answer: '。' }],
      ] as const) {
        const answer = await tell(one, type, { ...words, department });
        expect([answer.status, fieldsIn(answer)]).toEqual([422, ['department']]);
      }
      const longest = `w${'x'.repeat(39)}`;
      expect((await tell(one, 'department_asked', { question: '？', department: longest })).status).toBe(201);
    },
  );

  it('a solution by an entry that the knowledge base has not (G5)', async () => {
    const one = await newCase(newPartner());
    // As long as a name in a path can be.
    for (const [length, message] of [
      [64, 'is no entry of the knowledge base'],
      [65, 'must be 1 to 64 small letters, digits and hyphens'],
    ] as const)
      expect((await tell(one, 'solved', { ...SOLUTION, knowledge: 'x'.repeat(length) })).body.errors).toEqual([
        { field: 'knowledge', message },
      ]);
    const unknown = await tell(one, 'solved', { ...SOLUTION, knowledge: 'no-such-entry' });
    expect([unknown.status, fieldsIn(unknown)]).toEqual([422, ['knowledge']]);
    expect((await shown(one)).history).toHaveLength(1);
    expect((await tell(one, 'solved', { ...SOLUTION, knowledge: await newEntry() })).status).toBe(201);
  });

  it('a time before the case was received, or ahead of ours (X13)', async () => {
    const one = await newCase(newPartner());
    for (const occurred_at of ['2020-01-01T00:00:00Z', '2027-01-01T00:00:00Z']) {
      const answer = await tell(one, 'taken', { occurred_at });
      expect([answer.status, fieldsIn(answer)]).toEqual([422, ['occurred_at']]);
    }
  });
});

describe('a merger', () => {
  it('is into another case of the same customer that is not over', async () => {
    const partner = newPartner();
    const [one, other] = [await newCase(partner), await newCase(partner)];
    const foreign = await newCase(newPartner());
    for (const into of [one.case_number, foreign.case_number, 'HC0', 'nonsense']) {
      const answer = await tell(one, 'merged', { into });
      expect([answer.status, fieldsIn(answer)]).toEqual([422, ['into']]);
    }
    expect((await tell(one, 'merged', { into: other.case_number })).body.status).toBe('closed');
    expect(await shown(one)).toMatchObject({ closed_as: 'merged', merged_into: other.case_number });
    const back = await tell(other, 'merged', { into: one.case_number });
    expect([back.status, fieldsIn(back)]).toEqual([422, ['into']]);
  });
});

describe('the same event', () => {
  it('twenty times at once is one', async () => {
    const one = await newCase(newPartner());
    const body = caseEvent('taken');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call(recordCaseEvent, { caller: OPERATIONS, path: one.path, body })),
    );
    // Who loses the race too often is told to try again, and told the same then.
    expect(answers.filter(({ status }) => status !== 201 && status !== 503)).toEqual([]);
    const again = await call(recordCaseEvent, { caller: OPERATIONS, path: one.path, body });
    expect([again.status, again.headers?.['Idempotent-Replayed']]).toEqual([201, 'true']);
    expect((await shown(one)).history).toHaveLength(2);
  });

  it('of twenty agents that take a case at once one has it, and the others hear who', async () => {
    const one = await newCase(newPartner());
    const names = Array.from({ length: 20 }, (_, at) => `客服${at}`);
    const answers = await Promise.all(names.map((name) => tell(one, 'taken', by(name))));
    const { owner } = await shown(one);
    const takers = names.filter((_, at) => answers[at]?.status === 201);
    expect(takers).toEqual([owner]);
    const losers = answers.filter(({ status }) => status === 409);
    expect(losers.every(({ body }) => body.code === 'case_taken' && body.owner === owner)).toBe(true);
  });

  it('with other contents is another, and refused', async () => {
    const one = await newCase(newPartner());
    const body = caseEvent('responded', { message: '一' });
    await call(recordCaseEvent, { caller: OPERATIONS, path: one.path, body });
    const other = await call(recordCaseEvent, {
      caller: OPERATIONS,
      path: one.path,
      body: { ...body, message: '二' },
    });
    expect([other.status, other.body.code]).toEqual([409, 'event_id_reused']);
  });
});

describe('an attachment of an event', () => {
  it('belongs to the case from then on; another’s is none', async () => {
    const partner = newPartner();
    const one = await newCase(partner);
    const attachments = [await brought(partner)];
    const told = await tell(one, 'customer_replied', { message: '见照片', attachments }, partner);
    expect([told.status, told.body.attachments]).toEqual([201, attachments]);
    const other = await newCase(partner);
    for (const [caller, reply] of [
      [partner, other],
      [OPERATIONS, other],
    ] as const) {
      const answer = await tell(reply, 'customer_replied', { message: '见照片', attachments }, caller);
      expect([answer.status, fieldsIn(answer)]).toEqual([422, ['attachments[0]']]);
    }
  });
});
