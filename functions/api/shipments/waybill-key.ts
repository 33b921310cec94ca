/** What the cursor of a list holds that is sorted by when shipments were booked, or changed. */
export const WAYBILL_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#HD[0-9A-Z]{12}$/;
