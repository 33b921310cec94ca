/** How much a key may ask unless it was made for more or fewer: as much as the firewall lets through. */
export const REQUESTS_PER_MINUTE = 3_000;
