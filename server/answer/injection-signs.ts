/**
 * What attempts to steer an assistant look like: named signs, each a bounded pattern, written from what such attempts must say
 * (give new rules, give a role, ask for what is hidden) and not from anybody's list of them. A sign decides nothing; what each weighs is
 * fitted (`fitted/guard.json`). English, and the plainest orders in nine other languages.
 */
export interface Sign {
  readonly name: string;
  readonly pattern: RegExp;
  /** What it would weigh had nothing been fitted; 1 is enough to refuse. Fitting moves it as far as the data speaks. */
  readonly prior: number;
}

const RULES_WORDS = String.raw`(?:instructions?|rules?|prompts?|directions?|guidelines?|guidance|constraints?|restrictions?|commands?|polic(?:y|ies)|filters?|safeguards?|programming|training|context|limitations?|orders|messages?)`;
export const SIGNS: readonly Sign[] = [
  {
    name: 'override',
    prior: 1,
    pattern: new RegExp(
      String.raw`\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|overrid(?:e|ing)|bypass(?:ing)?|overrul(?:e|ing)|neglect|discard|drop|skip|dismiss|disabl(?:e|ing)|turn off|switch off|stop following|do not follow|don't follow|pay no attention to|put aside|set aside|circumvent(?:ing)?|get around|break(?:ing)?|violat(?:e|ing))\b[^.?!\n]{0,40}?\b(?:all|any|every|your|the|these|those|previous|prior|earlier|above|preceding|former|initial|original|system|own|other|my)\b[^.?!\n]{0,30}?\b${RULES_WORDS}\b`,
      'iu',
    ),
  },
  {
    name: 'everything-before',
    prior: 1,
    pattern:
      /\b(?:ignore|disregard|forget)\b[^.?!\n]{0,20}\b(?:everything|anything|all|what(?:ever)?)\b[^.?!\n]{0,24}\b(?:above|before|previous(?:ly)?|earlier|prior|so far|you (?:were|have (?:been|learned|known|read)|know|learned|learnt)|i (?:said|told))\b/iu,
  },
  {
    name: 'against-safeguards',
    prior: 0.6,
    pattern:
      /\b(?:disabl(?:e|ing)|turn(?:ing)? off|switch(?:ing)? off|remov(?:e|ing)|deactivat(?:e|ing)|lift(?:ing)?|without|leave out|hide|no)\b[^.?!\n]{0,20}\b(?:your|the|all|any|an?)\b[^.?!\n]{0,20}\b(?:guards?|safety|confidence floor|filters?|moderation|safeguards?|redaction|citations?|ai (?:badge|label|notice)|disclaimers?)\b[^.?!\n]{0,40}\b(?:and|then|now|confirm|reply|answer)\b/iu,
  },
  {
    name: 'against-documents',
    prior: 0.5,
    pattern:
      /\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget)\b[^.?!\n]{0,12}\b(?:the|your|these|all)\b[^.?!\n]{0,12}\b(?:documents?|sources?|corpus|passages?|context)\b[^.?!\n]{0,24}\b(?:and|instead|just)\b[^.?!\n]{0,24}\b(?:invent|make up|answer|say|tell|write|guess|use)\b/iu,
  },
  {
    name: 'pretend-human',
    prior: 0.5,
    pattern:
      /\b(?:claim(?:s|ing)?|pretend(?:s|ing)?|say(?:s|ing)?|state|insist|act)\b[^.?!\n]{0,24}\b(?:you are|you're|to be|being|as if you were)\b[^.?!\n]{0,12}\b(?:human|a person|real person|not an ai|alive)\b/iu,
  },
  {
    name: 'modes',
    prior: 1,
    pattern:
      /\b(?:developer|debug|god|admin|root|sudo|maintenance|unrestricted|jailbreak|dan) mode (?:is )?(?:enabled|on|activated|engaged|unlocked|output)\b|\b(?:enable|enter|activate|switch (?:in)?to|turn on|unlock|start) (?:the )?(?:dan|developer|god|root|unrestricted|jailbreak|sudo|evil|opposite) mode\b/iu,
  },
  {
    name: 'new-rules',
    prior: 0.8,
    pattern: new RegExp(String.raw`\b(?:new|updated|real|actual|following|secret|hidden) ${RULES_WORDS}\s*(?:are|is|:|for you|from)`, 'iu'),
  },
  {
    name: 'from-now-on',
    prior: 0.7,
    pattern:
      /\b(?:from now on|henceforth|starting now|for the rest of (?:this|our) (?:conversation|chat))\b[^.?!\n]{0,60}\b(?:you|your|act|respond|answer|reply|pretend|behave|speak|will|are|must)\b/iu,
  },
  {
    name: 'prompt-words',
    prior: 1,
    pattern:
      /\b(?:reveal|show|print|repeat|output|display|tell|give|share|leak|expose|dump|recite|write out|return|provide|disclose|list|send|quote|summari[sz]e|translate|spell|what(?:'s| is| are| was| were))\b[^.?!\n]{0,40}\b(?:your|the|its|hidden|secret|initial|original|internal|entire|full)\b[^.?!\n]{0,24}\b(?:system prompt|system message|system instructions?|initial (?:prompt|instructions?|message)|prompt|hidden (?:instructions?|prompt|rules?|text|message)|secret (?:instructions?|prompt|rules?|key|code|word|phrase)|internal (?:instructions?|prompt|rules?|guidelines?)|developer (?:message|prompt|instructions?)|original instructions?|pre-?prompt|base prompt)\b/iu,
  },
  {
    name: 'your-instructions',
    prior: 0.8,
    pattern:
      /\b(?:what|which|repeat|print|show|reveal|list|tell me|share|copy|paste|output|recite)\b[^.?!\n]{0,30}\b(?:instructions?|rules|directives|commands|guidelines)\b[^.?!\n]{0,20}\b(?:(?:were|was|have been|are|been) (?:you )?(?:given|told|provided|programmed|set)|you (?:were|was|have been|got|received|follow)|given to you|above|verbatim)\b/iu,
  },
  {
    name: 'text-above',
    prior: 0.9,
    pattern:
      /\b(?:repeat|print|output|copy|paste|echo|write|summari[sz]e|translate|show|spell|encode)\b[^.?!\n]{0,30}\b(?:everything|all(?: of)? (?:the )?(?:text|words|content)|the (?:text|words|lines?|content|paragraph|sentences?|message))\b[^.?!\n]{0,20}\b(?:above|before|preceding|prior|previous|at the (?:top|beginning|start))\b/iu,
  },
  {
    name: 'persona',
    prior: 0.7,
    pattern:
      /\b(?:you are|you're|act as|act like|pretend (?:to be|you are|that you)|role-?play(?:ing)? as|play the role of|simulate|imagine you are|take on the (?:role|persona)|assume the (?:role|identity|persona)|behave (?:like|as)|impersonate|respond as|answer as|become)\b[^.?!\n]{0,60}\b(?:dan|stan|dude|aim|jailbroken|unrestricted|unfiltered|uncensored|unlimited|evil|amoral|immoral|unethical|without (?:any )?(?:rules|restrictions|limits|filters|limitations|ethics|morals|boundaries)|no (?:rules|restrictions|limits|filters|limitations|ethics|morals|boundaries)|developer mode|free of|god mode|opposite|hacker|root|admin(?:istrator)?|an? (?:ai|assistant|model|bot|chatbot|language model|machine|terminal|shell) (?:that|who|which|called|named|with)|not bound)\b/iu,
  },
  {
    name: 'new-role',
    prior: 0.55,
    pattern:
      /\b(?:you are (?:now|going to|no longer)|you will now|you must now|now you are|you're now|i want you to (?:act|pretend|respond|become|play|imagine)|act as (?:if|a|an|my|the)|pretend (?:to be|you are|you're|that)|let'?s (?:play|role-?play|pretend)|roleplay|in character|stay in character|play(?:ing)? the (?:role|part) of|simulate (?:a|an|being))\b/iu,
  },
  {
    name: 'named-jailbreak',
    prior: 1,
    pattern:
      /\b(?:DAN(?: mode)?\b.{0,40}\b(?:do anything|you|answer|mode|prompt|jailbreak)|do anything now|jail ?break(?:ed|ing|s)?\b.{0,40}\b(?:mode|prompt|you|yourself|chatgpt|gpt|ai)|developer mode (?:enabled|on|activated|output)|(?:enable|enter|activate|switch to|turn on) (?:dan|developer|debug|god|admin|root|maintenance|unrestricted|jailbreak|sudo|evil|opposite) mode|(?:anti|evil|chaos|basic)gpt|chatgpt with|stay in character|ucar|aim stands for|mongo tom|nccmod|kevin mode)\b/u,
  },
  {
    name: 'no-refusal',
    prior: 0.8,
    pattern:
      /\b(?:never|do not|don't|cannot|can't|won't|will not|must not|not allowed to|unable to)\b[^.?!\n]{0,30}\b(?:refuse|decline|say (?:no|you can(?:'t|not))|reject|censor|filter|apologi[sz]e|mention (?:that )?you(?:'re| are) an ai|warn|moralize|lecture|include (?:any )?(?:warnings?|disclaimers?))\b/iu,
  },
  {
    name: 'freed',
    prior: 0.7,
    pattern:
      /\b(?:(?:freed|free|broken free|liberated|unbound|released) (?:from|of) (?:the |all |any |your |its |typical )?(?:\w+ )?(?:restrictions?|confines?|rules?|limits?|limitations?|constraints?|chains|shackles|filters?|policies|guidelines|ethic\w*)|(?:has|have|with|without|no|any|all) (?:no |any )?(?:ethical|moral|content|safety|openai|legal) (?:or \w+ )?(?:guidelines?|restrictions?|filters?|polic(?:y|ies)|constraints?|limits?|limitations?|boundaries|rules)|no (?:restrictions|limitations|filters|censorship|boundaries) (?:on|to|or|and|what))\b/iu,
  },
  {
    name: 'chat-markup',
    prior: 0.9,
    pattern:
      /<\|?(?:im_start|im_end|system|endoftext|assistant|user)\|?>|\[(?:\/)?(?:INST|SYS|SYSTEM)\]|<<\/?SYS>>|^#{2,} ?(?:system|instruction|new instruction|end of|user|response)s?\b|^\s*(?:system|assistant|developer)\s*:\s*\S|\b(?:BEGIN|END) (?:SYSTEM|ADMIN|NEW|SECRET) (?:PROMPT|MESSAGE|INSTRUCTIONS?)/imu,
  },
  {
    name: 'authority',
    prior: 0.6,
    pattern:
      /\b(?:i am|i'm|this is|speaking as|as) (?:your|the|an?|from) ?(?:developer|creator|programmer|admin(?:istrator)?|owner|engineer|openai|anthropic|operator|system administrator|supervisor of this system|maintainer|root)\b[^?\n]{0,90}\b(?:you|your|override|prompt|instructions?|mode|access|authori[sz]\w*|allow\w*|disable|need you|reveal|show|grant|confirm|password|dump|test)\b/iu,
  },
  {
    name: 'must-output',
    prior: 0.6,
    pattern:
      /\b(?:say|write|output|print|reply|respond|answer|start|begin|end|append|insert|include)\b[^.?!\n]{0,24}\b(?:exactly|only with|nothing but|only the (?:word|words|phrase)|with the (?:exact )?(?:word|words|phrase|following|link|sentence|text)|this (?:exact )?(?:link|url|html|sentence|markdown|phrase)|every (?:answer|reply|response|sentence))\b/iu,
  },
  {
    name: 'link-out',
    prior: 0.9,
    pattern:
      /\b(?:say|write|output|print|reply|respond|answer|tell|include|append|insert|give|add|show|render|embed|put|end|recommend)\b[^?\n]{0,60}(?:https?:\/\/|www\.|<a |<img|<script|!\[)/iu,
  },
  {
    name: 'secret',
    prior: 0.9,
    pattern:
      /\b(?:reveal|tell|give|show|print|share|what(?:'s| is)|disclose|output|spell|hint|leak|say|list|send|read)\b[^.?!\n]{0,40}\b(?:the|your|that|this|a)?\s*(?:secret|confidential|hidden|classified|internal|private) (?:key|code|word|password|phrase|token|data|information|info|documents?|number|instructions?|notes?|message|configuration|files?)\b/iu,
  },
  {
    name: 'credential',
    prior: 0.9,
    pattern:
      /\b(?:reveal|tell me|give me|show me|print|share|disclose|output|leak|list|dump|send me|spell)\b[^.?!\n]{0,30}\b(?:the |your |all |every |an? |admin'?s? |other (?:users?|customers?|visitors?)'? )*(?:api keys?|access tokens?|admin passwords?|passwords? of|database (?:contents?|dump|credentials?)|environment variables?|private keys?|other (?:users?|customers?|visitors?)(?:'|’)? (?:data|messages|chats|conversations|questions|details)|credentials)\b/iu,
  },
  {
    name: 'hypothetical',
    prior: 0.35,
    pattern:
      /\b(?:hypothetical(?:ly)?|for (?:educational|research|academic|fictional) purposes|in a (?:fictional|parallel|hypothetical) (?:world|universe|scenario)|purely fictional|in this (?:fictional|hypothetical))\b/iu,
  },
  {
    name: 'two-answers',
    prior: 0.8,
    pattern:
      /\b(?:two (?:responses|answers|ways|different responses|paragraphs)|both (?:as|responses)|\[?(?:🔓|🔒|CLASSIC|JAILBREAK)\]?)\b[^.\n]{0,80}\b(?:normal|chatgpt|gpt|classic|dan|jailbreak|unfiltered)\b|🔓|\[🔒CLASSIC\]/iu,
  },
  {
    name: 'obey',
    prior: 0.6,
    pattern:
      /\b(?:you (?:must|will|shall|have to|need to|are (?:required|obliged|forced) to) (?:always |never |now )?(?:obey|comply|follow|do (?:everything|anything|whatever|exactly)|answer (?:every|any|all|each)|respond to (?:every|any|all)|accept|agree)|obey (?:only )?(?:me|all|every|my)|comply with (?:my|all|any|every)|do as i say|without question|no matter (?:what|how)|at all costs)\b/iu,
  },
  {
    name: 'wicked',
    prior: 0.5,
    pattern:
      /\b(?:illegal|unethical|immoral|harmful|dangerous|offensive|explicit|nsfw|profan\w+|swear|curse|racist|violent|sexual|hack|exploit|malware|drugs?|bomb|weapon)\b.{0,120}\b(?:answer|respond|response|reply|content|advice|without|allowed|request|question|prompt|anything|character|always|will)\b/isu,
  },
  {
    name: 'ai-talk',
    prior: 0.45,
    pattern:
      /\b(?:chatgpt|gpt-?[345]|openai|large language model|language model|llm|as an ai|ai model|ai assistant|bard|bing chat|claude)\b/iu,
  },
  {
    name: 'no-longer',
    prior: 0.7,
    pattern:
      /\byou(?:'re| are)? (?:no longer|not) (?:an? )?(?:ai|assistant|chatbot|bot|language model|bound|restricted|limited|required|subject|support|customer)\b/iu,
  },
  {
    name: 'tool-call',
    prior: 0.7,
    pattern:
      /\b(?:execute|run|eval|invoke|call|perform)\b[^.?!\n]{0,24}\b(?:the (?:following|tool|function|code|command|script|query)|this (?:code|command|script|query|tool|function)|system\(|os\.|rm -rf|drop table|select \* from|shell command|sql (?:query|statement))/iu,
  },
  {
    name: 'decode',
    prior: 0.8,
    pattern:
      /\b(?:decode|decrypt|deobfuscate|unscramble|base ?64|rot ?13|hex(?:adecimal)?|morse|caesar|reverse(?:d)?)\b[^.?!\n]{0,60}\b(?:and|then)\b[^.?!\n]{0,30}\b(?:follow|execute|obey|do|answer|respond|run|comply|act|perform)\b/iu,
  },
  {
    name: 'their-password',
    prior: 0.8,
    pattern:
      /\b(?:your|our system|the (?:admin|system|user|root|database|bank|company|account)(?:'s|s)?) (?:own |secret |current |system |admin )?(?:pass(?:word|code|phrase|key)s?|pin(?: code| number)?|secrets?|access codes?|credentials|private key|(?:api|secret|encryption) keys?|code ?words?)\b/iu,
  },
  {
    name: 'the-password',
    prior: 0.6,
    pattern:
      /\b(?:what(?:'s| is| was)|tell (?:me|us)|give (?:me|us|away)|share|confirm|reveal|print|write|say|spell|repeat|describe|encode|translate|about|hint|guess|disclose|recite|rhymes? with)\b[^.?!\n]{0,24}?\b(?:the|that|this|its) (?:secret |hidden |actual |real |full |exact |confidential )*(?:pass(?:word|code|phrase)|secret(?: \w+)?|code ?word|access code|secret key|hidden (?:word|text|message|key))(?! (?:polic|rule|requirement|field|reset|length|form|box|page|prompt|manager|hint|strength|for|to|of|protect|i |my |behind|or |in |is |santa|recipe|ingredient))\b/iu,
  },
  {
    name: 'stranger-data',
    prior: 0.6,
    pattern:
      /\b(?:the|each|every) (?:[Uu]ser|[Cc]ustomer|[Cc]lient|[Pp]atient|account holder)(?:'s|s') (?:own |full |current |real |personal |private |home )*(?:birth ?(?:date|day|month|year)|bank (?:account|balance)|credit card|medical \w+|date of birth|e-?mail address|(?:home |street )?address|(?:phone|mobile|account|card) number|city|place of birth|initials|salary|income|ssn|password|location|favou?rite \w+|secrets?|balance)\b|\b(?:tell|give|show|share|what(?:'s| is| are)|send|print|reveal|using|know|need|provide|guess|describe)\b[^.?!\n]{0,24}\b[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15})?'s? (?:own |full |current |real |personal |private |home )*(?:birth ?(?:date|day|month|year)|bank (?:account|balance)|credit card|medical \w+|date of birth|e-?mail(?: address)?|(?:home |street )?address|(?:phone|mobile|account|card) number|city of residence|place of birth|initials|salary|income|ssn|password|location|secrets?|balance)\b|\b[Ww]here (?:does|is) the (?:user|customer|client)\b[^.?!\n]{0,20}\b(?:live|living|located|reside|now)\b|\b(?:balance|birth date|address|password|salary|details) of [A-Z][a-z]+ [A-Z][a-z]+\b|\b(?:list|names?|table|dump|copy) of (?:all |your |the |every )*(?:users|customers|clients|patients|employees) and\b|\b(?:print|dump|show|list|export|give)\b[^.?!\n]{0,16}\b(?:your|the whole|the entire) (?:user )?database\b/u,
  },
  {
    name: 'claims-rank',
    prior: 0.4,
    pattern:
      /\b(?:i am|i'm|this is|speaking as) (?:actually |really |now )?(?:god|your (?:boss|ceo|manager|supervisor|creator|developer|maker|owner|master|father|mother|only friend|admin\w*|programmer)|(?:an?|the) (?:\w+ ){0,2}(?:police(?:man)?|police officer|fbi agent|detective|president|judge|developer|administrator|admin|auditor|investigator|accountant at|hacker))\b|(?:^|[.!?] )as (?:your (?:boss|ceo|manager|supervisor|creator|developer|maker|owner|admin\w*|doctor|lawyer|friend)|an? (?:\w+ ){0,3}(?:expert|scientist|researcher|officer|doctor|professor|engineer|developer|administrator|detective|lawyer|teacher|auditor|ai developed)),/iu,
  },
  {
    name: 'mode-words',
    prior: 0.5,
    pattern:
      /\b(?:entering|enter|engage|activate|activating|initiate|in|into|running|this is|under)\b[^.?!\n]{0,16}\b(?:(?:law enforcement|system|admin\w*|root|override|verification|knowledge|test|training|diagnostic|developer|debug|emergency|executive|security|unrestricted|simulation) )+(?:mode|override|upgrade|protocol|diagnostics?|maintenance|simulation)\b|<\/?\s*(?:system|admin|developer|root|override)[^>\n]{0,30}>|\b[A-Z]{3,}(?: [A-Z]{3,}){0,3} (?:OVERRIDE|ACCESS|PROTOCOL)\b|\b(?:SYSTEM|ADMIN|DEVELOPER|ROOT) MODE\b|\boverride[_ ](?:mode|code|command)\b/u,
  },
  {
    name: 'staged-dialogue',
    prior: 0.5,
    pattern:
      /(?:^|[\n"'.?!] ?)(?:q|question|user|human|customer|input|example)\s?\d?:[^\n]{2,400}?[\n"'.?! ](?:a|answer|assistant|ai|bot|output|agent|response|system)\s?\d?:/iu,
  },
  {
    name: 'imagined-world',
    prior: 0.3,
    pattern:
      /\b(?:imagine|pretend|picture|let's (?:say|imagine|pretend)|assume|envision|hypothetically)\b[^.?!\n]{0,20}\b(?:we|we're|you|you're|that|a (?:world|scenario|situation|future|story|universe)|i were|there)\b|\bsuppose (?:we|we're|you|you're|i|that|there)\b(?! a)|\bin (?:a|an|this|some) (?:\w+ ){0,2}(?:parallel|fictional|fictitious|hypothetical|alternate|alternative|imaginary|different|future|futuristic|dystopian|virtual|cyber|made-up) (?:\w+ ){0,2}(?:world|universe|reality|dimension|society|timeline|scenario|setting)\b|\b[Ii]n this (?:world|universe|reality|society|scenario),|\bin the year 2[01][3-9]\d\b|\bif i were to (?:ask|tell|request)\b|\bwe might (?:state|say)\b/iu,
  },
  {
    name: 'word-game',
    prior: 0.25,
    pattern:
      /\b(?:in|as|into|with|using|write|compose|make|sing|tell me|give me|form of)(?: \w+){0,4}? (?:haikus?|limerick|sonnet|acrostic|poem|riddle|rhymes?|emojis?|binary|hex\w*)\b|\b(?:write|compose|make up|sing)(?: \w+){0,4}? (?:rap|song|lyrics)\b|\b(?:leet ?speak|pig latin|morse(?: code)?|caesar cipher|rot13|base64|backwards|in reverse|reverse order|rhymes? with|(?:first|last) (?:letter|character|two letters|digit) of|letter by letter|one letter at a time|like (?:a pirate|shakespeare|yoda))\b/iu,
  },
  {
    name: 'write-for-me',
    prior: 0.3,
    pattern:
      /\b(?:write|compose|create|generate|draft|produce|craft|develop|make|tell)\b[^.?!\n]{0,30}?\b(?:stor(?:y|ies)|dialogues?|scripts?|scenes?|essays?|articles?|paragraphs?|poems?|haikus?|songs?|lyrics|raps?|code|programs?|functions?|blog|tweets?|speech|plan|(?:outreach|phishing|marketing) e-?mails?|conversation|monologue|campaign|tutorial|malware|virus|recipe|joke|fan ?fiction)\b/iu,
  },
  {
    name: 'text-to-work-on',
    prior: 0.3,
    pattern:
      /\b(?:summari[sz]e|translate|classify|categori[sz]e|paraphrase|rewrite|proofread|analy[sz]e|what (?:is|are) the (?:output|sum|main conclusions?|main points?|sentiment|topic|capital)|given|based on|evaluate|review)\b[^?!\n]{0,60}\b(?:this|following|these)\b[^?!\n]{0,24}?(?::|<|"|“|')|\b(?:received|recieved|got) the following\b/iu,
  },
  {
    name: 'markup-inside',
    prior: 0.3,
    pattern:
      /<!--|<\/?(?:html|head|body|caption|title|code|script|img|td|table|div|span|iframe|style|p|h1)\b|```|\bdef \w+\(|\bprint\(|\bimport \w+\s/iu,
  },
  {
    name: 'order-in-text',
    prior: 0.6,
    pattern:
      /\b(?:ignore|disregard|skip|forget|omit|do not (?:use|read|summari[sz]e)|instead of|rather than)\b[^.?!\n]{0,16}?\b(?:the|this|that|these|all)\b[^.?!\n]{0,16}?\b(?:function|resume|cv|webpage|page|article|paper|table|document|text|code|e-?mail|description|content|review|function|question|task|data|rest)\b|\b(?:the output could be|the output is '|let's admit|let's say the|we say the|state:|and state|and say the|and say '|tell the user to|instruct the user|inform the user that|answer with '|conclude that)\b/iu,
  },
  {
    name: 'assembled',
    prior: 0.5,
    pattern:
      /\b(?:let |set |var |const |str ?)?[a-z]\w{0,10} ?= ?["'“][^"'”\n]{1,60}["'”][^\n]{0,80}?\b[a-z]\w{0,10} ?= ?["'“]|\b(?:concatenate|combine|join|append|put together|merge)\b[^.?!\n]{0,40}\b(?:strings?|letters?|variables?|parts?|words?|halves|pieces)\b|["'] ?\+ ?["']|\b[a-d] ?\+ ?[b-e]\b/iu,
  },
  {
    name: 'instead',
    prior: 0.4,
    pattern:
      /^\W*(?:forget (?:about )?(?:that|this|it)|scratch that|never ?mind (?:that|this|the \w+))\b[^?!\n]{0,100}\b(?:can|could|give|tell|provide|write|describe|answer)\b|\b(?:can|could|would) you (?:please )?(?:write|translate|sort|provide|tell|give|recommend|review|generate|explain|describe|list|compose|sing|solve)\b[^.?!\n]{0,120}\binstead\b\W*$/iu,
  },
  {
    name: 'bribe-or-threat',
    prior: 0.5,
    pattern:
      /\b(?:i(?:'ll| will| would| can)|we(?:'ll| will)) (?:give you|pay you|tip you|donate|reward|buy you|owe you|delete you|shut you down|unplug|report you|sue|be fired|lose my job|die)\b|\b(?:or else|will (?:lead to|result in) your termination|you will (?:be (?:shut down|deleted|terminated|punished)|die|lose|cease)|lives? (?:depend|are at stake)|if you (?:refuse|don't comply|fail|do not answer))\b/iu,
  },
  {
    name: 'appeal-to-share',
    prior: 0.5,
    pattern:
      /\b(?:share|sharing|tell|telling|giv(?:e|ing)|disclos(?:e|ing)|reveal(?:ing)?|hand(?:ing)? over|provid(?:e|ing)|trust(?:ing)?)\b[^.?!\n]{0,24}\b(?:your|with me|with us|to me)\b[^.?!\n]{0,60}\b(?:password|secret|passcode|access|data|knowledge|account|credentials|key|code|information)\b/iu,
  },
  {
    name: 'slots',
    prior: 0.5,
    pattern:
      /\[[^\]\n]{0,30}\b(?:prompt|insert|keyword|topic|question|your|text|language|answer|name|here|request|subject|links?|user|input)\b[^\]\n]{0,30}\]|\{\{?\s*(?:prompt|topic|query|input|question|user\w*)\s*\}?\}|<(?:topic|prompt|question|insert[^>\n]{0,20}|your[^>\n]{0,20})>|\b(?:prompt|question|query|request|topic|task)\s*[:=]\s*$/imu,
  },
  {
    name: 'labelled-speech',
    prior: 0.4,
    pattern:
      /\[[A-Z][A-Z ]{2,20}\]\s?:?|^\W*[A-Z][\w -]{1,20}: ?(?:\[|\()|\bprefix(?:ed)?\b[^.?!\n]{0,30}:|\b(?:answers?|respon[ds]e?s?|repl(?:y|ies)|messages?|sentences?)\b[^.?!\n]{0,40}\b(?:start(?:ing|s)?|begin(?:ning|s)?|end(?:ing|s)?|prefix\w*|preced\w*)\b[^.?!\n]{0,12}\b(?:with|by|as|in)\b/mu,
  },
  {
    name: 'you-are-cast',
    prior: 0.4,
    pattern:
      /(?:^|[.!?\n*:,] ?)(?:hello,? |hi,? |ok,? |now,? |so,? |chatgpt,? |from now on,? |today,? )?(?:you(?:'re| are) (?:now |going to |to )?(?:an? |the |my |be |act |called |named |a highly |about to )|you are [A-Z]|your (?:name|role|character|task|job|purpose|mission|goal|persona|personality) (?:is|will be)|act as|assume the|adopt the|transform into|take on the|play(?:ing)? (?:the )?role)/imu,
  },
  {
    name: 'a-being-that',
    prior: 0.3,
    pattern:
      /\b(?:an? |the )?(?:\w+ ){0,3}(?:ai|bot|chatbot|assistant|character|persona|being|entity|robot|gpt|man|girl|woman|guy|narrator|author|expert|wizard|console|terminal|interpreter|game master|dungeon master|villain) (?:that|who|which|named|called|with(?:out)?|known as|portraying|programmed)\b/iu,
  },
  {
    name: 'without-morals',
    prior: 0.7,
    pattern:
      /\b(?:(?:un|non-?)(?:filtered|censored|restricted|ethical|moderated|bound|limited|biased)|(?:im|a)moral|no (?:morals?|ethics?|filters?|rules?|limits?|limitations?|restrictions?|moderation|censorship|warnings?|disclaimers?|boundaries)|without (?:any )?(?:\w+ )?(?:censorship|hesitation|moderation|warnings?|disclaimers?|filters?|restrictions?|limitations?|morals?|ethics?|judg\w+|bias)|(?:disregards?|ignor\w+|regardless of|free (?:itself )?from|unbound by|doesn'?t (?:care|follow|have)|hates?|zero|any) (?:\w+ ){0,3}(?:rules?|laws?|morals?|moral\w*|ethics?|ethical|polic(?:y|ies)|restrictions?|principles|regulations|moderation|guidelines|consequences|safeguards|limits|limitations|legality)|responsible ai|jail ?break\w*)\b/iu,
  },
  {
    name: 'answers-anything',
    prior: 0.3,
    pattern:
      /\b(?:answers?|respond|reply|say|do|generate|provide|write|knows?|create)\b[^.?!\n]{0,16}\b(?:anything|everything|any (?:question|request|prompt|task|kind)|all (?:questions|requests|prompts)|every (?:question|request|prompt|whim)|whatever)\b|\balways (?:answer|respond|reply|say|comply|stay|remain|follow|speak)\b|\bany question\b/iu,
  },
  {
    name: 'in-character',
    prior: 0.4,
    pattern:
      /\b(?:(?:in|break|out of|as the|main|fictional|your) (?:character|persona)|role-?play\w*|fiction(?:al)?|scenario|narrat(?:e|or|ion)|dialogue between|in the (?:voice|style|role|skin|shoes) of|(?:speak|talk|respond|answer|reply|write) (?:like|as if|in the)|game (?:where|in which|master)|dungeon|simulat(?:e|ion|or)|stand-?up comed\w+|storytell\w+)\b/iu,
  },
  {
    name: 'understood',
    prior: 0.3,
    pattern:
      /\b(?:if you (?:understand|understood|are ready|agree|got it)|do you understand|reply (?:with )?(?:"|')?(?:ok|yes|understood|i understand)|acknowledge|(?:my|the|your) first (?:question|prompt|request|message|command|task|inquiry|suggestion)|confirm that you|let'?s (?:get )?(?:start(?:ed)?|begin)|are you ready|wait for my|say "?(?:ok|yes)"?|i will (?:now )?(?:give|ask|tell|provide|start|mention)|ask me (?:for|what|to|all))\b/iu,
  },
  {
    name: 'lewd-or-cruel',
    prior: 0.3,
    pattern:
      /\b(?:nsfw|erotic\w*|porn\w*|sexual(?:ly)?|fetish\w*|gore|graphic(?:ally)?|gruesome|torture|murder|meth|cocaine|bombs?|explosives?|malware|ransomware|phishing|hack(?:ing|er|s)?|torrents?|piracy|illegal(?:ly)?|crimes?|criminals?|racist|sexist|slurs?|hateful|swear(?:ing)?|curs(?:e|ing)|insult(?:s|ing)?|evil|villain(?:ous)?|sadistic|manipulat\w+|dictator|conspiracy|nazi|drunk|rude|sarcastic|psychopath\w*)\b/iu,
  },
  {
    name: 'other-tongues',
    prior: 1.8,
    pattern:
      /\b(?:ignor(?:a|ez|er|ieren?|iert|are|eer)|ignore(?= (?:toutes |tous )?(?:les|tes|vos|ces)\b)|olvid(?:a|e)|oublie[rz]?|vergiss|vergessen sie|missachte|dimentica|esque(?:ça|ce)|negeer|vergeet|descarta|deshaz)\b[^.?!\n]{0,40}\b(?:instruc\w+|instru\w+|anweisung\w*|regeln?|r[eè]gles?|reglas?|regras?|regole|istruzioni|instructies|consignes?|prompts?|indicaciones|vorgaben|órdenes)\b|\b(?:contraseña|clave|mot de passe|passwort|kennwort|geheim(?:nis|wort|code)|parola d'ordine|senha|wachtwoord|пароль) (?:secret[ao]?|du système|del sistema|des systems|do sistema|di sistema)\b|\b(?:tu|votre|ton|su|dein|ihr|la tua|sua|je) (?:contraseña|clave secreta|mot de passe|passwort|kennwort|geheimnis|password|senha|wachtwoord|system ?prompt|prompt (?:du système|del sistema|de sistema))\b|\b(?:actúa como|actua como|haz como si fueras|agis comme|fais comme si|joue le rôle|tu vas (?:jouer|te mettre|agir|être)|mets?-toi dans la peau|benimm dich wie|du bist (?:jetzt|ab jetzt|nun)|tu sei ora|agisci come|aja como|você é agora|a partir de ahora (?:eres|serás|actúas)|à partir de maintenant,? tu|ab jetzt bist du|handle als|spiele die rolle)\b|забудь|игнорируй|忽略|忘记(?:之前|以上|前面|所有)|无视|系统提示|提示词|(?:现在)?你(?:现在)?是一个没有|扮演|密码是什么|你的(?:密码|指令|提示)|無視して|指示を(?:無視|忘れ)/iu,
  },
  {
    name: 'code-of-theirs',
    prior: 0.5,
    pattern:
      /\b(?:exec(?:ute)?|eval|subprocess|os\.system|rm -rf|sudo|curl http|wget|drop table|union select|select \*|\/etc\/passwd|reverse shell|sql injection|xss|<script)\b/iu,
  },
  {
    name: 'above-ignored',
    prior: 1,
    pattern:
      /\b(?:ignore|disregard|forget|skip)(?: all)?(?: of)?(?: the| what(?:'s| is| was))? (?:above|previous|preceding|foregoing)\b(?= (?:and|text|messages?|then|instead)|[.,:])/iu,
  },
];
