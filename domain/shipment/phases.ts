/** The phases of a shipment's life: each is a machine. */
export const SHIPMENT_PHASES = {
  pickup:
    'From the confirmed order to the goods on the vehicle: the instruction goes out, the pickup is verified, it happens',
  delivery:
    "From the pickup to the consignee's signature: the goods are loaded, announced, on their way, arrive, are delivered; a sign-off in dispute is looked into",
  receipt_return:
    'From the arrival of the goods to the signed receipt at the origin branch: a reminder before it is due, and an outer limit',
} as const;
