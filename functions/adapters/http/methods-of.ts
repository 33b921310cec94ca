/**
 * The methods that a path takes; none where there is no such path.
 * @param path below the API's root: `shipments/HD…`
 * @param routes the API's routes, their paths as they are declared: `/shipments/{waybill_number}`
 */
export function methodsOf(
  path: string,
  routes: readonly { readonly method: string; readonly path: string }[],
): readonly string[] {
  const asked = segments(path);
  const fitting = routes.filter((route) => fits(segments(route.path), asked));
  const closest = Math.min(...fitting.map((route) => parameters(route.path)));
  return fitting.filter((route) => parameters(route.path) === closest).map(({ method }) => method);
}

const segments = (path: string): string[] => path.split('/').filter((segment) => segment !== '');
const isParameter = (segment: string): boolean => segment.startsWith('{');
const parameters = (path: string): number => segments(path).filter(isParameter).length;

function fits(known: readonly string[], asked: readonly string[]): boolean {
  return known.length === asked.length && known.every((segment, at) => isParameter(segment) || segment === asked[at]);
}
