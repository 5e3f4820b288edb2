/** Chat and clipped spellings with one meaning, and the words they stand for. Ambiguous ones stand in ambiguous.ts. */
const TABLE = `
u: you | uu: you | yu: you | yew: you | r: are | y: why | urself: yourself | urs: yours | yrself: yourself | yourslef: yourself
myslef: myself | meself: myself
pls: please | plz: please | plse: please | pleas: please | plis: please | pleez: please | puhlease: please
sum1: someone | some1: someone | sumone: someone | any1: anyone | every1: everyone | no1: no one | noone: no one
sumthing: something | smth: something | sth: something | nothin: nothing | nuthin: nothing | nuffin: nothing
rn: right now | atm: at the moment | asap: as soon as possible | tn: tonight | 2nite: tonight | tonite: tonight
tmrw: tomorrow | tmr: tomorrow | tmw: tomorrow | 2moro: tomorrow | 2morrow: tomorrow | tomoz: tomorrow | 2day: today
cuz: because | coz: because | cos: because | bc: because | bcs: because | bcoz: because | bcuz: because | becuz: because
becoz: because | cus: because | w/o: without | w/: with | w: with | wout: without | wit: with
b4: before | 4ever: forever | 4eva: forever | foreva: forever | 4u: for you | 2u: to you | m8: mate | gr8: great | l8r: later
h8: hate | l8: late | luv: love | wuv: love | thru: through | tho: though | altho: although | enuf: enough | nite: night
idc: i do not care | idgaf: i do not give a fuck | ik: i know | idk: i do not know | iirc: if i remember correctly | ily: i love you
ilu: i love you | ilysm: i love you so much | imu: i miss you | imy: i miss you | nvm: never mind | nvmd: never mind
ngl: not going to lie | tbh: to be honest | imo: in my opinion | ffs: for fucks sake | wtf: what the fuck | wth: what the hell
jk: just kidding | lmk: let me know | hmu: hit me up | ttyl: talk to you later | tysm: thank you so much | ty: thank you
thx: thanks | thnx: thanks | tnx: thanks | thankyou: thank you | otw: on my way | omw: on my way | stfu: shut the fuck up
gtfo: get the fuck out | kms: kill myself | kys: kill yourself | gf: girlfriend | bf: boyfriend | ppl: people | pple: people
bday: birthday | prolly: probably | prob: probably | probs: probably | def: definitely | rly: really | rlly: really
srsly: seriously | srs: serious | obvs: obviously | obv: obviously | msg: message | msgs: messages | txt: text | txts: texts
pic: picture | pics: pictures | insta: instagram | ig: instagram | fb: facebook | sry: sorry | srry: sorry | soz: sorry | sori: sorry
gonna: going to | gunna: going to | gon: going to | finna: going to | imma: i am going to | ima: i am going to
wanna: want to | gotta: got to | hafta: have to | hasta: has to | oughta: ought to | needa: need to | tryna: trying to
tryin: trying | kinda: kind of | sorta: sort of | outta: out of | lotta: lot of | lemme: let me | gimme: give me
dunno: do not know | cmon: come on | c'mon: come on | dontcha: do not you | betcha: bet you | gotcha: got you | whatcha: what are you
couldve: could have | coulda: could have | shoulda: should have | woulda: would have | mighta: might have | musta: must have
shouldof: should have | couldof: could have | wouldof: would have | havta: have to | alot: a lot | aswell: as well | incase: in case
eachother: each other | nomore: no more | anymore: any more | everytime: every time | infact: in fact | ofcourse: of course
mum's: mum is | till: until | til: until | wen: when | wot: what | wat: what | wut: what | dis: this | dat: that | da: the
dere: there | evry: every | alwys: always | alwayz: always | realy: really | beleive: believe | recieve: receive
definately: definitely | tommorow: tomorrow | tomorow: tomorrow | seperate: separate | appologise: apologise | appologize: apologise
apologize: apologise | apologized: apologised | apologizing: apologising | apologizes: apologises | apologise: apologise
realize: realise | realized: realised | realizing: realising | realizes: realises | recognize: recognise | recognized: recognised
favorite: favourite | behavior: behaviour | honor: honour | mom: mum | mommy: mum | mam: mum | mama: mum | mummy: mum | moms: mums
`;

/** Each spelling with its words; keys and words are lower case. */
export const CHAT_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split(/[|\n]/)
    .map((entry) => entry.split(': '))
    .filter((entry): entry is [string, string] => entry.length === 2)
    .map(([spelling, words]) => [spelling.trim(), words.trim().split(' ')]),
);
