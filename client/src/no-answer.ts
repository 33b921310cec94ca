/** Nothing answered, or too slowly; `cause` says why. What was sent may have been done. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor({ method, url }: Request, cause: unknown) {
    // Without the query, which may hold a telephone number.
    const { origin, pathname } = new URL(url);
    super(`No answer to ${method} ${origin}${pathname}: ${reasonOf(cause)}`, { cause });
  }
}

/** Of an error that says only that there was one, what it was caused by. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
