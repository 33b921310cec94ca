import { App } from 'aws-cdk-lib';
import settings from '../../cdk.json' with { type: 'json' };
import { HuidanStack } from '../../infra/huidan-stack.ts';

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
    return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], this.properties);
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

interface RawResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** The stack as it is deployed, but for the code of its functions: instead of bundles they have their entry points' names. */
export function synthesize(context: Record<string, unknown> = {}) {
  const app = new App({ context: { ...settings.context, 'aws:cdk:bundling-stacks': [], ...context }, builtinCloudFormationValidation: false });
  const stack = new HuidanStack(app, 'Huidan');
  const template = app.synth().getStackByName('Huidan').template as {
    Resources: Record<string, RawResource>;
    Outputs: Record<string, unknown>;
  };
  const resources = Object.entries(template.Resources).map(([id, resource]) => new Resource(id, resource));
  return { stack, template, resources };
}

export const { stack, template, resources } = synthesize();

export function ofType(type: string): Resource[] {
  return resources.filter((resource) => resource.type === type);
}

/** The function with the entry point ("api/book-shipment"). */
export function functionOf(entry: string): Resource {
  const found = ofType('AWS::Lambda::Function').find((each) => entryOf(each) === entry);
  if (found === undefined) throw new Error(`no function has ${entry}`);
  return found;
}

/** The entry point of a function. */
export function entryOf(resource: Resource): string {
  return resource.text('Code.ZipFile').replace('// ', '');
}

/** A value as text: what is known at deployment only stands in it as <LogicalId> or <LogicalId.Attribute>, without hashes. */
export function text(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[intrinsic, argument] = []] = Object.entries(value) as [string, unknown][];
  if (intrinsic === 'Ref') return `<${unhashed(argument as string)}>`;
  if (intrinsic === 'Fn::GetAtt') return `<${(argument as string[]).map(unhashed).join('.')}>`;
  if (intrinsic === 'Fn::Join') return (argument as [string, unknown[]])[1].map(text).join((argument as [string])[0]);
  throw new TypeError(`not a text: ${JSON.stringify(value)}`);
}

function unhashed(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}
