import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakingChanges, type Description } from '../../../../tools/docs/openapi/breaking-changes.ts';
import type { Schema } from '../../../../tools/docs/openapi/schema-changes.ts';
import now from '../../../../openapi.json' with { type: 'json' };

/** An operation that takes a cake, and gives one. */
function bakery(taken: Schema, given: Schema = {}, otherwise: object = {}): Description {
  const json = (schema: Schema) => ({ content: { 'application/json': { schema } } });
  const bake = {
    security: [{ ApiKey: ['cakes:write'] }],
    parameters: [{ in: 'query', name: 'hot', schema: { type: 'string', enum: ['true', 'false'] } }],
    requestBody: json(taken),
    responses: { 201: json(given), 404: json({ type: 'object' }) },
    ...otherwise,
  };
  return { paths: { '/cakes': { post: bake } }, components: { schemas: { Money } } };
}
const Money: Schema = { type: 'object', properties: { amount: { type: 'integer' } }, required: ['amount'] };

const cake = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  type: 'object',
  properties,
  required,
});
const text: Schema = { type: 'string' };
const textOrNull: Schema = { type: ['string', 'null'] };
const sweet = (...values: string[]): Schema => ({ type: 'string', enum: values });

const taken = (was: Schema, is: Schema) => breakingChanges(bakery(was), bakery(is));
const given = (was: Schema, is: Schema) => breakingChanges(bakery({}, was), bakery({}, is));

describe('what is taken', () => {
  it.each<[string, Schema, Schema, string[]]>([
    ['the same', cake({ a: text }, 'a'), cake({ a: text }, 'a'), []],
    ['a new field that may be missing', cake({ a: text }), cake({ a: text, b: text }), []],
    ['a new field that is needed', cake({ a: text }), cake({ a: text, b: text }, 'b'), ['.b is needed now']],
    ['a field that is needed now', cake({ a: text }), cake({ a: text }, 'a'), ['.a is needed now']],
    ['a field that may be missing now', cake({ a: text }, 'a'), cake({ a: text }), []],
    ['a field that is gone', cake({ a: text, b: text }), cake({ a: text }), ['.b is gone']],
    ['null, too', cake({ a: text }), cake({ a: textOrNull }), []],
    ['null no more', cake({ a: textOrNull }), cake({ a: text }), ['.a was string or null, and is string']],
    [
      'null no more, of a reference',
      cake({ a: { anyOf: [{ $ref: '#/components/schemas/Money' }, { type: 'null' }] } }),
      cake({ a: { $ref: '#/components/schemas/Money' } }),
      ['.a was object or null, and is object'],
    ],
    ['any number in the place of an integer', cake({ a: { type: 'integer' } }), cake({ a: { type: 'number' } }), []],
    [
      'an integer in the place of any number',
      cake({ a: { type: 'number' } }),
      cake({ a: { type: 'integer' } }),
      ['.a was number, and is integer'],
    ],
    ['a value more', sweet('x'), sweet('x', 'y'), []],
    ['a value less', cake({ a: sweet('x', 'y') }), cake({ a: sweet('x') }), ['.a is never "y" any more']],
    ['only some values', cake({ a: text }), cake({ a: sweet('x') }), ['.a is narrower: enum ["x"]']],
    ['a longer text', { ...text, maxLength: 5 }, { ...text, maxLength: 6 }, []],
    ['a shorter text', { ...text, maxLength: 6 }, { ...text, maxLength: 5 }, [' is narrower: maxLength 5']],
    ['no text without a letter', text, { ...text, minLength: 1 }, [' is narrower: minLength 1']],
    ['another pattern', { ...text, pattern: 'a' }, { ...text, pattern: 'b' }, [' is narrower: pattern "b"']],
    ['no pattern', { ...text, pattern: 'a' }, text, []],
    [
      'in a list',
      { type: 'array', items: cake({ a: text }) },
      { type: 'array', items: cake({ a: text }, 'a') },
      ['[].a is needed now'],
    ],
  ])('%s', (_, was, is, changes) => {
    expect(taken(was, is)).toEqual(changes.map((each) => `POST /cakes body${each}`));
  });

  it('a variant that is gone is named by what tells it apart', () => {
    const variant = (type: string, more: Record<string, Schema> = {}) => cake({ type: { const: type }, ...more });
    const was = { oneOf: [variant('tart'), variant('pie', { a: text })] };
    expect(taken(was, { oneOf: [variant('tart')] })).toEqual(['POST /cakes body(pie) is gone']);
    expect(taken(was, { oneOf: [variant('pie'), variant('tart')] })).toEqual(['POST /cakes body(pie).a is gone']);
  });
});

describe('what is given', () => {
  it.each<[string, Schema, Schema, string[]]>([
    ['a new member', cake({ a: text }, 'a'), cake({ a: text, b: text }, 'a', 'b'), []],
    ['a member that is gone', cake({ a: text, b: text }), cake({ a: text }), ['.b is gone']],
    ['a member that may be missing', cake({ a: text }, 'a'), cake({ a: text }), ['.a may be missing now']],
    ['null, too', cake({ a: text }), cake({ a: textOrNull }), ['.a was string, and is string or null']],
    ['null no more', cake({ a: textOrNull }), cake({ a: text }), []],
    ['a value more', sweet('x'), sweet('x', 'y'), []],
    ['a value less', sweet('x', 'y'), sweet('x'), [' is never "y" any more']],
    ['another format', { ...text, format: 'date-time' }, { ...text, format: 'date' }, [' has another format: date']],
    ['a longer text', { ...text, maxLength: 5 }, text, []],
  ])('%s', (_, was, is, changes) => {
    expect(given(was, is)).toEqual(changes.map((each) => `POST /cakes 201${each}`));
  });
});

describe('an operation', () => {
  const is = (otherwise: object) => breakingChanges(bakery({}), bakery({}, {}, otherwise));

  it.each<[string, object, string[]]>([
    ['that is refused otherwise breaks nobody', { responses: { 201: { content: { 'application/json': {} } } } }, []],
    ['that is answered otherwise', { responses: {} }, ['is never answered with 201 any more']],
    ['without a parameter', { parameters: [] }, ['query hot is gone']],
    [
      'with a parameter that is needed',
      {
        parameters: [
          ...(bakery({}).paths['/cakes']?.['post']?.parameters ?? []),
          { in: 'query', name: 'size', required: true },
        ],
      },
      ['query size is needed now'],
    ],
    [
      'that needs another scope',
      { security: [{ ApiKey: ['cakes:bake'] }] },
      ['needs more than {"ApiKey":["cakes:write"]}'],
    ],
    ['that needs no key any more', { security: [] }, []],
  ])('%s', (_, otherwise, changes) => {
    expect(is(otherwise)).toEqual(changes.map((each) => `POST /cakes ${each}`));
  });

  it('that is gone is named, as a webhook is', () => {
    const before = { ...bakery({}), webhooks: { 'cake.eaten': { post: {} } } };
    expect(breakingChanges(before, { paths: {} })).toEqual(['POST /cakes is gone', 'POST cake.eaten is gone']);
  });

  it('of a webhook is judged as what is given', () => {
    const told = (schema: Schema): Description => ({
      paths: {},
      webhooks: { 'cake.eaten': { post: { requestBody: { content: { 'application/json': { schema } } } } } },
    });
    expect(breakingChanges(told(cake({ a: text }, 'a')), told(cake({ a: text, b: text }, 'b')))).toEqual([
      'cake.eaten.a may be missing now',
    ]);
  });
});

describe('the last description that was released', () => {
  const FOLDER = 'docs/released';
  const released = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Description & { info: { version: string } })
    .sort((one, other) => one.info.version.localeCompare(other.info.version, 'en', { numeric: true }));

  it('is not broken by what is described now', () => {
    const last = released.at(-1);
    if (!last) throw new Error('nothing was released');
    expect(breakingChanges(last, now as unknown as Description)).toEqual([]);
  });

  it('is compared as a whole: without its paths, all of them are missed', () => {
    const last = released.at(-1);
    expect(breakingChanges(last ?? { paths: {} }, { paths: {} }).length).toBeGreaterThan(30);
  });
});
