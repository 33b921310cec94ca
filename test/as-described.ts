import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import document from '../openapi.json' with { type: 'json' };

/** An answer of the API, and to what. */
export interface ToJudge {
  readonly method: string;
  /** Of the route, `/shipments/{waybill_number}`, or as it was asked, without what all routes begin with. */
  readonly path: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
}

type Answers = Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
type Operations = Readonly<Record<string, { readonly responses: Answers }>>;

const PATHS = document.paths as unknown as Readonly<Record<string, Operations>>;

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
// Its types have a default that is none.
(formats as unknown as (of: Ajv2020) => void)(ajv);
ajv.addSchema(document, 'openapi.json');

/** What the gateway says to what is no route, or to a method that a path lacks. */
const UNROUTED: Readonly<Record<number, string>> = {
  401: 'UnauthorizedProblem',
  403: 'ForbiddenProblem',
  404: 'NotFoundProblem',
  405: 'MethodNotAllowedProblem',
};

/** In what an answer is not as the description has it; undefined where it is: its status, its code, each of its members. */
export function whyNotAsDescribed({ method, path, status, contentType, body }: ToJudge): string | undefined {
  const asked = `${method} ${path}: ${status}`;
  const [route] = path.split('?');
  const declared = declaredPath(route ?? '');
  const operation = declared === undefined ? undefined : PATHS[declared]?.[method.toLowerCase()];
  if (declared === undefined || !operation) {
    const problem = UNROUTED[status];
    if (problem === undefined) return `${asked} is no answer to what is no route`;
    return reasons(asked, `#/components/schemas/${problem}`, body);
  }
  const answer = operation.responses[status];
  if (!answer) return `${asked} is not described: ${JSON.stringify(body)}`;
  const type = contentType.replace(/;.*/, '');
  if (!answer.content) return body === undefined ? undefined : `${asked} has a body that is not described`;
  if (!(type in answer.content)) return `${asked} is ${type}, which is not described`;
  const steps = ['paths', declared, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema'];
  const pointer = steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
  return reasons(asked, `#/${pointer}`, body);
}

/** The path of the description that a path is: one without parameters before one with them. */
function declaredPath(path: string): string | undefined {
  if (path in PATHS) return path;
  return Object.keys(PATHS).find((declared) =>
    new RegExp(`^${declared.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`).test(path),
  );
}

function reasons(asked: string, pointer: string, body: unknown): string | undefined {
  const validate = ajv.getSchema(`openapi.json${pointer}`);
  if (!validate) throw new Error(`there is no ${pointer}`);
  if (validate(body)) return undefined;
  return [`${asked} is not as ${pointer} has it`, ...told(validate.errors ?? [])].join('\n  ');
}

/** What is wrong, without what is wrong only of variants that are not meant: those of another type. */
function told(errors: readonly ErrorObject[]): string[] {
  const others = errors
    .filter(
      ({ keyword, schemaPath }) => keyword === 'const' && /\/properties\/(type|code|subject)\/const$/.test(schemaPath),
    )
    .map(({ schemaPath }) => schemaPath.replace(/\/properties\/\w+\/const$/, ''));
  const meant = errors.filter(({ schemaPath }) => !others.some((variant) => schemaPath.startsWith(`${variant}/`)));
  return (meant.length > 0 ? meant : errors).slice(0, 10).map(({ instancePath, message = '', params, data }) => {
    const value = JSON.stringify(data) as string | undefined;
    return `${instancePath || '/'} ${message} ${JSON.stringify(params)}: ${value?.slice(0, 200) ?? 'undefined'}`;
  });
}
