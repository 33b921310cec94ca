import converter from 'openapi-to-postmanv2';
import { openapi } from './openapi/document.ts';

/** What of a member of the collection is not ours to keep: ids that are new each time, and answers, which the description has. */
const LEFT_OUT = ['id', '_postman_id', 'response'];

/** Every request for Postman, with the first of its examples, to the address `baseUrl` with the key `bearerToken`. */
export async function postmanCollection(): Promise<string> {
  const collection = await converted(forRequests(openapi()));
  const shown = JSON.stringify(
    {
      ...collection,
      auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{bearerToken}}', type: 'string' }] },
      variable: [
        { key: 'baseUrl', value: 'http://127.0.0.1:4566/v1' },
        { key: 'bearerToken', value: '' },
      ],
    },
    (key, value: unknown) => (LEFT_OUT.includes(key) ? undefined : value),
    2,
  );
  return `${shown}\n`;
}

/** The description with no more than requests need: where it has no example, the converter would make one up. */
function forRequests(description: string): object {
  return JSON.parse(description, (key, value: unknown) => {
    if (key === 'responses' || key === 'webhooks') return {};
    if (key === 'parameters' && Array.isArray(value)) return (value as object[]).filter(hasExamples);
    return value;
  }) as object;
}

const hasExamples = (parameter: object): boolean => 'examples' in parameter;

function converted(data: object): Promise<object> {
  return new Promise((resolve, reject) => {
    converter.convertV2(
      { type: 'json', data },
      { folderStrategy: 'Tags', parametersResolution: 'Example' },
      (error, result) => {
        const [made] = result?.output ?? [];
        if (made) resolve(made.data);
        else reject(error ?? new Error(result?.reason));
      },
    );
  });
}
