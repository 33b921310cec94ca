import type { Instant } from '../time/instant.ts';

/** What an attachment shows. */
export const PURPOSES = ['proof_of_delivery', 'receipt', 'exception', 'claim'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What nothing runs in that opens it: no SVG, no HTML. */
export const CONTENT_TYPES = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type ContentType = (typeof CONTENT_TYPES)[number];

/** The size of the largest, in bytes. */
export const LARGEST = 10 * 1024 * 1024;
/** How many one event or envelope refers to at most. */
export const MOST_ATTACHED = 10;

/** What refers to attachments, each of which belongs to one such thing alone. */
export const ATTACHED_TO = ['shipment', 'receipt_envelope', 'case', 'vehicle_arrival', 'claim'] as const;
export interface AttachedTo {
  readonly subject: (typeof ATTACHED_TO)[number];
  readonly subjectId: string;
}

/** A picture or a document that somebody brings. */
export interface Attachment {
  readonly attachmentId: string;
  readonly contentType: ContentType;
  /** Its size. */
  readonly bytes: number;
  readonly purpose: Purpose;
  /** Who brings it: a partner or branches; the company's operations, where it is neither. */
  readonly partner?: string;
  readonly branches?: readonly string[];
  readonly createdAt: Instant;
  /** What refers to it, from then on for good. */
  readonly attached?: AttachedTo & {
    readonly at: Instant;
    /** Where the file is that was looked at. */
    readonly file: string;
  };
}
