import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as deleteKnowledge } from './delete-knowledge.ts';
import { handler as putKnowledge } from './put-knowledge.ts';

/** What is written of the knowledge base: called by the gateway. */
export const handler = serving(ROUTES['knowledge/writes'], { putKnowledge, deleteKnowledge });
