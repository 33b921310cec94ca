import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFailure } from '../../../domain/webhooks/circuit.ts';
import { ofPartner } from '../../../domain/webhooks/owner.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { changeCircuit } from '../../../functions/adapters/webhook-circuit-store.ts';
import {
  changeEndpoint,
  MOST_ENDPOINTS,
  openSecrets,
  readEndpoint,
} from '../../../functions/adapters/webhook-endpoint-store.ts';
import { ROUTES } from '../../../functions/api/routes.ts';
import type { DescribedOperation } from '../../../functions/api/described.ts';
import { DESCRIBED } from '../../../functions/api/webhooks/described.ts';
import { handler as reads } from '../../../functions/api/webhooks/reads.ts';
import { handler as writes } from '../../../functions/api/webhooks/writes.ts';
import { collectAuditLog, type CollectedAuditLog } from '../audit-log.ts';
import { call, fieldsIn, type Answered, type Call } from '../call.ts';
import { setClock } from '../clock.ts';
import { newPartner, OPERATIONS } from '../samples.ts';
import { itemsUnder } from '../table.ts';
import { newEndpoint } from '../webhooks.ts';

const URL = 'https://hooks.example.com/huidan';
const SECRET = /^whsec_[A-Za-z0-9+/]{43}=$/;
const SINCE = '2026-03-02T01:00:00.000Z' as Instant;
const NONE = { path: { id: `we_${'0'.repeat(24)}` } };

let partner: Holder;
let log: CollectedAuditLog;

beforeEach(() => {
  partner = newPartner();
  log = collectAuditLog();
  setClock('2026-03-02T10:00:00+08:00');
});

const asking =
  (handler: unknown, { method, path: resource }: { readonly method: string; readonly path: string }) =>
  (caller: Call['caller'], asked: Omit<Call, 'caller'> = {}): Promise<Answered> =>
    call(handler, { caller, method, resource, ...asked });
const create = asking(writes, ROUTES['webhooks/writes'].createEndpoint);
const change = asking(writes, ROUTES['webhooks/writes'].changeEndpoint);
const remove = asking(writes, ROUTES['webhooks/writes'].deleteEndpoint);
const rotate = asking(writes, ROUTES['webhooks/writes'].rotateSecret);
const list = asking(reads, ROUTES['webhooks/reads'].listEndpoints);
const get = asking(reads, ROUTES['webhooks/reads'].getEndpoint);

const stored = async (caller: Holder): Promise<string> =>
  JSON.stringify(await itemsUnder(`WEBHOOKS#partner:${caller.id}`));
/** The secrets that an endpoint's messages are signed with at a time. */
const secretsAt = async (id: string, at: string): Promise<string[]> => {
  const endpoint = await readEndpoint(ofPartner(partner.id), id);
  return endpoint ? openSecrets(endpoint, at as Instant) : [];
};

describe('an endpoint', () => {
  it('is made, and shown with its secret this once', async () => {
    const body = { url: URL, events: ['shipment.*', 'commitment.missed'], description: 'ERP' };
    const { status, headers, body: made } = await create(partner, { body, at: '/v1/webhook_endpoints' });
    const shown = {
      id: expect.stringMatching(/^we_[0-9a-f]{24}$/) as string,
      partner: partner.id,
      ...body,
      enabled: true,
      disabled_reason: null,
      failing_since: null,
      previous_secret_until: null,
      created_at: expect.stringMatching(/^2026-03-02T02:00:0\d\.\d{3}Z$/) as string,
    };
    expect([status, made]).toEqual([201, { ...shown, secret: expect.stringMatching(SECRET) as string }]);
    expect(headers).toMatchObject({ Location: `webhook_endpoints/${made.id}` });
    const path = { id: made.id as string };
    expect((await get(partner, { path })).body).toEqual(shown);
    expect((await list(partner)).body).toEqual({ webhook_endpoints: [shown], has_next_page: false, next_cursor: null });
    expect((await change(partner, { path, body: { description: 'WMS' } })).body).toEqual({
      ...shown,
      description: 'WMS',
    });
  });

  it('takes no body where none is asked for, but an empty one', async () => {
    const { id } = await newEndpoint(partner);
    const path = { id };
    for (const body of [undefined, '', {}]) expect((await rotate(partner, { path, body })).status).toBe(200);
    const { status, body } = await rotate(partner, { path, body: { secret: 'whsec_mine' } });
    expect([status, body.code, body.errors]).toEqual([
      422,
      'validation_failed',
      [{ field: 'secret', message: 'is not a known field' }],
    ]);
  });

  it('tells since when it fails, until it is enabled anew', async () => {
    const { id, owner } = await newEndpoint(partner);
    const path = { id };
    await changeCircuit({ owner, endpointId: id }, (circuit) => afterFailure(circuit, SINCE));
    const since = { failing_since: SINCE, enabled: true };
    expect((await get(partner, { path })).body).toMatchObject(since);
    expect((await list(partner)).body.webhook_endpoints).toMatchObject([since]);
    expect((await rotate(partner, { path })).body).toMatchObject(since);
    expect((await change(partner, { path, body: { description: 'WMS' } })).body).toMatchObject(since);
    expect((await change(partner, { path, body: { enabled: true } })).body).toMatchObject({ failing_since: null });
  });

  it('keeps its secret nowhere in clear, neither in the table nor in a log', async () => {
    const printed = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const headers = { 'Idempotency-Key': 'once' };
    const { body } = await create(partner, { body: { url: URL, events: ['*'] }, headers });
    await rotate(partner, { path: { id: body.id as string }, headers });
    const output = JSON.stringify([printed.mock.calls, log.lines]);
    printed.mockRestore();
    const answers = [await itemsUnder(`KEY#partner:${partner.id}#once`), await stored(partner)];
    expect(log.lines).toHaveLength(2);
    for (const place of [output, JSON.stringify(answers)]) expect(place).not.toContain('whsec_');
    expect(output).not.toContain(URL);
    expect(await secretsAt(body.id as string, '2026-03-02T02:00:00.000Z')).toContain(body.secret);
  });

  it('is made once under an Idempotency-Key, and answered the same again, with the secret', async () => {
    const asked = { body: { url: URL, events: ['*'] }, headers: { 'Idempotency-Key': 'once' } };
    const [first, again] = [await create(partner, asked), await create(partner, asked)];
    expect(again).toMatchObject({ status: 201, body: first.body as unknown });
    expect(again.headers).toMatchObject({ 'Idempotent-Replayed': 'true' });
    expect((await list(partner)).body.webhook_endpoints).toHaveLength(1);
    const other = await create(partner, { ...asked, body: { url: `${URL}/2`, events: ['*'] } });
    expect([other.status, other.body.code]).toEqual([409, 'idempotency_key_reused']);
  });

  it('is answered with its first secret again, whatever secrets followed', async () => {
    const asked = { body: { url: URL, events: ['*'] }, headers: { 'Idempotency-Key': 'once' } };
    const { body } = await create(partner, asked);
    for (const _ of [1, 2]) await rotate(partner, { path: { id: body.id as string } });
    expect((await create(partner, asked)).body).toEqual(body);
  });

  it('is one of twenty of its owner at most, also where they are made at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 4 }, () => Promise.all(Array.from({ length: 4 }, () => newEndpoint(partner)))),
    );
    expect(made.flat()).toHaveLength(16);
    const body = { url: URL, events: ['*'] };
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(partner, { body })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('too_many_endpoints');
    const [first] = made.flat();
    expect((await remove(partner, { path: { id: first?.id ?? '' } })).status).toBe(204);
    expect((await create(partner, { body })).status).toBe(201);
    expect((await list(partner)).body.webhook_endpoints).toHaveLength(MOST_ENDPOINTS);
  });
});

describe('what is refused of an endpoint', () => {
  it.each([
    ['http://hooks.example.com/', 'must begin with https://'],
    ['https://10.0.0.1/', 'must not lead to a private or reserved address'],
    ['https://169.254.169.254/latest', 'must not lead to a private or reserved address'],
    ['https://[::1]/', 'must not lead to a private or reserved address'],
    ['https://localhost/', 'must name a host that all can reach'],
    ['https://user:word@example.com/', 'must not hold a name or a password'],
  ])('a URL that nothing is sent to: %s', async (url, message) => {
    const { id } = await newEndpoint(partner);
    for (const answered of [
      await create(partner, { body: { url, events: ['*'] } }),
      await change(partner, { path: { id }, body: { url } }),
    ]) {
      expect([answered.status, answered.body.code]).toEqual([422, 'address_refused']);
      expect(answered.body.errors).toEqual([{ field: 'url', message }]);
    }
  });

  it('what does not hold of its fields, all at once', async () => {
    const body = {
      url: 'x',
      events: ['shipment.*', 'Shipment', 'report.ready', 'shipment.flown'],
      enabled: 'yes',
      secret: 'x',
    };
    const answered = await create(partner, { body });
    expect([answered.status, fieldsIn(answered).sort()]).toEqual([
      422,
      ['enabled', 'events[1]', 'events[2]', 'events[3]', 'secret', 'url'],
    ]);
  });

  it.each([
    [[], 'events'],
    [['*', '*'], 'events'],
    [undefined, 'events'],
  ])('events %j', async (events, field) => {
    expect(fieldsIn(await create(partner, { body: { url: URL, events } }))).toEqual([field]);
  });

  it('a type that a partner never gets, by naming what there is; operations may have it', async () => {
    const body = { url: URL, events: ['report.ready'] };
    const { status, body: problem } = await create(partner, { body });
    expect(status).toBe(422);
    expect(problem.errors).toEqual([
      {
        field: 'events[0]',
        message:
          'takes in no event that this endpoint could get: there are *, shipment.*, quote.*, case.*, claim.*, commitment.*, receipt.*, sign_off.*',
      },
    ]);
    const { body: made } = await create(OPERATIONS, { body });
    expect(made).toMatchObject({ partner: null, events: ['report.ready'] });
    await remove(OPERATIONS, { path: { id: made.id as string } });
  });

  it('a change of nothing, and of what cannot be changed', async () => {
    const { id } = await newEndpoint(partner);
    expect(fieldsIn(await change(partner, { path: { id }, body: {} }))).toEqual(['body']);
    expect(fieldsIn(await change(partner, { path: { id }, body: { secret: 'x', partner: 'y' } }))).toEqual([
      'secret',
      'partner',
      'body',
    ]);
  });
});

describe('an endpoint that is disabled', () => {
  it('says why, and begins anew when it is enabled', async () => {
    const { id } = await newEndpoint(partner);
    const path = { id };
    expect((await change(partner, { path, body: { enabled: false } })).body).toMatchObject({
      enabled: false,
      disabled_reason: 'requested',
    });
    expect((await change(partner, { path, body: { enabled: true } })).body).toMatchObject({
      enabled: true,
      disabled_reason: null,
    });
    const failingSince = '2026-02-27T02:00:00.000Z' as Instant;
    await changeEndpoint(ofPartner(partner.id), id, (endpoint) => ({
      ...endpoint,
      enabled: false,
      disabledReason: 'failing',
      failingSince,
    }));
    // What is not asked for stays: also to switch off what is off.
    for (const body of [{ events: ['quote.*'] }, { enabled: false }])
      expect((await change(partner, { path, body })).body).toMatchObject({
        enabled: false,
        disabled_reason: 'failing',
        failing_since: failingSince,
        events: ['quote.*'],
      });
    expect((await change(partner, { path, body: { enabled: true } })).body).toMatchObject({
      enabled: true,
      disabled_reason: null,
      failing_since: null,
    });
  });

  it('may be made so', async () => {
    const { body } = await create(partner, { body: { url: URL, events: ['*'], enabled: false } });
    expect(body).toMatchObject({ enabled: false, disabled_reason: 'requested' });
  });
});

describe('a rotation', () => {
  it('makes a new secret, and has the one before sign for 24 hours', async () => {
    const { id, secret: first } = await newEndpoint(partner);
    const path = { id };
    const { status, body } = await rotate(partner, { path });
    const { secret: second, previous_secret_until: until } = body as Record<string, string>;
    expect([status, second]).toEqual([200, expect.stringMatching(SECRET)]);
    expect(until).toMatch(/^2026-03-03T02:00:0/);
    expect(await secretsAt(id, '2026-03-02T02:00:10.000Z')).toEqual([second, first]);
    expect(await secretsAt(id, until ?? '')).toEqual([second]);
    setClock('2026-03-03T09:59:00+08:00');
    expect((await get(partner, { path })).body.previous_secret_until).toBe(until);
    setClock('2026-03-03T10:01:00+08:00');
    expect((await get(partner, { path })).body.previous_secret_until).toBeNull();
  });

  it('within a day of another drops the oldest', async () => {
    const { id, secret: first } = await newEndpoint(partner);
    const secrets = [];
    for (const _ of [1, 2]) secrets.push(String((await rotate(partner, { path: { id } })).body.secret));
    const signing = await secretsAt(id, '2026-03-02T02:00:10.000Z');
    expect(signing).toEqual(secrets.toReversed());
    expect(signing).not.toContain(first);
  });

  it('is made once under an Idempotency-Key', async () => {
    const { id } = await newEndpoint(partner);
    const asked = { path: { id }, headers: { 'Idempotency-Key': 'turn' } };
    const [first, again] = [await rotate(partner, asked), await rotate(partner, asked)];
    expect(again.body).toEqual(first.body);
    expect(await secretsAt(id, '2026-03-02T02:00:10.000Z')).toHaveLength(2);
  });
});

describe('an endpoint that is not the caller’s, or that there is not', () => {
  it('is not found, whatever is asked of it', async () => {
    const { id } = await newEndpoint(newPartner());
    for (const asked of [{ path: { id } }, NONE, { path: { id: 'MADE' } }, { path: { id: 'x'.repeat(3000) } }])
      for (const answer of [
        await get(partner, asked),
        await change(partner, { ...asked, body: { enabled: true } }),
        await remove(partner, asked),
        await rotate(partner, asked),
        await get(OPERATIONS, asked),
      ])
        expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
  });

  it('is found by operations that name the partner, and not by others', async () => {
    const { id } = await newEndpoint(partner);
    const query = { partner: partner.id };
    expect((await get(OPERATIONS, { path: { id }, query })).body).toMatchObject({ id, partner: partner.id });
    expect(fieldsIn(await get(newPartner(), { path: { id }, query }))).toEqual(['partner']);
  });

  it('is gone once it is deleted, and its deletion has no body', async () => {
    const { id } = await newEndpoint(partner);
    const path = { id };
    expect(await remove(partner, { path })).toMatchObject({ status: 204, body: undefined });
    for (const answer of [await get(partner, { path }), await remove(partner, { path })])
      expect(answer.status).toBe(404);
    expect(await stored(partner)).not.toContain(id);
  });

  it('does not come back by a change that was on its way', async () => {
    const { id } = await newEndpoint(partner);
    const owner = ofPartner(partner.id);
    let deleted: Promise<Answered> | undefined;
    await changeEndpoint(
      owner,
      id,
      (endpoint) => ({ ...endpoint, enabled: false }),
      () => {
        deleted ??= remove(partner, { path: { id } });
        return [];
      },
    );
    await deleted;
    expect(await readEndpoint(owner, id)).toBeUndefined();
  });
});

describe('the list', () => {
  it('goes through all, oldest first, page by page', async () => {
    const ids = [];
    for (const second of [3, 1, 2]) {
      const { id } = await newEndpoint(partner, { createdAt: `2026-03-02T02:00:0${second}.000Z` as Instant });
      ids[second - 1] = id;
    }
    const first = await list(partner, { query: { limit: '2' } });
    expect(first.body).toMatchObject({ has_next_page: true });
    const rest = await list(partner, { query: { limit: '2', cursor: String(first.body.next_cursor) } });
    expect(rest.body).toMatchObject({ has_next_page: false, next_cursor: null });
    const pages = [first, rest].flatMap(({ body }) => body.webhook_endpoints as { id: string }[]);
    expect(pages.map(({ id }) => id)).toEqual(ids);
    expect(fieldsIn(await list(partner, { query: { cursor: 'x' } }))).toEqual(['cursor']);
  });
});

describe('what is written of the answers', () => {
  const { 'webhooks/writes': written, 'webhooks/reads': read } = DESCRIBED;

  it('is what they are', async () => {
    const made = await create(partner, { body: written.createEndpoint.examples['of-shipments'].body });
    const path = { id: String(made.body.id) };
    const answers = [
      [written.createEndpoint.answers[201], made],
      [written.rotateSecret.answers[200], await rotate(partner, { path })],
      [written.changeEndpoint.answers[200], await change(partner, { path, body: { enabled: false } })],
      [read.getEndpoint.answers[200], await get(partner, { path })],
      [read.listEndpoints.answers[200], await list(partner)],
    ] as const;
    for (const [{ schema }, { body }] of answers) expect(schema.safeParse(body).error).toBeUndefined();
  });

  it('has examples that hold', () => {
    const operations: DescribedOperation[] = [...Object.values(written), ...Object.values(read)];
    for (const { answers, examples } of operations)
      for (const { status, answer } of Object.values(examples))
        expect(answers[status]?.schema?.safeParse(answer).error).toBeUndefined();
  });
});
