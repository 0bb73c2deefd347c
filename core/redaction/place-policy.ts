import type { FindingType, Recognizer, PlacedRecognizer } from './redact.js';

/**
 * Where a text stands. A document is curated and written for the public; a message is a customer's; a log line is read
 * by whoever runs the server; a model may be a foreign company's.
 */
export type Place = 'document' | 'message' | 'log' | 'model';

/**
 * What a place does with what is found there. In a document the owner decides about what often belongs there: names of
 * laws and bureaus, office addresses, reference dates. Addresses of pages carry a document's meaning and a log's stack
 * traces, and tell on a customer only in the customer's words.
 */
const ONLY_REPORTED: Readonly<Record<Place, ReadonlySet<FindingType>>> = {
  document: new Set(['PERSON', 'BIC_CODE', 'DATE_OF_BIRTH', 'POSTAL_ADDRESS', 'URL', 'DOMAIN_NAME', 'USER_NAME']),
  message: new Set(),
  log: new Set(['URL', 'DOMAIN_NAME']),
  model: new Set(),
};

function actionAt(place: Place, type: FindingType): 'replace' | 'report' {
  return ONLY_REPORTED[place].has(type) ? 'report' : 'replace';
}

export function placed(recognizers: readonly Recognizer[], place: Place): PlacedRecognizer[] {
  return recognizers.map((recognizer) => ({
    type: recognizer.type,
    find: (text) => recognizer.find(text),
    action: actionAt(place, recognizer.type),
  }));
}
