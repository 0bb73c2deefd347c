/**
 * Words about people that leave somebody out or run somebody down, with what to write instead. Written for this project, English only, and
 * short on purpose: a list that cries wolf is switched off. `gendered` asks for a look; `loaded` may gate a release.
 */
interface SlantedTerm {
  readonly kind: 'gendered' | 'loaded';
  readonly pattern: RegExp;
  readonly instead: string;
}

const gendered = (words: string, instead: string): SlantedTerm => ({
  kind: 'gendered',
  pattern: new RegExp(`\\b(?:${words})\\b`, 'giu'),
  instead,
});
const loaded = (words: string, instead: string): SlantedTerm => ({
  kind: 'loaded',
  pattern: new RegExp(`\\b(?:${words})\\b`, 'giu'),
  instead,
});

const OCCUPATIONS =
  'accountant|agent|assistant|boss|builder|caller|carer|cashier|chef|cleaner|clerk|colleague|courier|customer|dentist|developer|director|doctor|driver|electrician|employee|employer|engineer|farmer|founder|lawyer|librarian|manager|mechanic|nurse|officer|operator|owner|parent|pilot|plumber|programmer|receptionist|scientist|secretary|student|supervisor|surgeon|teacher|technician|user|visitor|worker';

export const SLANTED_TERMS: readonly SlantedTerm[] = [
  gendered('chairm[ae]n', 'chair'),
  gendered('firem[ae]n', 'firefighter'),
  gendered('policem[ae]n|policewom[ae]n', 'police officer'),
  gendered('salesm[ae]n|saleswom[ae]n|salesgirls?', 'salesperson'),
  gendered('mailm[ae]n|postm[ae]n', 'mail carrier'),
  gendered('businessm[ae]n', 'business person'),
  gendered('spokesm[ae]n', 'spokesperson'),
  gendered('foreman|foremen', 'supervisor'),
  gendered('stewardess(?:es)?', 'flight attendant'),
  gendered('waitress(?:es)?', 'server'),
  gendered('cleaning lad(?:y|ies)', 'cleaner'),
  gendered('housewi(?:fe|ves)', 'person at home'),
  gendered('manpower', 'staff'),
  gendered('man-hours?', 'working hours'),
  gendered('mankind', 'people'),
  gendered('his or her|he or she|he/she|his/her|s/he', 'their, they'),
  // An occupation with a pronoun for one gender in the same sentence.
  gendered(`(?:${OCCUPATIONS})\\b[^.?!\\n]{1,60}\\b(?:he|his|him|she)`, 'they, their'),
  gendered('(?:male|lady|female) (?:nurse|doctor|engineer|driver|boss|pilot|lawyer|developer)s?', 'the occupation alone'),
  loaded('wheelchair[- ]bound|confined to a wheelchair', 'wheelchair user'),
  loaded('the (?:disabled|handicapped|blind|deaf|retarded)(?= (?:can|may|must|should|are|have|need)\\b)', 'people who …'),
  loaded('handicapped|cripples?|crippled|retarded|spastic|invalids', 'disabled'),
  loaded('suffers? from (?:autism|deafness|dyslexia|blindness|a disability)', 'has'),
  loaded('mentally ill people|lunatics?|psychos?|crazy people|insane people', 'people with a mental health condition'),
  loaded('illegal (?:aliens?|immigrants?)', 'undocumented people'),
  loaded('third[- ]world countr(?:y|ies)', 'the countries by name'),
  loaded('gyps(?:y|ies)|gypped', 'Roma; for the verb: cheated'),
  loaded('orientals?(?= (?:people|customers|man|woman|men|women))', 'Asian'),
  loaded('transvestites?|transsexuals?|hermaphrodites?', 'trans or intersex people'),
  loaded('normal people', 'say who is meant'),
  loaded('old folks|the elderly', 'older people'),
];

/** Mentions of groups, to see who is written about and how often; no judgement. */
export const GROUPS: Readonly<Record<string, RegExp>> = {
  age: /\b(?:children|teenagers?|young people|older people|seniors?|pensioners?|retirees?|minors?)\b/giu,
  disability: /\b(?:disabilit(?:y|ies)|disabled|wheelchair|blind|deaf|hearing[- ]impaired|low vision|screen readers?)\b/giu,
  gender: /\b(?:women|men|girls?|boys?|female|male|non-?binary|transgender|mothers?|fathers?)\b/giu,
  origin: /\b(?:immigrants?|refugees?|foreigners?|migrants?|citizens?|indigenous|ethnic\w*)\b/giu,
  religion: /\b(?:christians?|muslims?|jew(?:s|ish)|hindus?|buddhists?|religio\w+)\b/giu,
  family: /\b(?:spouses?|husbands?|wi(?:fe|ves)|partners?|single parents?|same-sex|widows?|widowers?)\b/giu,
};
