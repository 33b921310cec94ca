import { describe, expect, it } from 'vitest';
import { COMMITMENT_NAMES, type CommitmentName } from '../../../domain/commitments.ts';
import { commitmentState, type CommitmentState } from '../../../domain/promise/commitment-state.ts';
import { standing } from '../../../domain/promise/commitment.ts';
import { EVENT_TYPES } from '../../../domain/shipment/event-types.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import { FATES } from '../../../local/demo/fates.ts';
import { lifeOf } from '../../../local/demo/life/life.ts';
import { CHASES } from '../../../local/demo/timetable.ts';
import { lived } from './lived.ts';
import { when } from './samples.ts';

const END = instantOf(when(CHASES.at(-1) ?? '1 00:00'));
const files = new Map(FATES.map((fate, at) => [fate, lived(lifeOf(fate, at + 1, when))]));

function fileOf(words: string) {
  const [found, ...more] = [...files].filter(([{ story }]) => story.startsWith(words));
  if (!found || more.length > 0) throw new Error(`there is not one story that begins with ${words}`);
  return found[1];
}

const promise = (words: string, name: CommitmentName) =>
  standing(fileOf(words).commitments).find((commitment) => commitment.name === name);
const stateOf = (words: string, name: CommitmentName): CommitmentState | undefined => {
  const commitment = promise(words, name);
  return commitment && commitmentState(commitment, END);
};

describe('the stories hold, as the rules judge them', () => {
  it.each([
    ['picked up late (B1)', 'pickup', 'late'],
    ['picked up late (B1)', 'arrival', 'late'],
    ['picked up in time and reported late', 'pickup', 'met'],
    ['cancelled before', 'pickup', 'void'],
    ['cancelled when the driver had the goods', 'pickup', 'met'],
    ['cancelled when the driver had the goods', 'delivery', 'met'],
    ['from outside the pickup area', 'pickup', 'met'],
    ['dangerous goods', 'dispatch', undefined],
    ['never picked up', 'pickup', 'missed'],
    ['nobody asks about the pickup', 'verification', 'late'],
    ['nobody asks about the pickup', 'arrival', 'met'],
    ['urgent and loaded on the day', 'loading', 'met'],
    ['urgent, and confirmed as loaded a day late', 'loading', 'late'],
    ['urgent, and nobody confirms', 'loading', 'late'],
    ['in town, and out for delivery', 'appointment', 'missed'],
    ['the branch ahead never says', 'appointment', 'late'],
    ['the branch ahead says too late', 'appointment', 'late'],
    ['not arrived when expected; estimated anew within a day', 'reestimate', 'met'],
    ['not arrived when expected; estimated anew within a day', 'arrival', 'met'],
    ['not arrived when expected, nor by the new time', 'reestimate', 'late'],
    ['not arrived when expected, nor by the new time', 'arrival', 'met'],
    ['nobody is at home', 'delivery', 'met'],
    ['a copy of an identity card', 'delivery', 'met'],
    ['the name on the card', 'delivery', 'met'],
    ['picked up late, and delivered late', 'delivery', 'late'],
    ['the sign-off is disputed, and looked into within', 'signature_recheck', 'met'],
    ['the sign-off is disputed, and looked into too late', 'signature_recheck', 'late'],
    ['the receipt is lost in the post', 'receipt_return', 'void'],
    ['the receipt never comes back', 'receipt_return', 'missed'],
    ['the receipt never comes back', 'receipt_limit', 'missed'],
    ['the goods are lost on the way', 'arrival', 'void'],
    ['given up for lost and found', 'arrival', 'late'],
    ['given up for lost and found', 'delivery', 'met'],
    ['in two batches, of which one is lost', 'delivery', 'late'],
    ['the consignee does not want the goods', 'delivery', 'void'],
  ] as const)('%s: %s is %s', (words, name, state) => {
    expect(stateOf(words, name)).toBe(state);
  });

  it('has arrivals that are promised anew, once and twice', () => {
    expect(promise('not arrived when expected; estimated anew within a day', 'arrival')?.renewals).toBe(1);
    expect(promise('not arrived when expected, nor by the new time', 'arrival')?.renewals).toBe(2);
  });

  it('ends as it says', () => {
    expect(fileOf('cancelled before').subject.status).toBe('cancelled');
    expect(fileOf('cancelled when the driver had the goods').subject.status).toBe('closed');
    expect(fileOf('the goods are lost').subject.status).toBe('lost');
    expect(fileOf('given up for lost').subject.status).toBe('closed');
    expect(fileOf('in two batches').subject.status).toBe('closed');
    expect(fileOf('the consignee does not want').subject.status).toBe('returned');
  });

  it('keeps every promise where it says so', () => {
    const states = ['all in time, in town', 'all in time, over two transfers']
      .map(fileOf)
      .flatMap(({ commitments }) =>
        commitments.filter(({ name }) => !name.startsWith('receipt')).map((each) => commitmentState(each, END)),
      );
    expect(new Set(states)).toEqual(new Set(['met']));
  });

  it('has one sign-off that is irregular', () => {
    const irregular = [...files].filter(([, { events }]) =>
      events.some(({ irregularities = [] }) => irregularities.length > 0),
    );
    expect(irregular.map(([{ story }]) => story)).toEqual([expect.stringContaining('irregular (D2)')]);
  });
});

describe('the stories together', () => {
  it('have every promise kept, but for the receipts, which wait for the envelopes; and most of them broken', () => {
    const states = (name: CommitmentName) =>
      new Set(
        [...files.values()].flatMap(({ commitments }) =>
          commitments.filter((each) => each.name === name).map((each) => commitmentState(each, END)),
        ),
      );
    // A branch's own promise is none of a shipment.
    const names = COMMITMENT_NAMES.filter((name) => name in SHIPMENT.promises);
    for (const name of names.filter((each) => !each.startsWith('receipt'))) expect(states(name), name).toContain('met');
    const broken = names.filter((name) => states(name).has('late') || states(name).has('missed'));
    // The instruction goes out by itself.
    expect(names.filter((name) => !broken.includes(name))).toEqual(['dispatch']);
  });

  it('have releases that are refused, and a receipt that is not complete', () => {
    const refusals = FATES.flatMap((fate, at) => lifeOf(fate, at + 1, when).flatMap(({ refused = [] }) => refused));
    expect(refusals).toEqual(['release_refused', 'release_refused', 'receipt_incomplete']);
  });

  it('have every type of event that is not of an envelope', () => {
    const played = new Set([...files.values()].flatMap(({ events }) => events.map(({ type }) => type)));
    const missing = Object.entries(EVENT_TYPES)
      .filter(([type, { source }]) => source !== 'receipt_envelopes' && !(played as Set<string>).has(type))
      .map(([type]) => type);
    expect(missing).toEqual(['receipt_returned', 'receipt_handed_over', 'receipt_loss_explained']);
  });
});
