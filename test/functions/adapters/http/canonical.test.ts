import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from '../../../../functions/adapters/http/canonical.ts';

it('is the same whatever the order of keys, and however a number is written', () => {
  expect(canonical(JSON.parse('{"b": 1.0, "a": {"d": [ {"y": 2e0, "x": null} ], "c": ""}}'))).toBe(
    canonical(JSON.parse('{"a":{"c":"","d":[{"x":null,"y":2}]},"b":1}')),
  );
});

it('is another one for another order in a list, another value and another key', () => {
  const texts = [{ a: [1, 2] }, { a: [2, 1] }, { a: [1] }, { b: [1, 2] }, { a: ['1', 2] }, { a: { 0: 1, 1: 2 } }, {}];
  expect(new Set(texts.map(canonical)).size).toBe(texts.length);
});

it('takes a field that is undefined for one that there is not', () => {
  expect(canonical({ a: undefined, b: 1 })).toBe(canonical({ b: 1 }));
});

it('of any JSON reads as what it was made of', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
