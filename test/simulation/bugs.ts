import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { Phase } from '../../domain/commitments.ts';
import type { ShipmentFile } from '../../domain/shipment/event.ts';
import type { Definition } from './cloud/execution.ts';

type Answer<T> = (command: object) => T;
type Handle = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

/** Where a run can be made to have a bug: what is returned takes the place of what is given. */
export interface Bugs {
  readonly machines: (definitions: Readonly<Record<Phase, Definition>>) => Readonly<Record<Phase, Definition>>;
  readonly reader: (handle: Handle) => Handle;
  readonly table: <T>(answer: Answer<T>) => Answer<T>;
  readonly bus: <T>(answer: Answer<T>) => Answer<T>;
  readonly starts: <T>(answer: Answer<T>) => Answer<T>;
  readonly ruled: (file: ShipmentFile) => ShipmentFile;
}

export const NONE: Bugs = {
  machines: (definitions) => definitions,
  reader: (handle) => handle,
  table: (answer) => answer,
  bus: (answer) => answer,
  starts: (answer) => answer,
  ruled: (file) => file,
};
