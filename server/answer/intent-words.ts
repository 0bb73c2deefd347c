/**
 * The words that wishes for a person and cries for help are made of, for mending slips in them ("cna i tlak to a humna"). In the order of
 * preference: what decides first. Words that a slip would turn into another wish ("contract", "person's") must be in the dictionary or in `ALSO_WORDS`.
 */
import { nameLists, WORD } from '../../core/redaction/name-lists.js';
import { wordMender } from '../../core/text/mend-words.js';

const WORDS =
  "human person agent bot people someone somebody anyone anybody representative operator advisor adviser supervisor manager assistant staff team colleague customer service support don't not no speak talk talking speaking chat chatting contact connect transfer call phone reach escalate want need would like please real live actual living robot bots robots chatbot chatbots machine machines computer computers software automated program stop hate refuse instead rather than without another answer answers replies asked never enough tired fed can't won't doesn't isn't cannot could can there here is are get give put pass hand over let through back bring send help to with from for the this that your you me my have word anything anyone asking ask somebody transferred asked called join explain take turn sick canned giving going touch human's needs eyes possible wrong else easier around responsible charge complain department specialist expert what how when who where does";

/** Words of everyday messages that the lists of the recognizer of names do not have in this form, one slip from one above. */
const ALSO_WORDS = new Set(
  'agents humans persons personal persona personas parson assistance assistants contacts contacted contracts operators operated operate supervisors representatives humane humano humain operador managers speaks talks chats calls phones needs wants needed wanted wanting needing called calling answered answering asks programs programme programmes real really lives hands gives puts lets tell tells tall walk walks taking tanking walking steak sneak spear speck content hat hats hated helps helped'.split(
    ' ',
  ),
);

const CRISIS_WORDS =
  "suicide suicidal myself kill killing hurt hurting harm die dying dead overdose overdosed life live living alive exist anymore don't no want wish better without end beats hits threatens pills reason wanna thinking planning".split(
    ' ',
  );

let mender: ReturnType<typeof wordMender> | undefined;

export function mendIntentWords(text: string): string {
  mender ??= wordMender(WORDS.split(' '), isOrdinary);
  return mender.mend(text);
}

let crisisMender: ReturnType<typeof wordMender> | undefined;

export function mendCrisisWords(text: string): string {
  crisisMender ??= wordMender(CRISIS_WORDS, isOrdinary);
  return crisisMender.mend(text);
}

/** A word that is only a name (Huan, Kil) is a slip here more often: whom a visitor wants to talk to is a person either way. */
const isOrdinary = (word: string): boolean => ALSO_WORDS.has(word) || ((nameLists().words.get(word) ?? 0) & WORD) !== 0;
