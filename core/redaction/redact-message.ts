import { recognizersFor } from './recognizers.js';
import { redact, type Allows, type NumberOf, type PlacedRecognizer } from './redact.js';

export interface MessageRedaction {
  /** Whether names of people are looked for; they are when not told. */
  readonly names?: boolean | undefined;
  /** True for a name of a person or of a host that stays: one that the documents themselves use. */
  readonly keepsName?: ((name: string) => boolean) | undefined;
  /** Tells two values of one kind apart; without it none is numbered. */
  readonly numberOf?: NumberOf | undefined;
}

/** A customer's words without personal data, for whoever stores, logs or reads them. */
export type RedactMessage = (text: string, how?: MessageRedaction) => string;

/** Its recognizers are made at the first message. */
export function createMessageRedactor(): RedactMessage {
  const recognizers = new Map<boolean, readonly PlacedRecognizer[]>();
  return (text, { names = true, keepsName, numberOf } = {}) => {
    const used = recognizers.get(names) ?? recognizersFor('message', { names });
    recognizers.set(names, used);
    const keeps: Allows = (found, type) => (type === 'PERSON' || type === 'DOMAIN_NAME') && keepsName?.(found) === true;
    return redact(text, used, keeps, numberOf).text;
  };
}
