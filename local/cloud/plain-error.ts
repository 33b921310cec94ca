/** Something went wrong that the person at the terminal can act on: its message is shown as it is, without a stack. */
export class PlainError extends Error {}

/** Runs a command-line program; a plain error ends it with its message and exit code 1. */
export async function runPlainly(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
