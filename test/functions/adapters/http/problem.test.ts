import { expect, it } from 'vitest';
import { renderProblem } from '../../../../functions/adapters/http/answer.ts';
import { LANGUAGES } from '../../../../functions/adapters/http/language.ts';
import { invalid, Problem, PROBLEMS, type ProblemCode } from '../../../../functions/adapters/http/problem.ts';
import { PROBLEM_ANSWERS } from '../../../../functions/api/contract/problem-answer.ts';

const errors = (number: number) =>
  Array.from({ length: number }, (_, at) => ({ field: `rows[${at}]`, message: 'is wrong' }));
interface Titled {
  readonly title: string;
}
const shown = (problem: Problem) =>
  JSON.parse(renderProblem(problem, 'request-1', 'en').body) as Record<string, unknown>;

it('names up to a hundred fields', () => {
  const body = shown(invalid(errors(100)));
  expect(body['errors']).toEqual(errors(100));
  expect(body).not.toHaveProperty('errors_omitted');
});

it('of more names the first hundred, and says how many others there are', () => {
  const body = shown(invalid(errors(103)));
  expect(body['errors']).toEqual(errors(100));
  expect(body['errors_omitted']).toBe(3);
  expect(body['detail']).toMatch(/^rows\[0\]: is wrong; .*; rows\[99\]: is wrong; and 3 more$/);
});

it('of every code is so', () => {
  const body = shown(new Problem('copies_not_signed', 'x', { errors: errors(2000) }));
  expect(body['errors']).toHaveLength(100);
  expect(body['errors_omitted']).toBe(1900);
});

const codes = Object.keys(PROBLEMS) as ProblemCode[];
it.each(codes)('is titled as it is described, in every language: %s', (code) => {
  const titles = LANGUAGES.map((language) => {
    const { title } = JSON.parse(renderProblem(new Problem(code, 'x'), 'request-1', language).body) as Titled;
    expect(PROBLEM_ANSWERS[code].shape.title.safeParse(title).success).toBe(true);
    return title;
  });
  expect(new Set(titles).size).toBe(LANGUAGES.length);
});
