import { mermaid, shape } from './shape.ts';

/** A state machine's definition, as far as its steps are drawn. */
export interface Flow {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, Step>>;
}

interface Step {
  readonly Type: string;
  readonly Next?: string;
  readonly Choices?: readonly {
    readonly Variable: string;
    readonly BooleanEquals?: boolean;
    readonly IsPresent?: boolean;
    readonly Next: string;
  }[];
  readonly Default?: string;
  readonly Catch?: readonly { readonly Next: string }[];
  readonly ItemProcessor?: Flow;
  readonly MaxConcurrency?: number;
}

const SETTINGS = { flowchart: { nodeSpacing: 40, rankSpacing: 30 } };

/** A machine as a Mermaid flowchart, step by step: what is done for each item in a box, where a failure leads to as a dotted line. */
export function flow(machine: Flow): string {
  return mermaid(SETTINGS, ['flowchart TB', ...steps(machine, 's')]);
}

/** @param prefix of the nodes, which are numbered in the order of the definition */
function steps({ States }: Flow, prefix: string): string[] {
  const names = Object.keys(States);
  const node = (name: string): string => `${prefix}${names.indexOf(name) + 1}`;
  return names.flatMap((name) => {
    const { Type, Next, Choices = [], Default, Catch = [], ItemProcessor, MaxConcurrency } = States[name] as Step;
    return [
      ...(ItemProcessor
        ? box(node(name), `${name}, ${MaxConcurrency ?? 'all'} at a time`, ItemProcessor)
        : [`${node(name)}${shape(Type, name)}`]),
      ...(Next === undefined ? [] : [`${node(name)} --> ${node(Next)}`]),
      ...Choices.map(
        (choice) =>
          `${node(name)} -->|${choice.Variable.replace('$.', '')}: ${(choice.BooleanEquals ?? choice.IsPresent) ? 'yes' : 'no'}| ${node(choice.Next)}`,
      ),
      ...(Default === undefined ? [] : [`${node(name)} -->|else| ${node(Default)}`]),
      ...Catch.map((caught) => `${node(name)} -.-> ${node(caught.Next)}`),
    ];
  });
}

function box(id: string, title: string, items: Flow): string[] {
  return [`subgraph ${id}["${title}"]`, ...steps(items, `${id}_`).map((line) => `  ${line}`), 'end'];
}
