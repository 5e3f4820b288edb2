/** Verbs whose forms do not follow the rules: base, then every other form. */
const IRREGULAR = new Map(
  `be am is are was were been being | have has having had | do does doing did done | go goes going went gone | come comes coming came
leave leaves leaving left | lose loses losing lost | make makes making made | take takes taking took taken | give gives giving gave given
get gets getting got gotten | say says saying said | tell tells telling told | know knows knowing knew known | think thinks thinking thought
feel feels feeling felt | find finds finding found | keep keeps keeping kept | let lets letting | put puts putting | break breaks breaking broke broken
hurt hurts hurting | cut cuts cutting | quit quits quitting | see sees seeing saw seen | meet meets meeting met | send sends sending sent
spend spends spending spent | write writes writing wrote written | drive drives driving drove driven | speak speaks speaking spoke spoken
forget forgets forgetting forgot forgotten | forgive forgives forgiving forgave forgiven | choose chooses choosing chose chosen
throw throws throwing threw thrown | hold holds holding held | stand stands standing stood | understand understands understanding understood
sleep sleeps sleeping slept | eat eats eating ate eaten | cheat cheats cheating cheated | lie lies lying lied | die dies dying died
swear swears swearing swore sworn | win wins winning won | build builds building built | pay pays paying paid | buy buys buying bought
bring brings bringing brought | begin begins beginning began begun | show shows showing showed shown | hear hears hearing heard
sit sits sitting sat | run runs running ran | read reads reading | fight fights fighting fought | fall falls falling fell fallen
grow grows growing grew grown | mean means meaning meant | seek seeks seeking sought | steal steals stealing stole stolen
hide hides hiding hid hidden | wake wakes waking woke woken | become becomes becoming became | bear bears bearing bore borne
beg begs begging begged beggin | stop stops stopping stopped | plan plans planning planned | admit admits admitting admitted
drop drops dropping dropped | chat chats chatting chatted | dump dumps dumping dumped | stalk stalks stalking stalked`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([base = '', ...forms]) => [base, [base, ...forms]]),
);

/**
 * The forms of a verb, from its base form: `~beg` → beg, begs, begging, begged. Done when patterns are read, never while matching.
 * @returns each form once, the base first.
 */
export function inflect(base: string): readonly string[] {
  const irregular = IRREGULAR.get(base);
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${base}ing`, `${stem}ied`];
  }
  if (base.endsWith('e')) return [base, `${base}s`, `${base.slice(0, -1)}ing`, `${base}d`];
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${base}ing`, `${base}ed`];
}
