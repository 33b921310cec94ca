/** A vehicle's plate as it is compared: small or full-width letters, blanks, dots and hyphens make no other vehicle of it. */
export function comparedPlate(vehicle: string): string {
  return vehicle
    .normalize('NFKC')
    .replace(/[\s·-]/g, '')
    .toUpperCase();
}
