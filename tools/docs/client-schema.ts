import openapiTS, { astToString } from 'openapi-typescript';
import { openapi } from './openapi/document.ts';

/** The types of the client package: those of the API's description. What has a default may be left out. */
export async function clientSchema(): Promise<string> {
  return `// Made by npm run docs.\n${astToString(await openapiTS(openapi(), { immutable: true, defaultNonNullable: false }))}`;
}
