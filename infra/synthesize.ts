import { rmSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import settings from '../cdk.json' with { type: 'json' };
import { HuidanStack } from './huidan-stack.ts';

export interface RawResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface RawTemplate {
  readonly Resources: Readonly<Record<string, RawResource>>;
  readonly Outputs: Readonly<Record<string, unknown>>;
  readonly Conditions: Readonly<Record<string, unknown>>;
}

/**
 * The stack and its template as they are deployed, but for the code of the functions: instead of bundles they have their
 * entry points' names. For whoever reads the template: tests and docs.
 */
export function synthesize(context: Readonly<Record<string, unknown>> = {}): {
  readonly stack: HuidanStack;
  readonly template: RawTemplate;
} {
  const app = new App({
    context: { ...settings.context, 'aws:cdk:bundling-stacks': [], ...context },
    builtinCloudFormationValidation: false,
  });
  const stack = new HuidanStack(app, 'Huidan');
  const assembly = app.synth();
  const template = assembly.getStackByName('Huidan').template as RawTemplate;
  rmSync(assembly.directory, { recursive: true });
  return { stack, template };
}

/** A value of the template as text: what is known at deployment only stands in it as <LogicalId> or <LogicalId.Attribute>, without hashes. */
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
