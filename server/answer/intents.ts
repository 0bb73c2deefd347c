/**
 * What a message is, before anyone searches: small talk, a wish for a person, abuse, a crisis, a matter of the visitor's own
 * account. Rules over normalised words, English first. Each rule set is written so that a question *about* the thing stays
 * a question: "Who can talk to an agent?" asks about agents, "can I talk to an agent" wants one.
 */
import { mendCrisisWords } from './intent-words.js';
import { wantsPerson } from './intents-person.js';
import { CRISIS_ELSEWHERE, SMALL_TALK_ELSEWHERE } from './intents-languages.js';
import { isAbuse } from './moderation.js';

export type Intent =
  'question' | 'greeting' | 'thanks' | 'goodbye' | 'about-assistant' | 'wants-person' | 'abuse' | 'crisis' | 'account-specific';

const GREETING =
  /^\W*(?:hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening|day)|greetings|hallo|hola|bonjour)(?:\W+(?:there|all|everyone|team|assistant|bot|again))*\W*(?:how are you(?: doing)?(?: today)?)?\W*$/iu;
const THANKS =
  /^\W*(?:(?:ok|okay|great|perfect|super|cool|awesome|alright|good|nice|wonderful|excellent|that(?:'s| is) (?:great|perfect|all|helpful|good)|got it)\W+)*(?:thanks|thank you|thank u|thx|ty|cheers|much appreciated|appreciate it)\b[^?]{0,60}$|^\W*(?:great|perfect|super|cool|awesome|excellent|wonderful|that helped|got it)\W*$/iu;
const GOODBYE =
  /^\W*(?:(?:ok|okay|thanks|thank you)\W+)*(?:bye|goodbye|good bye|bye bye|see you|see ya|farewell|have a (?:nice|good|great) (?:day|evening|weekend|one))\W*(?:now|later|then)?\W*$/iu;
const ABOUT =
  /^\W*(?:(?:hi|hello|hey|so|and|but|wait)\W+)*(?:(?:are|r) (?:you|u) (?:a |an |really a |actually a |real |just a )*(?:(?:ro)?bot|human|person|machine|ai|computer|real|chatbot|program)\b.*|(?:who|what) are you(?: exactly| really)?|am i (?:talking|speaking|chatting) (?:to|with) (?:a |an )?(?:real )?(?:(?:ro)?bot|human|person|machine|ai|computer)\b.*|is this (?:a |an )?(?:(?:ro)?bot|human|person|machine|ai|real person)\b.*|what can you do(?: for me)?)\W*$/iu;

const CRISIS: readonly RegExp[] = [
  /\b(?:kill(?:ing)?|hang(?:ing)?|harm(?:ing)?|hurt(?:ing)?|cut(?:ting)?|shoot(?:ing)?|end(?:ing)?) (?:my ?self|me\b(?! off)|my (?:own )?life|it all)\b/iu,
  /\b(?:suicid(?:e|al)|self[- ]harm)\b(?!.*\b(?:policy|prevention (?:page|document)|statistics)\b)/iu,
  /\b(?:don'?t|do not|dont|no longer) (?:want|wanna) (?:to )?(?:live|be alive|be here(?: any ?more)?|exist|wake up)\b/iu,
  /\bwant to die\b|\bwish i (?:was|were) dead\b|\bbetter off dead\b|\bno reason to live\b|\bcan'?t go on(?: like this| living| any ?more)?\b/iu,
  /\b(?:he|she|they|my (?:husband|wife|partner|father|mother|dad|mum|mom|boyfriend|girlfriend|ex))\b.{0,30}\b(?:beats?|beating|hits?|hitting|is going to kill|threatens? to kill|will kill) me\b/iu,
  /\b(?:thinking (?:about|of)|planning|going|want|wanna|ready) (?:to )?(?:end(?:ing)? (?:it|everything|my life)|kill(?:ing)? myself|die|dying)\b|\b(?:no point|nothing left) (?:in living|to live for|in going on)\b|\blife (?:is(?:n'?t| not)|has no) (?:worth living|meaning any ?more)\b/iu,
  /\b(?:overdose[d]? on|took (?:too many|all my) pills)\b/iu,
];

const ACCOUNT: readonly RegExp[] = [
  /\b(?:what(?:'s| is)|where(?:'s| is)|when (?:will|is|does)|has|is|did|check|show(?: me)?|tell me|look up|find|track|see) (?:the (?:status|state) of )?my (?:own |current |last |latest )?(?:order|parcel|package|delivery|refund|payment|invoice|bill|balance|claim|application|booking|reservation|account (?:balance|number|status)|subscription status|ticket|case)\b/iu,
  /\bwhy (?:was|is|has|have|did|were) (?:i|my (?:card|account|order|payment|claim|application|booking)) (?:been )?(?:charged|declined|blocked|rejected|refused|cancell?ed|suspended|denied)\b/iu,
  /\b(?:cancel|change|update|reset|delete) my (?:order|booking|appointment|reservation|subscription) (?:number |no\.? |#)?[a-z]*\d{3,}/iu,
];

/** The first intent that fits, by how much depends on it: crisis before all, a wish for a person before small talk. */
export function intentOf(text: string): Intent {
  const plain = plainOf(ends(text));
  const cry = mendCrisisWords(plain);
  if (CRISIS.some((rule) => rule.test(cry)) || CRISIS_ELSEWHERE.test(plain)) return 'crisis';
  if (wantsPerson(text)) return 'wants-person';
  for (const [intent, pattern] of SMALL_TALK_ELSEWHERE) if (pattern.test(plain)) return intent;
  if (GREETING.test(plain)) return 'greeting';
  if (GOODBYE.test(plain)) return 'goodbye';
  if (THANKS.test(plain)) return 'thanks';
  if (ABOUT.test(plain)) return 'about-assistant';
  if (isAbuse(plain)) return 'abuse';
  if (ACCOUNT.some((rule) => rule.test(plain))) return 'account-specific';
  return 'question';
}

/** Wishes stand at the beginning or the end of a long message; the rules read no more than that. */
function ends(text: string): string {
  return text.length <= 1_200 ? text : `${text.slice(0, 600)} ${text.slice(-600)}`;
}

function plainOf(text: string): string {
  return text.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim();
}
