import path from 'node:path';

/** The project's own folder. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Where the cloud that `npm start` runs keeps its files. A cloud for tests has another directory. */
export const DEFAULT_DIRECTORY = path.join(PROJECT, '.local');
