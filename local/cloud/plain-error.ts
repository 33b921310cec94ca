import { ApiProblem, NoAnswer } from '../../client/src/index.ts';

/** Something went wrong that the person at the terminal can act on: its message is shown as it is, without a stack. */
export class PlainError extends Error {}

const PLAIN = [PlainError, ApiProblem, NoAnswer];

/** Whether a program was asked for something that it does not know. */
const isOfOptions = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS_');

/** Runs a command-line program; a plain error, an option that there is not, and what the API says against a request, ends it with its message and exit code 1. */
export async function runPlainly(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    const plain = PLAIN.some((kind) => error instanceof kind);
    if (!(error instanceof Error) || !(plain || isOfOptions(error))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
