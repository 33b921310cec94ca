import { writeFileSync } from 'node:fs';
import { clientSchema } from './docs/client-schema.ts';
import { lifecycles } from './docs/lifecycles.ts';
import { openapi } from './docs/openapi/document.ts';
import { postmanCollection } from './docs/postman.ts';
import { promises } from './docs/promises.ts';

/** The files that are made from the code, by what makes them. */
export const GENERATED: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/promises.md': promises,
  'docs/lifecycles.md': lifecycles,
  'openapi.json': openapi,
  'client/src/schema.ts': clientSchema,
  'docs/partners/huidan.postman_collection.json': postmanCollection,
};

if (import.meta.main) for (const [file, make] of Object.entries(GENERATED)) writeFileSync(file, await make());
