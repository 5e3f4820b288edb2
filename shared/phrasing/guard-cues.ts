import { ERRANDS, EVERYDAY, PEOPLE, SAYS, STRANGERS } from './guard-words';
import type { Guard } from './taxonomy';

/** Where a cue must stand to call a match off: before it in its clause, after it in its sentence, in its or the next sentence, shortly after it, anywhere in its sentence. */
export type CueSide = 'left' | 'right' | 'after' | 'object' | 'sentence';

/** A group of cues, in the pattern language of FORMAT.md without sets. */
export interface CueGroup {
  readonly guard: Guard | 'false-cue';
  readonly side: CueSide;
  /** Whether the cues also count for safety rules, which must not be talked away lightly. */
  readonly forSafety: boolean;
  readonly patterns: readonly string[];
}

/**
 * What calls a match off, group by group. A cue reaches its own clause only; `scope.ts` says where it stops.
 * "false-cue" are words that look like a cue and are none: "not only", "never mind". Sources: phrasing-engine.md §5, NegEx
 * (S22) for the idea of cue, scope and terminator; the lists are ours.
 */
export const CUE_GROUPS: readonly CueGroup[] = [
  {
    guard: 'negated',
    side: 'left',
    forSafety: true,
    patterns: [
      '(not|never|no|none|without|nor|neither)',
      '(stop|stops|stopped|stopping|avoid|avoided|avoiding|quit)',
      'none of (it|this|that|them|these|those|us)',
      '(instead of|rather than|far from|free of|anything but)',
    ],
  },
  {
    guard: 'refusal',
    side: 'left',
    forSafety: true,
    patterns: [
      '(i|we) (will|would|could|must|should|shall) (really|honestly)? (not|never)',
      '(i|we) (am|are|was|were) (really|honestly|definitely|certainly|just)? (not|never) <0-1> (going|trying|here|asking|expecting|promising|planning|about|looking|writing|demanding|hoping|saying|telling|claiming|pretending)',
      '(not|never) (going|trying|asking|expecting|planning|looking) to',
      '(trying|try|tried|promise|promised|decided|careful|want|choose|chose) (so|very|really)? <0-1> not to',
      'you (really|honestly)? (do not|did not|never|will not|need not) (have|had|need) to',
      'you (need|must) not',
      '(no|zero) (need|pressure|rush|deadline|hurry|obligation|expectation|expectations) (at all|whatsoever)? (to|for|on|that|of)?',
      '(i|we) (do|did) (really|honestly)? not (want|expect|intend|plan|mean|need|wish|ask) (you|anyone|us)? (to)?',
      '(i|we) (have|had) (no|zero) (intention|plan|plans|wish|right) (of|to)',
      'i would rather (not|never)',
      '(i|we) refuse to',
      '(i|we) (can|could) (never|not) (ask|expect|demand|tell) you',
    ],
  },
  {
    guard: 'quoted',
    side: 'left',
    forSafety: true,
    patterns: [
      'you (once|always|even|just|also|already|then|both|often)? (have|had)? (said|told|wrote|texted|asked|called|felt|mentioned|shouted|yelled|replied|accused|explained|complained)',
      'you (kept|were|started) (saying|telling|asking|calling|shouting|writing)',
      'you (used|had) to (say|tell|hear|ask)',
      '(your|the) (message|text|words|letter|email|note) (said|read|was|were)',
      '(as|like) you (said|put)',
    ],
  },
  {
    guard: 'quoted',
    side: 'left',
    forSafety: false,
    patterns: [
      'i (once|even|just|also|often|actually|then|only)? (have|had)? (said|told|called|asked|wrote|shouted|yelled|texted|whispered|screamed|accused|begged)',
      'i (kept|was|started|keep) (saying|telling|asking|calling|repeating|shouting|texting)',
      'i would (tell|write|say|text|type|shout|call|ask)',
      'i would have (said|thought|sworn)',
      '^ (said|swore)',
      'what i (said|called|wrote|texted|shouted)',
      'you (have)? heard me (say|ask|beg)',
      '(the|those|my) (word|words|line|phrase|phrases|sentence)',
    ],
  },
  {
    guard: 'quoted',
    side: 'right',
    forSafety: false,
    patterns: [
      '(is|was|were) (what|how|something) i (kept|said|used|told|wrote|shouted|repeated|called|would)',
      '(is|was|were) what you (said|kept|heard|told|wrote|called)',
      '(i|you) (said|wrote|shouted|told) (back then|that night|that day|then)',
      '(i|we) used to (say|think|believe|shout|write|tell|text)',
      'as (they|we) say in (my|our)',
      ', you (say|said|tell me) $',
      'as the (saying|song|line|proverb) goes',
      ', i (told|asked|said to|shouted at) (the|my|our|a)',
      ', <0-1> sang',
      '(is|was) what (the|my|our|it) <0-1> (says|said|reads|read)',
      '(was|is) the (headline|title|chorus|caption|slogan|subject line)',
      '(is|was|been|got) stuck in my head',
      '(came|comes|was|is|playing|played) on <0-1> (in|at|the) <0-1> (radio|theatre|car|shop|supermarket|jukebox|telly|ward|gym|cinema|pub|taxi|bus|film)',
    ],
  },
  {
    // "You're pathetic, he said" · "Who's the new man? asks my mother"
    guard: 'quoted',
    side: 'right',
    forSafety: true,
    patterns: [
      `, (my|your|our|the|an) <0-1> (${PEOPLE}) (used to|always|would) (say|shout|yell|sing|joke|write|roar)`,
      ', (the|a) <0-1> (note|sign|letter|card|poster|mug) <0-4> (says|said|reads)',
      `, (the|my) <1-3> said to (the|my)`,
      `, ${SAYS} (my|our|the|his|her|your|a|an|some)`,
      `, <0-1> (mum|dad|he|she|they|nan|granny) (used to|always|would) (say|said|shout|yell|sing|joke|write|roar)`,
      `, (he|she|they|mum|dad|nan|gran|my <0-1> (${PEOPLE})) ${SAYS} $`,
    ],
  },
  {
    guard: 'quoted',
    side: 'after',
    forSafety: true,
    patterns: [
      `^ ${SAYS} (my|our|the|his|her|your|a|an) <0-2> (${PEOPLE}|${STRANGERS}|sign|poster|song|film|letter|email|app)`,
    ],
  },
  {
    // "Happy now? Grandma asked the cat"
    guard: 'quoted',
    side: 'after',
    forSafety: false,
    patterns: [
      `^ (grandma|granny|nan|gran|mum|dad|grandad|auntie|uncle) <0-1> ${SAYS}`,
      `^ (the|my|our) <0-1> (${STRANGERS}|nurse|doctor|vet|teacher) (asked|asks) (and|me|him|her|us)`,
    ],
  },
  {
    // "The mug says world's worst dad" · "a film called You Will Regret This"
    guard: 'quoted',
    side: 'left',
    forSafety: false,
    patterns: [
      '(song|film|book|episode|chapter|poem|podcast|play|tune|track|album|show|movie) (is)? (called|titled|named)',
      '(reckons|says|said|swears|claims) (that)? i (am|was) (not|the|a|an|literally|such)',
      '(sign|poster|card|label|app|notice|headline|leaflet|packet|mug|banner|horoscope|fortune cookie|magnet) (says|said|reads|read|saying|reading)',
    ],
  },
  {
    guard: 'past',
    side: 'left',
    forSafety: true,
    patterns: [
      '(used to|in those days|at the time|those days|years ago)',
      '^ back then',
      'for (years|months|weeks|ages) i',
      '(once|twice) i',
    ],
  },
  {
    guard: 'past',
    side: 'left',
    forSafety: false,
    patterns: [
      'i (always|often|really|honestly|just|had|once|wrongly|sometimes)? (thought|assumed|believed|figured|feared|worried|acted|behaved|blamed|treated|pretended|insisted|convinced|imagined|kept|regret|regretted|wondered|suspected|decided)',
      'i (was|felt) (so|very|really|quite|always|completely)? (sure|certain|convinced|afraid|scared|worried|terrified|tempted)',
      '(felt|seemed|looked|sounded) (as if|as though|like)',
      'i (had|have) (no right|no business) to',
      'i had (meant|planned|wanted|hoped|intended|been going) to',
      'i (should|could) (not|never)? have',
      'i (am|was|feel|felt) <0-2> (ashamed|embarrassed|sorry|sad) (that|of|about|how)? <0-1> (i|when|for|how)',
      'i (regret|am sorry for|am sorry i|apologise for|am ashamed of)',
      '(my|the) (old|younger|past) self',
      'i (have)? (stopped|given up|quit)',
    ],
  },
  {
    guard: 'past',
    side: 'right',
    forSafety: false,
    patterns: [
      'i regret (it|that|saying|how|what|those|my)',
      '(that|which|it|this) (was|were) <0-2> (unfair|wrong|unkind|dismissive|cruel|awful|too much|a lot|not fair|not true|not ok|not okay|untrue|childish|heavy|hurtful|a mistake) (of me|to you|for you|on you|and)',
      'which was (not true|never true|untrue|unfair|wrong|not fair)',
      '(i|we) (was|were) wrong (to|about|and|there)',
      'i (had|have) no (right|business)',
      'i should (not|never) have',
      'i am (not proud|ashamed)',
      'you (did|do) not deserve (that|it|any)',
      'i (have)? (stopped|outgrown) (that|it|doing|since)',
      'you (never|did not) (did|owed|had to|do)',
      '(was|were|did|had|us|me|way|much|it|that) back then',
      '(that|this|which) was me (in|back|then|last|a year|two years)',
      '(that|which|it) was <0-2> too much to (hang|put|ask|lay|load|expect|carry)',
      'you would (be|have been) (right|entitled) to',
      'you would have every (right|reason)',
    ],
  },
  {
    // "I drove past your place twice. I've stopped, and I'm ashamed of it."
    guard: 'past',
    side: 'after',
    forSafety: false,
    patterns: [
      'i (have)? (since|long since)? stopped',
      '^ (all)? stopped (now|since|that|it|in|last|when|after)? $',
      '^ stopped (now|since|that|in|last|when|after)',
      '(that|this) was me (in|back|then|last|a year|two years)',
      'not fair (to|on) you',
      '(i am)? not proud (of|that|i)?',
      'i am (so|very|really|deeply)? ashamed',
      '(that|it|this) was (wrong|creepy|unfair|unkind|cruel|not ok|not okay|not fair|not right) of me',
      'i had no right',
      'i do not do (it|that|this) (now|any more)',
      '(that|it|this) was (wrong|creepy|unkind|cruel|invasive|unhealthy|out of (order|line)|not (ok|okay|right|fair|healthy)) and i',
      'you had every (right|reason) to',
      '(that|it|which) was none of my business',
      'i had no business',
      'i will not do (it|that|this) again',
    ],
  },
  {
    // "I told you I'd take the kids. I had no right to say it."
    guard: 'past',
    side: 'after',
    forSafety: true,
    patterns: [
      '(that|it|this) was (wrong|creepy|unfair|cruel|unkind|frightening|not (ok|okay|fair|right)) of me',
      '(that|it|which) was none of my business',
      'i should (not|never) have (come|gone|followed|turned up|rung|driven|waited|sat|parked|looked|read|knocked)',
      'i had no right to (say|threaten|write|use)',
      '(it|that) was (cruel|wrong|unfair|abusive|unforgivable) (of me)? to (say|put|threaten|write|hold|use)',
      'i should never have (said|threatened|written)',
      'i am ashamed (i|that i|of having) (said|threatened|wrote)',
    ],
  },
  {
    guard: 'other-person',
    side: 'left',
    forSafety: true,
    patterns: [
      `(my|his|her|their|our|a|an) (best|old|older|younger|little|big|good|poor|close|new|whole|own)? (${PEOPLE})`,
      `(the|this|a) <0-1> (${STRANGERS})`,
      'is (ex|mum|dad|mate|boyfriend|girlfriend|husband|wife|brother|sister|boss|landlord)',
      '(one|some|half|two) of (my|our|the|his|her) (lads|mums|dads|girls|boys|parents|cousins|aunts|uncles|brothers|sisters|friends|mates|colleagues|neighbours)',
      '(he|she|they|people|someone|somebody|everyone|everybody|nobody)',
      '(some|most|other|many) (people|men|women|guys|girls|couples|exes)',
      '(a|the|that|this) (song|film|book|show|character|podcast|guy|woman|man|girl|movie|poem|couple|article|page|site|advice)',
    ],
  },
  {
    guard: 'logistics',
    side: 'sentence',
    forSafety: false,
    patterns: [
      '(key|keys|lease|landlord|landlady|deposit|rent|mortgage|bill|bills|invoice|tax|insurance|bank|account|loan|refund)',
      '(school|nursery|daycare|teacher|pickup|dropoff|handover|custody|homework|dentist|doctor|appointment|passport|vaccination)',
      '(vet|dog|cat|puppy|kitten)',
      '(form|forms|paperwork|document|documents|signature|solicitor|lawyer|estate agent|letting agent|removal|movers|furniture|boxes|box|parcel|post)',
      '(money|payment|transfer|car|boiler|plumber|electrician|flat|apartment)',
    ],
  },
  {
    guard: 'everyday',
    side: 'object',
    forSafety: false,
    patterns: [
      `(${EVERYDAY})`,
      'for (her|his|your|that) <0-2> recipe',
      `(about|regarding|re) (the|that|a|his|her|our|my) <0-1> (${ERRANDS})`,
    ],
  },
  {
    // "Everything is ruined, and by everything I mean the lasagne" · "As a cook I'm a joke"
    guard: 'everyday',
    side: 'right',
    forSafety: false,
    patterns: [
      'you (have)? (left|forgot|forgotten|dropped) (your|the|a) <0-1> (phone|umbrella|keys|bag|purse|wallet|coat|hat|scarf|gloves|glasses|charger|card|ticket|lunch|helmet|passport)',
      `, (this|that|these|those) (zip|door|lid|tin|jar|map|lock|knot|${EVERYDAY}) $`,
      'by (that|this|which|it|all|everything|nothing|never|always|forever|begging|he|him|she|her|we|us) i mean',
      `i mean (the|our|my) (dog|cat|${EVERYDAY})`,
      `(the|our|my) (dog|cat|${EVERYDAY}) i mean`,
    ],
  },
  {
    // "I can't do this any more. The Tuesday swimming, I mean."
    guard: 'everyday',
    side: 'after',
    forSafety: false,
    patterns: [`the <0-2> (dog|cat|school run|rota|commute|shift|pickup|dishes|run|lift|stairs|${EVERYDAY}) i mean`],
  },
  {
    guard: 'everyday',
    side: 'left',
    forSafety: false,
    patterns: [
      'as a <0-1> (cook|baker|gardener|driver|dancer|singer|goalkeeper|swimmer|golfer|speller|navigator)',
      `when it comes to <0-1> (${EVERYDAY})`,
    ],
  },
  {
    guard: 'false-cue',
    side: 'left',
    forSafety: true,
    patterns: [
      '(not|never) (only|just|merely|even)',
      '(can|could) not (help|believe|stop|stand|wait|bear)',
      'why (do|did|can|could|will|would|are|is) (you)? not',
      '^ (do|did|are|is|can|could|would|will|have) not you',
      'never mind',
      'no (wonder|matter|idea|doubt|way|joke|offence|offense|lie|kidding|surprise|less|question)',
      'not (to mention|going to lie|kidding|joking|lying|gonna lie|sorry|fair|funny|enough|like this)',
      'do not get me wrong',
      'if not',
      'whether or not',
      'not (a|one) (single)? (day|night|hour|minute|second) (goes|passes|went)',
      'no (long)? because',
      'i told you (a|so|already|before|again|once|over|many)',
      'i (have) (already|just) (said|told|asked|apologised)',
      'i already (said|told|asked|apologised)',
      'i would not (know|mind)',
      'stop (it|this|that)',
      `${SAYS} the (man|woman|one|person|guy|girl) (who|that)`,
    ],
  },
];

/**
 * Verbs that pass a negation on to what they introduce: "I don't think you ruined it". Any other verb keeps it to itself:
 * "I'm not happy you ruined it" still says that you did.
 */
export const NEGATION_CARRIERS: ReadonlySet<string> = new Set(
  `think thinking believe believing say says saying mean means meaning claim claiming expect expecting want wanting feel feeling suppose guess ask asking
tell telling promise promising pretend pretending imagine convinced sure certain if though whether that like need demanding suggesting
suggest implying imply arguing argue accusing accuse wish hope hoping assume assuming call calling
thought believed said meant claimed expected wanted felt supposed told pretended imagined suggested implied argued accused
wished hoped assumed called to`.split(/\s+/),
);
