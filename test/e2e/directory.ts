import path from 'node:path';
import { DEFAULT_DIRECTORY } from '../../local/cloud/places.ts';

/** Where the cloud of the end-to-end tests keeps its files: never that of `npm start`. */
export const DIRECTORY = path.join(DEFAULT_DIRECTORY, 'test-e2e');
