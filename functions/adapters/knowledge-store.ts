import { AUDIENCES, type Audience, type KnowledgeEntry, type KnowledgeLanguage } from '../../domain/knowledge/entry.ts';
import type { Reporter } from '../../domain/promise/subject.ts';
import { getItem, NEW, queryAll, queryFirst, type Item, type Key, type Removal, type Write } from './table.ts';

const partition = (slug: string): string => `KNOWLEDGE#${slug}`;
/** Padded, so that versions sort as numbers do. */
const versionKey = (slug: string, version: number): Key => ({
  pk: partition(slug),
  sk: `VERSION#${String(version).padStart(6, '0')}`,
});
/** Where the entries for an audience stand as they are now, by their language. */
const list = (audience: Audience): string => `KNOWLEDGE_OF#${audience}`;
const listKey = ({ audience, language, slug }: KnowledgeEntry): Key => ({
  pk: list(audience),
  sk: `${language}#${slug}`,
});
const STATE: Key = { pk: 'KNOWLEDGE', sk: 'STATE' };

/** The knowledge base as a whole. */
export interface KnowledgeState {
  /** Counts its changes. */
  readonly version: number;
  readonly entries: number;
}

/** How the knowledge base stands: a function that has read it knows by this whether it has changed. */
export async function readKnowledgeState(): Promise<KnowledgeState> {
  const { version = 0, entries = 0 } = ((await getItem(STATE)) ?? {}) as Partial<KnowledgeState>;
  return { version, entries };
}

/** The last version of an entry, which may say that it was deleted; undefined where there never was one. */
export async function lastVersion(slug: string): Promise<KnowledgeEntry | undefined> {
  const [last] = await queryFirst(
    {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partition(slug) },
      ScanIndexForward: false,
      ConsistentRead: true,
    },
    1,
  );
  return last && entryOf(last);
}

/** An entry in one of its versions. */
export async function readVersion(slug: string, version: number): Promise<KnowledgeEntry | undefined> {
  const item = await getItem(versionKey(slug, version));
  return item && entryOf(item);
}

/** Whether there is an entry of this name now: a case's solution may name it (G7). */
export async function knowledgeExists(slug: string): Promise<boolean> {
  return (await lastVersion(slug))?.deleted === false;
}

/** All entries as they are now. Some hundreds by nature, and bounded. */
export async function allKnowledge(): Promise<KnowledgeEntry[]> {
  const found = await Promise.all(AUDIENCES.map((audience) => listed(audience)));
  // One that goes from one audience to another may stand under both for a moment.
  return [...new Map(found.flat().map((entry) => [entry.slug, entry])).values()];
}

/** What is for everybody in a language. */
export function publicKnowledge(language: KnowledgeLanguage): Promise<KnowledgeEntry[]> {
  return listed('public', `${language}#`);
}

async function listed(audience: Audience, prefix = ''): Promise<KnowledgeEntry[]> {
  const items = await queryAll({
    KeyConditionExpression: `pk = :pk${prefix === '' ? '' : ' AND begins_with(sk, :prefix)'}`,
    ExpressionAttributeValues: { ':pk': list(audience), ...(prefix !== '' && { ':prefix': prefix }) },
    ConsistentRead: true,
  });
  return items.map(entryOf);
}

/**
 * What makes a version of an entry the last, for a transaction: it clashes as `knowledge` when another was first.
 * @param before the last version before it
 * @param by whose key wrote it
 * @param state of the knowledge base when `before` was read
 */
export function knowledgeWrites(
  before: KnowledgeEntry | undefined,
  after: KnowledgeEntry,
  by: Reporter,
  { version, entries }: KnowledgeState,
): (Write | Removal)[] {
  const stood = before !== undefined && !before.deleted;
  const counted = entries + Number(!after.deleted) - Number(stood);
  return [
    { item: { ...after, by, ...versionKey(after.slug, after.version) }, condition: NEW, clash: 'knowledge' },
    {
      item: { ...STATE, version: version + 1, entries: counted },
      ...(version === 0 ? { condition: NEW } : { condition: 'version = :version', values: { ':version': version } }),
      clash: 'knowledge',
    },
    ...(stood && (after.deleted || !sameKey(listKey(before), listKey(after))) ? [{ removes: listKey(before) }] : []),
    ...(after.deleted ? [] : [{ item: { ...after, ...listKey(after) }, clash: 'knowledge' }]),
  ];
}

function sameKey(one: Key, other: Key): boolean {
  return one.pk === other.pk && one.sk === other.sk;
}

function entryOf({ pk, sk, by, ...entry }: Item): KnowledgeEntry {
  return entry as unknown as KnowledgeEntry;
}
