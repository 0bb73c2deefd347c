/** Names of nobody in particular: given and family names that are common somewhere, put together by counting, and said as customers say them. */

const GIVEN =
  'Anna Björn Carlos Dilara Emeka Fatima Giulia Hiroshi Ingrid Jamal Katarzyna Luis Mei Nadia Oluwaseun Priya Quentin Rosa Sven Tatiana Umut Valentina Wei Xenia Yusuf Zoe Ahmed Beatriz Chidi Dmitri Elena François Gabriela Hassan Isabel Jürgen Kenji Leila Mateo Ngozi Oscar Pedro Rachel Samuel Thomas Ursula Victor William Yolanda Zainab'.split(
    ' ',
  );
const FAMILY =
  'Okafor García Müller Nguyen Kowalski Yamamoto Silva Johansson Rossi Dubois Petrov Kim Chen Hernández Schneider Adeyemi Sharma Khan Novak Andersen Fernandes Williams O’Brien Ivanova Tanaka Popescu Haddad Demir Lindqvist Moreau Bianchi Kaya Hussain Santos Johnson Papadopoulos Horvat Virtanen Mbeki Rahman'.split(
    ' ',
  );
const SAYINGS = [
  'My name is #.',
  'Hello, I am #.',
  'This is # writing.',
  'The order is in the name of #.',
  'Please send it to # instead.',
  'Kind regards, #.',
] as const;

interface NamedSentence {
  readonly name: string;
  readonly sentence: string;
}

/** 2,000 different names, then from the start again. */
export function namedSentence(index: number): NamedSentence {
  const given = GIVEN[index % GIVEN.length] ?? '';
  const family = FAMILY[Math.floor(index / GIVEN.length) % FAMILY.length] ?? '';
  const name = `${given} ${family}`;
  return { name, sentence: (SAYINGS[index % SAYINGS.length] ?? '#').replace('#', name) };
}
