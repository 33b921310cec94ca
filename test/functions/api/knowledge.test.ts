import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { knowledgeExists, readKnowledgeState } from '../../../functions/adapters/knowledge-store.ts';
import { putItem } from '../../../functions/adapters/table.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { handler as reads } from '../../../functions/api/knowledge/reads.ts';
import { MOST_ENTRIES } from '../../../functions/knowledge/put-entry.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { setClock } from '../clock.ts';
import { askedQuestion, deleteKnowledge, KNOWLEDGE, newEntry, putKnowledge } from '../knowledge.ts';
import { ownTable } from '../own-table.ts';
import { newPartner, OPERATIONS } from '../samples.ts';

const PARTNER = newPartner();
const BRANCH: Holder = { kind: 'branch', id: 'CTU', branches: ['CTU'] };

/** The clock runs on from there. */
const MORNING = /^2026-11-23T09:00:\S+08:00$/;

beforeAll(ownTable);

beforeEach(() => {
  setClock('2026-11-23T09:00:00+08:00');
});

const get = (slug: string, version?: number, caller: Holder = OPERATIONS): Promise<Answered> =>
  call(reads, {
    caller,
    method: 'GET',
    resource: '/knowledge/{slug}',
    path: { slug },
    query: version === undefined ? {} : { version: String(version) },
  });
const find = async (query: Readonly<Record<string, string>>, caller: Holder = OPERATIONS): Promise<string[]> => {
  const { body } = await call(reads, { caller, method: 'GET', resource: '/knowledge', query });
  return (body.knowledge as { slug: string }[]).map(({ slug }) => slug);
};
const question = (id: string): Promise<Answered> =>
  call(reads, { caller: OPERATIONS, method: 'GET', resource: '/knowledge_questions/{id}', path: { id } });

describe('an entry of the knowledge base (G7)', () => {
  it('has a version for each change, and none for the same again; each stays as it was', async () => {
    const slug = randomUUID();
    const first = await putKnowledge(slug);
    expect([first.status, first.body]).toEqual([
      200,
      { slug, version: 1, ...KNOWLEDGE, updated_at: expect.stringMatching(/^2026-11-23T01:00:\S+Z$/), deleted: false },
    ]);
    setClock('2026-11-24T09:00:00+08:00');
    expect((await putKnowledge(slug)).body).toEqual(first.body);
    expect((await putKnowledge(slug, { answer: 'Nine days.' })).body).toMatchObject({
      version: 2,
      answer: 'Nine days.',
    });
    expect((await get(slug)).body).toMatchObject({
      version: 2,
      updated_at: expect.stringMatching(/^2026-11-24T01:00:/),
    });
    expect((await get(slug, 1)).body).toEqual(first.body);
    expect((await get(slug, 3)).status).toBe(404);
  });

  it('is gone when it is deleted, with a version that says so, and may come back', async () => {
    const slug = await newEntry();
    expect(await knowledgeExists(slug)).toBe(true);
    expect((await deleteKnowledge(slug)).status).toBe(204);
    expect([await knowledgeExists(slug), (await get(slug)).status, (await deleteKnowledge(slug)).status]).toEqual([
      false,
      404,
      404,
    ]);
    expect((await get(slug, 2)).body).toMatchObject({ version: 2, deleted: true, title: KNOWLEDGE.title });
    expect((await get(slug, 1, PARTNER)).status).toBe(404);
    expect((await putKnowledge(slug)).body).toMatchObject({ version: 3, deleted: false });
    expect((await get(slug, 1, PARTNER)).status).toBe(200);
  });

  it('is for whom it says, in each version and as it is now', async () => {
    const slug = await newEntry({ audience: 'agents' });
    expect([(await get(slug, undefined, PARTNER)).status, (await get(slug, undefined, BRANCH)).status]).toEqual([
      404, 200,
    ]);
    await putKnowledge(slug, { audience: 'partners' });
    expect([(await get(slug, 1, PARTNER)).status, (await get(slug, 2, PARTNER)).status]).toEqual([404, 200]);
    await putKnowledge(slug, { audience: 'agents' });
    expect((await get(slug, 2, PARTNER)).status).toBe(404);
  });

  it('is one of two that are written at once, one after the other', async () => {
    const slug = randomUUID();
    const { entries } = await readKnowledgeState();
    const answers = await Promise.all(['A', 'B', 'C'].map((answer) => putKnowledge(slug, { answer })));
    expect(answers.map(({ body }) => (body as { version: number }).version).toSorted()).toEqual([1, 2, 3]);
    expect((await readKnowledgeState()).entries).toBe(entries + 1);
  });

  it.each([
    [{ title: '' }, 'title'],
    [{ answer: 'x'.repeat(5001) }, 'answer'],
    [{ tags: ['a', 'a'] }, 'tags'],
    [{ tags: ['Ａ', 'a'] }, 'tags'],
    [{ language: 'fr' }, 'language'],
    [{ audience: 'all' }, 'audience'],
    [{ answers: 'receipt' }, 'answers'],
    [{ answers: 'q-0000000000000000' }, 'answers'],
  ])('is refused with %j', async (otherwise, field) => {
    const answer = await putKnowledge('refused', otherwise);
    expect([answer.status, fieldsIn(answer)]).toEqual([422, [field]]);
    expect((await putKnowledge('Refused')).status).toBe(422);
  });

  it('is one of a thousand at most', async () => {
    const slug = await newEntry();
    const { version, entries } = await readKnowledgeState();
    await putItem({ pk: 'KNOWLEDGE', sk: 'STATE', version, entries: MOST_ENTRIES });
    expect((await putKnowledge(randomUUID())).body).toMatchObject({ code: 'too_many_entries' });
    expect((await putKnowledge(slug, { answer: 'Soon.' })).status).toBe(200);
    await putItem({ pk: 'KNOWLEDGE', sk: 'STATE', version: version + 1, entries });
  });
});

describe('GET /v1/knowledge', () => {
  it('finds what was written a moment ago, in the caller’s own words, and no more what was deleted', async () => {
    const tag = randomUUID();
    const slug = await newEntry({ question: '签收回单多久返回？', language: 'zh', tags: [tag] });
    expect(await find({ q: '簽收回單什麼時候能回來', tag })).toEqual([slug]);
    await putKnowledge(slug, { question: '货物破损怎么索赔？', language: 'zh', tags: [tag] });
    expect([await find({ q: '破损', tag }), await find({ tag, language: 'en' })]).toEqual([[slug], []]);
    await deleteKnowledge(slug);
    expect(await find({ tag })).toEqual([]);
  });

  it('has everything page by page, for partners without what is for agents', async () => {
    const tag = randomUUID();
    const slugs = [];
    for (const audience of ['agents', 'partners', 'public', 'agents'])
      slugs.push(await newEntry({ audience, tags: [tag] }));
    const pages: string[][] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = { tag, limit: '3', ...(cursor !== null && { cursor }) };
      const { body } = await call(reads, { caller: OPERATIONS, method: 'GET', resource: '/knowledge', query });
      const page = body as { knowledge: { slug: string }[]; next_cursor: string | null };
      pages.push(page.knowledge.map(({ slug }) => slug));
      cursor = page.next_cursor;
    } while (cursor !== null);
    expect(pages.map(({ length }) => length)).toEqual([3, 1]);
    expect(pages.flat()).toEqual(slugs.toSorted());
    expect(await find({ tag }, BRANCH)).toEqual(slugs.toSorted());
    expect(await find({ tag }, PARTNER)).toEqual([slugs[1], slugs[2]].toSorted());
  });

  it('takes no cursor of another list', async () => {
    const query = { cursor: Buffer.from('x').toString('base64url') };
    const answer = await call(reads, { caller: OPERATIONS, method: 'GET', resource: '/knowledge', query });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['cursor']]);
  });
});

describe('a question that is asked again and again (G7)', () => {
  it('is listed with the answers that were given, until an entry with its tags answers it', async () => {
    const tag = randomUUID();
    const id = await askedQuestion(5, tag);
    const wanted = await call(reads, { caller: OPERATIONS, method: 'GET', resource: '/knowledge_questions' });
    expect(wanted.body.questions).toContainEqual({
      question_id: id,
      status: 'wanted',
      case_type: 'inquiry',
      tags: [tag],
    });
    const { body } = await question(id);
    expect(body.answers).toHaveLength(5);
    expect(body).toMatchObject({
      asked_often_at: expect.stringMatching(MORNING),
      answers: [
        { answer: 'It comes back within ten days.', solved_at: expect.stringMatching(MORNING) },
        {},
        {},
        {},
        {},
      ],
      commitments: [{ name: 'knowledge_entry', state: 'open', due_at: '2026-11-29T00:00:00+08:00' }],
    });
    setClock('2026-11-25T09:00:00+08:00');
    await newEntry({ tags: [tag.toUpperCase()] });
    expect((await question(id)).body).toMatchObject({
      status: 'answered',
      commitments: [{ state: 'met', met_at: expect.stringMatching(/^2026-11-25T09:00:\S+08:00$/) }],
    });
  });

  it('is answered by the entry that names it, also by one that says the same as before', async () => {
    const id = await askedQuestion(5);
    const slug = await newEntry();
    expect((await question(id)).body).toMatchObject({ status: 'wanted' });
    const tags = [slug.slice(0, 8)];
    const answers = await Promise.all([1, 2].map(() => putKnowledge(slug, { tags, answers: id })));
    expect(answers.map(({ status, body }) => [status, (body as { version: number }).version])).toEqual([
      [200, 1],
      [200, 1],
    ]);
    expect((await question(id)).body).toMatchObject({ status: 'answered', commitments: [{ state: 'met' }] });
  });

  it('is not found by another id', async () => {
    expect((await question('q-0000000000000000')).status).toBe(404);
    expect((await question('receipt')).status).toBe(422);
  });
});
