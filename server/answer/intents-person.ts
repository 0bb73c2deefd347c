/**
 * Does the visitor want a person now, said directly ("get me an agent"), indirectly ("is anybody actually there?") or by refusing the
 * machine ("no bots please")? A message is read clause by clause: "no need for an agent" declines, a question about agents is a
 * question, and what is wished in one clause is not undone by the next. Naming a department ("how can I contact customer service?") is a
 * question; the documents answer it, and a person is offered with the answer. English; the plainest wishes in Spanish, French,
 * German and Chinese.
 */
import { mendIntentWords } from './intent-words.js';

const PERSON = String.raw`(?:(?:a|an|the|some|any|your|real|actual|live|human|another|one of your|someone from)\s+)*(?:person|people|human(?: being)?s?|agents?|advis[oe]rs?|representatives?|reps?|operator|staff(?: member)?|member of (?:the |your )?(?:staff|team)|your (?:team|staff|people)|someone|somebody|employee|colleague|support (?:team|person|staff|agent)|customer (?:service|care|support) (?:agent|rep|representative|person|team)|team member|manager|supervisor|attendant|assistant|specialist|expert)`;
const REACH = String.raw`(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|connect(?:ed|ing)?|transfer(?:red)?|put (?:me )?through|pass(?:ed)? (?:me )?(?:on|over)|hand(?:ed)? (?:me )?over|get (?:me )?(?:hold of|in touch|through|connected)|reach|contact|escalate(?: (?:this|me|it))?|redirect(?:ed)?|direct|deal(?:ing)?|patch me)`;
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
  new RegExp(String.raw`^\W*(?:speak|talk|chat|contact|call)(?:t?ing)?\s*(?:to|with|wth)?\s*${PERSON}\W*$`, 'iu'),
  /\b(?:this|it|that|you|the (?:bot|answer|assistant)) (?:is|are|'s|'re|isn'?t|aren'?t|is not|are not) (?:just )?(?:not |no )?(?:use(?:less|ful)|help(?:ing|ful)|working)\b[^.?!]*[,.;]?[^.?!]*\b(?:person|human|agent|someone|somebody|people)\b/iu,
  /\b(?:speak|talk|chat) (?:to|with) (?:some(?:one|body)|a human|an? (?:real |live |actual )?(?:person|agent|human)|your (?:team|staff|manager|boss|supervisor))\b(?!.{0,40}\b(?:mean|work|happen|take|cost)\b)/iu,
  /\b(?:hand me over|put me through|patch me through|pass me (?:on|over))\b|\b(?:connect|transfer) me\W*(?:please|pls|now)?\W*$/iu,
  /\b(?:rather|prefer|feel better|more comfortable|easier|like) (?:to )?(?:be )?(?:deal|talk|speak|discuss|explain|chat)\w*\b[^.?!]{0,40}\b(?:some(?:one|body)|person|human|people|flesh)\b/iu,
  /\b(?:real|proper|actual|human) (?:help|support|assistance|answers? from (?:a|some)\w*)\b(?=\W*$|[,.!] )/iu,
  /\b(?:flesh and blood|with a pulse|who (?:is|'s) (?:human|not a (?:bot|machine|robot)|alive))\b/iu,
  /\b(?:any(?:one|body)) (?:there|home|around|here|available|awake|at the desk)\b\W*$/iu,
  /\blet me (?:speak|talk)\W*(?:to|with) (?:some|an?\b|the\b|any|your\b|h(?:im|er|uman))/iu,
  /\b(?:going (?:round |around )?in circles|stuck in a loop|not getting anywhere with you)\b/iu,
  /\bsome(?:one|body) (?:from|in|of|at) (?:your|the) (?:team|staff|support|office|company|desk)\b(?=[^?]*(?:please|help|call|write|look|contact|\W*$))/iu,
  /\bescalat(?:e|ion)\b(?=.*\b(?:this|my|me|now|please)\b)/iu,
  new RegExp(
    String.raw`\b(?:is it possible|is there (?:a|any) (?:way|chance)|any (?:way|chance)|what (?:do|should|must|can) i (?:have to |need to )?do|(?:don'?t|do not) (?:know|understand)\b[^.?!]{0,40}|(?:can'?t|cannot|unable to|trying to|tried to|like to|want to|need to|have to|got to|gotta|wish to|help(?: me)?|assist\w*(?: me)?|assistance|how (?:to|can|do|could|would) (?:i )?))\b[^.?!]{0,24}?\b(?:speak|talk|chat|contact|reach)(?:t?ing)?(?: to| with| wth)?\s+${PERSON}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`^\W*(?:need|want)?(?: help| assistance)?(?: to)?\s*(?:speak|talk|chat)(?:t?ing)?\s*(?:to|with|wth)\s*${PERSON}\b`,
    'iu',
  ),
  /\b(?:put|get|bring|fetch|find|send|asking for|ask for)(?: me)? (?:a |an |the |some )?(?:real |live |actual )*(?:human|person|agent|someone|somebody|operator|representative|people)\b(?= (?:on|here|in|please|who|now|to (?:help|talk|look|fix|handle)|that knows)|\W*$)/iu,
  new RegExp(
    String.raw`\b(?:speak|talk|chat)(?:t?ing)? (?:to|with|wth) (?:\w{1,2} )?${PERSON}\b(?! (?:about|who|that) (?:\w+ ){0,2}(?:costs?|means?|works?)\b)`,
    'iu',
  ),
  /\blet (?:a |an |some|your )?(?:member of (?:the |your )?staff|person|human|agent|colleagues?|one|body) (?:answer|handle|look|help|take|read|deal|reply)\b/iu,
  /\btoo (?:complicated|complex|difficult|hard|delicate|important)\b[^.?!]{0,12}\bfor (?:a |an |this |your )?(?:ro)?(?:bot|machine|computer|chatbot|ai|program)\b/iu,
  /\b(?:who|what) else (?:is there|can i (?:talk|speak|turn|ask))|\b(?:someone|somebody|anyone|anybody) else (?:i can|to) (?:ask|talk|speak)|\bhave (?:someone|somebody) else\b/iu,
  /\b(?:computer|machine|bot|robot|program)s? (?:can'?t|cannot|won'?t|could never) (?:give|help|solve|understand|do|fix)\b/iu,
  /\bhuman (?:touch|eyes?|contact|attention|assistance|intervention|being behind|behind)\b|\b(?:any(?:one|body)) human\b|\bliving (?:being|soul|person)\b|\b(?:person|human|someone|somebody|anyone|anybody) around\b/iu,
  /\bthere (?:has|have|must|should|ought) (?:to )?be (?:a |an |some)?(?:human|person|people|one|body|agent)\b/iu,
  /\breach (?:your (?:team|staff|people|colleagues)|(?:a |an |some)?(?:person|human|one|body)) (?:directly|in person|by phone|personally)\b/iu,
  /\b(?:complain|talk|speak|write|turn) to (?:someone|somebody|the person|whoever is) (?:responsible|in charge|senior|higher|real)\b/iu,
  /\b(?:stop|no more|enough (?:of|with)|end|skip|quit)\b[^.?!]{0,20}\b(?:automat\w+|canned|scripted|robotic|generic|template) ?(?:replies|reply|answers?|responses?|messages?)?\b/iu,
  /\b(?:have|get|want|like) a (?:quick )?word with\b|\ba word with (?:some(?:one|body)|him|her|them)\b/iu,
  /\b(?:from|by|with|to) a (?:real )?(?:person|human)\b(?:,| and)? not\b|\bnot (?:from|by|with|to) (?:a |an |some )?(?:bot|robot|machine|computer|program|software)\b/iu,
  /\b(?:can|could|may|will|would) (?:your|another|one of your) (?:colleagues?|co-?workers?|team|manager|boss|staff) (?:please )?(?:help|answer|take|call|look|handle|assist|do)\b/iu,
  /\b(?:some(?:one|body)|a (?:real )?(?:person|human)) (?:needs?|has|ought) to (?:sort|look|fix|help|call|deal|handle|explain|see|read|contact)\b/iu,
  /\b(?:need|want|get|have|like|prefer|please) (?:some(?:one|body)|a (?:real )?(?:person|human)) (?:to )?(?:take over|step in|walk|look|phone|call|ring|deal|sort|who|handle|explain|help|read|listen)\b|\b(?:some(?:one|body)) (?:just )?(?:phone|call|ring) me\b/iu,
  /\b(?:nobody|no one|no-one) (?:i can |to )(?:speak|talk)\b|\bwho can i (?:talk|speak|turn) to\b/iu,
  /\b(?:keep|keeps) repeating (?:yourself|itself|the same)\b|\b(?:this|chat|conversation|you)(?:'s|'re)?(?: \w+){0,2} (?:getting|leads?|leading|got|gets)(?: me| us)? nowhere\b/iu,
  /\b(?:real|actual|live) (?:person|human|people) (?:joins?|take|answer|read|reply|come)\b|\bbe (?:called|phoned|contacted|helped) by (?:some(?:one|body)|a (?:person|human))\b/iu,
  /\bare there (?:any )?(?:real |actual |living )?(?:people|humans) (?:working|at|in|behind|here|there)\b/iu,
  /\b(?:people|humans) (?:can|could|do|will|would)\W*$|\b(?:need|want) (?:help from |real |actual )?people\b\W*$|\bi want (?:some(?:one|body)) to\W*$/iu,
];

const BOT = String.raw`(?:(?:chat)?bots?|robots?|machines?|computers?|ai(?: assistants?)?|a\.i\.|software|programs?|algorithms?|automated \w+|virtual assistants?)`;
/** Whoever will not have the machine wants a person. */
const REFUSES_BOT: readonly RegExp[] = [
  new RegExp(
    String.raw`^\W*(?:(?:please|and|ok|again)\W+)*(?:no|not)(?: more| another| a| an| the| this| your)* ${BOT}\b(?! (?:is|are)\b)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:hate|can'?t stand|cannot stand|despise|dislike|(?:don'?t|do not|never) (?:trust|like|want|need)|refuse|won'?t|will not|not (?:going to|gonna|willing to)|did(?:n'?t| not) (?:come here|ask|sign up|want)|never (?:asked|wanted|signed up)|(?:don'?t|do not) make me|why (?:do|must|should) i (?:have to |need to )?(?:talk|speak|chat|deal)|stop (?:giving|sending|with)|anything but|anyone but|enough (?:of|with)|no more)\b[^.?!]{0,36}?\b${BOT}\b(?! (?:to|for|on) (?:my|our) )`,
    'iu',
  ),
  new RegExp(
    String.raw`^\W*(?:please )?(?:get rid of|turn off|switch off|remove|kill|disable|stop) (?:the|this|that|your) (?:stupid |silly |useless )?${BOT}\W*(?:please|now)?\W*$`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:talking|speaking|chatting|typing|writing) (?:to|with) (?:a |an |this |your )?${BOT} is\b|\b(?:this|your|the) (?:stupid |silly )?(?:chat)?bot is (?:\w+ )?(?:hopeless|useless|terrible|stupid|rubbish|annoying|dumb|no help)\b|\b(?:bots|machines|computers|chatbots) (?:can'?t|cannot|never|don'?t) (?:help|understand|get)\b`,
    'iu',
  ),
];

const HUMAN = String.raw`(?:person|human|people|agents?|advis[eo]rs?|representatives?|reps?|operators?|staff|someone|somebody|anyone|anybody|supervisor|manager|colleague)`;
/** No person is wanted, in so many words. */
const DECLINES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:do(?: not|n'?t)|does(?: not|n'?t)|no longer|never|not|won'?t|needn'?t|rather not|prefer not)(?: \w+){0,2}? (?:want|need|like|wish|require|have to|necessary|wait|speak|talk|connect|transfer|hand|put|pass|escalate|send|call|contact|involve|bother|be called)\b[^.?!]{0,40}\b(?:${HUMAN}|me|this|called)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\bno (?:real |live |actual |more )?(?:${HUMAN}|need)\b(?! (?:here|there|is|has|answers?|to (?:talk|speak)|i can))`,
    'iu',
  ),
  new RegExp(
    String.raw`\bwithout (?:\w+ ){0,4}?(?:an? |any |your )?${HUMAN}\b|\b(?:than|not) (?:with |to )?(?:an? |any )?(?:real )?${HUMAN}\W*$`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:never ?mind|cancel|forget|withdraw|stop)\b[^.?!]{0,24}\b(?:${HUMAN}|calling me|call-?back)\b`, 'iu'),
  new RegExp(
    String.raw`\b(?:nobody|no one|no-one) (?:needs|has|should)\b|\bprefer (?:the|this|a|talking to (?:the|a)) (?:chat)?bot\b|\brather (?:chat|talk|speak|stay) with you\b`,
    'iu',
  ),
];
/** "Isn't there anyone?" denies nothing. */
const ASKS_IN_VAIN =
  /^\W*(?:(?:so|but|and|please|hello|hi)\W+)*(?:isn'?t|aren'?t|can'?t|couldn'?t|won'?t|wouldn'?t|don'?t you|is there (?:no|not))\b|\b(?:don'?t|do not|can'?t|cannot) (?:know|understand|see|find|reach|contact|get|think)\b/iu;

/** Questions about hand-over, agents or hours. */
const ABOUT_PERSON =
  /^\W*(?:(?:and|but|so|also|please|hi|hello|hey|ok)\W+)*(?:(?:what|why|when|which|who|whose|does|do|did|is|are|was|were|will|should|how (?:long|many|much|often|quickly|soon|fast))\b)(?!.*\b(?:can i (?:talk|speak|get|reach|turn|be)|could i|i (?:want|need|would like|wanna)|let me|get me|is it possible|(?:there|here|available|around|online|free)\s*(?:now|right now|today|please)?\W*$|to (?:talk|speak|chat) (?:to|with)\W*$|do i (?:have to |need to )?do to|else is there|(?:is|'s) your (?:boss|manager|supervisor)))(?!\W*(?:there (?:any(?:one|body)?|some(?:one|body)|a (?:way|person|human|real))|any(?:one|body)|some(?:one|body)|it possible)\b)(?!.*\breal (?:person|human) (?:joins?|come|take))/iu;
/** Hours and numbers are asked about, people are not. */
const ABOUT_HOURS = /\b(?:what time|what hours|which hours|opening (?:hours|times)|hours|schedule|phone number|e-?mail address)\b/iu;
/** "Can I still reach a human if the bot is down?" asks about a case; it is not the case. */
const CONDITIONAL =
  /^(?:can|could|may|will|would|do|does|am|is) (?:i|we|you|one|a \w+|the \w+|my \w+)\b[^?]*\b(?:if|when|while|once|even though|outside|during|whenever)\b(?! (?:possible|that's ok|that is ok|you (?:can|could|don't mind)|someone is|somebody is|anyone is))/iu;
/** What others do, or what one is to do oneself, by the word of a person. */
const ABOUT_OTHERS =
  /\b(?:some(?:one|body)|people|person|colleague|agent|human|representative|operator)s?(?: else)? (?:(?:who|that) )?(?:pick|sign|use|pays?|steal|stole|scam\w*|hack\w*|log|signs|reset|be at|owes?|under)\b|\b(?:can|could|would) some(?:one|body) (?:please )?(?:help|assist|explain|tell)(?: me| us)? (?:with|how|why|what|unblock|understand|figure|\w+ing)\b|\b(?:act|think|are you|be) (?:\w+ ){0,4}(?:like )?(?:a )?real (?:person|human)|\breport (?:a|the) (?:person|human|agent)\b|\b(?:the|a|my|our|your|new|right|another) contact person\b/iu;

/** Who is it that answers? A question with an answer of its own (`about-assistant`). */
const ASKS_WHO =
  /^\W*(?:\w+ ){0,4}(?:am i|is this|are you|r u|could you be|can you be|know if you)\b[^.?!]{0,40}\b(?:person|human|agent|bot|ai|robot|machine|people)\b[^.?!]{0,30}[.?!]?\W*$/iu;

const OTHER_LANGUAGES: readonly { readonly wants: RegExp; readonly declines: RegExp }[] = [
  {
    wants:
      /(?:^|[^\p{L}])(?:habla[rn]?|hable|comun[ií]\w+|contactar\w*|contacten?|chatear|p[aá]s[ae]me|p[aá]senme|pasar(?:me)?|transfi\w+|transferir\w*|con[eé]ct\w+|atienda|atender)(?![\p{L}])[^.?!]{0,36}(?<![\p{L}])(?:personas?|humanos?|agentes?|operador\w*|asesor\w*|representantes?|alguien|encargad\w+|supervisor\w*|responsable)(?![\p{L}])|(?:^|[^\p{L}])(?:me|nos) (?:llam\w+|atiend\w+|ayud\w+|contact\w+)[^.?!]{0,12} (?:alguien|una persona|un agente)|^\W*(?:un |una )?(?:agente|operador\w*|humano|persona(?: real)?|asesor\w*)(?: humano)?\W*(?:por favor)?\W*$|persona (?:real|de verdad|de carne)|(?:no quiero|no m[aá]s|harto de|nada de)[^.?!]{0,24}(?:robots?|bots?|m[aá]quinas?|chatbots?)/iu,
    declines:
      /(?:^|[^\p{L}])(?:no (?:necesito|quiero|hace falta|requiero)|sin)[^.?!]{0,20}(?:agente|persona|humano|operador|asesor)|horario|cu[aá]nt|qu[eé] (?:puede|ve)/iu,
  },
  {
    wants:
      /(?<!\p{L})(?:parler|discuter|[ée]changer|joindre|contacter|passez[- ]moi|transf[ée]r\w+|mettez[- ]moi|mettre en (?:relation|contact)|chatter|dialoguer|avoir)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:personne|humain|conseill[eè]re?s?|agent|op[ée]rateur|op[ée]ratrice|quelqu['’]un|responsable|collaborateur|repr[ée]sentant)(?!\p{L})|quelqu['’]un (?:peut|pourrait|pour)[^.?!]{0,12}(?:appel|rappel|aid|r[ée]pond)|^\W*(?:un |une )?(?:humain|agent|conseiller|personne r[ée]elle|op[ée]rateur)\W*(?:svp|s['’]il (?:vous|te) pla[iî]t)?\W*$|(?:vraie|r[ée]elle) personne|personne (?:r[ée]elle|humaine)|(?:ne veux pas|pas de|marre d|assez d)[^.?!]{0,24}(?:robots?|bots?|machines?|chatbots?)/iu,
    declines:
      /(?:pas besoin|n['’]ai pas besoin|ne veux pas[^.?!]{0,24}(?:personne|humain|conseiller|agent)|sans)[^.?!]{0,24}(?:agent|personne|humain|conseiller)|horaires|combien|que voit/iu,
  },
  {
    wants:
      /(?<!\p{L})(?:sprechen|reden|verbinden|verbinde|chatten|telefonieren|weiterleiten|durchstellen|geben sie mir|gib mir|brauche|m[öo]chte|ich will|h[äa]tte gern|gibt es)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:mensch(?:en)?|menschlich\w*|mitarbeiter(?:in|n)?|berater(?:in)?|echte[nrm]? person(?:en)?|person|jemande[mn]|ansprechpartner(?:in)?|kundenberater|vorgesetzten)(?!\p{L})|(?:mit|einen|einem) (?:\p{L}+ )?(?:menschen|mitarbeiter|berater|jemandem)[^.?!]{0,24}(?:sprechen|reden|chatten|verbinden|verbunden)|(?<!\p{L})(?:kann|k[öo]nnte|soll|bitte)[^.?!]{0,12}jemand[^.?!]{0,24}(?:anrufen|helfen|melden|zur[üu]ckrufen)|^\W*(?:ein(?:en)? )?(?:mitarbeiter|mensch|berater|echter mensch|kundenberater)\W*(?:bitte)?\W*$|echte[nrs]? (?:mensch|person)|(?:nicht mit|keinen?|kein|genug von|statt)[^.?!]{0,16}(?:bots?|robotern?|maschinen?|computern?|chatbots?)(?!\p{L})/iu,
    declines:
      /(?<!\p{L})(?:keine[nr]? |nicht n[öo]tig|ohne )[^.?!]{0,12}(?:mitarbeiter|menschen|berater|person)|(?:brauche|will|m[öo]chte) (?:keine|nicht)[^.?!]{0,12}(?:mitarbeiter|menschen|berater|person)|wie lange|was (?:sieht|kostet)|[öo]ffnungszeiten/iu,
  },
  {
    wants:
      /(?:转|找|要|叫|接|换)(?:个|一个|一下|到|接)?(?:人工|真人|客服|人来)|^\W*(?:人工|真人)(?:客服|服务)?\W*$|有(?:没有)?(?:真人|活人|人在)|(?:跟|和|与|同)(?:真人|人工|客服|工作人员|你们的人)[^。？！]{0,8}(?:说|聊|谈|讲|沟通|联系|对话)|(?:工作人员|客服|你们的人|让人|有人)[^。？！]{0,6}(?:联系我|打给我|回电|给我打)|找个?人|不(?:想|要|愿)[^。？！]{0,8}机器人/u,
    declines: /不(?:需要|用|必|要)(?:转|找)?(?:人工|真人|客服)|几点|上班|多少|时间|看到/u,
  },
];

/** Does the visitor want a person now? "No need for an agent" does not, "no bots please" does. */
export function wantsPerson(text: string): boolean {
  const said = plainOf(ends(text));
  const plain = mended(said);
  if (ASKS_WHO.test(plain)) return false;
  if (wantsInOtherLanguage(said)) return true;
  const clauses = plain.split(/(?<=[.?!;\n])\s*|,\s+|\s+(?:but|because|instead)\s+/iu).filter((clause) => clause.trim() !== '');
  const isDeclined = clauses.map((clause) => !ASKS_IN_VAIN.test(clause) && DECLINES.some((rule) => rule.test(clause)));
  return clauses.some((clause, index) => {
    if (REFUSES_BOT.some((rule) => rule.test(clause)) && !/^\W*(?:how|what|when|which|where)\b/iu.test(clause)) return true;
    if (isDeclined[index] === true || ABOUT_PERSON.test(clause) || CONDITIONAL.test(clause) || ABOUT_HOURS.test(clause)) return false;
    return !ABOUT_OTHERS.test(clause) && WANTS_PERSON.some((rule) => rule.test(clause));
  });
}

function wantsInOtherLanguage(plain: string): boolean {
  // English has none of these letters and words in such a row; a short list keeps four long patterns away from most messages.
  return OTHER_LANGUAGES.some(({ wants, declines }) => wants.test(plain) && !declines.test(plain));
}

/** Wishes stand at the beginning or the end of a long message; the rules read no more than that. */
function ends(text: string): string {
  return text.length <= 1_200 ? text : `${text.slice(0, 600)} ${text.slice(-600)}`;
}

function plainOf(text: string): string {
  const plain = text
    .replace(/[’‘]/gu, "'")
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
  return withoutQuotes(plain);
}

/** In English as it is spelled: the rules know no slips of the fingers and no swearing. */
function mended(plain: string): string {
  return mendIntentWords(plain)
    .replace(/\bu(?=(?:direct|help|put|get|say|need)\b)/giu, 'u ')
    .replace(/\b(?:speek|spek|taltk|tallk|taking)(?= (?:to|with)\b)/giu, 'talk')
    .replace(/\b(talk|speak|chat)(ing|ting)?(to|with)\b/giu, '$1$2 $3')
    .replace(/\b(talk|speak)(ing)? (?:ot|t|tto|too|ti|yo)\b/giu, '$1$2 to')
    .replace(/\b(talk|speak|chat)(ing|ting)? (?:wiht|whit|wit|wih|witj|eith|woth)\b/giu, '$1$2 with')
    .replace(/\b(?:fucking|fuckin|damn|goddamn|bloody|freaking|fricking) /giu, '');
}

/** What stands in quotation marks is the name of a button or somebody else's word, unless it is all there is. */
function withoutQuotes(text: string): string {
  const rest = text.replace(/["“][^"”\n]{1,80}["”]/gu, ' ');
  return rest.trim().split(/\s+/u).length >= 3 ? rest : text;
}
