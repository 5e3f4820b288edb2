/**
 * What a word is about, by hand: a corpus of a few thousand lines has seen "gutted" or "wombat" once or never, and still a line
 * with them is a feeling or a chat about an animal. A word may be of several kinds; the first stands for it in the skeleton.
 */
const TABLE = `
pain: sad lonely alone hurt ache hurting angry anger scared fear afraid nervous anxious anxiety worry miserable heartbroken heartache numb overwhelmed furious bitter raw gutted wrecked frightened terrified embarrassed homesick hollow restless cry cried tear tears weep wept grief grieve sore stung sting rattled uneasy devastated crushed empty broken lost confused jealous envious rejected ashamed guilty shaky upset unhappy sorrow lonesome exhausted drained tired low down panic dread tense disappointed frustrated annoyed ache sick mourn desolate shattered torn
glad: happy glad happiness joy calm calmer relieved relief proud pride hopeful hope peaceful excited chuffed thrilled content lighter comfortable pleased delighted safe warm warmth touched moved fond smile smiled smiling grin peace ease steady stronger lovely nice grateful blessed cheerful
love: love loved adore miss missing missed cherish treasure affection tender fond crush beloved darling sweetheart
hate: hate hatred despise loathe detest disgust resent contempt scorn
wish: want wish crave need long longing yearn dream hope desire prefer
wrong: lie lied lying liar cheat shout shouted yell scream snap snapped ignore ignored forget forgot forgotten ruin interrupt dismiss betray steal stole hide hid hidden slam mock neglect sulk roar scold criticise belittle pretend avoid dodge flirt sneak drank drunk drinking gamble spent break broke hurt blame push pushed control lost missed stonewall rolled careless selfish late cold distant absent lazy stubborn impatient unfair unkind cruel rude mistake fault wrong
regret: sorry apology apologies apologise regret remorse forgive forgiveness pardon shame ashamed inexcusable amends excuse unforgivable sincerely
plead: please beg begging plead implore knees knee kneel mercy crawl anything desperate desperately somehow
vow: promise swear vow guarantee word oath honest honestly truth truly mean seriously genuinely
grow: change changed learn learning quit therapy therapist counsellor counselling counselor sober sobriety course practise practice habit improve meetings programme psychologist sessions journal alarm budget uninstall deleted stopped started since weeks coach group class rehab clinic gym running paid debt app schedule calendar
agree: respect accept fair alright fine ok okay understood clear decision answer choice choose right agree agreed peace message received
room: space pressure rush hurry obligation whenever ready pace wait strings expect owe free welcome slowly patient silence comfortable
hear: hear heard listen listening understand sound sounds notice makes sense feel felt must frustrating exhausting hard
outing: coffee walk tea lunch dinner drink meet chat call park bench cafe breakfast beer pint meal cuppa pier stroll ice movie brunch catch swing hour minutes somewhere
when: today tonight tomorrow yesterday week weekend morning evening afternoon night month year hour minute second moment noon midnight soon later ago day fortnight date
weekday: monday tuesday wednesday thursday friday saturday sunday
month: january february march april june july august september october november december christmas easter birthday summer winter spring autumn diwali eid anniversary holidays newyear
kin: mum mother dad father sister brother kid son daughter baby parent gran grandmother grandfather granny grandad nan family cousin aunt auntie uncle child children wife husband amma appa papa nephew niece godmother
friend: friend mate mates buddy pal colleague neighbour neighbor flatmate roommate boss
rival: boyfriend girlfriend bloke guy woman girl date dating fella lad partner sleep sleeping kiss kissing seeing man dude somebody replaced tinder hinge instagram
slur: idiot stupid pathetic selfish liar coward bitch bastard cow pig clown joke loser trash rat snake spoiled spoilt heartless useless disgusting cruel fake ugly dumb moron worthless vain petty spineless disgrace waste garbage rubbish hypocrite narcissist psycho crazy nasty vile bore fool shallow thick brain cheap ridiculous brat parasite witch toad sad weak failure
swear: fuck fucking shit damn hell bloody crap arse ass piss bugger feck
menace: destroy burn smash revenge police lawyer solicitor court photos photographs expose tyre tyres sorry warn warning careful watch consequences regret screenshot screenshots address ruin hurt pay break fire fired find follow reputation evidence recording everyone office employer
death: die died dead death kill suicide suicidal pills bridge grave funeral alive live exist existing disappear anymore end ending wake gone burden living breathing sleep forever
farewell: bye goodbye goodnight farewell leave leaving cheers heading home going bus train sleep bed later night off
hail: hi hello hey hiya heya yo howdy greetings morning evening afternoon
thank: thank thanks appreciate appreciated grateful gratitude cheers kind kindness generous patient
home: house home flat room kitchen door key couch sofa garden window wall shelf bathroom stair stairs roof balcony cupboard oven fridge table chair lamp apartment sink curtain carpet boiler washing laundry bin rent landlord move
food: bread soup rice egg cake fish chicken onion butter milk cheese pasta pizza sugar flour salt potato curry apple dough cook cooked bake boil sauce garlic sandwich chocolate tomato noodle bean banana lemon toast burger
recipe: recipe gram grams spoon tablespoon teaspoon ingredient minutes oven preheat ml litre
sky: rain raining sun snow wind weather storm cold hot sunny cloudy degree forecast heat fog thunder humid
beast: dog cat puppy bird horse hen fish goat sheep kitten chicken duck wombat spider magpie parrot rabbit hamster vet
plant: plant flower tree rose seed leaf soil tomatoes grass orchid fern basil
device: app code python javascript font password wifi screen laptop phone file error excel function printer battery charger website download update button setting keyboard computer browser settings dark mode account internet bluetooth server
fact: capital convert calculate mile kilometre euro dollar percent population translate define synonym list currency time zone formula equation president century planet ocean
sport: score team match goal league player cricket football rugby tennis wicket cup final tournament coach referee season penalty nba nfl
show: film movie series episode song album band book novel game season show podcast concert netflix
travel: flight train bus airport ticket hotel car bike drive drove driving road traffic station parking petrol journey trip plane ferry
job: job work boss shift office project exam client colleague interview school college rota roster meeting ward hospital university study class deadline salary
body: hand eye face hair heart head arm voice back stomach chest mouth shoulder finger skin breath throat leg foot
recall: remember memory holiday trip beach danced dance sang laughed laughing smelled first photo camping honeymoon tent nights summer evenings kitchen used
doubt: maybe perhaps dunno whatever guess suppose depends anyway hmm hm eh meh possibly somehow sort kind complicated
again: together again back try chance start restart another once fresh beginning second
say: say tell ask talk speak reply text write message told phone ring respond mention explain wrote call conversation
always: always never every constantly nothing everything nobody everyone ever whole entire whenever
demand: must answer decide deadline immediately owe deserve explain insist pick choose admit yes simple finally waiting
cause: because since reason why works worked work value same share both want children
limit: limit boundary rule enough cannot line discuss prepared willing able won
money: money pay paid rent bank loan debt bill pound euro dollar rupee cash cost card spent
`;

const KINDS = new Map<string, string[]>();
for (const row of TABLE.trim().split('\n')) {
  const [kind = '', list = ''] = row.split(': ');
  for (const word of new Set(list.split(' '))) KINDS.set(word, [...(KINDS.get(word) ?? []), kind]);
}

const ENDINGS: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ie[sd]$/, 'y'],
  [/d$/, ''],
  [/ed$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1(?:ed|ing)$/, '$1'],
  [/ly$/, ''],
];
const NONE: readonly string[] = [];

/** The kinds of a word, looked up as it stands and then without its ending; empty when it is of none. */
export function kindsOf(word: string): readonly string[] {
  const known = KINDS.get(word);
  if (known) return known;
  for (const [ending, stem] of ENDINGS) {
    const kinds = ending.test(word) ? KINDS.get(word.replace(ending, stem)) : undefined;
    if (kinds) return kinds;
  }
  return NONE;
}
