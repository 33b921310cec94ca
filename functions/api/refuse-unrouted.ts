import { answering } from '../adapters/http/answering.ts';
import { methodsOf } from '../adapters/http/methods-of.ts';
import { Problem } from '../adapters/http/problem.ts';
import { EVERY_ROUTE } from './routes.ts';

/** Every request that no route takes: 405 with what its path takes, or 404 where there is no such path. */
export const handler = answering(({ httpMethod, pathParameters }) => {
  const methods = methodsOf(pathParameters?.['proxy'] ?? '', EVERY_ROUTE);
  if (methods.length === 0 || methods.includes(httpMethod))
    throw new Problem('not_found', 'There is no such resource.');
  const allow = methods.join(', ');
  throw new Problem('method_not_allowed', `this takes ${allow}`, { headers: { Allow: allow } });
});
