import { describe, expect, it } from 'vitest';
import { FREIGHT_TERMS, type Booking } from '../../../domain/booking/booking.ts';
import { pickupInstruction } from '../../../domain/pickup/pickup-instruction.ts';
import { booked, GOODS, HANGZHOU, SUBURBAN } from '../samples.ts';

const cny = (amount: number) => ({ amount, currency: 'CNY' });
const PICKUP_FEE = cny(3000);
const DELIVERY_FEE = cny(1500);
const FREIGHT = cny(48_000);

function instruction(booking: Partial<Booking>) {
  return pickupInstruction(
    booked(booking, {
      pickup: { ...SUBURBAN, extraPickupFee: PICKUP_FEE },
      delivery: { ...HANGZHOU, extraDeliveryFee: DELIVERY_FEE },
    }).subject,
  );
}

describe('A5: the pickup instruction', () => {
  it.each([
    ['prepaid', FREIGHT, 52_500, 'shipper'],
    ['collect', FREIGHT, 52_500, 'consignee'],
    ['monthly', FREIGHT, 0, null],
    ['per-shipment', FREIGHT, 0, null],
    ['monthly', undefined, 0, null],
    ['per-shipment', undefined, 0, null],
  ] as const)('%s with freight %j: collects %i from %s', (freightTerms, freightCharge, amount, collectFrom) => {
    const told = instruction({ freightTerms, freightCharge });
    expect(told).toMatchObject({ freightTerms, collectFrom, amountToCollect: cny(amount) });
  });

  it.each(FREIGHT_TERMS)('lists every extra charge, whoever pays (%s)', (freightTerms) => {
    expect(instruction({ freightTerms }).extraCharges).toEqual([
      { kind: 'extra_pickup_fee', ...PICKUP_FEE },
      { kind: 'extra_delivery_fee', ...DELIVERY_FEE },
    ]);
  });

  it.each([
    ['prepaid', 'shipper'],
    ['collect', 'consignee'],
  ] as const)('%s without an agreed freight: how much the %s pays is not known (X12)', (freightTerms, collectFrom) => {
    expect(instruction({ freightTerms, freightCharge: undefined })).toMatchObject({
      collectFrom,
      amountToCollect: null,
    });
  });

  it('collects nothing where the freight is agreed to be nothing', () => {
    expect(instruction({ freightTerms: 'prepaid', freightCharge: cny(0) }).amountToCollect).toEqual(cny(4500));
    const free = pickupInstruction(booked({ freightTerms: 'prepaid', freightCharge: cny(0) }).subject);
    expect(free).toMatchObject({ amountToCollect: cny(0), extraCharges: [] });
  });

  it("adds no amount in another currency to the company's", () => {
    expect(() => instruction({ freightCharge: { amount: 100, currency: 'USD' } })).toThrow(RangeError);
  });

  it('says what to fetch, where and for whom', () => {
    const file = booked(
      { urgent: true, goods: [GOODS, { ...GOODS, pieces: 3, weightKg: 20, volumeM3: 0.2 }] },
      { pickup: SUBURBAN },
    );
    expect(pickupInstruction(file.subject)).toMatchObject({
      waybillNumber: file.subject.waybillNumber,
      partner: 'acme',
      branch: 'CTU',
      area: 'suburban',
      districtCode: '510104',
      urgent: true,
      pieces: 15,
      weightKg: 360.5,
      volumeM3: 2,
    });
  });

  it('adds weights and volumes as people do', () => {
    const light = { ...GOODS, weightKg: 0.1, volumeM3: 0.000_001 };
    const told = instruction({ goods: [light, light, light] });
    expect(told.weightKg).toBe(0.3);
    expect(told.volumeM3).toBe(0.000_003);
  });

  it('names no person and no address', () => {
    const told = JSON.stringify(instruction({}));
    for (const secret of ['发货联系人', '收货联系人', '发货公司', '8666', '春熙路', '文三路'])
      expect(told).not.toContain(secret);
  });
});
