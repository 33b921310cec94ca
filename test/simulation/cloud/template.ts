import { PHASE_NAMES, type Phase } from '../../../domain/commitments.ts';
import { synthesize, text, type RawResource } from '../../../infra/synthesize.ts';
import type { Definition } from './execution.ts';

/** A function that something calls, by its entry point ("stream/publish"), and with what. */
export interface Called {
  readonly entry: string;
  readonly patterns: readonly unknown[];
}

/** A function that a queue calls, with the patterns of the events that rules put into it: none where the function itself puts. */
export interface CalledByQueue extends Called {
  /** In seconds. */
  readonly visibilityTimeout: number;
  readonly maxReceiveCount: number;
}

/** People and partners are told besides, and orders and cases come in by e-mail: no promise depends on it. */
const NOT_PLAYED = ['lifecycles/compose-notices', 'webhooks/fan-out', 'webhooks/deliver', 'mail/receive'];

/** What of the template a run goes by. */
export interface CloudTemplate {
  readonly table: RawResource;
  readonly machines: Readonly<Record<Phase, Definition>>;
  readonly readers: readonly Called[];
  readonly queues: readonly CalledByQueue[];
}

/** Reads the template as it is deployed. */
export function readTemplate(): CloudTemplate {
  const resources = Object.entries(synthesize().template.Resources);
  const ofType = (type: string) => resources.filter(([, { Type }]) => Type === type);
  const [[, table] = []] = ofType('AWS::DynamoDB::Table');
  if (!table) throw new Error('the template has no table');
  const machines = new Map(
    ofType('AWS::StepFunctions::StateMachine').map(([, resource]) => {
      const definition = JSON.parse(text(resource.Properties?.['DefinitionString'])) as Definition;
      return [definition.StartAt, definition] as const;
    }),
  );
  const machineOf = (phase: Phase): Definition => {
    const found = machines.get(`${phase}: which promise?`);
    if (!found) throw new Error(`the template has no machine of ${phase}`);
    return found;
  };
  const entryOf = (id: string): string => {
    const found = resources.find(([name]) => name === id)?.[1];
    const { ZipFile } = (found?.Properties?.['Code'] ?? {}) as { readonly ZipFile?: string };
    if (ZipFile === undefined) throw new Error(`${id} is no function`);
    return ZipFile.replace('// ', '');
  };

  const mappings = ofType('AWS::Lambda::EventSourceMapping').map(([, each]) => each.Properties as unknown as Mapping);
  const readers = mappings
    .filter(({ FilterCriteria }) => FilterCriteria !== undefined)
    .map(({ FunctionName, FilterCriteria }) => ({
      entry: entryOf(FunctionName.Ref),
      patterns: FilterCriteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern) as unknown) ?? [],
    }));
  const rules = ofType('AWS::Events::Rule').map(([, each]) => each.Properties as unknown as Rule);
  const queues = ofType('AWS::SQS::Queue').flatMap(([id, each]): CalledByQueue[] => {
    const source = mappings.find(({ EventSourceArn }) => EventSourceArn['Fn::GetAtt'][0] === id);
    const { VisibilityTimeout: visibilityTimeout, RedrivePolicy } = each.Properties as unknown as Queue;
    if (!source || !RedrivePolicy) return [];
    const entry = entryOf(source.FunctionName.Ref);
    if (NOT_PLAYED.includes(entry)) return [];
    const patterns = rules
      .filter(({ Targets }) => Targets.some(({ Arn }) => Arn['Fn::GetAtt'][0] === id))
      .map(({ EventPattern }) => EventPattern);
    const { maxReceiveCount } = RedrivePolicy;
    return [{ entry, patterns, visibilityTimeout, maxReceiveCount }];
  });
  return {
    table,
    machines: Object.fromEntries(PHASE_NAMES.map((phase) => [phase, machineOf(phase)])) as Record<Phase, Definition>,
    readers,
    queues,
  };
}

/** What the service desk does when something is told. */
const OF_DESK = ['lifecycles/follow-cases', 'lifecycles/follow-shipments'];

/** The template of a company that has no service desk. */
export function withoutDesk(template: CloudTemplate): CloudTemplate {
  return { ...template, queues: template.queues.filter(({ entry }) => !OF_DESK.includes(entry)) };
}

interface Mapping {
  readonly EventSourceArn: { readonly 'Fn::GetAtt': readonly [string, string] };
  readonly FunctionName: { readonly Ref: string };
  readonly FilterCriteria?: { readonly Filters: readonly { readonly Pattern: string }[] };
}

interface Rule {
  readonly EventPattern: unknown;
  readonly Targets: readonly { readonly Arn: { readonly 'Fn::GetAtt': readonly [string, string] } }[];
}

interface Queue {
  readonly VisibilityTimeout: number;
  readonly RedrivePolicy?: { readonly maxReceiveCount: number };
}
