import { synthesize as synthesizeStack, text, type RawResource } from '../../infra/synthesize.ts';

export { text };

/** A resource of the template. It is looked into by paths like "Targets.0.Arn", not modelled: a wrong path fails its test. */
export class Resource {
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;

  constructor(id: string, { Type, Properties }: RawResource) {
    this.id = id;
    this.type = Type;
    this.properties = Properties ?? {};
  }

  /** What stands there; undefined where there is nothing. */
  at(path: string): unknown {
    return path
      .split('.')
      .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], this.properties);
  }

  /** The list that stands there; an empty one where there is nothing. */
  list(path: string): unknown[] {
    return (this.at(path) ?? []) as unknown[];
  }

  /** The text that stands there. */
  text(path: string): string {
    return text(this.at(path));
  }
}

/** The stack as it is deployed, with its resources to look into. */
export function synthesize(context: Record<string, unknown> = {}) {
  const { stack, template } = synthesizeStack(context);
  return {
    stack,
    template,
    resources: Object.entries(template.Resources).map(([id, resource]) => new Resource(id, resource)),
  };
}

export const { stack, template, resources } = synthesize();

export function ofType(type: string): Resource[] {
  return resources.filter((resource) => resource.type === type);
}

/** The one resource of a type whose id begins so: "IdentityKey". */
export function named(type: string, name: string): Resource {
  const [found, ...others] = ofType(type).filter(({ id }) => id.startsWith(name));
  if (found === undefined || others.length > 0)
    throw new Error(`${others.length > 0 ? 'several' : 'none'} of ${type} are ${name}`);
  return found;
}

/** What a role is allowed, as a statement of its own or of a policy beside it; the role as it is referred to: "<PickupRole>". */
export interface Right<Statement> {
  readonly role: string;
  readonly statement: Statement;
}

/** All that roles are allowed. */
export function rights<Statement>(among: readonly Resource[] = resources): Right<Statement>[] {
  const each = (role: string, document: unknown): Right<Statement>[] =>
    (document as { Statement: Statement[] }).Statement.map((statement) => ({ role, statement }));
  return among.flatMap((resource) => {
    if (resource.type === 'AWS::IAM::Policy')
      return resource.list('Roles').flatMap((role) => each(text(role), resource.at('PolicyDocument')));
    if (resource.type !== 'AWS::IAM::Role') return [];
    const own = resource.list('Policies') as { PolicyDocument: unknown }[];
    return own.flatMap(({ PolicyDocument }) => each(text({ Ref: resource.id }), PolicyDocument));
  });
}

/** The function with the entry point ("api/shipments/writes"). */
export function functionOf(entry: string): Resource {
  const found = ofType('AWS::Lambda::Function').find((each) => entryOf(each) === entry);
  if (found === undefined) throw new Error(`no function has ${entry}`);
  return found;
}

/** The entry point of a function. */
export function entryOf(resource: Resource): string {
  return resource.text('Code.ZipFile').replace('// ', '');
}
