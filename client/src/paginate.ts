import type { Answer, PathsOf } from './answer.ts';

interface Page {
  readonly next_cursor: string | null;
  readonly has_next_page: boolean;
}

/** The paths of lists. */
export type ListPath = { [Path in PathsOf<'get'>]: Answer<'get', Path> extends Page ? Path : never }[PathsOf<'get'>];

/** What a list is of: its answer has one member that is an array. */
export type Item<Path extends ListPath> =
  Answer<'get', Path> extends infer A
    ? { [Member in keyof A]: A[Member] extends readonly (infer I)[] ? I : never }[keyof A]
    : never;

/** Reads a list page by page, each when it is wanted. */
export async function* paginate(
  read: (query: object) => Promise<unknown>,
  query: object = {},
): AsyncGenerator<unknown, void, undefined> {
  let cursor: string | null = null;
  do {
    const page = (await read({ ...query, ...(cursor !== null && { cursor }) })) as Page;
    yield* Object.values(page).find((member) => Array.isArray(member)) as unknown[];
    cursor = page.next_cursor;
  } while (cursor !== null);
}
