/** What kind of answer a question waits for, by its form; decides which sentences look like one. English first. */

export interface QuestionType {
  readonly wantsNumber: boolean;
  readonly wantsTime: boolean;
  readonly wantsPlace: boolean;
  readonly wantsPerson: boolean;
  readonly wantsReason: boolean;
  readonly wantsSteps: boolean;
  readonly wantsDefinition: boolean;
  readonly isYesNo: boolean;
  /** "yes", "no", "go on": leans wholly on the turn before. */
  readonly isShort: boolean;
}

const NUMBER =
  /\bhow (?:many|much|long|often|big|large|far|old|small|short|soon|late)\b|\b(?:what|which) (?:is the )?(?:number|amount|size|limit|maximum|minimum|percentage|rate|price|cost|port|length)\b|\b(?:max(?:imum)?|min(?:imum)?) (?:number|size|length)\b/iu;
const TIME =
  /\bwhen\b|\bhow (?:long|soon|often|late)\b|\bwhat (?:time|date|day|hours?)\b|\bby when\b|\b(?:opening|working|office) hours\b/iu;
const PLACE = /\bwhere\b|\b(?:what|which) (?:folder|file|page|address|place|directory|path|menu|setting)\b/iu;
const PERSON = /\bwho(?:m|se)?\b/iu;
const REASON = /\bwhy\b|\bhow come\b|\bwhat(?:'s| is)? the (?:reason|point|purpose)\b|\bwhat for\b/iu;
const STEPS = /\bhow (?:do|can|should|would|to|does one)\b|\bsteps?\b|\bset ?up\b|\bwhat (?:do|should|must) i (?:do|need)\b/iu;
const DEFINITION = /\bwhat(?:'s| is| are| does)\b(?!.*\b(?:number|time|date)\b)|\bmeaning of\b|\bdefine\b|\bmeans?\b/iu;
const YES_NO =
  /^(?:(?:so|and|but|ok|okay|then|well|hi|hello)[, ]+)*(?:is|are|was|were|do|does|did|can|could|may|might|will|would|should|must|has|have|had|am|isn't|aren't|don't|doesn't|can't|won't)\b/iu;

/** The same in German, French, Spanish and Chinese. English has some of these words too (comment, hat), so they count in those languages alone. */
const ELSEWHERE = {
  number: inWords(
    'wie (?:viele?|lange?|oft|hoch|groß|teuer|alt|spät)|wieviel|was kostet|combien|quel(?:le)? (?:est le )?(?:montant|prix|âge|nombre)|cu[áa]nt[oa]s?|qu[ée] (?:edad|precio|cantidad)',
    '多少|几|多久|多大|多长|多高',
  ),
  time: inWords(
    'wann|ab wann|bis wann|wie lange|um wie viel uhr|quand|à quelle heure|combien de temps|cu[áa]ndo|a qu[ée] hora|cu[áa]nto (?:tiempo|tarda)',
    '什么时候|几点|多久|何时',
  ),
  place: inWords('wo|wohin|woher|où|dónde|adónde', '哪里|哪儿|在哪|何处'),
  person: inWords('wer|wem|wen|qui|à qui|quién(?:es)?|a quién', '谁'),
  reason: inWords('warum|wieso|weshalb|pourquoi|por qué', '为什么|为何'),
  steps: inWords('wie (?:kann|muss|soll) (?:ich|man)|wie geht|comment|cómo (?:puedo|se|hago)', '怎么|怎样|如何'),
  definition: inWords("was (?:ist|sind|bedeutet|heißt)|qu[’']est-ce|que signifie|qué (?:es|son|significa)", '是什么|什么是|什么意思'),
  yesNo: inWords(
    'kann|können|darf|dürfen|muss|ist|sind|hat|haben|gibt|est-ce|puis-je|peut-on|acceptez-vous|avez-vous|puedo|puede|pueden|aceptan|tienen|hay',
    '(?:可以|能)[^吗？?\\n]{0,80}[吗？?]|吗[？?]?$',
    '^[¿\\s]*',
  ),
} as const;

function inWords(words: string, chinese: string, start = ''): RegExp {
  return new RegExp(`${start}(?<!\\p{L})(?:${words})(?!\\p{L})|${chinese}`, 'iu');
}

const LANGUAGES_ELSEWHERE = /^(?:de|fr|es|zh)\b/iu;

/** @param language of the question; forms of other languages are looked for in theirs only */
export function questionType(text: string, language = 'en'): QuestionType {
  const is = (english: RegExp, elsewhere: RegExp, read = text): boolean =>
    english.test(read) || (LANGUAGES_ELSEWHERE.test(language) && elsewhere.test(read));
  return {
    wantsNumber: is(NUMBER, ELSEWHERE.number),
    wantsTime: is(TIME, ELSEWHERE.time),
    wantsPlace: is(PLACE, ELSEWHERE.place),
    wantsPerson: is(PERSON, ELSEWHERE.person),
    wantsReason: is(REASON, ELSEWHERE.reason),
    wantsSteps: is(STEPS, ELSEWHERE.steps),
    wantsDefinition: is(DEFINITION, ELSEWHERE.definition),
    isYesNo: is(YES_NO, ELSEWHERE.yesNo, text.trim()),
    isShort: (text.match(/\S+/gu)?.length ?? 0) <= 4,
  };
}
