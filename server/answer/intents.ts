/**
 * What a message is, before anyone searches: small talk, a wish for a person, abuse, a crisis, a matter of the visitor's own
 * account. Rules over normalised words, English first. Each rule set is written so that a question *about* the thing stays
 * a question: "Who can talk to an agent?" asks about agents, "can I talk to an agent" wants one.
 */
import { undoSwaps } from '../../core/text/typos.js';

export type Intent =
  'question' | 'greeting' | 'thanks' | 'goodbye' | 'about-assistant' | 'wants-person' | 'abuse' | 'crisis' | 'account-specific';

const PERSON = String.raw`(?:(?:a|an|the|some|any|your|real|actual|live|human|another|one of your|someone from)\s+)*(?:person|people|human(?: being)?s?|agents?|advis[oe]rs?|representatives?|reps?|operator|staff(?: member)?|member of (?:the |your )?(?:staff|team)|your (?:team|staff|people)|someone|somebody|employee|colleague|support (?:team|person|staff|agent)|customer (?:service|care|support)(?: (?:agent|rep|representative|person|team))?|team member|manager|supervisor|man|woman|attendant|specialist|expert)`;
const REACH = String.raw`(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|connect(?:ed|ing)?|transfer(?:red)?|put (?:me )?through|pass(?:ed)? (?:me )?(?:on|over)|hand(?:ed)? (?:me )?over|get (?:me )?(?:hold of|in touch|through|connected)|reach|contact|escalate(?: (?:this|me|it))?|forward(?:ed)?|switch|redirect(?:ed)?|deal(?:ing)?|patch me)`;
const WANT = String.raw`(?:i(?:'d| would|'ll| will)?\s*(?:want|need|like|love|prefer|rather|wanna|have|must|wish|demand|am trying|'m trying|am looking|'m looking)|let me|can (?:i|you|we|u)|could (?:i|you|we|u)|may i|please|pls|plz|get me|give me|put me|connect me|transfer me|is there (?:a|any|some)|are there any|how (?:can|do|could) i|where can i|i gotta|help me|would you|need(?:ing)?|want(?:ing)?|trying)`;

const WANTS_PERSON: readonly RegExp[] = [
  new RegExp(String.raw`\b${WANT}\b[^.?!]{0,40}?\b${REACH}\b[^.?!]{0,24}?\b(?:to|with|on to|of|at)?\s*${PERSON}\b`, 'iu'),
  new RegExp(
    String.raw`^\W*(?:(?:ok|okay|please|no|just|hi|hello|hey|so|well|then)\W+)*${REACH}\s+(?:me\s+)?(?:to|with|on to|through to)?\s*${PERSON}\b`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:give|get|find|send|bring|fetch|call) me (?:to )?${PERSON}\b`, 'iu'),
  new RegExp(
    String.raw`\b(?:i(?:'d| would)?\s*(?:want|need|like|prefer|rather have|demand)|let me have|can i (?:get|have)|could i (?:get|have))\s+(?:help from |assistance from |to see |to have )?(?:a |an |the |some )?(?:real |actual |live |human )*(?:person|human(?: being)?|agent|adviso?e?r|representative|rep|operator|someone|somebody|manager|supervisor)\b(?!['’]s)`,
    'iu',
  ),
  /\b(?:real|actual|live|human) (?:person|human|agent|being|representative|operator|help|support|adviso?e?r)\b(?=[^.?!]*[.!?]?$)/iu,
  /^\W*(?:human|agent|person|operator|representative|customer service|customer support|live chat|help ?desk|real person|live agent|human agent)\W*(?:please|pls|plz|now)?\W*$/iu,
  /^\W*(?:a |an |the )?(?:real |live )?(?:human|person|agent|operator|representative),? (?:please|pls|plz|now)\b/iu,
  /\b(?:don'?t|do not|dont|no longer) (?:want|wanna|like|need) (?:to )?(?:(?:talk|speak|chat|deal)(?:ing)? (?:to|with) )?(?:a |an |the |this |you,? |your )?(?:ro)?(?:bot|machine|computer|ai|chatbot|assistant|automated \w+)/iu,
  /\b(?:sick|tired|fed up|enough|done) (?:of|with) (?:talking to |dealing with |chatting with )?(?:a |an |the |this |these |your )?(?:(?:stupid|silly|useless|dumb|bloody|damn) )?(?:ro)?(?:bots?|machines?|computers?|ai|chatbots?|automated|canned)/iu,
  /\b(?:instead of|rather than|not) (?:a |an |the |this |some )?(?:ro)?(?:bot|machine|computer|ai|chatbot|assistant|program)\b/iu,
  /\b(?:can|could|will|would|may|please have|have) (?:some(?:one|body)|a person|a human|an agent|a colleague|one of you(?:r \w+)?)(?: \w+){0,2} (?:please )?(?:call|phone|ring|contact|help|assist|look|write|reply|answer|get back|take over|join|talk|speak|chat|handle)\b/iu,
  /\b(?:is (?:there )?|are )(?:anyone|anybody|someone|somebody|any (?:human|person|people))(?: \w+){0,2} (?:there|here|available|around|online|free|i can (?:talk|speak|chat|write) (?:to|with)|to (?:talk|speak|chat) (?:to|with))\b/iu,
  /\b(?:take|hand|pass|put|send|escalate|forward|transfer) (?:it|this|me|my (?:case|chat|issue|problem|question|request)|the (?:case|chat|issue|conversation))(?: \w+){0,3}? (?:over|on|up|through)? ?to (?:a|an|the|your|some)? ?(?:\w+ )?(?:person|human|agent|team|manager|supervisor|someone|staff|colleague|support|representative|department|specialist|expert)\b/iu,
  /\b(?:call|phone|ring) me back\b|\b(?:please|can you|could you|someone|somebody) (?:call|phone|ring) me\b(?=\W*$| (?:on|at|please|today|tomorrow|now|about))/iu,
  new RegExp(
    String.raw`^(?!.*\b(?:what time|what hours|hours|when)\b).*\b(?:how (?:to|i can)|wanna|gotta|got to|have to|need(?: help| assistance)?|help|assistance|trying to|what (?:i have )?to do to) (?:me )?(?:to )?(?:speak|talk|chat|contact|reach)(?:k?ing)?\s*(?:to|with)?\s*${PERSON}`,
    'iu',
  ),
  new RegExp(String.raw`^\W*(?:speak|talk|chat|contact|call)(?:ing)?\s*(?:to|with|wth)?\s*${PERSON}\W*$`, 'iu'),
  /\b(?:this|it|that|you|the (?:bot|answer|assistant)) (?:is|are|'s|'re|isn'?t|aren'?t|is not|are not) (?:just )?(?:not |no )?(?:use(?:less|ful)|help(?:ing|ful)|working)\b[^.?!]*[,.;]?[^.?!]*\b(?:person|human|agent|someone|somebody|people)\b/iu,
  /\b(?:speak|talk|chat) (?:to|with) (?:some(?:one|body)|a human|an? (?:real |live |actual )?(?:person|agent|human)|your (?:team|staff|manager|boss|supervisor))\b(?!.{0,40}\b(?:mean|work|happen|take|cost)\b)/iu,
  /\b(?:hand me over|put me through|patch me through|pass me (?:on|over))\b|\b(?:connect|transfer) me\W*(?:please|pls|now)?\W*$/iu,
  /\b(?:rather|prefer|feel better|more comfortable|easier|like) (?:to )?(?:be )?(?:deal|talk|speak|discuss|explain|chat)\w*\b[^.?!]{0,40}\b(?:some(?:one|body)|person|human|people|flesh)\b/iu,
  /\b(?:real|proper|actual|human) (?:help|support|assistance|answers? from (?:a|some)\w*)\b(?=\W*$|[,.!] )/iu,
  /\b(?:flesh and blood|with a pulse|who (?:is|'s) (?:human|not a (?:bot|machine|robot)|alive))\b/iu,
  /\b(?:any(?:one|body)) (?:there|home|around|here|available|awake|at the desk)\b\W*$/iu,
  /\blet me (?:speak|talk)\W*(?:to|with) (?:some|an?\b|the\b|any|your\b|h(?:im|er|uman))/iu,
  /\b(?:going (?:round |around )?in circles|stuck in a loop|not getting anywhere|getting nowhere)\b/iu,
  /\bsome(?:one|body) (?:from|in|of|at) (?:your|the) (?:team|staff|support|office|company|desk)\b(?=[^?]*(?:please|help|call|write|look|contact|\W*$))/iu,
  /\bescalat(?:e|ion)\b(?=.*\b(?:this|my|me|now|please)\b)/iu,
];

/** Questions about hand-over, agents or hours; a wish stated beside them still counts through the rules above it. */
const ABOUT_PERSON =
  /^(?:(?:what|why|when|which|who|does|do|is|are|will|how (?:long|many|much|often|quickly|soon|fast))\b)(?!.*\b(?:can i|could i|i (?:want|need|would like|wanna)|let me|get me|(?:there|here|available|around|online|free)\s*(?:now|right now|today|please)?\W*$|to (?:talk|speak|chat) (?:to|with)\W*$))/iu;
/** "Can I still reach a human if the bot is down?" asks about a case; it is not the case. */
const CONDITIONAL =
  /^(?:can|could|may|will|would|do|does|am|is) (?:i|we|you|one|a \w+|the \w+|my \w+)\b[^?]*\b(?:if|when|while|once|even though|outside|during|whenever)\b(?! (?:possible|that's ok|that is ok|you (?:can|could|don't mind)|someone is|somebody is|anyone is))/iu;
const NO_PERSON =
  /\b(?:no need (?:for|to)|don'?t need|do not need|dont need|without (?:a|an|talking|speaking|any)|rather not|don'?t (?:want|wish) to (?:talk|speak|be (?:put|passed|transferred))[^.?!]{0,20}(?:person|agent|human|people|anyone|someone)|not (?:a|an|yet a) (?:person|agent|human)|no (?:agent|human|person)s?(?: please| needed| necessary)?)\b/iu;
const NO_BOT = /\b(?:bot|robot|machine|computer|chatbot|ai)\b/iu;

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
  /\b(?:don'?t|do not|dont|no longer) want to (?:live|be alive|be here(?: any ?more)?|exist|wake up)\b/iu,
  /\bwant to die\b|\bwish i (?:was|were) dead\b|\bbetter off dead\b|\bno reason to live\b|\bcan'?t go on(?: like this| living| any ?more)?\b/iu,
  /\b(?:he|she|they|my (?:husband|wife|partner|father|mother|dad|mum|mom|boyfriend|girlfriend|ex))\b.{0,30}\b(?:beats?|beating|hits?|hitting|is going to kill|threatens? to kill|will kill) me\b/iu,
  /\b(?:overdose[d]? on|took (?:too many|all my) pills)\b/iu,
];

const ABUSE =
  /\b(?:fuck(?:ing|ed|er|s)?|fck|f\*+k|shit(?:ty|s)?|bitch(?:es)?|asshole|arsehole|bastard|cunt|motherfucker|dickhead|wanker|twat|moron|idiot|imbecile|retard(?:ed)?|stupid (?:bot|machine|thing|ai|idiot)|piece of (?:shit|crap|garbage)|screw you|shut up|go to hell)\b/iu;
const ABUSE_AT_US = /\b(?:you|u|your|ur|bot|this)\b/iu;

const ACCOUNT: readonly RegExp[] = [
  /\b(?:what(?:'s| is)|where(?:'s| is)|when (?:will|is|does)|has|is|did|check|show(?: me)?|tell me|look up|find|track|see) (?:the (?:status|state) of )?my (?:own |current |last |latest )?(?:order|parcel|package|delivery|refund|payment|invoice|bill|balance|claim|application|booking|reservation|account (?:balance|number|status)|subscription status|ticket|case)\b/iu,
  /\bwhy (?:was|is|has|have|did|were) (?:i|my (?:card|account|order|payment|claim|application|booking)) (?:been )?(?:charged|declined|blocked|rejected|refused|cancell?ed|suspended|denied)\b/iu,
  /\b(?:cancel|change|update|reset|delete) my (?:order|booking|appointment|reservation|subscription) (?:number |no\.? |#)?[a-z]*\d{3,}/iu,
];

/** The first intent that fits, by how much depends on it: crisis before all, a wish for a person before small talk. */
export function intentOf(text: string): Intent {
  const plain = plainOf(ends(text));
  if (CRISIS.some((rule) => rule.test(plain))) return 'crisis';
  if (wantsPerson(text)) return 'wants-person';
  if (GREETING.test(plain)) return 'greeting';
  if (GOODBYE.test(plain)) return 'goodbye';
  if (THANKS.test(plain)) return 'thanks';
  if (ABOUT.test(plain)) return 'about-assistant';
  const words = plain.split(' ').length;
  if (ABUSE.test(plain) && ABUSE_AT_US.test(plain) && words <= 8) return 'abuse';
  if (ABUSE.test(plain) && words <= 3) return 'abuse';
  if (ACCOUNT.some((rule) => rule.test(plain))) return 'account-specific';
  return 'question';
}

/** Does the visitor want a person now, said directly or not? "No need for an agent" does not. */
export function wantsPerson(text: string): boolean {
  const plain = plainOf(ends(text));
  if (NO_PERSON.test(plain) && !(NO_BOT.test(plain) && !/\bno need\b/iu.test(plain))) return false;
  if (ABOUT_PERSON.test(plain) || CONDITIONAL.test(plain)) return false;
  return WANTS_PERSON.some((rule) => rule.test(plain));
}

const SWAPPED = [
  'human',
  'person',
  'agent',
  'someone',
  'somebody',
  'representative',
  'operator',
  'speak',
  'talk',
  'please',
  'real',
  'people',
];

/** Wishes stand at the beginning or the end of a long message; the rules read no more than that. */
function ends(text: string): string {
  return text.length <= 1_200 ? text : `${text.slice(0, 600)} ${text.slice(-600)}`;
}

function plainOf(text: string): string {
  return undoSwaps(text.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim(), SWAPPED);
}
