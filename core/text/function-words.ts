/**
 * Function words: they say how a question is put, not what it is about, and they tell languages apart. Closed classes (articles,
 * pronouns, prepositions, conjunctions, auxiliaries, question words, particles) written down by hand for each language; English also has
 * its contractions as people type them. Words that carry meaning beside (German "wollen", French "avoir besoin") are left out where in doubt.
 */
const LISTS: Readonly<Record<string, string>> = {
  en:
    'a an the and or but if then than so as of at by for with about into onto over under between through during before after ' +
    'above below to from up down in out on off again further once here there when where why how what which who whom whose this ' +
    'that these those i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us ' +
    'our ours ourselves they them their theirs themselves am is are was were be been being have has had having do does did ' +
    'doing would should could can shall will may might must ought not no nor only own same too very just also any some all both ' +
    'each few more most other such s t d ll m o re ve y ain aren couldn didn doesn hadn hasn haven isn mightn mustn needn shan ' +
    'shouldn wasn weren won wouldn don hello hi hey please thanks thank ok okay yes yeah ' +
    'im ive id u ur pls plz thx whats hows wheres theres dont cant wont doesnt didnt isnt',
  es:
    'el la los las lo un una unos unas y e o u ni pero sino que si como porque pues aunque mientras cuando donde quien quienes cual cuales ' +
    'qué cómo cuándo dónde quién quiénes cuál cuáles cuánto cuánta cuántos cuántas cuanto cuanta cuantos cuantas adónde a ante bajo con contra ' +
    'de del al desde durante en entre hacia hasta para por según sin sobre tras yo tú tu vos usted ustedes él ella ello nosotros ' +
    'nosotras ellos ellas me te se nos os le les mi mis tus su sus nuestro nuestra nuestros nuestras suyo suya mío mía este esta estos ' +
    'estas esto ese esa esos esas eso aquel aquella aquellos aquellas aquello ser soy eres es somos son era eran fue fueron sea sean ' +
    'será sería sido siendo estar estoy estás está están estaba estaban estado esté haber he has ha han había habrá hay haya tener tengo ' +
    'tiene tienen puedo puedes puede podemos pueden poder podría podrían debo debe debes deben debemos hacer hago hace no sí muy más menos ' +
    'ya también tampoco tan tanto todo toda todos todas cada otro otra otros otras algún alguna algunos algunas ningún ninguna mismo misma ' +
    'aquí ahí allí así entonces solo sólo hola gracias favor',
  fr:
    'le la les un une des du de d l et ou où ni mais donc or car que qu quoi qui dont quand comme comment combien pourquoi quel quelle quels ' +
    'quelles lequel laquelle lesquels lesquelles à au aux avec chez contre dans depuis dès devant derrière durant en entre envers hors jusque ' +
    'jusqu par parmi pendant pour sans sauf selon sous sur vers je j tu il elle on nous vous ils elles me m te t se s lui leur leurs moi toi ' +
    'soi eux mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces ceci cela ça celui celle ceux celles être suis es est ' +
    'sommes êtes sont était étaient été étant sera seront serait soit soient avoir ai as a avons avez ont avait avaient eu aura auront aurait ait ' +
    'faire fais fait faut peux peut pouvez peuvent pouvons puis pourrais pourrait pouvoir dois doit devez doivent devons devoir ne n pas plus moins non ' +
    'oui si très trop aussi ainsi alors lorsque lorsqu puisque puisqu quoique quoiqu même mêmes tout toute tous toutes chaque autre autres ' +
    'quelque quelques aucun aucune ici là bonjour merci svp plaît',
  de:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder aber denn sondern doch dass daß ' +
    'weil wenn ob als wie wann wo wohin woher warum wieso weshalb wer wen wem wessen was welche welcher welches welchen welchem wieviel wozu ' +
    'womit wofür an am ans auf aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit trotz um über unter vom von vor ' +
    'während wegen zu zum zur zwischen ich du er sie es wir ihr man mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen meinem ' +
    'meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren ' +
    'unserem unserer euer eure dieser diese dieses diesen diesem jener jene jenes jede jeder jedes jeden jedem alle allen aller alles bin bist ' +
    'ist sind seid war waren gewesen wäre wären habe hast hat haben habt hatte hatten hätte gehabt werde wird werden wirst wurde wurden würde ' +
    'würden worden kann kannst können könnt könnte könnten konnte muss muß musst müssen müsste darf dürfen soll sollen sollte will wollen möchte ' +
    'mag nicht nein ja nur auch noch schon sehr so sowie mehr weniger dann da dort hier hin her damit dafür davon dazu daran darauf darin daraus ' +
    'dabei dagegen darum deshalb deswegen einfach bitte danke hallo gibt etwas etwa mal',
  it:
    'il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dalle in nel nello nella ' +
    'nei nelle con su sul sulla sui sulle per tra fra e ed o ma se che chi cui come quando dove perché quanto quanta quanti quante quale quali ' +
    'cosa io tu lui lei noi voi loro mi ti si ci vi mio mia miei mie tuo tua suo sua suoi sue nostro nostra vostro vostra questo questa questi ' +
    'queste quello quella quelli quelle essere sono sei è siamo siete era erano stato ho hai ha abbiamo avete hanno avere posso puoi può possiamo ' +
    'possono potere devo deve dobbiamo devono fare non no sì più meno molto anche già solo ogni tutto tutti tutte altro altri ciao grazie favore',
  pt:
    'o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre entre até desde e ou mas se que ' +
    'quem qual quais quando onde como porque quanto quanta quantos quantas eu tu você vocês ele ela nós eles elas me te lhe meu minha meus ' +
    'minhas teu tua seu sua seus suas nosso nossa este esta estes estas isto esse essa isso aquele aquela ser sou é somos são era foi estar ' +
    'estou está estão ter tenho tem têm haver há posso pode podemos podem poder devo deve devem fazer não sim mais menos muito também já só ' +
    'cada todo toda todos todas outro outra olá obrigado obrigada favor',
  nl:
    'de het een en of maar want dat die dit deze als dan toen omdat hoe wat wie waar wanneer waarom welk welke hoeveel hoelang aan bij binnen ' +
    'buiten door in met na naar naast om onder op over te tegen tot tussen uit van vanaf via voor zonder ik jij je u hij zij ze wij we jullie ' +
    'hun hen mij me mijn jouw uw zijn haar ons onze is ben bent was waren geweest heb hebt heeft hebben had hadden word wordt worden werd kan ' +
    'kunt kunnen kon moet moeten mag mogen wil willen zal zullen zou zouden doen doe doet niet geen nee ja ook nog al meer minder zeer er hier ' +
    'daar dus alle elk elke iets niets hallo bedankt graag alstublieft',
};

/** What asks or joins in Chinese. Text is cut there before it is cut into pairs, so that no pair goes across. */
const CHINESE = new Set(
  (
    '怎么 怎样 如何 什么 哪里 哪儿 哪个 哪些 多少 多久 几个 是否 能否 可否 可以 我们 你们 他们 她们 我的 你的 您的 这个 那个 这些 那些 这里 那里 ' +
    '因为 所以 但是 如果 或者 以及 并且 而且 不过 还是 已经 请问 谢谢 你好 您好 为何 什么时候 为什么 怎么样 几点 多大 多长 时候 可不可以 能不能 是不是 有没有 应该 必须 一下 的 吗 呢 吧 啊 么 们 我 你 您 他 她 它 是'
  ).split(' '),
);
/** Longest first; not the particle in words such as 目的. */
const CHINESE_PATTERN = new RegExp(
  [...CHINESE]
    .sort((one, other) => other.length - one.length)
    .map((word) => (word === '的' ? '(?<!目)的(?!士|确)' : word))
    .join('|'),
  'gu',
);

/** Where the function words of a run of Chinese characters are, in order. */
export function chineseFunctionWords(run: string): { readonly start: number; readonly end: number }[] {
  return [...run.matchAll(CHINESE_PATTERN)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Words that say little of what is asked, in other languages than English: of degree and of doing, and who asks for what. */
const VAGUE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    es: 'tiempo cantidad cuestión pregunta pasa pasar ocurre encuentro encontrar encuentra funciona funcionar necesito necesita necesitar quiero quiere querer saber manera forma cosa cosas hora día momento ahora problema',
    fr: 'temps montant nombre question passe passer trouver trouve trouvent fonctionne fonctionner besoin veux veut voudrais vouloir savoir manière façon chose choses heure jour moment maintenant problème',
    de: 'zurück dauert dauern lang lange hoch groß viel viele oft zeit frage geht gehen gilt gelten bekomme bekommen bekommt finde finden findet machen macht mache tun brauche brauchen braucht möchten wissen weise sache sachen moment jetzt problem',
    zh: '时间 问题 需要 知道 想要 时候',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

export function isVagueWordOf(word: string, language: string): boolean {
  return VAGUE.get(language)?.has(word) === true;
}

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, words]) => [language, new Set(words.split(' '))]),
);
const ENGLISH = SETS.get('en') ?? new Set<string>();

export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = SETS;

/** @param word lower case; for a language without a list, that of English speaks, since its words are in most texts */
export function isFunctionWordOf(word: string, language: string): boolean {
  const own = SETS.get(language) ?? ENGLISH;
  return own.has(word.replace(/['’]/gu, '')) || own.has(word.replace(/['’].*$/u, '')) || /^[a-z]$/u.test(word) || CHINESE.has(word);
}
