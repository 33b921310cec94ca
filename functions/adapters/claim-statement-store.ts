import { NO_FIGURES, sum, type Entry, type Figures } from '../../domain/claim/statement.ts';
import { comparedName, sameName } from '../../domain/sign-off/same-name.ts';
import { since } from './claimed-store.ts';
import { upwards } from './key-range.ts';
import { getItem, queryAll, queryFirst, type Item, type Key, type Write } from './table.ts';

const STATEMENTS = 'CLAIM_STATEMENTS';
/** However its name is written, a carrier has one statement (X9). */
const sortKey = ({ carrier, currency }: Pick<Entry, 'carrier' | 'currency'>): string =>
  `${comparedName(carrier)}#${currency}`;
const statementKey = (of: Pick<Entry, 'carrier' | 'currency'>): Key => ({ pk: STATEMENTS, sk: sortKey(of) });

/** What a carrier's statement is with an entry; to be written together with what makes it. Clashes as `claim_statement`. */
export async function statementWrite({ carrier, currency, figures }: Entry): Promise<Write> {
  const key = statementKey({ carrier, currency });
  const item = await getItem(key);
  const version = Number(item?.['version'] ?? 0);
  const before = (item?.['figures'] as Figures | undefined) ?? NO_FIGURES;
  return {
    item: { ...key, carrier, currency, figures: sum(before, figures), version: version + 1 },
    ...since(version),
    clash: 'claim_statement',
  };
}

/** The statements of a carrier, one of each currency. */
export async function statementsOf(carrier: string): Promise<Entry[]> {
  const items = await queryAll({
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :carrier)',
    ExpressionAttributeValues: { ':pk': STATEMENTS, ':carrier': `${comparedName(carrier)}#` },
    ConsistentRead: true,
  });
  // The name of another may go on after a "#".
  return items.map(entryIn).filter((entry) => sameName(entry.carrier, carrier));
}

/** The statements of all carriers, by their names, after the sort key `after`. */
export async function statements(after: string | undefined, limit: number): Promise<Entry[]> {
  const range = upwards({ since: '!', until: '\u{10ffff}' }, after);
  if (!range) return [];
  const items = await queryFirst(
    {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': STATEMENTS, ':from': range[0], ':to': range[1] },
    },
    limit,
  );
  return items.map(entryIn);
}

/** By what the list of statements goes on. */
export const statementSortKey = sortKey;

function entryIn({ carrier, currency, figures }: Item): Entry {
  return { carrier, currency, figures } as unknown as Entry;
}
