import { recognizersFor } from './recognizers.js';
import { redact, type PlacedRecognizer } from './redact.js';

export interface MessageRedaction {
  /** Whether names of people are looked for; they are when not told. */
  readonly names?: boolean | undefined;
  /** True for a name of a person or of a host that stays: one that the documents themselves use. */
  readonly keepsName?: ((name: string) => boolean) | undefined;
}

/** A customer's words without personal data, for whoever stores, logs or reads them. */
export type RedactMessage = (text: string, how?: MessageRedaction) => string;

/** Its recognizers are made at the first message. */
export function createMessageRedactor(): RedactMessage {
  const recognizers = new Map<boolean, readonly PlacedRecognizer[]>();
  return (text, { names = true, keepsName } = {}) => {
    const used = recognizers.get(names) ?? recognizersFor('message', { names });
    recognizers.set(names, used);
    return redact(text, used, (found, type) => (type === 'PERSON' || type === 'DOMAIN_NAME') && keepsName?.(found) === true).text;
  };
}
