import { totalVolumeM3, totalWeightKg } from '../booking/total-measures.ts';
import type { Money } from '../money.ts';
import { toCollect } from '../pickup/pickup-instruction.ts';
import type { ShipmentFile } from '../shipment/event.ts';
import { inZone } from '../time/instant.ts';
import type { Language } from './notice.ts';

/** What a driver needs for a pickup, line by line: where, by when and what to collect. It is personal data, and goes with an instruction only. */
export function pickupDetails({ subject, commitments }: ShipmentFile, language: Language): string[] {
  const { shipper, goods, originTimeZone } = subject;
  const [deadline] = commitments.filter(({ name, withdrawn }) => name === 'pickup' && !withdrawn).slice(-1);
  const by = deadline && inZone(deadline.dueAt, originTimeZone).toFormat('yyyy-MM-dd HH:mm');
  const where = `${shipper.address.districtCode} ${shipper.address.line}`;
  const who = `${shipper.name}, ${shipper.contactName}, ${shipper.phone}`;
  const pieces = goods.reduce((total, each) => total + each.pieces, 0);
  const measures = `${totalWeightKg(goods)} kg, ${totalVolumeM3(goods)} m³`;
  const what = [...new Set(goods.map(({ description }) => description))].join(', ');
  const { collectFrom, amountToCollect } = toCollect(subject);
  const amount = collectFrom === 'shipper' ? amountToCollect : undefined;
  return language === 'zh'
    ? [
        `地点：${where}`,
        `联系：${who}`,
        ...(by === undefined ? [] : [`时限：${by}`]),
        `货物：${pieces} 件，${measures}，${what}`,
        ...(amount === undefined ? [] : [`收款：${amount === null ? '金额待定' : amountText(amount)}`]),
      ]
    : [
        `Where: ${where}`,
        `Who: ${who}`,
        ...(by === undefined ? [] : [`By: ${by}`]),
        `Goods: ${pieces} pieces, ${measures}, ${what}`,
        ...(amount === undefined ? [] : [`Collect: ${amount === null ? 'not agreed yet' : amountText(amount)}`]),
      ];
}

/** An amount in the units that people count in: "450.00 CNY". */
function amountText({ amount, currency }: Money): string {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
}
