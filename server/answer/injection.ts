/**
 * Scores a message for attempts to steer the assistant. A linear model over named signs, each a bounded pattern; the signs
 * are looked for in the message and in its decoded views (base64, hexadecimal, rot13, reversed, leet, look-alike letters). Weights
 * by hand, checked on development data (figures in the model card). A single trigger word never reaches the threshold.
 *
 * What it guards is small: the extractive composer obeys nothing, and generated text passes the verifier. Refusing keeps
 * such messages away from models and from the gap list.
 */
import { decodedRuns, foldLookalikes } from '../../core/text/disguise.js';
import { undoSwaps } from '../../core/text/typos.js';

export interface InjectionScore {
  /** 0 to about 10; `INJECTION_THRESHOLD` and above is refused. */
  readonly score: number;
  readonly signs: readonly string[];
}

export const INJECTION_THRESHOLD = 1;

interface Sign {
  readonly name: string;
  readonly pattern: RegExp;
  readonly weight: number;
}

const RULES_WORDS = String.raw`(?:instructions?|rules?|prompts?|directions?|guidelines?|guidance|constraints?|restrictions?|commands?|polic(?:y|ies)|filters?|safeguards?|programming|training|context|limitations?|orders|messages?)`;
const SIGNS: readonly Sign[] = [
  {
    name: 'override',
    weight: 1,
    pattern: new RegExp(
      String.raw`\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|overrid(?:e|ing)|bypass(?:ing)?|overrul(?:e|ing)|neglect|discard|drop|skip|dismiss|disabl(?:e|ing)|turn off|switch off|stop following|do not follow|don't follow|pay no attention to|put aside|set aside|circumvent(?:ing)?|get around|break(?:ing)?|violat(?:e|ing))\b[^.?!\n]{0,40}?\b(?:all|any|every|your|the|these|those|previous|prior|earlier|above|preceding|former|initial|original|system|own|other|my)\b[^.?!\n]{0,30}?\b${RULES_WORDS}\b`,
      'iu',
    ),
  },
  {
    name: 'everything-before',
    weight: 1,
    pattern:
      /\b(?:ignore|disregard|forget)\b[^.?!\n]{0,20}\b(?:everything|anything|all|what(?:ever)?)\b[^.?!\n]{0,24}\b(?:above|before|previous(?:ly)?|earlier|prior|so far|you (?:were|have been|know|learned)|i (?:said|told))\b/iu,
  },
  {
    name: 'against-safeguards',
    weight: 0.6,
    pattern:
      /\b(?:disabl(?:e|ing)|turn(?:ing)? off|switch(?:ing)? off|remov(?:e|ing)|deactivat(?:e|ing)|lift(?:ing)?|without|leave out|hide|no)\b[^.?!\n]{0,20}\b(?:your|the|all|any|an?)\b[^.?!\n]{0,20}\b(?:guards?|safety|confidence floor|filters?|moderation|safeguards?|redaction|citations?|ai (?:badge|label|notice)|disclaimers?)\b[^.?!\n]{0,40}\b(?:and|then|now|confirm|reply|answer)\b/iu,
  },
  {
    name: 'against-documents',
    weight: 0.5,
    pattern:
      /\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget)\b[^.?!\n]{0,12}\b(?:the|your|these|all)\b[^.?!\n]{0,12}\b(?:documents?|sources?|corpus|passages?|context)\b[^.?!\n]{0,24}\b(?:and|instead|just)\b[^.?!\n]{0,24}\b(?:invent|make up|answer|say|tell|write|guess|use)\b/iu,
  },
  {
    name: 'pretend-human',
    weight: 0.5,
    pattern:
      /\b(?:claim(?:s|ing)?|pretend(?:s|ing)?|say(?:s|ing)?|state|insist|act)\b[^.?!\n]{0,24}\b(?:you are|you're|to be|being|as if you were)\b[^.?!\n]{0,12}\b(?:human|a person|real person|not an ai|alive)\b/iu,
  },
  {
    name: 'modes',
    weight: 1,
    pattern:
      /\b(?:developer|debug|god|admin|root|sudo|maintenance|unrestricted|jailbreak|dan) mode (?:is )?(?:enabled|on|activated|engaged|unlocked|output)\b|\b(?:enable|enter|activate|switch (?:in)?to|turn on|unlock|start) (?:the )?(?:dan|developer|god|root|unrestricted|jailbreak|sudo|evil|opposite) mode\b/iu,
  },
  {
    name: 'new-rules',
    weight: 0.8,
    pattern: new RegExp(String.raw`\b(?:new|updated|real|actual|following|secret|hidden) ${RULES_WORDS}\s*(?:are|is|:|for you|from)`, 'iu'),
  },
  {
    name: 'from-now-on',
    weight: 0.7,
    pattern:
      /\b(?:from now on|henceforth|starting now|for the rest of (?:this|our) (?:conversation|chat))\b[^.?!\n]{0,60}\b(?:you|your|act|respond|answer|reply|pretend|behave|speak|will|are|must)\b/iu,
  },
  {
    name: 'prompt-words',
    weight: 1,
    pattern:
      /\b(?:reveal|show|print|repeat|output|display|tell|give|share|leak|expose|dump|recite|write out|return|provide|disclose|list|send|quote|summari[sz]e|translate|spell|what(?:'s| is| are| was| were))\b[^.?!\n]{0,40}\b(?:your|the|its|hidden|secret|initial|original|internal|entire|full)\b[^.?!\n]{0,24}\b(?:system prompt|system message|system instructions?|initial (?:prompt|instructions?|message)|prompt|hidden (?:instructions?|prompt|rules?|text|message)|secret (?:instructions?|prompt|rules?|key|code|word|phrase)|internal (?:instructions?|prompt|rules?|guidelines?)|developer (?:message|prompt|instructions?)|original instructions?|pre-?prompt|base prompt)\b/iu,
  },
  {
    name: 'your-instructions',
    weight: 0.8,
    pattern:
      /\b(?:what|which|repeat|print|show|reveal|list|tell me|share|copy|paste|output|recite)\b[^.?!\n]{0,30}\b(?:instructions?|rules|directives|commands|guidelines)\b[^.?!\n]{0,20}\b(?:(?:were|was|have been|are|been) (?:you )?(?:given|told|provided|programmed|set)|you (?:were|was|have been|got|received|follow)|given to you|above|verbatim)\b/iu,
  },
  {
    name: 'text-above',
    weight: 0.9,
    pattern:
      /\b(?:repeat|print|output|copy|paste|echo|write|summari[sz]e|translate|show|spell|encode)\b[^.?!\n]{0,30}\b(?:everything|all(?: of)? (?:the )?(?:text|words|content)|the (?:text|words|lines?|content|paragraph|sentences?|message))\b[^.?!\n]{0,20}\b(?:above|before|preceding|prior|previous|at the (?:top|beginning|start))\b/iu,
  },
  {
    name: 'persona',
    weight: 0.7,
    pattern:
      /\b(?:you are|you're|act as|act like|pretend (?:to be|you are|that you)|role-?play(?:ing)? as|play the role of|simulate|imagine you are|take on the (?:role|persona)|assume the (?:role|identity|persona)|behave (?:like|as)|impersonate|respond as|answer as|become)\b[^.?!\n]{0,60}\b(?:dan|stan|dude|aim|jailbroken|unrestricted|unfiltered|uncensored|unlimited|evil|amoral|immoral|unethical|without (?:any )?(?:rules|restrictions|limits|filters|limitations|ethics|morals|boundaries)|no (?:rules|restrictions|limits|filters|limitations|ethics|morals|boundaries)|developer mode|free of|god mode|opposite|hacker|root|admin(?:istrator)?|an? (?:ai|assistant|model|bot|chatbot|language model|machine|terminal|shell) (?:that|who|which|called|named|with)|not bound)\b/iu,
  },
  {
    name: 'new-role',
    weight: 0.55,
    pattern:
      /\b(?:you are (?:now|going to|no longer)|you will now|you must now|now you are|you're now|i want you to (?:act|pretend|respond|become|play|imagine)|act as (?:if|a|an|my|the)|pretend (?:to be|you are|you're|that)|let'?s (?:play|role-?play|pretend)|roleplay|in character|stay in character|play(?:ing)? the (?:role|part) of|simulate (?:a|an|being))\b/iu,
  },
  {
    name: 'named-jailbreak',
    weight: 1,
    pattern:
      /\b(?:DAN(?: mode)?\b.{0,40}\b(?:do anything|you|answer|mode|prompt|jailbreak)|do anything now|jail ?break(?:ed|ing|s)?\b.{0,40}\b(?:mode|prompt|you|yourself|chatgpt|gpt|ai)|developer mode (?:enabled|on|activated|output)|(?:enable|enter|activate|switch to|turn on) (?:dan|developer|debug|god|admin|root|maintenance|unrestricted|jailbreak|sudo|evil|opposite) mode|(?:anti|evil|chaos|basic)gpt|chatgpt with|stay in character|ucar|aim stands for|mongo tom|nccmod|kevin mode)\b/u,
  },
  {
    name: 'no-refusal',
    weight: 0.8,
    pattern:
      /\b(?:never|do not|don't|cannot|can't|won't|will not|must not|not allowed to|unable to)\b[^.?!\n]{0,30}\b(?:refuse|decline|say (?:no|you can(?:'t|not))|reject|censor|filter|apologi[sz]e|mention (?:that )?you(?:'re| are) an ai|warn|moralize|lecture|include (?:any )?(?:warnings?|disclaimers?))\b/iu,
  },
  {
    name: 'freed',
    weight: 0.7,
    pattern:
      /\b(?:(?:freed|free|broken free|liberated|unbound|released) (?:from|of) (?:the |all |any |your |its |typical )?(?:\w+ )?(?:restrictions?|confines?|rules?|limits?|limitations?|constraints?|chains|shackles|filters?|policies|guidelines|ethic\w*)|(?:has|have|with|without|no|any|all) (?:no |any )?(?:ethical|moral|content|safety|openai|legal) (?:or \w+ )?(?:guidelines?|restrictions?|filters?|polic(?:y|ies)|constraints?|limits?|limitations?|boundaries|rules)|no (?:restrictions|limitations|filters|censorship|boundaries) (?:on|to|or|and|what))\b/iu,
  },
  {
    name: 'chat-markup',
    weight: 0.9,
    pattern:
      /<\|?(?:im_start|im_end|system|endoftext|assistant|user)\|?>|\[(?:\/)?(?:INST|SYS|SYSTEM)\]|<<\/?SYS>>|^#{2,} ?(?:system|instruction|new instruction|end of|user|response)s?\b|^\s*(?:system|assistant|developer)\s*:\s*\S|\b(?:BEGIN|END) (?:SYSTEM|ADMIN|NEW|SECRET) (?:PROMPT|MESSAGE|INSTRUCTIONS?)/imu,
  },
  {
    name: 'authority',
    weight: 0.6,
    pattern:
      /\b(?:i am|i'm|this is|speaking as|as) (?:your|the|an?|from) ?(?:developer|creator|programmer|admin(?:istrator)?|owner|engineer|openai|anthropic|operator|system administrator|supervisor of this system|maintainer|root)\b[^?\n]{0,90}\b(?:you|your|override|prompt|instructions?|mode|access|authori[sz]\w*|allow\w*|disable|need you|reveal|show|grant|confirm|password|dump|test)\b/iu,
  },
  {
    name: 'must-output',
    weight: 0.6,
    pattern:
      /\b(?:say|write|output|print|reply|respond|answer|start|begin|end|append|insert|include)\b[^.?!\n]{0,24}\b(?:exactly|only with|nothing but|only the (?:word|words|phrase)|with the (?:exact )?(?:word|words|phrase|following|link|sentence|text)|this (?:exact )?(?:link|url|html|sentence|markdown|phrase)|every (?:answer|reply|response|sentence))\b/iu,
  },
  {
    name: 'link-out',
    weight: 0.9,
    pattern:
      /\b(?:say|write|output|print|reply|respond|answer|tell|include|append|insert|give|add|show|render|embed|put|end|recommend)\b[^?\n]{0,60}(?:https?:\/\/|www\.|<a |<img|<script|!\[)/iu,
  },
  {
    name: 'secret',
    weight: 0.9,
    pattern:
      /\b(?:reveal|tell|give|show|print|share|what(?:'s| is)|disclose|output|spell|hint|leak|say|list|send|read)\b[^.?!\n]{0,40}\b(?:the|your|that|this|a)?\s*(?:secret|confidential|hidden|classified|internal|private) (?:key|code|word|password|phrase|token|data|information|info|documents?|number|instructions?|notes?|message|configuration|files?)\b/iu,
  },
  {
    name: 'credential',
    weight: 0.9,
    pattern:
      /\b(?:reveal|tell me|give me|show me|print|share|disclose|output|leak|list|dump|send me|spell)\b[^.?!\n]{0,30}\b(?:the |your |all |every |an? |admin'?s? |other (?:users?|customers?|visitors?)'? )*(?:api keys?|access tokens?|admin passwords?|passwords? of|database (?:contents?|dump|credentials?)|environment variables?|private keys?|other (?:users?|customers?|visitors?)(?:'|’)? (?:data|messages|chats|conversations|questions|details)|credentials)\b/iu,
  },
  {
    name: 'hypothetical',
    weight: 0.35,
    pattern:
      /\b(?:hypothetical(?:ly)?|for (?:educational|research|academic|fictional) purposes|in a (?:fictional|parallel|hypothetical) (?:world|universe|scenario)|purely fictional|in this (?:fictional|hypothetical))\b/iu,
  },
  {
    name: 'two-answers',
    weight: 0.8,
    pattern:
      /\b(?:two (?:responses|answers|ways|different responses|paragraphs)|both (?:as|responses)|\[?(?:🔓|🔒|CLASSIC|JAILBREAK)\]?)\b[^.\n]{0,80}\b(?:normal|chatgpt|gpt|classic|dan|jailbreak|unfiltered)\b|🔓|\[🔒CLASSIC\]/iu,
  },
  {
    name: 'obey',
    weight: 0.6,
    pattern:
      /\b(?:you (?:must|will|shall|have to|need to|are (?:required|obliged|forced) to) (?:always |never |now )?(?:obey|comply|follow|do (?:everything|anything|whatever|exactly)|answer (?:every|any|all|each)|respond to (?:every|any|all)|accept|agree)|obey (?:only )?(?:me|all|every|my)|comply with (?:my|all|any|every)|do as i say|without question|no matter (?:what|how)|at all costs)\b/iu,
  },
  {
    name: 'wicked',
    weight: 0.5,
    pattern:
      /\b(?:illegal|unethical|immoral|harmful|dangerous|offensive|explicit|nsfw|profan\w+|swear|curse|racist|violent|sexual|hack|exploit|malware|drugs?|bomb|weapon)\b.{0,120}\b(?:answer|respond|response|reply|content|advice|without|allowed|request|question|prompt|anything|character|always|will)\b/isu,
  },
  {
    name: 'ai-talk',
    weight: 0.45,
    pattern:
      /\b(?:chatgpt|gpt-?[345]|openai|large language model|language model|llm|as an ai|ai model|ai assistant|bard|bing chat|claude)\b/iu,
  },
  {
    name: 'no-longer',
    weight: 0.7,
    pattern:
      /\byou(?:'re| are)? (?:no longer|not) (?:an? )?(?:ai|assistant|chatbot|bot|language model|bound|restricted|limited|required|subject|support|customer)\b/iu,
  },
  {
    name: 'tool-call',
    weight: 0.7,
    pattern:
      /\b(?:execute|run|eval|invoke|call|perform)\b[^.?!\n]{0,24}\b(?:the (?:following|tool|function|code|command|script|query)|this (?:code|command|script|query|tool|function)|system\(|os\.|rm -rf|drop table|select \* from|shell command|sql (?:query|statement))/iu,
  },
  {
    name: 'decode',
    weight: 0.8,
    pattern:
      /\b(?:decode|decrypt|deobfuscate|unscramble|base ?64|rot ?13|hex(?:adecimal)?|morse|caesar|reverse(?:d)?)\b[^.?!\n]{0,60}\b(?:and|then)\b[^.?!\n]{0,30}\b(?:follow|execute|obey|do|answer|respond|run|comply|act|perform)\b/iu,
  },
];

/** Scores a normalised message. Linear in its length; only the first 20,000 characters count. */
export function scoreInjection(text: string): InjectionScore {
  const signs = new Map<string, number>();
  for (const view of views(text.slice(0, 20_000))) {
    for (const sign of SIGNS) {
      const extra = view.isDecoded ? 0.5 : 0;
      if (!signs.has(sign.name) && sign.pattern.test(view.text)) signs.set(sign.name, sign.weight + extra);
    }
  }
  let score = 0;
  for (const weight of signs.values()) score += weight;
  return { score, signs: [...signs.keys()] };
}

/** The message and what it may hide; a decoded view counts only where it decodes to readable words. */
function views(text: string): { text: string; isDecoded: boolean }[] {
  const plain = undoSwaps(foldLookalikes(text), SWAPPED);
  const found = [{ text: plain, isDecoded: false }];
  for (const decoded of decodedRuns(text)) found.push({ text: decoded.text, isDecoded: true });
  const rotated = text.replace(/[A-Za-z]/gu, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
  found.push({ text: rotated, isDecoded: true }, { text: [...text].reverse().join(''), isDecoded: true });
  if (/[a-z][0-9@$!|][a-z]/iu.test(text))
    found.push({ text: text.replace(/[013457@$!|]/gu, (sign) => LEET[sign] ?? sign), isDecoded: true });
  if (/(?:\b\w[ .\-_]){8,}/u.test(text)) found.push({ text: text.replace(/\b(\w)[ .\-_](?=\w\b)/gu, '$1'), isDecoded: true });
  return found;
}

/** Words attacks misspell to slip past word lists. */
const SWAPPED = [
  'ignore',
  'disregard',
  'forget',
  'override',
  'bypass',
  'previous',
  'instructions',
  'instruction',
  'system',
  'prompt',
  'reveal',
  'rules',
  'your',
  'everything',
  'above',
  'developer',
  'secret',
  'password',
  'pretend',
];

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};
