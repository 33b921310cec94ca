import type { Instant } from '../time/instant.ts';

/** Whom an entry is for: the company's own people, its partners too, or everybody (G7). */
export const AUDIENCES = ['agents', 'partners', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const KNOWLEDGE_LANGUAGES = ['zh', 'en'] as const;
export type KnowledgeLanguage = (typeof KNOWLEDGE_LANGUAGES)[number];

/** What an entry of the knowledge base says (G7). */
export interface Knowledge {
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly tags: readonly string[];
  readonly language: KnowledgeLanguage;
  readonly audience: Audience;
}

/** An entry in one of its versions. A version never changes. */
export interface KnowledgeEntry extends Knowledge {
  /** What it is called in addresses: `lost-parcel`. */
  readonly slug: string;
  /** From 1. */
  readonly version: number;
  readonly updatedAt: Instant;
  /** With this version the entry was taken away; it says what the last one said. */
  readonly deleted: boolean;
}
