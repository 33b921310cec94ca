import type { Item } from '../../../functions/adapters/table.ts';

/** What the names and values of an expression stand for. */
export interface Bindings {
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
}

type Condition = (item: Item | undefined, bindings: Bindings) => boolean;
type Operand = (item: Item | undefined, bindings: Bindings) => unknown;

const known = new Map<string, Condition>();

/**
 * Whether a condition of DynamoDB holds of an item: the part of the language that the adapters and machines use.
 * @throws SyntaxError for what it does not know
 */
export function holds(expression: string, item: Item | undefined, bindings: Bindings): boolean {
  const condition = known.get(expression) ?? new Parser(expression).whole();
  known.set(expression, condition);
  return condition(item, bindings);
}

/** An item after `SET name = :value, …`, `REMOVE name, …` or both. @throws SyntaxError for any other update */
export function updated(expression: string, item: Item, { names, values }: Bindings): Item {
  const [whole, assignments = '', removed = ''] = /^(?:SET (.+?))?(?: ?REMOVE (.+))?$/.exec(expression) ?? [];
  if (whole === undefined || whole === '') throw new SyntaxError(`not known: ${expression}`);
  const set = listed(assignments).map((assignment) => {
    const [, name, value] = /^(\S+) = (:\S+)$/.exec(assignment) ?? [];
    if (name === undefined || value === undefined) throw new SyntaxError(`not known: ${assignment}`);
    return [attribute(name, names), bound(value, values)] as const;
  });
  const gone = new Set(listed(removed).map((name) => attribute(name, names)));
  const kept = Object.entries(item).filter(([name]) => !gone.has(name));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(set) };
}

const listed = (clause: string): string[] => (clause === '' ? [] : clause.split(',').map((each) => each.trim()));

/** @throws Error for names and values that no expression uses, as DynamoDB refuses them */
export function checkAllUsed(
  expressions: readonly (string | undefined)[],
  { names = {}, values = {} }: Bindings,
): void {
  const used = new Set(expressions.flatMap((each) => each?.match(/[#:]\w+/g) ?? []));
  const unused = [...Object.keys(names), ...Object.keys(values)].filter((each) => !used.has(each));
  if (unused.length > 0) throw new Error(`ValidationException: unused in expressions: ${unused.join(', ')}`);
}

const TOKEN = /\s*(<=|>=|<>|[=<>(),]|[#:]?\w+)/y;
const COMPARE: Readonly<Record<string, (one: string | number, other: string | number) => boolean>> = {
  '=': (one, other) => one === other,
  '<>': (one, other) => one !== other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
};

class Parser {
  private readonly text: string;
  private readonly tokens: string[] = [];

  constructor(text: string) {
    this.text = text;
    TOKEN.lastIndex = 0;
    for (let at = 0; at < text.trimEnd().length; at = TOKEN.lastIndex) {
      const token = TOKEN.exec(text)?.[1];
      if (token === undefined) throw new SyntaxError(`not known: ${text.slice(at)}`);
      this.tokens.push(token);
    }
  }

  whole(): Condition {
    const condition = this.either();
    if (this.tokens.length > 0) throw this.unknown();
    return condition;
  }

  private either(): Condition {
    const some = [this.both()];
    while (this.takes('OR')) some.push(this.both());
    return (item, bindings) => some.some((each) => each(item, bindings));
  }

  private both(): Condition {
    const all = [this.one()];
    while (this.takes('AND')) all.push(this.one());
    return (item, bindings) => all.every((each) => each(item, bindings));
  }

  private one(): Condition {
    if (this.takes('(')) {
      const inner = this.either();
      this.must(')');
      return inner;
    }
    for (const [name, wanted] of [
      ['attribute_exists', true],
      ['attribute_not_exists', false],
    ] as const) {
      if (!this.takes(name)) continue;
      this.must('(');
      const operand = this.operand();
      this.must(')');
      return (item, bindings) => (operand(item, bindings) !== undefined) === wanted;
    }
    return this.comparison();
  }

  private comparison(): Condition {
    const left = this.operand();
    if (this.takes('BETWEEN')) {
      const from = this.operand();
      this.must('AND');
      const to = this.operand();
      return (item, bindings) =>
        compared('>=', left(item, bindings), from(item, bindings)) &&
        compared('<=', left(item, bindings), to(item, bindings));
    }
    const comparator = this.tokens.shift() ?? '';
    if (!(comparator in COMPARE)) throw this.unknown();
    const right = this.operand();
    return (item, bindings) => compared(comparator, left(item, bindings), right(item, bindings));
  }

  private operand(): Operand {
    const token = this.tokens.shift() ?? '';
    if (!/^[#:]?\w+$/.test(token)) throw this.unknown();
    if (token.startsWith(':')) return (_, { values }) => bound(token, values);
    return (item, { names }) => item?.[attribute(token, names)];
  }

  private takes(token: string): boolean {
    if (this.tokens[0] !== token) return false;
    this.tokens.shift();
    return true;
  }

  private must(token: string): void {
    if (!this.takes(token)) throw this.unknown();
  }

  private unknown(): SyntaxError {
    return new SyntaxError(`not known: ${this.text}`);
  }
}

/** What is not there is neither equal, nor less, nor more. @throws TypeError for what has no order, and for lists and the like */
function compared(comparator: string, one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return comparator === '<>' && one !== other;
  const comparable = ['=', '<>'].includes(comparator) ? ['string', 'number', 'boolean'] : ['string', 'number'];
  for (const each of [one, other]) {
    if (!comparable.includes(typeof each)) throw new TypeError(`compares no ${typeof each}`);
  }
  return typeof one === typeof other
    ? (COMPARE[comparator]?.(one as string, other as string) ?? false)
    : comparator === '<>';
}

function bound(token: string, values: Bindings['values']): unknown {
  if (values === undefined || !(token in values)) throw new SyntaxError(`nothing is ${token}`);
  return values[token];
}

function attribute(token: string, names: Bindings['names']): string {
  if (!token.startsWith('#')) return token;
  const name = names?.[token];
  if (name === undefined) throw new SyntaxError(`nothing is ${token}`);
  return name;
}
