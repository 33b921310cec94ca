import { expect, it } from 'vitest';
import { withoutNulls } from '../../../../functions/adapters/http/without-nulls.ts';

it('leaves out fields that are null, at any depth', () => {
  expect(withoutNulls({ a: null, b: { c: null, d: [{ e: null, f: 0 }] }, g: false, h: '' })).toEqual({
    b: { d: [{ f: 0 }] },
    g: false,
    h: '',
  });
});

it('keeps what is null in a list, or is nothing but null', () => {
  expect(withoutNulls([null, { a: null }])).toEqual([null, {}]);
  expect(withoutNulls(null)).toBe(null);
});

it('makes no prototype of a field of that name', () => {
  const made = withoutNulls(JSON.parse('{"__proto__": {"partner": "x"}}')) as { partner?: string };
  expect(Object.keys(made)).toEqual(['__proto__']);
  expect(made.partner).toBeUndefined();
});

it('takes what is nested without end', () => {
  const nested = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
  expect(withoutNulls(nested)).toBeInstanceOf(Array);
});
