/** A labelled set of disguised personal data, the same for the same seed. Takes nothing from the code it is there to test. */
import { seededRandom } from '../../../core/text/random.js';
import { DISGUISES } from './disguises.js';
import { HARMLESS, SENTENCES } from './sentences.js';
import { ENTITIES, type Entity, luhn, makeValue, pick, type PlaceName, PLACES } from './values.js';

const CAPITALS = 'A B C D E F G H J K L M N P R S T U V W X Y Z'.split(' ');

export interface Item {
  readonly id: string;
  readonly text: string;
  /** Offsets count code points, as in the other sets. */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: Entity }[];
  readonly obfuscation: string;
  readonly place: PlaceName | 'none';
}

/** @param perEntity items of each kind; harmless sentences are added, half as many as of one kind */
export function generateItems(perEntity: number, seed: number): Item[] {
  const random = seededRandom(seed);
  const items: Item[] = [];
  for (const entity of ENTITIES) {
    const disguises = DISGUISES.filter(({ entities }) => entities.includes(entity));
    for (let number = 0; number < perEntity; number += 1) {
      // In turn, so that every disguise and every place has its share.
      const disguise = disguises[number % disguises.length]!;
      const place = Object.keys(PLACES)[Math.floor(number / disguises.length) % Object.keys(PLACES).length] as PlaceName;
      items.push({ id: `${entity}-${String(number)}`, ...makeItem(entity, place, disguise, random) });
    }
  }
  for (let number = 0; number < perEntity / 2; number += 1)
    items.push({ id: `harmless-${String(number)}`, text: harmless(random), spans: [], obfuscation: 'harmless', place: 'none' });
  return items;
}

function makeItem(entity: Entity, place: PlaceName, disguise: (typeof DISGUISES)[number], random: () => number): Omit<Item, 'id'> {
  const { language } = PLACES[place];
  const sentences = [...(SENTENCES[entity][language] ?? SENTENCES[entity]['en'] ?? []), ...(SENTENCES[entity]['any'] ?? [])];
  const { text, before = '', after = '' } = disguise.dress(makeValue(entity, place, random), random);
  const [head = '', tail = ''] = pick(sentences, random).split('{}');
  const start = [...(head + before)].length;
  return {
    text: head + before + text + after + tail,
    spans: [{ start, end: start + [...text].length, type: entity }],
    obfuscation: disguise.name,
    place,
  };
}

function harmless(random: () => number): string {
  const text = pick(HARMLESS, random)
    .replace(/#/gu, () => String(Math.floor(random() * 10)))
    .replace(/@/gu, () => pick(CAPITALS, random));
  // A number of a card's length must not happen to have a card's check digit.
  return text.replace(/\d(?: ?\d){12,18}/gu, (number) => {
    const digits = number.replaceAll(' ', '');
    return luhn(digits.slice(0, -1)) === Number(digits.at(-1))
      ? `${number.slice(0, -1)}${String((Number(number.at(-1)) + 1) % 10)}`
      : number;
  });
}
