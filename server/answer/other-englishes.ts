/**
 * Function words of other Englishes, read as those of the English that documents are written in: closed classes (pronouns, question words,
 * auxiliaries and their negations, prepositions, particles) of Scots, Nigerian Pidgin, Jamaican, African American English and the English of
 * Singapore, Northern England and the American South, written down from general knowledge of what their grammars describe (Purves 2002;
 * Faraclas 1996; Patrick 2004; Green 2002; Deterding 2007; Beal 2010; Nagle & Sanders 2003). Ordinary words do not belong here: a thesaurus
 * is their place. A word that the documents use is left as it is, and so is one in capitals.
 */
import type { KeywordIndex } from '../../core/ports/keyword-index.js';
import { nameLists } from '../../core/redaction/name-lists.js';
import { tokenize } from '../../core/text/tokens.js';
import { MOST_CHARACTERS } from './core-question.js';

/** `standard: forms`, one group a line. An empty standard: a particle that says nothing of what is asked. */
const FORMS = `
what: whit wha' wetin wah
how: hoo hou
where: whaur whaar wey
when: whan
who: wha whae
why: hoocome
which: whilk
I: ah
my: ma mah
me: mi masel
you: ye yous youse yiz yinz yuh ya y'all yall una unu unnu thee thou
your: yer yir yuhr thy thine
we: wi' wir oor
our: oor wur
they: thay dem
their: thair
them: thaim thame
this: dis
that: dat
these: thir
those: thae thon yon
do: dae
does: diz
don't: dinnae dinna divvent nuh
doesn't: disnae disna
didn't: didnae didna
can't: cannae canna
won't: willnae winnae winna
isn't: isnae isna ain't aint innit amn't amnae
aren't: arenae arena
wasn't: wisnae wasnae wasna
couldn't: couldnae couldna
shouldn't: shouldnae shouldna
wouldn't: wouldnae wouldna
haven't: havenae havena
hasn't: hasnae hasna
have to: hafta haftae
have: hae huv
has: haes
is: dey na
are: ur
was: wis wiz
to: tae tuh fi tae
of: o o'
on: oan
in: intae
with: wi wid wiv
from: fae frae
about: aboot anent
out: oot
down: doon
now: noo
before: afore
over: ower
not: no' nae
nothing: nowt nuthin
something: summat sumthin
anything: owt
going to: gonna finna fixin gaun gwine
trying to: tryna
got to: gotta
want to: wanna
kind of: kinda
let me: lemme
give me: gimme gie
and: an'
any: ony
more: mair
many: monie mony
much: muckle
: abeg abi sef oya jare biko lah leh lor liao och
`;

const STANDARD: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [standard = '', forms = ''] = line.split(':');
      return forms
        .trim()
        .split(' ')
        .map((form) => [form, standard] as const);
    })
    .reverse(), // of two readings the first
);
const WORD = /(?<![\p{L}\p{N}@./_'-])\p{L}+(?:['’]\p{L}+)*['’]?(?!\.?[\p{L}\p{N}@/_-])/gu;
/** "how I fit take am": the auxiliary of Nigerian Pidgin; "does it fit the box" is none. */
const FIT = /\b([Ii]|you|we|una|dem|person) (no )?fit (?!in\b|into\b|on\b|the\b|a\b|an\b|my\b|this\b|that\b|for\b|with\b|to\b)(?=[a-z])/gu;
/** Two words that are one of another kind. */
const WI_FI = /\bwi fi\b/iu;
const DROPPED_G = /^(\p{L}{2,})in'?$/u;

/** @param isKnown whether the documents hold a term, which then is what the word means */
export function inStandardEnglish(text: string, language: string, keywords: Pick<KeywordIndex, 'idf'>): string {
  if (text.length > MOST_CHARACTERS || !language.toLowerCase().startsWith('en')) return text;
  const isKnown = (word: string): boolean => keywords.idf(tokenize(word, 'en')[0]?.term ?? word) !== undefined;
  return text
    .replace(FIT, (_, who: string, not?: string) => `${who} ${not === undefined ? 'can' : 'cannot'} `)
    .replace(WORD, (word, at: number) => {
      if (word.length > 1 && word === word.toUpperCase()) return word;
      const lower = word.toLowerCase().replaceAll('’', "'");
      if (WI_FI.test(text.slice(Math.max(0, at - 3), at + 5))) return word;
      const standard = STANDARD.get(lower);
      if (standard !== undefined && (lower.includes("'") || !isKnown(lower))) return standard;
      const stem = DROPPED_G.exec(lower)?.[1];
      if (stem === undefined || isKnown(lower) || !isKnown(`${stem}ing`)) return word;
      return lower.endsWith("'") || !nameLists().words.has(lower) ? `${stem}ing` : word;
    });
}
