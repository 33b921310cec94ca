import type { Phase } from '../../../domain/commitments.ts';
import { named, type Resource } from '../template.ts';

export interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly End?: boolean;
  readonly TimestampPath?: string;
  readonly Resource?: string;
  readonly Parameters?: Record<string, unknown>;
  readonly Choices?: readonly { readonly Variable: string; readonly StringEquals: string; readonly Next: string }[];
  readonly Retry?: readonly { readonly ErrorEquals: string[]; readonly MaxAttempts: number }[];
  readonly Catch?: readonly { readonly ErrorEquals: string[]; readonly Next: string }[];
}

const IDS: Readonly<Record<Phase, string>> = {
  pickup: 'Pickup',
  delivery: 'Delivery',
  receipt_return: 'ReceiptReturn',
  month_end: 'MonthEnd',
  inquiry: 'Inquiry',
  desk: 'Desk',
  exception: 'Exception',
  after_sales: 'AfterSales',
  knowledge: 'Knowledge',
  claim: 'Claim',
};

/** The state machine of a phase, as the template has it. */
export class Machine {
  readonly resource: Resource;
  readonly start: string;
  readonly states: Readonly<Record<string, State>>;

  constructor(phase: Phase) {
    this.resource = named('AWS::StepFunctions::StateMachine', IDS[phase]);
    const { StartAt, States } = JSON.parse(this.resource.text('DefinitionString')) as {
      StartAt: string;
      States: Record<string, State>;
    };
    this.start = StartAt;
    this.states = States;
  }

  state(name: string): State {
    const found = this.states[name];
    if (!found) throw new Error(`there is no state ${name}`);
    return found;
  }

  /** What the machine chooses between: the value of a variable, and the states that follow. */
  get chains(): { readonly variable: string; readonly promise: string; readonly names: string[] }[] {
    return (this.state(this.start).Choices ?? []).map(({ Variable, StringEquals, Next }) => ({
      variable: Variable,
      promise: StringEquals,
      names: this.chain(Next),
    }));
  }

  /** The states from the one named to the end of its chain. */
  private chain(name: string | undefined): string[] {
    return name === undefined ? [] : [name, ...this.chain(this.state(name).Next)];
  }
}
