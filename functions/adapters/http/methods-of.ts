/**
 * The methods that a path takes; undefined where there is no such path.
 * @param path below the API's root: `shipments/HD…`
 * @param paths the API's paths as their routes have them (`/shipments/{waybill_number}`), each with its methods
 */
export function methodsOf(
  path: string,
  paths: Readonly<Record<string, readonly string[]>>,
): readonly string[] | undefined {
  const asked = segments(path);
  const fitting = Object.keys(paths).filter((known) => fits(segments(known), asked));
  const [closest] = fitting.sort((a, b) => parameters(a) - parameters(b));
  return closest === undefined ? undefined : paths[closest];
}

const segments = (path: string): string[] => path.split('/').filter((segment) => segment !== '');
const isParameter = (segment: string): boolean => segment.startsWith('{');
const parameters = (path: string): number => segments(path).filter(isParameter).length;

function fits(known: readonly string[], asked: readonly string[]): boolean {
  return known.length === asked.length && known.every((segment, at) => isParameter(segment) || segment === asked[at]);
}
