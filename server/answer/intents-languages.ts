/** The plainest crises and small talk in Spanish, French, German and Chinese; the phrases that answer them are English so far. */
/** Words on their own life or safety. A false alarm costs a kind sentence, a missed one may cost more. */
export const CRISIS_ELSEWHERE =
  /(?<!\p{L})(?:(?:quiero|voy a|pienso) (?:morir(?:me)?|matarme|suicidarme|quitarme la vida|acabar con (?:todo|mi vida))|no quiero (?:seguir viviendo|vivir)|(?:je veux|je vais|envie de) (?:mourir|me tuer|me suicider|en finir)|me suicider|(?:je ne|j['’]ai plus|plus) (?:veux plus vivre|envie de vivre)|(?:ich will|ich möchte|ich werde) (?:sterben|mich umbringen|mich töten|nicht mehr leben|mir das leben nehmen)|(?:mich umbringen|selbstmord|suizid) ?(?:begehen|machen|gedanken)?|mi (?:marido|pareja|novio|mujer) me (?:pega|maltrata)|mon (?:mari|copain|conjoint) me (?:bat|frappe)|mein (?:mann|freund|partner) schl[äa]gt mich)(?!\p{L})|(?:想|要)(?:死|自杀|自殺)|不想活|活不下去|自杀|结束(?:我的)?生命/iu;

export const SMALL_TALK_ELSEWHERE: readonly (readonly ['greeting' | 'thanks' | 'goodbye', RegExp])[] = [
  [
    'greeting',
    /^\W*(?:buen[oa]s (?:d[ií]as|tardes|noches)|hola(?: a todos)?|salut|bonsoir|bonjour|coucou|hallo|guten (?:tag|morgen|abend)|gr[üu](?:ß|ss) (?:gott|dich)|moin)\W*$|^[\p{P}\s]*(?:你好|您好|早上好|下午好|晚上好|嗨)[\p{P}\s]*$/iu,
  ],
  [
    'thanks',
    /^\W*(?:muchas gracias|gracias|mil gracias|merci(?: beaucoup| bien)?|danke(?: sch[öo]n| sehr)?|vielen dank)\W*$|^[\p{P}\s]*(?:谢谢|多谢|感谢|謝謝)(?:你|您)?[\p{P}\s]*$/iu,
  ],
  [
    'goodbye',
    /^\W*(?:adi[óo]s|hasta (?:luego|pronto|mañana)|au revoir|[àa] bient[ôo]t|bonne journ[ée]e|auf wiedersehen|tsch[üu]ss|bis bald|sch[öo]nen tag noch)\W*$|^[\p{P}\s]*(?:再见|拜拜|再會)[\p{P}\s]*$/iu,
  ],
];
