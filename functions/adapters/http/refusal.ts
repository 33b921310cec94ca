import type { APIGatewayProxyResult } from 'aws-lambda';
import { log } from '../log.ts';
import { count } from '../metrics.ts';
import { Clashed } from '../table.ts';
import { willPass } from '../will-pass.ts';
import { renderProblem } from './answer.ts';
import type { Language } from './language.ts';
import { Problem } from './problem.ts';

/**
 * What was thrown, as it is answered. What is not a refusal is our fault: logged with its stack, and told without it.
 * @param about what else the log says of it
 */
export function refusal(
  error: unknown,
  requestId: string,
  language: Language,
  about: Readonly<Record<string, string | number | undefined>> = {},
): APIGatewayProxyResult {
  const problem = problemOf(error);
  if (problem.status >= 500) log.error('request failed', { ...about, error: error as Error });
  else log.info('request refused', { ...about, code: problem.code });
  count('ApiErrors', { code: problem.code });
  return renderProblem(problem, requestId, language);
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Clashed) return new Problem('try_again', 'others are writing to this at the same time');
  if (willPass(error)) return new Problem('try_again', 'too much is asked of us at this moment');
  return new Problem('internal_error', 'we have been told; quote the request_id when you ask us');
}
