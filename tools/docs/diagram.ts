import { mermaid, shape } from './shape.ts';

/** A state machine's definition, as far as it is drawn. */
export interface Definition {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly Choices?: readonly { readonly StringEquals: string; readonly Next: string }[];
  readonly Catch?: readonly { readonly Next: string }[];
}

/** Room enough to tell states apart, and little enough for six promises side by side to be read on a page. */
const SETTINGS = { flowchart: { nodeSpacing: 20, rankSpacing: 30 } };

/**
 * A machine as a Mermaid flowchart: a column for each promise that it waits for. The state in which they all end when they
 * were kept is drawn once a column, lest every line of the drawing lead there.
 */
export function diagram({ StartAt, States }: Definition): string {
  const columns = (States[StartAt]?.Choices ?? []).flatMap(({ StringEquals: promise, Next }) => {
    const node = (at: number): string => `${promise}${at}`;
    return [
      `choice -->|${promise}| ${node(1)}`,
      ...chain(States, Next).flatMap((name, at, names) => [
        `${node(at + 1)}${shape(States[name]?.Type, withoutPromise(name, promise))}`,
        ...(at + 1 < names.length ? [`${node(at + 1)} --> ${node(at + 2)}`] : []),
        ...(States[name]?.Catch ?? []).map(
          (caught) => `${node(at + 1)} -.-> ${node(0)}${shape(States[caught.Next]?.Type, caught.Next)}`,
        ),
      ]),
    ];
  });
  const drawing = ['flowchart TB', `choice${shape(States[StartAt]?.Type, StartAt.replace(/^.*: /, ''))}`, ...columns];
  return mermaid(SETTINGS, drawing);
}

/** The states from the one named to the end of its chain. */
function chain(states: Definition['States'], name: string | undefined): string[] {
  return name === undefined ? [] : [name, ...chain(states, states[name]?.Next)];
}

/** A state's name without the promise, which its column tells. */
function withoutPromise(name: string, promise: string): string {
  return name.startsWith(promise) ? name.slice(promise.length).replace(/^:? /, '') : name;
}
