/** Checksums that national identifiers share. Digits come as strings; every function is total. */

export function digitAt(digits: string, index: number): number {
  return digits.charCodeAt(index) - 48;
}

/** Sum of each digit times its weight. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += weights[index]! * digitAt(digits, index);
  return sum;
}

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const doubled = digitAt(digits, digits.length - 1 - index) * (index % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** ISO/IEC 7064, MOD 11,10. */
export function passesMod1110(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (digitAt(digits, index) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === digitAt(digits, digits.length - 1);
}

/** Verhoeff 1969: the dihedral group of order ten, with its permutation applied once more for each place. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    let digit = digitAt(digits, digits.length - 1 - index);
    for (let times = index % 8; times > 0; times--) digit = PERMUTATION[digit]!;
    check = dihedral(check, digit);
  }
  return check === 0;
}

const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 10) % 5;
}

/** Whether day and month can be; February has 29 days here, since some identifiers leave the century out. */
export function isDayOfYear(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** Weights 2 to 7 from the right, modulo 11; ten is written K. */
export function rutDigit(body: string): string {
  let [sum, factor] = [0, 2];
  for (let index = body.length - 1; index >= 0; index--) {
    sum += digitAt(body, index) * factor;
    factor = factor === 7 ? 2 : factor + 1;
  }
  const check = 11 - (sum % 11);
  return check === 11 ? '0' : check === 10 ? 'K' : String(check);
}
