import type { Fate } from './fate.ts';

/** What becomes of each order. Those of the same hour are booked together. */
export const FATES: readonly Fate[] = [
  {
    story: 'all in time, in town; the customer collects the receipt (E7)',
    order: { from: 'CTU', to: 'CTU', freight: 'prepaid', receipt: 'signature' },
    booked: '1 08:20', pickedUp: '1 09:00',
  },
  {
    story: 'all in time, over two transfers, to a company that seals the receipt (D3)',
    order: { from: 'CTU', to: 'HGH', freight: 'monthly', receipt: 'company_seal', copies: 2, consignee: 'company' },
    booked: '1 08:20', pickedUp: '1 10:40',
    delivery: { shown: 'company_seal' },
  },
  {
    story: 'urgent and loaded on the day (C3); somebody else collects, with both identity cards (D2)',
    order: { from: 'CTU', to: 'SHA', area: 'suburban', freight: 'collect', receipt: 'signature_with_id', urgent: true },
    booked: '1 08:20', pickedUp: '1 14:40',
    delivery: { shown: 'both_cards' },
  },
  {
    story: 'picked up late (B1), and some hours late at the other end (C2)',
    order: { from: 'CTU', to: 'WUH', freight: 'per-shipment', receipt: 'signature' },
    booked: '1 08:20', pickedUp: '1 16:40',
    way: { arrived: '4 06:20' },
  },
  {
    story: 'picked up in time and reported late: the miss is withdrawn (B3)',
    order: { from: 'SHA', to: 'HGH', freight: 'collect', receipt: 'signature' },
    booked: '1 08:20', pickedUp: '1 14:40', reported: '1 15:40',
  },
  {
    story: 'cancelled before it is picked up',
    order: { from: 'HGH', to: 'SHA', freight: 'collect', receipt: 'none' },
    booked: '1 08:20', cancelled: '1 10:20',
  },
  {
    story: 'from outside the pickup area, until the customer agrees (A3)',
    order: { from: 'CTU', to: 'SHA', area: 'outside', freight: 'prepaid', receipt: 'signature' },
    booked: '1 08:20', confirmed: '1 10:20', pickedUp: '1 17:40',
  },
  {
    story: 'dangerous goods without a data sheet, to which nobody agrees (A3)',
    order: { from: 'CTU', to: 'HGH', freight: 'collect', receipt: 'signature', danger: true },
    booked: '1 08:20',
  },
  {
    story: 'never picked up: told to the highest level (B3)',
    order: { from: 'WUH', to: 'CTU', freight: 'collect', receipt: 'signature' },
    booked: '1 10:20',
  },
  {
    story: 'nobody asks about the pickup (B2); a flood is announced, and the goods come by the new time (C3)',
    order: { from: 'CTU', to: 'HGH', freight: 'collect', receipt: 'signature' },
    booked: '1 10:20', verified: 'never', pickedUp: '1 14:40',
    way: { estimates: [{ told: '4 08:20', arrival: '6 18:00', reason: 'the road is flooded', forceMajeure: true }], arrived: '6 06:20' },
  },
  {
    story: 'not arrived when expected; estimated anew within a day, and there by then (C2)',
    order: { from: 'CTU', to: 'SHA', freight: 'monthly', receipt: 'signature' },
    booked: '1 10:20', pickedUp: '1 14:40',
    way: { estimates: [{ told: '5 08:20', arrival: '6 12:00', reason: 'the lorry broke down' }], arrived: '6 06:20' },
  },
  {
    story: 'not arrived when expected, nor by the new time; estimated anew twice, once too late (C2)',
    order: { from: 'CTU', to: 'HGH', freight: 'collect', receipt: 'signature' },
    booked: '1 10:20', pickedUp: '1 14:40',
    way: {
      estimates: [
        { told: '6 08:20', arrival: '7 18:00', reason: 'left behind at the transfer branch' },
        { told: '8 20:20', arrival: '10 12:00', reason: 'loaded on the wrong line' },
      ],
      arrived: '10 06:20',
    },
  },
  {
    story: 'in three batches, the second first; the receipt is due by the last (E2)',
    order: { from: 'WUH', to: 'SHA', freight: 'prepaid', receipt: 'signature' },
    booked: '1 10:20', pickedUp: '1 14:40',
    way: { estimates: [{ told: '3 08:20', arrival: '5 12:00', reason: 'two lorries more were needed' }], arrived: ['4 06:20', '3 06:20', '5 06:20'] },
  },
  {
    story: 'in town, and out for delivery before anybody has called the consignee (C1); no receipt is wanted',
    order: { from: 'CTU', to: 'CTU', freight: 'per-shipment', receipt: 'none' },
    booked: '1 10:20', pickedUp: '1 11:00',
    delivery: { contacted: 'never' },
  },
  {
    story: 'the branch ahead never says that it knows of the goods, until they are there (C1)',
    order: { from: 'CTU', to: 'WUH', freight: 'collect', receipt: 'signature' },
    booked: '1 10:20', pickedUp: '1 14:40',
    way: { acknowledged: 'never' },
  },
  {
    story: 'the branch ahead says too late that it knows of the goods (C1)',
    order: { from: 'SHA', to: 'CTU', freight: 'monthly', receipt: 'signature' },
    booked: '1 10:20', pickedUp: '1 14:40',
    way: { acknowledged: '2 06:20' },
  },
  {
    story: 'urgent, and nobody confirms that the goods are loaded (C3)',
    order: { from: 'WUH', to: 'SHA', area: 'suburban', freight: 'collect', receipt: 'signature', urgent: true },
    booked: '1 13:20', pickedUp: '1 17:40',
    way: { loaded: 'never' },
  },
  {
    story: 'nobody is at home at the first attempt; delivered at the second',
    order: { from: 'CTU', to: 'WUH', freight: 'collect', receipt: 'signature' },
    booked: '1 13:20', pickedUp: '1 17:40',
    delivery: { failed: { reason: 'nobody is at home', next: '5 12:00' } },
  },
  {
    story: 'a copy of an identity card does not count (D1); the card itself is fetched',
    order: { from: 'CTU', to: 'SHA', freight: 'collect', receipt: 'signature_with_id' },
    booked: '1 13:20', pickedUp: '1 17:40',
    delivery: { agreed: '5 18:00', refused: 'copy_of_card', delivered: '5 16:20' },
  },
  {
    story: 'the name on the card is not the waybill\'s: withheld until the shipper confirms another consignee in writing (D4)',
    order: { from: 'CTU', to: 'HGH', area: 'suburban', freight: 'collect', receipt: 'signature' },
    booked: '1 13:20', pickedUp: '2 10:20',
    delivery: {
      refused: 'card_of_another_name', failed: { reason: 'the name on the document differs', next: '8 12:00' },
      consigneeChanged: '7 16:20', shown: 'card_of_another_name',
    },
  },
  {
    story: 'given to somebody else without the consignee\'s card, and nobody asked: irregular (D2)',
    order: { from: 'WUH', to: 'CTU', freight: 'monthly', receipt: 'signature' },
    booked: '1 13:20', pickedUp: '1 17:40',
    delivery: { shown: 'only_the_delegates_card' },
  },
  {
    story: 'the sign-off is disputed, and looked into within two days (D5)',
    order: { from: 'CTU', to: 'SHA', freight: 'collect', receipt: 'signature' },
    booked: '1 13:20', pickedUp: '1 17:40',
    delivery: { disputed: '6 08:20', rechecked: '7 10:20' },
  },
  {
    story: 'the sign-off is disputed, and looked into too late (D5)',
    order: { from: 'HGH', to: 'SHA', freight: 'per-shipment', receipt: 'signature' },
    booked: '1 13:20', pickedUp: '1 17:40',
    delivery: { disputed: '6 08:20', rechecked: '9 08:20' },
  },
  {
    story: 'to a company with a letter of authority (D3); the receipt lacks its seal at first and goes back to it (E1)',
    order: { from: 'CTU', to: 'WUH', freight: 'monthly', receipt: 'company_seal', consignee: 'company' },
    booked: '1 15:20', pickedUp: '1 16:40',
    delivery: { shown: 'letter_of_authority' },
    receipt: { lacks: 'company_seal', signed: '5 16:20' },
  },
  {
    story: 'the receipt is rejected at the origin branch, and signed again in time (E3)',
    order: { from: 'CTU', to: 'HGH', freight: 'collect', receipt: 'signature_with_id' },
    booked: '1 15:20', pickedUp: '1 17:40',
    receipt: { rejected: { reason: 'the identity number cannot be read', signedAgain: '11 16:20' } },
  },
  {
    story: 'the consignee keeps the receipt for too long: it is late (E2)',
    order: { from: 'CTU', to: 'WUH', freight: 'monthly', receipt: 'company_seal', copies: 2, consignee: 'company' },
    booked: '1 15:20', pickedUp: '2 10:20',
    delivery: { shown: 'company_seal' },
    receipt: { signed: '16 16:20' },
  },
  {
    story: 'the receipt is lost in the post: it is not in its envelope, looked for and given up (E6)',
    order: { from: 'CTU', to: 'SHA', freight: 'collect', receipt: 'signature' },
    booked: '1 15:20', pickedUp: '2 10:20',
    receipt: { lost: '12 08:20' },
  },
  {
    story: 'the receipt never comes back, not within the outer limit either (E2)',
    order: { from: 'CTU', to: 'WUH', freight: 'collect', receipt: 'signature' },
    booked: '1 15:20', pickedUp: '1 17:40',
    receipt: { signed: 'never' },
  },
  {
    story: 'picked up late, and delivered late to a consignee whom nobody has called; no receipt is wanted',
    order: { from: 'SHA', to: 'CTU', freight: 'collect', receipt: 'none' },
    booked: '1 15:20', pickedUp: '2 14:20',
    delivery: { contacted: 'never', delivered: '7 10:20' },
  },
  {
    story: 'the goods are lost on the way: nothing more is promised (F1)',
    order: { from: 'HGH', to: 'CTU', freight: 'collect', receipt: 'signature' },
    booked: '1 15:20', pickedUp: '1 17:40',
    way: { lost: '4 08:20' },
  },
  {
    story: 'urgent, and confirmed as loaded a day late (C3); the customer collects the receipt (E7)',
    order: { from: 'CTU', to: 'SHA', freight: 'prepaid', receipt: 'signature', urgent: true },
    booked: '1 15:20', pickedUp: '1 16:40',
    way: { loaded: '2 08:20' },
  },
];
