/**
 * Common words that lie one slip away from a word that rules look for ("dad" and "dead", "rained" and "ruined").
 * They are never mended. Written down by hand; a word is added here when a calm line is found to be mended wrongly.
 */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  `able about above act add after again age ago air all alone along also always among and animal ankle another answer any anyone apart
apple area arm around art ask aunt away baby back bad bag bagged baked bake bald ball band bank bar bare bark barn base bath bean bear
beard beat bed bee been beer began begin bell belt bend best better bid big bike bill bird bit bite black blame blow blue boat body boil
bold bone book boot bored born boss both bought bow bowl box boy brain bread break brief bring broke brother brought brown build bull
bulb bun burn burnt bus bush busy buy cage cake call calm came camp can cannot cap car card care carry cart case cash cat catch chain
chair chance change charge chat cheap check cheese chest child choice choose class clean clear climb close cloth cloud club coach coast
coat code coffee cold come cook cool cope copy corn corner cost could count couple course court cover cow cry cup cure curt cut dad
daily dance dare dark dart date day deaf deal dear debt deck deed deep deer desk did diet dig dine dinner dirt dish dive doctor dog done
door double doubt down draw dream dress drink drive drop drove dry due dull dump dust each ear early earn earth ease east easy eat edge
effort egg eight either else empty end enjoy enough even ever every exact exam eye face fact fade fail faint fair faith fall false family
far farm fast fat fate fault fear feed feel feet fell felt few field fifth fight file fill film find fine finger finish fire firm first
fish fit five fix flat flew floor flow flower fly fold follow food foot force forest forget forgot fork form forward found four free
fresh fridge friend from front fruit full fun fund game garden gate gave gear get gift girl give glad glass goal goat gold gone good got
grass grave great green grew grey grief ground group grow guess guest guide gun guy habit had hail hair half hall hand handle hang happen
happy hard harm hate have head heal health hear heard heart heat heavy heel held hello help her here hero hide high hill him hint hip his
hit hold hole holiday home honest honey hope horse hot hotel hour house how huge human hung hungry hunt hurry husband hut ice idea ill
inch into invite iron island issue item job join joke jump just keen keep kept key kick kid kids kiln kilt kind king kiss kitchen knee
knew knife knock know known lack lady laid lake lamp land large last late later laugh law lay lazy lead leaf leak lean learn least left
leg lend less lesson let letter level life lift light like limit line link lion lip list listen little live lives loan local lock long
longer look loose lord lot loud low luck lunch mad made mail main make male man many map march mark market marry mass match mate matter
may maybe meal mean meant meat medal meet melt menu mess met metal middle might mild mile milk mill mind mine minute mirror miss mist mix
mobile mode model moment money month mood moon more morning most mother mouth move movie much mud music must nail name near neat neck
need nerve nest never new news next nice night nine nobody noise none noon north nose note notice now number nurse oak odd offer office
often oil old once one only open orange order other our out outside oven over own pace pack page paid pain paint pair pale pan paper park
part party pass past path pay peace pen people perfect person pest phone photo piano pick picture piece pig pile pill pink pipe place
plain plan plane plant plate play please plenty plus pocket poem point pole polite pond pool poor pop port post pot pound pour power
praise pray prefer pretty price pride print prize proof proud prove pull pure push put queen quick quiet quite race radio rain rained
raise ran rang rare rate rather reach read ready real really reason record red rely rent repair reply rest return rice rich ride right
ring rise risk river road rock role roll roof room root rope rose rough round route row rude rug rule run rush sad safe said sail salad
salt same sand sang sat save saw say scale school sea search seat second see seed seem seen self sell send sense sent serve set settle
seven shade shake shall shape share sharp she sheep sheet shelf shell shine ship shirt shoe shook shop shore short shot should shout show
shower shut shy sick side sight sign silence silent silly silver simple since sing single sink sir sister sit six size skill skin skip
sky sleep slept slice slip slow small smart smell smile smoke snow soap sock sofa soft soil sold some son song soon sore sort soul sound
soup sour south space speak speed spell spend spent spoke spoon sport spot spring square staff stage stair stale stalk stamp stand star
stare stared start started state station stay steak steal steam steel steep step stick still stir stock stolen stone stood stop store
storm story straight strange street stress strong stuck study stuff style such sudden sugar suit sum summer sun sure swam sweet swim
switch table tail take tale talk tall tank tape task taste taught tax tea teach team tear tell ten tend tent term test text than thank
that the their them then there these they thick thin thing think third this those though thought three threw throw thumb ticket tide tidy
tie tight till time tin tiny tip tired title toe told tone tongue tonight too took tool tooth top torn total touch tough tour toward town
toy track trade trail train trap travel treat tree trip trouble truck true trust truth try tube tune turn twice twin two type ugly uncle
under until upon upset use used useful usual valley value van very view visit voice vote wage wait wake walk wall want war warm warn wash
waste watch water wave way weak wear weather week weight well went were west wet what wheel when where which while white who whole whom
whose why wide wife wild will win wind window wine wing winter wipe wire wise wish with woke wolf woman won wood wool word wore work
world worry worse worst worth would wrap write wrong wrote yard year yellow yes yet you young your yours zero quietly replay replays
painted pointed printed landed handed handing banged hanging singing ringing bringing swinging clinging helped hoped hopped shaped
shipped slipped snapped stopped stepped striped stripped watered wanted wasted tasted tested rested posted hosted costed boasted roasted
toasted counted mounted minded mended tended pretend intended attended lasting casting fasting passing missing kissing messing massing
reading leading loading landing sending lending spending pending mending`.split(/\s+/),
);
