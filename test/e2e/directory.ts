import path from 'node:path';
import { DEFAULT_DIRECTORY } from '../../local/cloud/places.ts';

/** Which part of the end-to-end tests this is: two run side by side, each on a cloud of its own. 0 is all of them on one. */
export const PART = Number(process.env['E2E_PART'] ?? 0);

/** Where the cloud of the end-to-end tests keeps its files: never that of `npm start`. */
export const DIRECTORY = path.join(DEFAULT_DIRECTORY, `test-e2e${PART === 0 ? '' : `-${PART}`}`);
