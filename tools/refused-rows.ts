import path from 'node:path';

/** In a file of refused rows, why each was; read over when it is sent again. */
export const REASON = 'refused_because';

/** The file beside another in which its rows stand of which something became: `orders.refused.csv` beside `orders.csv`. */
export function besideFile(file: string, what: 'refused' | 'taken'): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.${what}${ext}`);
}
