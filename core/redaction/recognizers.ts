import { apiKeys } from './api-key.js';
import { bicCodes } from './bic.js';
import { connectionStrings } from './connection-string.js';
import { datesOfBirth } from './date-of-birth.js';
import { emailAddresses } from './email.js';
import { ibanCodes } from './iban.js';
import { ipAddresses } from './ip-address.js';
import { macAddresses } from './mac-address.js';
import { nationalIds } from './national-id.js';
import { personNames } from './names.js';
import { passwords } from './password.js';
import { paymentCards } from './payment-card.js';
import { phoneNumbers } from './phone.js';
import { placed, type Place } from './place-policy.js';
import type { Allows, FindingType, PlacedRecognizer } from './redact.js';
import { postalAddresses } from './postal-address.js';
import { privateKeys } from './private-key.js';
import { usSocialSecurityNumbers, usTaxpayerNumbers } from './us-ssn.js';
import { userNames } from './user-name.js';
import { domainNames, urls } from './web-address.js';

/**
 * The recognizers for a place, by priority. A document is written for the public: numbers that belong to no person
 * (toll-free lines, addresses of private networks) stay in it. In a customer's message they go, and shapes need less proof.
 * @param names whether names of people are looked for: in messages unless told otherwise, in documents when told
 */
export function recognizersFor(
  place: Place,
  { names = place !== 'document' }: { readonly names?: boolean } = {},
): readonly PlacedRecognizer[] {
  const isDocument = place === 'document';
  const recognizers = [
    privateKeys,
    connectionStrings,
    emailAddresses,
    ibanCodes,
    paymentCards,
    usSocialSecurityNumbers,
    usTaxpayerNumbers,
    nationalIds,
    ipAddresses({ keepsPrivate: isDocument }),
    phoneNumbers({ keepsTollFree: isDocument, isStrict: isDocument }),
    macAddresses,
    bicCodes,
    apiKeys,
    passwords,
    datesOfBirth,
    userNames,
    postalAddresses,
    urls,
    domainNames,
  ];
  return placed(names ? [...recognizers, personNames()] : recognizers, place);
}

/**
 * Keeps an organisation's own contact data.
 * @param contacts e-mail addresses, whole domains ("@example.org"), phone numbers in any grouping, account numbers
 */
export function allowContacts(contacts: readonly string[]): Allows {
  const written = new Set(contacts.filter((contact) => !contact.startsWith('@')).map((contact) => squeeze(contact)));
  const domains = contacts.filter((contact) => contact.startsWith('@')).map((contact) => contact.toLowerCase());
  return (found: string, type: FindingType) => {
    if (written.has(squeeze(found))) return true;
    return type === 'EMAIL_ADDRESS' && domains.some((domain) => found.toLowerCase().endsWith(domain));
  };
}

/** Groups and signs of writing do not tell two numbers apart. */
function squeeze(contact: string): string {
  return contact.includes('@')
    ? contact.trim().toLowerCase()
    : contact
        .toLowerCase()
        .replace(/[^a-z0-9:]/g, '')
        .replace(/^00/, '');
}
