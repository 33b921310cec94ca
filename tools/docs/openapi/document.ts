import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiResponseObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { HOLDER_KINDS, POSSIBLE_SCOPES, SCOPES } from '../../../functions/adapters/http/caller.ts';
import { PROBLEM_ANSWERS } from '../../../functions/api/contract/problem-answer.ts';
import { answersOf } from './answers.ts';
import { asksOf } from './asks.ts';
import { headersOfEither } from './headers.ts';
import { nullIsAbsence } from './null-is-absence.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { refusalsOf } from './problems.ts';
import { requestOf } from './requests.ts';
import { tagOf, TAGS } from './tags.ts';
import { WEBHOOKS } from './webhooks.ts';

/** Of the contract: what breaks a caller makes the first number another, and the path of the API with it. */
const VERSION = '1.0.0';

const INFO = `Promises of a logistics company, kept: bookings, what happens to them, the way of their receipts, and what is overdue.

- JSON in UTF-8 with fields in \`snake_case\`; times in ISO 8601 with an offset, weights in kg, volumes in m³, money in integer minor
  units with a currency. A field that is \`null\` is one that is not there, at any depth.
- What is refused is \`application/problem+json\` (RFC 9457) with a \`code\` that never changes, and \`errors\`: every field that does
  not hold, at once. What is another's is 404 where the path names it, and 422 on its field in a query or a body.
- Send an \`Idempotency-Key\` with every POST, and the same one again when no answer came.
- Lists have \`next_cursor\`, which is passed as \`cursor\`, and \`has_next_page\`.
- There may be new fields in answers, new types of events and new codes: leave out what you do not know.`;

/** The whole of the API as OpenAPI 3.1, made from what its handlers ask for and from what is said of them. */
export function openapi(): string {
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Huidan',
        version: VERSION,
        summary: "The API of a logistics company's customer service",
        description: INFO,
        license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' },
      },
      servers: [{ url: '.', description: 'Where this file is' }],
      tags: [...Object.values(TAGS), { name: 'Webhooks', description: 'What is sent to your endpoints' }],
      paths: pathsOf(OPERATIONS),
      webhooks: WEBHOOKS,
      components: {
        // What a path is told that does not take the method.
        schemas: { MethodNotAllowedProblem: PROBLEM_ANSWERS.method_not_allowed },
        securitySchemes: {
          ApiKey: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'hd_live_… or hd_test_…',
            description: scopesInWords(),
          },
        },
      },
    },
    { allowEmptySchema: { custom: true } },
  );
  return `${JSON.stringify(nullIsAbsence(document), null, 2)}\n`;
}

function pathsOf(operations: readonly Operation[]): Record<string, Record<string, ZodOpenApiOperationObject>> {
  const byPath = Object.entries(Object.groupBy(operations, ({ path }) => path));
  return Object.fromEntries(
    byPath.map(([path, each = []]) => [
      path,
      Object.fromEntries(each.map((operation) => [operation.method.toLowerCase(), operationOf(operation)])),
    ]),
  );
}

function operationOf(operation: Operation): ZodOpenApiOperationObject {
  const { name, group, public: isPublic, described } = operation;
  const { scopes } = asksOf(operation);
  const needed = scopes.map((scope) => `\`${scope}\``).join(' or ');
  return {
    operationId: name,
    summary: described.summary,
    description: isPublic ? described.description : `${described.description}\n\nScope: ${needed}.`,
    tags: [tagOf(group)],
    // Of several scopes one is enough.
    security: isPublic ? [] : scopes.map((scope) => ({ ApiKey: [scope] })),
    ...requestOf(operation),
    responses: together(answersOf(operation), refusalsOf(operation)),
  };
}

/** Where an answer and a refusal have one status, either may come: each has its type. */
function together(answers: ZodOpenApiResponsesObject, refusals: ZodOpenApiResponsesObject): ZodOpenApiResponsesObject {
  const shared = Object.keys(answers).filter((status) => status in refusals) as `${1 | 2 | 3 | 4 | 5}${string}`[];
  return {
    ...answers,
    ...refusals,
    ...Object.fromEntries(
      shared.map((status) => {
        const [answer, refusal] = [answers[status], refusals[status]] as ZodOpenApiResponseObject[];
        return [
          status,
          {
            ...refusal,
            ...answer,
            headers: headersOfEither(refusal, answer),
            content: { ...answer?.content, ...refusal?.content },
          },
        ];
      }),
    ),
  };
}

function scopesInWords(): string {
  const rows = SCOPES.map(
    (scope) => `| \`${scope}\` | ${HOLDER_KINDS.filter((kind) => POSSIBLE_SCOPES[kind].includes(scope)).join(', ')} |`,
  );
  return `A key belongs to a partner, to a branch or to operations, and has scopes.

| scope | for keys of |
| --- | --- |
${rows.join('\n')}`;
}
