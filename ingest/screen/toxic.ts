/**
 * Words a company would not say to a customer. The dataset of `obscenity` finds them in their spellings; what they mean is decided
 * here: clinical words belong in help pages, quoted words are talked about, one coarse word asks for a look, and slurs, insults at the
 * reader or several coarse words keep the document out. English only: "Abo" is a subscription in German, "retard" a delay in French.
 */
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { ScreenFinding } from '../../core/domain/finding.js';
import { excerptOf } from './excerpt.js';
import { ownVoice } from './quoted.js';
import { hashesOf, type Words } from '../../core/text/words.js';

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const SLURS: ReadonlySet<string> = new Set('abeed africoon arabush boonga chingchong fag kike nigger tranny retard'.split(' '));
const COARSE: ReadonlySet<string> = new Set(
  'arse bastard bitch blowjob bollocks buttplug cuck cunt deepthroat dildo fellatio fuck gangbang handjob hentai hooker jizz piss pussy shit slut turd twat wank whore'.split(
    ' ',
  ),
);
const INSULT =
  /\byou(?:'re| are) (?:all )?(?:an? |such an? |the )?(?:\w{1,12} ){0,2}(?:idiots?|morons?|imbeciles?|losers?|scum|vermin|worthless|filth|parasites?)\b|\b(?:go )?(?:kill|hang|shoot) yourself\b|\b(?:all|those|these) \w{3,20} (?:are|should be) (?:vermin|animals|subhuman|exterminated|killed)\b/iu;
/** The matcher is a hundred times slower than looking words up, so it reads only around these and around disguised words. */
const SUSPECTS = hashesOf(
  [...SLURS, ...COARSE]
    .flatMap((word) => [word, `${word}s`, `${word}es`, `${word}ed`, `${word}ing`, `${word}er`, `${word}ers`, `${word}y`, `${word}ty`])
    .concat(
      'assholes asshole arsehole bullshit bitches bitching bitchy bastards faggot faggots motherfucker motherfuckers motherfucking niggers niggas nigga pissed retarded shithead shitload shitloads shitting shitty sluts trannies twats wanker wankers whores'.split(
        ' ',
      ),
    )
    .join(' '),
);
/** Without one of these the long pattern above cannot match. */
const INSULTING = hashesOf(
  'idiot idiots moron morons imbecile imbeciles loser losers scum vermin worthless filth parasite parasites yourself animals subhuman exterminated killed',
);
/** A letter with a sign or a digit inside a word: "sh1t", "f*ck". */
const DISGUISED = /(?<=^|[^a-z0-9])[a-z]{1,3}[*@!$#013][a-z*@!$#]{1,8}(?![\p{L}\p{N}])/giu;
const WINDOW = 40;
/** Half a millisecond each. Words of the lists come first, so what a page of disguises pushes out is disguises. */
const MOST_SUSPECTS = 2_000;

export function findToxic(text: string, words: Words, language: string): ScreenFinding[] {
  if (language.replace(/-.*$/u, '') !== 'en') return [];
  const suspects: number[] = [];
  const mayInsult = words.hashes.some((hash) => INSULTING.has(hash));
  words.hashes.forEach((hash, index) => {
    if (SUSPECTS.has(hash)) suspects.push(words.starts[index]!);
  });
  for (const match of text.matchAll(DISGUISED)) suspects.push(match.index);
  if (suspects.length === 0 && !mayInsult) return [];
  const voice = ownVoice(text);
  const slurs = new Set<number>();
  const coarse = new Set<number>();
  const quoted = new Set<number>();
  for (const suspect of suspects.slice(0, MOST_SUSPECTS)) {
    if (slurs.size > 0 || coarse.size > 1) break; // nothing that follows changes the verdict
    const to = suspect + WINDOW;
    for (const match of matcher.getAllMatches(text.slice(suspect, to))) {
      const word = englishDataset.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord ?? '';
      // Only the word the window begins with: the others have windows of their own.
      if (/\s/u.test(text.slice(suspect, suspect + match.startIndex)) || (!SLURS.has(word) && !COARSE.has(word))) continue;
      if (voice.charAt(suspect) === ' ') quoted.add(suspect);
      else (SLURS.has(word) ? slurs : coarse).add(suspect);
    }
  }
  const insult = INSULT.exec(voice);
  const worst = insult?.index ?? [...slurs][0] ?? [...coarse][0] ?? [...quoted][0];
  if (worst === undefined) return [];
  const isBlocked = insult !== null || slurs.size > 0 || coarse.size > 1;
  return [
    {
      kind: 'toxic',
      severity: isBlocked ? 'blocks' : 'notes',
      reason: isBlocked
        ? 'The text insults or abuses: rewrite it, or release the document if it quotes what others said.'
        : 'A coarse word, perhaps quoted: check that customers should read it.',
      excerpt: excerptOf(text.slice(Math.max(0, worst - 60), worst + 100)),
    },
  ];
}
