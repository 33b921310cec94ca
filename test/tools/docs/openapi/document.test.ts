import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { TEST_EVENT, WEBHOOK_EVENTS } from '../../../../domain/webhooks/webhook-events.ts';
import { BUS_EVENTS } from '../../../../functions/api/contract/bus-event.ts';
import { EVERY_ROUTE } from '../../../../functions/api/routes.ts';
import { OPERATIONS } from '../../../../tools/docs/openapi/operations.ts';
import document from '../../../../openapi.json' with { type: 'json' };

const ajv = new Ajv2020({ strict: false, allErrors: true });
// Its types have a default that is none.
(formats as unknown as (of: Ajv2020) => void)(ajv);
ajv.addSchema(document, 'openapi.json');

interface Media {
  readonly schema: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Described {
  readonly operationId: string;
  readonly security: readonly unknown[];
  readonly parameters?: readonly { readonly name?: string; readonly in?: string; readonly schema?: unknown }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}
const PATHS = document.paths as unknown as Readonly<Record<string, Readonly<Record<string, Described>>>>;

function schemaAt(...steps: readonly string[]): ValidateFunction {
  const pointer = steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
  const validate = ajv.getSchema(`openapi.json#/${pointer}`);
  if (!validate) throw new Error(`there is no ${pointer}`);
  return validate;
}

/** What a schema has against a value. */
const against = (validate: ValidateFunction, value: unknown): unknown[] =>
  validate(value) ? [] : (validate.errors ?? []);

const NAMED = OPERATIONS.map((operation) => [operation.name, operation] as const);

describe.each(NAMED)('%s', (name, { method, path, described, public: isPublic }) => {
  const steps = ['paths', path, method.toLowerCase()] as const;
  const operation = PATHS[path]?.[method.toLowerCase()];

  it('is there under its name, with a key unless it is public', () => {
    expect(operation?.operationId).toBe(name);
    expect(operation?.security.length === 0).toBe(isPublic ?? false);
  });

  it('has examples, each as its schemas have it', () => {
    expect(Object.keys(described.examples)).not.toEqual([]);
    for (const { body, status, answer, ...given } of Object.values(described.examples)) {
      expect(Object.keys(operation?.responses ?? {})).toContain(String(status));
      if (body !== undefined)
        expect(against(schemaAt(...steps, 'requestBody', 'content', 'application/json', 'schema'), body)).toEqual([]);
      if (answer !== undefined) {
        const content = [...steps, 'responses', String(status), 'content', 'application/json', 'schema'];
        expect(against(schemaAt(...content), answer)).toEqual([]);
      }
      for (const place of ['path', 'query'] as const)
        for (const [parameter, value] of Object.entries(given[place] ?? {})) {
          const at = operation?.parameters?.findIndex((each) => each.name === parameter && each.in === place) ?? -1;
          expect([parameter, at >= 0]).toEqual([parameter, true]);
          expect(against(schemaAt(...steps, 'parameters', String(at), 'schema'), value)).toEqual([]);
        }
    }
  });

  it('has an example with each body that it takes, and every parameter of its path', () => {
    for (const example of Object.values(described.examples)) {
      expect(example.body !== undefined).toBe(operation?.requestBody !== undefined);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      expect(Object.keys(example.path ?? {}).sort()).toEqual(inPath.sort());
    }
  });
});

it('describes every route, and nothing else', () => {
  const described = Object.entries(PATHS).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(EVERY_ROUTE.map(({ method, path }) => `${method} ${path}`).sort());
});

it('describes every event that an endpoint can have, and that by which it is tried', () => {
  expect(Object.keys(document.webhooks).sort()).toEqual([...WEBHOOK_EVENTS.keys(), TEST_EVENT].sort());
  expect([...BUS_EVENTS.keys()].sort()).toEqual([...WEBHOOK_EVENTS.keys()].sort());
});

/** Every schema in a value, with where it is. */
function schemasIn(value: unknown, at = '#'): (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (Array.isArray(value)) return value.flatMap((each, place) => schemasIn(each, `${at}/${place}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const here = `${at}/${key}`;
    if (key === 'example' || key === 'examples' || key === 'default') return [];
    if (['schema', 'items'].includes(key) && typeof each === 'object')
      return [[here, each as Record<string, unknown>] as const, ...schemasIn(each, here)];
    if (key === 'properties')
      return Object.entries(each as object).flatMap(([name, property]: [string, Record<string, unknown>]) => [
        [`${here}/${name}`, property] as const,
        ...schemasIn(property, `${here}/${name}`),
      ]);
    return schemasIn(each, here);
  });
}

describe('its schemas', () => {
  const all = schemasIn(document);

  it('say what they take, each of them', () => {
    expect(all.length).toBeGreaterThan(1000);
    const KINDS = ['type', '$ref', 'oneOf', 'anyOf', 'allOf', 'const', 'enum'];
    expect(all.filter(([, schema]) => !KINDS.some((kind) => kind in schema)).map(([at]) => at)).toEqual([]);
  });

  it('are of what is taken or of what is given, not of both: in what is taken, null is absence', () => {
    const named = (from: unknown): string[] =>
      [...JSON.stringify(from).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);
    const schemas = document.components.schemas as Readonly<Record<string, unknown>>;
    const reached = (from: unknown): Set<string> => {
      const names = new Set<string>();
      const queue = named(from);
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        if (names.has(name)) continue;
        names.add(name);
        queue.push(...named(schemas[name]));
      }
      return names;
    };
    const operations = Object.values(PATHS).flatMap((methods) => Object.values(methods));
    const taken = reached(operations.map(({ requestBody }) => requestBody ?? {}));
    const given = reached([...operations.map(({ responses }) => responses), document.webhooks]);
    expect([taken.size > 10, given.size > 50]).toEqual([true, true]);
    expect([...taken].filter((name) => given.has(name))).toEqual([]);
    expect(Object.keys(schemas).filter((name) => !taken.has(name) && !given.has(name))).toEqual([]);
  });
});
