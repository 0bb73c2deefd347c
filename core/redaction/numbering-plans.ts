import metadata from 'libphonenumber-js/min/metadata';

/**
 * Which digits are a phone number somewhere, from libphonenumber's metadata. Asking its parser costs about 10 µs per number
 * and country, 0.5 ms for fifty of them; each plan's own pattern of national numbers (metadata field 2, trunk prefix field
 * 5, see METADATA.md of libphonenumber-js) is compiled once instead and tried on bare digits.
 */

interface Plan {
  readonly country: string;
  readonly callingCode: string;
  readonly trunk: string;
  readonly national: RegExp;
}

/** Where most people write from; a national number is tried in each, in this order. */
const COUNTRIES =
  'US GB DE FR IT ES NL BE AT CH IE PT SE NO DK FI PL CZ SK HU RO BG GR HR SI EE LV LT LU IS UA TR IL ZA NG KE EG MA SA AE IN PK BD CN HK JP KR TW SG MY TH PH ID VN AU NZ MX BR AR CL CO PE RU'.split(
    ' ',
  );

let national: readonly Plan[] | undefined;
let byCallingCode: ReadonlyMap<string, readonly Plan[]> | undefined;

/** The country in which `digits`, with their trunk prefix if they have one, are a number that exists; US first. */
export function countryOfNational(digits: string): string | undefined {
  if (digits.length < 6 || digits.length > 13) return undefined;
  national ??= COUNTRIES.flatMap((country) => planOf(country));
  return national.find(
    ({ trunk, national: pattern }) =>
      pattern.test(digits) || (trunk !== '' && digits.startsWith(trunk) && pattern.test(digits.slice(trunk.length))),
  )?.country;
}

/** Whether `digits` are a calling code and a number that exists there; one trunk zero is forgiven ("+49 (0)30"). */
export function isInternational(digits: string): boolean {
  byCallingCode ??= new Map(
    Object.entries(metadata.country_calling_codes).map(([code, countries]) => [code, countries.flatMap((country) => planOf(country))]),
  );
  for (const length of [1, 2, 3]) {
    const plans = byCallingCode.get(digits.slice(0, length));
    if (plans === undefined) continue;
    const rest = digits.slice(length);
    return plans.some(
      ({ trunk, national: pattern }) =>
        pattern.test(rest) || (trunk !== '' && rest.startsWith(trunk) && pattern.test(rest.slice(trunk.length))),
    );
  }
  return false;
}

function planOf(country: string): Plan[] {
  const fields: readonly unknown[] | undefined = (metadata.countries as Readonly<Record<string, readonly unknown[]>>)[country];
  const [callingCode, , pattern, , , trunk] = fields ?? [];
  if (typeof callingCode !== 'string' || typeof pattern !== 'string') return [];
  return [{ country, callingCode, trunk: typeof trunk === 'string' ? trunk : '', national: new RegExp(`^(?:${pattern})$`) }];
}
