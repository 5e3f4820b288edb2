// Word lists of the cues in guard-cues.ts, each as the inside of a choice in the pattern language.

/** Whom somebody else may be, told by who they are to one of the two. */
export const PEOPLE =
  'sister|brother|mum|dad|mother|father|friend|friends|mate|mates|cousin|aunt|auntie|uncle|nan|gran|granny|grandma|grandad|son|daughter|nephew|niece|boss|manager|supervisor|colleague|coworker|neighbour|neighbours|roommate|flatmate|housemate|landlord|landlady|teacher|doctor|therapist|counsellor|coach|ex|boyfriend|girlfriend|husband|wife|partner|team|family|parents|kids|toddler';
/** Whom somebody else may be, told by what they do. */
export const STRANGERS =
  'referee|judge|priest|neighbour|neighbours|customer|customers|patient|client|pupil|pupils|boss|manager|landlord|landlady|coach|villain|hero|heroine|singer|actor|detective|bride|groom';
/** How speech is reported. */
export const SAYS =
  '(says|said|asks|asked|shouts|shouted|yells|yelled|announces|announced|declares|declared|cries|cried|sings|sang|insists|insisted|writes|wrote|goes)';
/** What has to be settled, whoever is with whom. */
export const ERRANDS =
  'camp|trip|deposit|insurance|school|form|forms|lease|rent|bill|bills|boiler|van|key|keys|flat|party|tickets|appointment|clinic|dentist|vet|passport|uniform|handover|pickup|club|lesson|concert|course|invoice|receipt|delivery|survey|probate|bins|booking|place|nursery|exam|reading|homework';
/** What no talk of two people turns on: where one of these is what the words are about, they were not meant for a person. */
export const EVERYDAY = [
  'overdone|lasagne|curry|soup|stew|gravy|pie|pies|crumble|cake|cakes|scone|scones|biscuit|biscuits|cookie|cookies|bread|toast|sourdough|loaf|hummus|cheese|sausage|sausages|bacon|egg|eggs|pasta|pizza|dominos|chips|noodles|jollof|ramen|sushi|salad|tomato|tomatoes|potato|potatoes|onion|onions|garlic|carrots|apples|banana|bananas|mango|mangoes|fig|figs|plum|plums|jam|marmalade|chutney|pickle|pickles|casserole|barbecue|bbq|picnic|takeaway|sandwich|sandwiches|mustard|ketchup|dumplings|samosas|biryani|dal|tacos|salsa|leftovers',
  'baking|cooking|bagel|toaster|oven|hob|kettle|fridge|freezer|dishwasher|teabags|espresso|latte|cider|coffee machine',
  'weather|drizzle|heatwave|gardening|hedge|lawn|mower|compost|seeds|seedlings|greenhouse|slugs|courgettes|pumpkin|school garden|allotment',
  'parking|parking space|motorway|roadworks|tyre|tyres|brakes|mechanic|satnav|pram|pushchair|car seat|bike|bicycle|scooter|luggage|ikea|lidl|aldi|tesco|bunnings|costco|supermarket|checkout|trolley|trolleys|estate agent|letting agent',
  'football|rugby|cricket|tennis|golf|goalkeeper|striker|arsenal|everton|spurs|innings|quiz|wordle|crossword|sudoku|scrabble|monopoly|chess|rummy|snap|jenga|karaoke|duolingo|playstation|xbox|minecraft|fifa|remote|series|finale|strictly|playlist|guitar|ukulele|trombone|darts|maths|diy',
  'puppy|kitten|hamster|goldfish|rabbit|parrot|budgie|tortoise|pony|goats|sheep|cows|donkey|pigeon|pigeons|seagull|seagulls|spider|wasp|wasps|mice|fox|owl|bees',
  'drill|screwdriver|shelves|curtains|duvet|hoover|vacuum|recycling|boiler|thermostat|radiator|wifi|router|printer|laptop|charger|spreadsheet|lego|swimming|ballet|karate|spellings|lunchbox|nativity',
].join('|');
