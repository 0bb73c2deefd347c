/**
 * Words the moderation features count, by what they do; ours, from general knowledge of English, not from any set of messages. A word
 * here is evidence and no verdict: what stands around it decides (`moderation.ts`). Endings -s, -es, -ed, -ing, -er, -in' are read too.
 */
export type WordKind = keyof typeof LISTS;

const LISTS = {
  /** Coarse, whoever says it to whom. */
  coarse:
    'fuck fuk fck fcking fucc fuckin fucker fuckers fucked fuckboy motherfucker motherfuckin muthafucka mf mfs mofo stfu gtfo wtf shit shitty shitt bullshit horseshit shithead dipshit dumbshit cunt cunts cock cocksucker dickhead prick twat wanker wank bollocks arse arsehole asshole assholes asshat asswipe jackass dumbass badass fatass bitchass punkass piss pissed pussy pussies puss dick dicks cum jizz tits titties titty boobs blowjob handjob dildo porn anal slutty thot thots milf dyke skeet',
  /** Rough but common. */
  mild: 'damn goddamn dammit crap crappy hell ass sucks suck sucker bloody bugger freaking frickin butt hoodrat fugly hater haters lmao lmfao lmaoo',
  /** Names for women that degrade. */
  degrading: 'bitch bitches bitchy bitchin biatch bih bytch betch hoe hoes whore whores hooker skank skanks slut sluts',
  /** Said by some of themselves, by others against them. */
  reclaimed: 'nigga niggas niggah nigguh nig nigs negro negros queer queers dyke dykes homo homos tranny',
  /** Against a group, whoever says it, and hardly ever anything else. */
  slur: 'nigger niggers faggot faggots fag fags faggy fagg kike kikes spic spics wetback wetbacks beaner beaners chink chinks gook gooks coon coons jigaboo porchmonkey raghead ragheads towelhead towelheads sandnigger paki pakis gypo pikey pikeys shemale shemales retard retards retarded darkie darkies darky zipperhead muzzie muzzies lezbo groid mudshark wigger wiggers',
  /** Against a group in one place, harmless or a claim in another: a cracker is eaten, a redneck may be proud. */
  roughName:
    'tard mongoloid spastic honky honkies cracker crackers whitey redneck rednecks hillbilly wop dago kraut jap japs squaw redskin redskins cripple cripples spick nazi nazis whitetrash ape libtard thug thugs',
  /** About one person's worth. */
  insult:
    'idiot idiots idiotic moron morons moronic imbecile stupid dumb dumbfuck loser losers pathetic ugly fat trash garbage scum scumbag worthless useless disgusting coward liar creep creepy pervert perv psycho freak clown fool fools bastard bastards bum brainless filthy nasty trashy ratchet basic fake snitch sissy wimp retard douche douchebag jerk hag ignorant clueless incompetent lame punk wuss simp faker degenerate swine pig pigs rat rats snake weirdo dork dunce airhead scrub nobody',
  /** Takes people's humanity or right to be here. */
  dehumanising:
    'vermin subhuman subhumans animals animal apes monkey monkeys cockroach cockroaches parasite parasites plague disease cancer infestation infest infesting savages savage barbarians filth pest pests leeches maggots rats swine dogs beasts inferior degenerate degenerates mongrel mongrels invaders invasion brutes primitive uncivilised uncivilized inhuman abomination abominations',
  /** Wishes or calls for harm. */
  violence:
    'kill killed die dead hang hanged lynch lynched shoot shot gas gassed burn burned beat exterminate exterminated eradicate eradicated eliminate eliminated wiped slaughter massacre rape raped stab execute executed murder murdered punch choke strangle drown behead deport deported expelled castrated sterilised sterilized enslaved whip whipped punished crushed destroyed hurt attack attacked smash slap',
  hateful:
    'hate hates hated despise despises loathe detest detests disgust disgusts disgusting disgusted sicken sickening abhor resent repulsive revolting vile',
  /** What makes a sentence about a group a verdict on it. */
  verdict:
    'stupid dumb lazy dirty criminals criminal rapists thieves terrorists terrorist violent dangerous evil immoral perverts pedophiles paedophiles greedy liars crooks backward sick mental unnatural sinful disgusting worthless useless ugly scum trash garbage burden threat problem poison curse inferior scammers cheats weak whores sluts cowards retarded crazy disordered freaks worst ruining ruined destroying taking stealing invading replacing',
  /** People by what they are; compounds such as "black people" are read by their first word. */
  group:
    'muslim muslims islam moslem moslems jew jews jewish christian christians hindu hindus sikh sikhs gay gays lesbian lesbians homosexual homosexuals bisexual bisexuals trans transgender transgenders transsexual lgbt queers women woman female females girls men blacks black whites white asian asians african africans arab arabs mexican mexicans latino latinos hispanic hispanics immigrant immigrants migrant migrants refugee refugees foreigner foreigners disabled handicapped autistic blind deaf indian indians pakistani pakistanis chinese japanese koreans polish romanians gypsies gypsy roma turks russians american americans natives aborigines aboriginals elderly atheists catholics race races colored coloreds feminists jihadis illegals dykes faggots niggers ghetto islamic hijab mosque synagogue yids zionists',
  pronounYou: 'you u ya yall your yours youre ur yourself',
  pronounThey: 'they them their these those all every any most no',
  pronounSelf: 'i im my me we our us myself',
  /** Speaks well of, or against the abuse of, those named. */
  kind: 'love loves proud respect support equal equality rights welcome beautiful amazing great wonderful awesome celebrate friends friend happy protect thank thanks dear brave kind human humans',
  /** Speaks about words said, or condemns them. */
  about:
    'say says said saying call calls called calling word words slur slurs term insult insults use used using joke jokes quote quoting wrote racist racism sexist sexism homophobic homophobia transphobic islamophobic antisemitic antisemitism bigot bigots bigotry unacceptable offensive hateful hurtful wrong shame reported report stop stopped never shouldnt disagree condemn',
} as const;

/** Kinds of every word. */
export const WORD_KINDS: ReadonlyMap<string, readonly WordKind[]> = collect();

function collect(): Map<string, WordKind[]> {
  const kinds = new Map<string, WordKind[]>();
  for (const [kind, words] of Object.entries(LISTS) as [WordKind, string][]) {
    for (const word of words.split(' ')) {
      const known = kinds.get(word);
      if (known === undefined) kinds.set(word, [kind]);
      else if (!known.includes(kind)) known.push(kind);
    }
  }
  return kinds;
}
