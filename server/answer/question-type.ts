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

export function questionType(text: string): QuestionType {
  return {
    wantsNumber: NUMBER.test(text),
    wantsTime: TIME.test(text),
    wantsPlace: PLACE.test(text),
    wantsPerson: PERSON.test(text),
    wantsReason: REASON.test(text),
    wantsSteps: STEPS.test(text),
    wantsDefinition: DEFINITION.test(text),
    isYesNo: YES_NO.test(text.trim()),
    isShort: (text.match(/\S+/gu)?.length ?? 0) <= 4,
  };
}
