/** Words around a name that say it is one. Everything is bounded: a text of the worst kind costs a fixed amount a name. */

/** Before a name of the person who writes or is spoken of; what follows is a name even when no list has it. */
const INTRODUCED = [
  String.raw`(?:my|our|your|his|her|their|the|full|first|last|middle|maiden|family|legal|real|contact|account|card ?holder(?:['’]s)?|customer|user|patient|passenger|guest|holder|birth|married|sur|nick|new|old|correct) ?names? ?(?:is|was|are|were|should be|has to be|changed to|=|:|-|–)`,
  String.raw`\bnames? ?[:=]`,
  String.raw`\b(?:last|first|maiden|full|sur) ?name\?`,
  String.raw`\byour name\?`,
  String.raw`\bnames? (?:on|in|of) (?:\w{1,20} ){1,4}(?:is|was|to be|:)`,
  String.raw`\bnames?\b[^.!?\n]{0,40}\b(?:change|update|correct) (?:it|this|that) (?:to|into)`,
  String.raw`\bgo(?:es)? by(?: the name)?`,
  String.raw`\bcalls? me`,
  String.raw`\b(?:was|is|were|are|be) (?:called|named)`,
  String.raw`\bnamed`,
  String.raw`\b(?:signed|sincerely|regards|yours truly|yours faithfully|warmly|respectfully|cheers|best wishes|all the best|many thanks|thanks again)[,.!]?\s{0,4}(?:[-–—]\s{0,4})?`,
  String.raw`\b(?:attn|attention|c\/o|f\.?a\.?o|recipient|cardholder|passenger|guest|holder|beneficiary|sender|payee|applicant|contact|signed|tenant|borrower)\.?:`,
  String.raw`\b(?:thanks|thank you|thx|cheers|best|love|kind regards|bye)[,.!]?[ \t]{0,2}\r?\n\s{0,4}(?:[-–—]\s{0,2})?`,
  String.raw`\bmy (?:husband|wife|partner|spouse|son|daughter|mother|mom|mum|father|dad|brother|sister|uncle|aunt|cousin|nephew|niece|friend|colleague|coworker|boss|roommate|girlfriend|boyfriend|fiancée?),?`,
  String.raw`\b(?:mein name ist|ich heiße|ich heisse|(?:vor|nach)?name:|je m['’]appelle|mon nom est|nom ?:|prénom ?:|me llamo|mi nombre es|nombre:|apellidos?:|mi chiamo|il mio nome è|nome:|cognome:|meu nome é|me chamo|mijn naam is|ik heet|naam:|nazywam się|mam na imię|mitt namn är|jag heter|namn:|benim adım|adım|меня зовут|моё имя|мое имя|tên tôi là|tôi tên là|tên:)`,
  String.raw`\b(?:mit freundlichen grüßen|freundliche grüße|viele grüße|liebe grüße|beste grüße|mfg|lg|cordialement|bien à vous|saludos(?: cordiales)?|atentamente|un saludo|cordiali saluti|distinti saluti|saluti|atenciosamente|abraços|met vriendelijke groet|groeten|groetjes|pozdrawiam|z poważaniem|med vänliga hälsningar|hälsningar|saygılarımla|с уважением|trân trọng),?\s{0,4}`,
].join('|');

/** Before a name, and before other things too: a listed name is needed, or one that nothing else explains. */
const ADDRESSED = [
  String.raw`\b(?:i am|i['’]m|im|this is|it['’]s|it is|its|here is|here['’]s|am i|are you|is this)`,
  String.raw`\b(?:dear|hi|hello|hey|hallo|hola|bonjour|ciao|olá|cześć|hej|merhaba|liebe|lieber|chère|cher|estimad[oa]|querid[oa]|good (?:morning|afternoon|evening)|thanks?|thank you|thx|bye|welcome|sorry|please|yes|no|ok(?:ay)?|by)[,:]?|(?:to|from|cc|bcc):`,
  String.raw`\b(?:speak|spoke|speaking|spoken|talk|talked|talking|chat|chatted|chatting|meet|met|meeting|meets|deal|dealt|work|worked|working|live|living|lives|married|engaged|along|together|up|agreed?|discuss(?:ed|ing)?) (?:to|with)`,
  String.raw`\b(?:ask(?:ed)?(?: for)?|tell|told|call(?:ed)?|contact(?:ed)?|email(?:ed)?|e-?mailed|phone[d]?|text(?:ed)?|message[d]?|help(?:ed)?|see|saw|visit(?:ed)?|know|knew|miss|thank(?:ed)?|remind(?:ed)?|invite[d]?|add|added|remove|removed|assign(?:ed)?(?: to)?|belongs? to|addressed to|payable to|issued to|registered (?:to|for)|booked (?:by|for)|signed by|sent (?:by|to)|said|says|say|(?:say|reply|send|sent|given|gave|write|wrote|said|mail(?:ed)?|listened|listen|transfer(?:red)?|forward(?:ed)?) (?:it |this |that |them |the \w+ )?to|replied|asks|given|gave|met|with|under)`,
  String.raw`\b(?:written|directed|produced|sung|composed|created|founded|made|done|handled|processed|approved|signed|performed|hosted|led|painted|placed|used|owned|reviewed|published|recorded) by`,
  String.raw`\b(?:husband|wife|partner|spouse|son|daughter|child|mother|mom|mum|father|dad|brother|sister|grandmother|grandfather|grandma|grandpa|uncle|aunt|cousin|nephew|niece|friend|colleague|coworker|boss|roommate|neighbou?r|girlfriend|boyfriend|fiancée?|agent|rep|representative|colleagues|friends|parents|children|kids|sons|daughters|people|students?|classmate|tutor|nanny)s?,?(?: is| was| are| named)?,?`,
  String.raw`\b(?:ich bin|hier ist|je suis|c['’]est|soy|sono|eu sou|sou|ik ben|jestem|jag är|ben|я|tôi là|unlike|hero|name|names|in (?:the|my|our|his|her) names? of|including|like|featuring|features?|starring|tribute to|between|gender of)`,
].join('|');

const AT_END = String.raw`\s{0,4}["“”'‘’«(*_>–—-]{0,3}\s{0,4}`;
// Lookbehinds are matched from their end backwards: each costs a few steps where it does not apply, and every part is bounded.
const INTRODUCED_BEFORE = new RegExp(`(?<=(?:${INTRODUCED})${AT_END})`, 'iuy');
const ADDRESSED_BEFORE = new RegExp(`(?<=(?:${ADDRESSED})${AT_END})`, 'iuy');
const PLACED_BEFORE =
  /(?<=\b(?:in|at|near|across|around|outside|inside|visit|visiting|live|lives|lived|living|located|based|north|south|east|west|of|from|to|through|via|toward|towards|into|on|flew|for|city|town|village|state|province|county)(?: (?:the|to|in|at|on))? ?)/iuy;
const THE_BEFORE = /(?<=\b(?:the|a|an|this|that|these|those|any|every|each|some|our|your|my|their|its|no)(?: \p{Ll}{1,20})? )/iuy;
export type Cue = 'introduced' | 'addressed' | 'placed' | 'determined' | 'none';

/** What stands right before a name. */
export function cueBefore(text: string, start: number): Cue {
  const stands = (cue: RegExp): boolean => {
    cue.lastIndex = start;
    return cue.test(text);
  };
  if (stands(INTRODUCED_BEFORE)) return 'introduced';
  if (stands(ADDRESSED_BEFORE)) return 'addressed';
  if (stands(THE_BEFORE)) return 'determined';
  return stands(PLACED_BEFORE) ? 'placed' : 'none';
}

const DOES =
  /^(?:['’]s)?,? (?:said|says|told|wrote|writes|called|calls|asked|asks|here|speaking|lives|lived|works|worked|replied|answered|explained|added|claims?|claimed|thinks|thought|wants|wanted|needs|needed|has|had|is|was|will|would|began|died|married|loves|likes|hates|promised|confirmed|sent|helped|never|didn['’]t|doesn['’]t|listed|plays|played|sings|sang|and (?:i|my|he|she|we)|from (?:your|the|customer|support|billing|sales)|who|whose|can|could|just|also|flew|did|does|gave|got|went|started|joined|bought|paid)\b/iu;

/** Whether what follows a name is something people do. */
export function isActing(text: string, end: number): boolean {
  return DOES.test(text.slice(end, end + 24));
}

export const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir madam dame lord lady herr frau hr fr monsieur madame mademoiselle mme mlle señor señora señorita sr sra srta signor signora sig dott dottssa senhor senhora dom don doña donna pan pani herrn meneer mevrouw mijnheer mevr dhr bay bayan hanım bey господин госпожа ông bà rev reverend father fr sister brother captain capt lieutenant lt colonel col general gen sergeant sgt major officer detective judge senator president chancellor governor mayor minister ambassador rabbi imam sheikh shaikh haji hajji pandit shri smt uncle aunt auntie grandma grandpa king queen prince princess'
    .split(' ')
    .map((title) => title.normalize('NFD').replace(/\p{M}/gu, '')),
);
/** These come before things as well: "Princess Royal", "General Store". */
export const WEAK_TITLES = new Set(
  'madam lady lord sir dom don pan bay president chancellor governor mayor minister ambassador general major king queen prince princess brother sister father officer judge colonel captain professor uncle aunt haji'.split(
    ' ',
  ),
);
export const PARTICLES = new Set(
  "van von der den de del della di da do dos das du la le el al bin ibn bint abu ben ter ten te zu zum zur af av y e st san dal dalla degli lo los mac vd d' ait ould".split(
    ' ',
  ),
);
export const SUFFIXES = new Set('jr sr ii iii iv phd md dds esq'.split(' '));

/** A run that holds or touches one of these names a group, a place or a thing. */
export const GROUP_WORDS = new Set(
  (
    'inc ltd llc llp plc corp corporation company companies co gmbh ag kg sa srl spa nv bv ab oy pty limited incorporated bank group holdings holding trust fund capital partners partnership associates associated university college school academy ' +
    'hospital clinic department ministry agency institute institution church council society foundation association union federation committee commission technologies technology systems solutions services service software labs lab records magazine news ' +
    'times post journal press entertainment studios studio pictures band orchestra choir ensemble airlines airways hotel hotels inn resort park street st strasse straße str road rd avenue ave blvd boulevard lane ln drive dr way square court ct place plaza terrace ' +
    'highway hwy route bridge river lake mountain mountains mount island islands bay beach valley hill hills garden gardens county city town village station airport district province state municipality region territory stadium arena museum gallery library ' +
    'theatre theater centre center mall market store stores shop supermarket restaurant cafe café bar pub club league cup championship award awards prize festival act law bill code form title section article loan loans grant grants program programme plan ' +
    'scholarship card account accounts app website network networks media radio tv channel show series insurance energy motors foods industries international global worldwide consulting logistics healthcare pharma pharmacy tower towers building house hall palace castle temple mosque ' +
    'cathedral chapel cemetery forest national republic kingdom empire army navy force forces police border party office bureau team squad project protocol theorem disease syndrome effect law day week month eve novel album song movie film book model edition version phone pro plus max mini suites suite apartment apt floor unit box uss usns usnv hms fpo apo psc'
  ).split(' '),
);

export const ROLE_WORDS = new Set(
  'producer director actor actress singer songwriter author writer artist president chairman chairwoman founder cofounder co-founder ceo cto cfo manager coach player captain champion drummer guitarist bassist journalist lawyer attorney doctor nurse teacher agent officer inspector detective engineer analyst spokesman spokeswoman spokesperson secretary minister senator congressman congresswoman governor mayor customer client employee colleague student'.split(
    ' ',
  ),
);
