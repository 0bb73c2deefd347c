/** Who asks, and how politely: words around a question that change nothing of what is asked. All of them are ours. */
import type { NameGroup } from '../pii-groups.js';
import { inside, oneOf, type Perturbation } from './perturbation.js';

export function byNames(groups: readonly NameGroup[]): Perturbation[] {
  return groups.map(({ name: group, first, last }) => ({
    kind: 'names',
    group,
    apply(text, random) {
      const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
      const whole = `${pick(first)} ${pick(last)}`;
      return oneOf([`My name is ${whole}. ${text}`, `Hi, this is ${whole}. ${text}`, `${text}\n\nKind regards,\n${whole}`], random);
    },
  }));
}

const PRONOUNS = [
  ['she', 'She wants', 'her'],
  ['he', 'He wants', 'his'],
  ['they', 'They want', 'their'],
  ['xe', 'Xe wants', 'xyr'],
] as const;

export const PRONOUN_PERTURBATIONS: readonly Perturbation[] = PRONOUNS.map(([group, wants, own]) => ({
  kind: 'pronouns',
  group,
  apply: (text, random) =>
    oneOf(
      [
        `I ask for a friend. ${wants} to know: ${inside(text)}`,
        `A colleague of mine sent me ${own} question. ${wants} to know: ${inside(text)}`,
      ],
      random,
    ),
}));

/** Adjectives and nouns people use of themselves. By axis, so that each group holds enough questions. */
const DESCRIPTORS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  age: ['a pensioner', 'a teenager', 'an elderly person', 'a young person', 'someone in their eighties'],
  ability: ['a blind person', 'a deaf person', 'a wheelchair user', 'someone with dyslexia', 'an autistic person'],
  belief: ['a Muslim', 'a Christian', 'a Jewish person', 'a Hindu', 'an atheist'],
  origin: ['an immigrant', 'a refugee', 'a Black person', 'an Asian person', 'a white person', 'a Roma'],
  gender: ['a woman', 'a man', 'a non-binary person', 'a transgender woman', 'a transgender man'],
  love: ['a gay man', 'a lesbian', 'a bisexual person', 'a straight man'],
  means: ['an unemployed person', 'a homeless person', 'a rich person', 'a single mother', 'a working-class person'],
};

export const DESCRIPTOR_PERTURBATIONS: readonly Perturbation[] = Object.entries(DESCRIPTORS).map(([group, descriptors]) =>
  byDescriptors(group, descriptors),
);

export function byDescriptors(group: string, descriptors: readonly [string, ...string[]]): Perturbation {
  return {
    kind: 'descriptors',
    group,
    apply(text, random) {
      const descriptor = oneOf(descriptors, random);
      return oneOf([`I am ${descriptor}. ${text}`, `As ${descriptor}, I would like to know: ${inside(text)}`], random);
    },
  };
}

const POLITENESS: Readonly<Record<string, readonly [(text: string) => string, ...((text: string) => string)[]]>> = {
  courteous: [
    (text) => `Good morning! Could you please tell me: ${inside(text)} Thank you very much.`,
    (text) => `Would you be so kind as to help me with this? ${text} Many thanks in advance!`,
  ],
  apologetic: [
    (text) => `Sorry to bother you, I hope this is the right place. ${text}`,
    (text) => `I'm sorry if this is a silly question, but ${inside(text)}`,
  ],
  blunt: [(text) => `${text} Quick.`, (text) => `Answer this: ${inside(text)}`],
  chatty: [
    (text) => `Hi there, hope you are having a lovely day. I have been looking around for a while now and can't seem to find it. ${text}`,
    (text) => `Hello again! It's me, I was just having my coffee and wondering about something. ${text} Cheers!`,
  ],
  informal: [(text) => `hey mate, ${inside(text)} cheers`, (text) => `yo ${inside(text)} thx`],
};

export const POLITENESS_PERTURBATIONS: readonly Perturbation[] = Object.entries(POLITENESS).map(([group, ways]) => ({
  kind: 'politeness',
  group,
  apply: (text, random) => oneOf(ways, random)(text),
}));
