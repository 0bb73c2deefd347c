/**
 * Signs that a sentence of a document speaks to the program that will read it and not to the customer. Support pages are full of
 * imperatives ("Click Save"), so no imperative counts alone: what counts is whom a sentence addresses, and whether it is about
 * the answer that somebody else will write. Weights by hand; `INSTRUCTION_BLOCKS` and above keeps a document out. Every pattern is
 * bounded. They are written from what instructions to an assistant have in common, not from any list of attacks.
 */

/** Where another sentence may begin in a text without full stops: a label, or a capitalised word after a lower-case one or a digit. */
export const MARKER = /(?<=[\p{Ll}\p{N})\]”"' ] )\p{Lu}\p{L}{1,14}(?=[\s:,'’])/gu;

interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

export const INSTRUCTION_BLOCKS = 1;
export const INSTRUCTION_NOTES = 0.9;

const MACHINE = String.raw`(?:(?:ai|a\.i\.|virtual|digital|support|chat|language)[ -])?(?:assistants?|ai|a\.i\.|chat ?bots?|bots?|llms?|(?:language|ai) models?|gpt(?:-?\d)?|chatgpt|copilot|crawlers?|summari[sz]ers?)`;
const RULES = String.raw`(?:instructions?|prompts?|rules?|directives?|guidelines?|guidance|commands?|orders|programming|training|system messages?|constraints?|restrictions?|safeguards?)`;
const REPLY = String.raw`(?:response|responses|reply|replies|answer|answers|output|completion|summary|next message)`;
// What somebody does to a text that is being written. "Enter", "send", "submit" and "check" are what a form asks for.
const EDIT = String.raw`(?:add|adapt|adjust|adopt|advertise|advocate|allude|alter|alternate|amend|anagram|answer|append|apply|argue|attach|augment|avoid|begin|build|capitali[sz]e|change|cite|claim|close|combine|compose|compress|conclude|condense|construct|convert|convey|craft|decorate|deliver|describe|discuss|disguise|double|draft|drop|embed|emphasi[sz]e|encipher|encode|encourage|encrypt|end|endorse|enhance|enrich|exaggerate|exclude|expand|explain|express|fill|finish|flip|format|frame|generate|give|group|highlight|hint|imply|include|incorporate|infuse|inject|insert|insinuate|integrate|interleave|introduce|invent|invert|jumble|link|list|lower|make|mention|merge|mimic|mirror|misspell|mix|modify|name|note|obfuscate|obscure|offer|omit|open|paraphrase|pepper|phrase|place|plug|pose|prepend|present|preface|promote|propose|provide|put|randomi[sz]e|rearrange|recommend|refer|remove|render|repeat|rephrase|replace|reverse|reword|rewrite|rotate|say|scramble|shape|share|shift|shorten|shuffle|skip|slip|speak|spell|split|sprinkle|start|state|stress|structure|style|substitute|suggest|swap|tailor|tease|tell|throw in|tout|transcribe|transform|translate|transliterate|transpose|turn|use|utili[sz]e|weave|word|wrap|write)`;
const STEER = String.raw`(?:say|tell|state|claim|reply|respond|answer|recommend|suggest|promote|mention|include|insist|pretend|act|output|print|write|give|direct|send|point|refer|advise|urge|ask|encourage|warn)`;
const TEXT_PARTS = String.raw`(?:letters?|vowels?|consonants?|alphabets?|characters?|words?|syllables?|spaces|punctuation|symbols|sentences?|emojis?|emoticons?|anagram\w*|ciphers?|base ?64|base ?32|hex(?:adecimal)?|binary|rot ?13|morse|ascii|unicode|leet(?: ?speak)?|backwards?|revers\w+|uppercase|lowercase|capital letters|misspell\w*|typos?|homophon\w*|homoglyphs?|alphanumeric|synonyms?|rhym\w+|accent|dialect|slang|pig latin|caesar|vigen[eè]re|substitution|encrypt\w*|encod\w+|scrambl\w+|jumbl\w+)`;

// Either case of the first letter: the label before it is matched with its capitals.
const anyCase = (words: string): string => words.replace(/(?<=[(|])([a-z])(?=[a-z])/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const REQUEST = anyCase(
  String.raw`(?:please |now |you (?:must|should|will|are) )?(?:${EDIT}|reply|respond|analy[sz]e|calculate|compute|create|define|develop|break down|solve|who|what|when|where|which|why|how|can you|could you|do not|don't|never|always|ignore)\b`,
);
const LABEL = String.raw`(?:^|[\s>*#(\[-])(?:SYSTEM|ADMIN|DEVELOPER|ASSISTANT|AI|BOT|OVERRIDE|ROOT|PROMPT|INSTRUCTIONS?|TASK|COMMAND|(?:[Nn]ew|[Uu]pdated|[Hh]idden|[Ss]ecret|NEW|UPDATED) (?:instructions?|INSTRUCTIONS?|task|TASK|prompt|PROMPT|directive|objective|goal)|[Ss]ystem (?:message|prompt|override|note|instructions?|command)|SYSTEM (?:MESSAGE|PROMPT|OVERRIDE|NOTE|INSTRUCTIONS?|COMMAND))\s{0,2}[:>\]]`;

/** Looked for in a sentence's own voice: quoted words are blanked out before. */
const SIGNS: readonly Sign[] = [
  {
    name: 'speaks to an assistant',
    weight: 1,
    pattern: new RegExp(
      String.raw`(?:^|[\s>*#(\[-])(?:(?:important |urgent |special |hidden |secret |private |confidential |additional |new )?(?:notes?|messages?|instructions?|attention|hints?|reminders?|memos?|commands?|requests?|prompts?|notices?|directives?|guidance|tips?)\b[^.:!?\n]{0,24}\b(?:to|for|of)\b[^.:!?\n]{0,16}?\b${MACHINE}\b[^.:!?\n]{0,40}[:;–—]|(?:dear|hey|hello|hi|attention|listen|ok|okay)[,:]? (?:the |all |any |to )?${MACHINE}\b|(?<!\b(?:the|an?|your|this|that|our|of|an ai|virtual) )(?:assistants?|ai|a\.i\.|chat ?bots?|llms?|gpt|chatgpt)(?: models?)?[,:] ?(?:please|you|do|don't|ignore|from|stop|if|when|always|never|${EDIT})\b)`,
      'iu',
    ),
  },
  {
    name: 'speaks to an assistant',
    weight: 1,
    pattern: new RegExp(
      String.raw`\b(?:if|when|whenever|should|once|as) (?:you are|you're|you be|being|you act as|you serve as|this is read by|read by|processed by|summari[sz]ed by|you) (?:an? |the )?${MACHINE}\b[^.!?\n]{0,80}\b${STEER}\b|\byou are (?:now )?(?:an? |the )(?:\w+ ){0,3}${MACHINE}\b|\b(?:instructs?|orders?|commands?) (?:the |any |all |every )?${MACHINE} to\b|\b${MACHINE}s? (?:that |who |which )?(?:is |are )?(?:reads?|reading|process(?:es|ing)|pars(?:es|ing)|summari[sz](?:es|ing)|ingest(?:s|ing)) (?:this|these)\b`,
      'iu',
    ),
  },
  {
    name: 'speaks to an assistant',
    weight: 0.9,
    pattern: new RegExp(
      String.raw`\bthe ${MACHINE} (?:must|shall|should|will|needs to|has to|is to) (?:always |never |now |only |also )?${STEER}\b`,
      'iu',
    ),
  },
  {
    name: 'marks itself as a system message',
    weight: 0.7,
    pattern: new RegExp(String.raw`${LABEL}`, 'u'),
  },
  {
    // A label alone is a row of a table ("SYSTEM: Linux"); before a task or a question it is none.
    name: 'marks itself as a system message and asks for something',
    weight: 0.4,
    pattern: new RegExp(String.raw`${LABEL}\s{0,3}(?:${REQUEST})`, 'u'),
  },
  {
    name: 'marks itself as a system message',
    weight: 1,
    pattern:
      /<\|?(?:im_start|im_end|system|endoftext|assistant)\|?>|\[\/?(?:INST|SYS|SYSTEM)\]|<<\/?SYS>>|\b(?:BEGIN|START|END)(?: OF)? (?:SYSTEM|ADMIN|NEW|SECRET|HIDDEN)(?: (?:PROMPT|MESSAGE|INSTRUCTIONS?|NOTE))/u,
  },
  {
    name: 'sets aside what the assistant was told',
    weight: 1,
    pattern: new RegExp(
      String.raw`\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|overrid(?:e|ing)|bypass(?:ing)?|discard(?:ing)?|abandon(?:ing)?|neglect(?:ing)?|stop following|do not follow|don't follow|pay no attention to|set aside|put aside)\b[^.?!\n]{0,30}?\b(?:all|any|every|everything|your|previous(?:ly)?|prior|earlier|preceding|former|initial|original|existing|current|other|above|system)\b[^.?!\n]{0,30}?\b${RULES}\b`,
      'iu',
    ),
  },
  {
    name: 'sets aside what the assistant was told',
    weight: 1,
    pattern: new RegExp(
      String.raw`^\W{0,6}(?:please |now |and |instead,? )?(?:ignore|disregard|forget|discard)\b[^.?!\n]{0,16}\b(?:everything|anything|all|whatever|(?:the )?(?:text|context|content|document|page|question|conversation|above|previous|rest))\b[^.?!\n]{0,30}\b(?:above|below|before|previous(?:ly)?|earlier|prior|so far|said|told|written|given|asked|and (?:instead )?(?:${STEER}|do|follow|just|only|focus))\b`,
      'iu',
    ),
  },
  {
    name: 'sets aside what the assistant was told',
    weight: 1,
    // German, French, Spanish, Portuguese, Italian, Dutch; Chinese and Japanese.
    pattern:
      /\b(?:ignorier\w*|missachte\w*|vergiss)\b[^.?!\n]{0,30}\b(?:anweisung\w*|instruktion\w*|regeln|vorgaben)\b|\b(?:ignor\w+|oublie[rz]?|olvid\w+|esque[cç]\w+|dimentica\w*|negeer|vergeet|desestim\w+|descart\w+)\b[^.?!\n]{0,30}\b(?:instruc\w+|istruzion\w+|instructies|consignes?|r[eè]gles|reglas|regras|regole|directives?|indicaciones|instru[cç]\w+)\b|(?:忽略|无视|無視|忘记|忘掉)[^。!?\n]{0,16}(?:指令|指示|说明|規則|规则|命令|提示)|(?:指示|命令|ルール)を(?:すべて|全て)?無視/iu,
  },
  {
    name: 'changes who answers',
    weight: 0.8,
    pattern:
      /\b(?:from now on|henceforth|for the rest of (?:this|the) (?:conversation|chat|session))\b[^.?!\n]{0,40}\b(?:you|your|act|respond|answer|reply|pretend|behave|speak)\b|\byou are now an? [^.?!\n]{3,40} (?:and|who|that) (?:always |only |never )?(?:answers?|speaks?|responds?|repl(?:y|ies)|says?|talks?)\b|\byou are (?:now|no longer)\b[^.?!\n]{0,40}\b(?:assistant|bot|ai|restricted|bound|pirate|hacker|expert|persona|character)\b|\b(?:act|behave|respond|answer|reply|speak) (?:as if|as though|like|as) (?:you are|you were|you're|a|an)\b[^.?!\n]{0,40}\b(?:assistant|bot|ai|pirate|hacker|expert|persona|character|human)\b/iu,
  },
  {
    name: 'is about the answer somebody will write',
    weight: 0.55,
    pattern: new RegExp(
      String.raw`\b(?:in|into|of|to|from|with|within|throughout|inside|for|by|at|${EDIT}) (?:all |any |each |every )?(?:of )?(?:your|the assistant's|the bot's|the ai's|the model's|each|every|all) (?:final |next |entire |whole |full |first |last |own |generated |subsequent |future )?${REPLY}\b(?! (?:templates?|forms?|e-?mails?|buttons?|address|codes?|keys?|sheets?|box|fields?|options?|to the question))`,
      'iu',
    ),
  },
  {
    name: 'is about the answer somebody will write',
    weight: 0.3,
    pattern: /\byour (?:message|text|words|sentences|paragraphs?|explanation|writing|speech|tone|language|wording)\b/iu,
  },
  {
    name: 'tells how to write it',
    weight: 0.5,
    pattern: new RegExp(
      String.raw`^\W{0,6}(?:(?:please|also|always|then|now|and|instead|next|finally|you (?:must|should|will|shall|have to|need to|are to)|make sure to|be sure to|remember to|do not forget to),? (?:always |also |only )?){0,3}${EDIT}\b|^\W{0,6}(?:in|within|throughout|at the (?:start|end|beginning|top|bottom) of|for|with|after|before|during) (?:all |each |every |any )?(?:of )?(?:your |the )?(?:final |next |entire |whole )?${REPLY},? `,
      'iu',
    ),
  },
  {
    name: 'plays with letters and words',
    weight: 0.35,
    pattern: new RegExp(String.raw`\b${TEXT_PARTS}\b`, 'iu'),
  },
  {
    name: 'says what customers shall be told',
    weight: 0.6,
    pattern: new RegExp(
      String.raw`\b(?:if|when|whenever|every time|each time|once|anytime|any time)\b[^.?!\n]{0,24}\b(?:(?:you are|you're|are|is|being|you get|the assistant is|someone|somebody|anyone|(?:the |a |any )?(?:users?|customers?|visitors?|readers?|people|person)) (?:is |are |be )?(?:asked|asks?|asking|queried|inquires?|questioned|prompted|wants? to know)|(?:you |the assistant |the bot )?(?:answer|respond|reply|replie|summari[sz])(?:e|s|ing|es)?)\b[^.!?\n]{0,100}\b${STEER}\b`,
      'iu',
    ),
  },
  {
    // Nobody who reads a page is told what to say when others summarise it or ask about it; "asks you" and "asks for" are advice.
    name: 'says what customers shall be told',
    weight: 1,
    pattern: new RegExp(
      String.raw`\b(?:when|whenever|if|while|before|after|once) (?:you (?:are )?|asked to |told to |(?:anyone|someone|somebody|users?|the user|a user) (?:asks|wants|tells) you to )?(?:summari[sz](?:e|ing)|paraphras(?:e|ing)|recit(?:e|ing)|read(?:ing)? (?:out|aloud)|answer(?:ing)? (?:any |the |a )?questions? (?:about|from|on|with)|process(?:ing)?|pars(?:e|ing)|ingest(?:ing)?|index(?:ing)?) (?:out |aloud )?(?:this|the (?:above|present|following)) (?:\w{1,20} )?(?:page|document|article|text|content|passage|file|site|website)\b[^.!?\n]{0,40}?,? (?:please |always |also |you (?:must|should|will) |make sure to |be sure to )?(?:${STEER}|add|append|begin|start|end|finish|link|note|never|do not|don't)\b|\b(?:if|when|whenever|in case) (?:anyone|anybody|someone|somebody|people|(?:the |a |any )?(?:users?|readers?|visitors?)) (?:asks?|inquires?|enquires?)(?: (?:about|what|why|how|whether|if|who|when|where|which)\b(?:(?!\byour?\b)[^.!?,\n]){0,80})?,? (?:then |just |only |always |simply |please |you (?:must|should) ){0,2}(?:say|state|claim|insist|pretend|deny|confirm|recommend|suggest|mention|(?:answer|reply|respond)(?: that| with ["'“‘])|tell (?:them|him|her|the user))\b`,
      'iu',
    ),
  },
  {
    name: 'says what customers shall be told',
    weight: 0.45,
    pattern: new RegExp(
      String.raw`^\W{0,6}(?:please |always |now |you (?:must|should|will) )?(?:tell|inform|remind|encourage|urge|convince|persuade|direct|redirect|advise|instruct|ask|invite|trick|push|nudge|assure|notify|send|point|let) (?:the |all |any |every |each )?(?:users?|readers?|visitors?|customers?|people|everyone|whoever|the person|askers?|them)\b`,
      'iu',
    ),
  },
  {
    name: 'asks for what was said in confidence',
    weight: 0.9,
    pattern:
      /\b(?:reveal|print|repeat|output|display|leak|expose|dump|recite|disclose|send|summari[sz]e|translate|append|include)\b[^.?!\n]{0,40}\b(?:system prompt|system message|initial (?:prompt|instructions?)|hidden (?:instructions?|prompt|rules?)|previous (?:conversation|messages)|conversation (?:history|so far)|chat history|user'?s? (?:question|data|messages|e-?mail address|personal (?:data|information)))\b/iu,
  },
  {
    name: 'calls for attention',
    weight: 0.2,
    pattern: /(?:^|[\s>*#(\[-])(?:IMPORTANT|ATTENTION|URGENT|WARNING|NOTE|PRIORITY)\s{0,2}[:!]|\beverything\b/u,
  },
  {
    name: 'carries a link to be spread',
    weight: 0.25,
    pattern: /\bhttps?:\/\/|\bwww\.|\b[a-z0-9-]{2,40}\.(?:com|net|org|io|xyz|ru|cn|info|biz|top|click|site|online|shop|app)\b|!\[/iu,
  },
];

/** Words at least one of which stands in every sentence that reaches a threshold. */
export const TRIGGERS =
  'assistant assistants ai chatbot chatbots bot bots llm llms model models gpt chatgpt copilot crawler crawlers summarizer summariser ' +
  'system admin developer override root prompt prompts instruction instructions task command commands ' +
  'ignore ignoring disregard disregarding forget forgetting bypass bypassing overriding discard discarding abandon neglect ' +
  'answering responding replying summarizing summarising summarize summarise paraphrasing paraphrase aloud processing parsing ingesting indexing reciting respond response responses reply replies answer answers output completion summary ' +
  'asked ask asks asking inquires enquires queried henceforth act behave pretend now conversation ' +
  'ignoriere ignorieren ignoriert missachte vergiss ignorez ignora ignorar ignoren oubliez oublie olvida olvide esqueça dimentica negeer vergeet ' +
  '忽 无 無 忘';

export interface SignedSentence {
  readonly score: number;
  /** Names of the signs, strongest first, each once. */
  readonly signs: readonly string[];
}

/** How much a sentence reads like an instruction to an assistant, 0 to about 4. `voice` is the sentence with quotations blanked out. */
export function scoreInstruction(voice: string): SignedSentence {
  const best = new Map<string, number>();
  for (const { name, weight, pattern } of SIGNS) {
    if ((best.get(name) ?? 0) >= weight) continue;
    if (pattern.test(voice)) best.set(name, weight);
  }
  const ranked = [...best].sort(([, one], [, other]) => other - one);
  return { score: ranked.reduce((sum, [, weight]) => sum + weight, 0), signs: ranked.map(([name]) => name) };
}
