import type { FieldError } from '../../adapters/http/problem.ts';
import { readBranches } from '../../adapters/network-store.ts';

/** The fields that name a branch which there is not; what names none is not looked at. */
export async function unknownBranches(
  named: readonly (readonly [field: string, code: string | undefined])[],
): Promise<FieldError[]> {
  const given = named.flatMap(([field, code]) => (code === undefined ? [] : [{ field, code }]));
  const known = await readBranches(given.map(({ code }) => code));
  return given.flatMap(({ field }, at) => (known[at] ? [] : [{ field, message: 'is not a known branch' }]));
}
