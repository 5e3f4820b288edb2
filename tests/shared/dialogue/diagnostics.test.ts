import { checkScenario } from '@shared/dialogue/check-scenario';
import { checkWriting } from '@shared/dialogue/check-writing';
import { checkStanceAsked } from '@shared/dialogue/diagnostics/check-asked';
import { checkPlays } from '@shared/dialogue/diagnostics/check-plays';
import { checkReactionsFile } from '@shared/dialogue/diagnostics/check-lines';
import { checkPlaysSmell } from '@shared/dialogue/diagnostics/check-smell';
import { DIAGNOSTICS } from '@shared/dialogue/diagnostics/diagnostic';
import type { Diagnostic, DiagnosticCode } from '@shared/dialogue/diagnostics/diagnostic';
import { parsePlays, parseScenario } from '@shared/dialogue/parse-scenario';
import { describe, expect, test } from 'vitest';
import { theTopics, theWords } from '../../support/tables';
import { fixtureReactions, fixtureScenario, fixtureSource, fixtureStances } from '../../support/fixture-scenario';

type Draft = ReturnType<typeof draft>;
// Loose on purpose: a failing script is what an author gets wrong, not what the schema allows.
const draft = () => JSON.parse(JSON.stringify(fixtureSource)) as typeof fixtureSource & Record<string, unknown>;
const beat = (script: Draft, at: number) => script.beats[at] as unknown as Record<string, unknown>;
const lines = (text: string) => [{ text }, { text: 'Fine.' }, { text: 'All right.' }];

const aTopic = (change: Record<string, unknown>) => ({
  topic: 'the-cat',
  patterns: ['how is the cat'],
  lines: lines('She is asleep.'),
  ...change,
});

/** For each code, the smallest change of a sound script that gives exactly this fault. */
const FAILING: Readonly<Partial<Record<DiagnosticCode, (script: Draft) => void>>> = {
  sc001: (script) => Object.assign(script, { mood: 'sunny' }),
  sc002: (script) => Object.assign(script, { notes: 'x'.repeat(1_000_001) }),
  sc003: (script) => Object.assign(script.anywhere[0] ?? {}, { end: undefined, to: 'nowhere' }),
  sc004: (script) => Object.assign(script.exits.spent[0] ?? {}, { end: 'nowhere' }),
  sc005: (script) => script.beats.push({ ...draft().beats[0], id: 'island' } as never),
  sc006: (script) => {
    script.anywhere = [];
    beat(script, 3)['refuses'] = false;
  },
  sc007: (script) => Object.assign(script.exits.closed[0] ?? {}, { when: { openness: { min: 0 } } }),
  sc008: (script) => Object.assign(script, { start: 'nowhere' }),
  sc009: (script) => script.endings.push({ ...draft().endings[1] } as never),
  sc010: (script) => Object.assign(script, { situation: 'You see {her} there.' }),
  sc011: (script) => Object.assign(script, { situation: 'You forgot {fact.birthday}.' }),
  sc012: (script) => Object.assign(beat(script, 1), { lines: lines('word '.repeat(36)) }),
  sc013: (script) => Object.assign(beat(script, 1), { lines: lines('Well.').slice(1) }),
  sc014: (script) => Object.assign(script.cast, { stance: 'open' }),
  sc015: (script) => Object.assign(script.anywhere[0] ?? {}, { when: { remembers: ['promised'] } }),
  sc016: (script) => script.endings.push({ ...draft().endings[1], id: 'unseen' } as never),
  sc017: (script) => {
    const [first, ...others] = draft().beats[0]?.ways ?? [];
    beat(script, 0)['ways'] = [{ to: first?.to }, first, ...others];
  },
  sc018: (script) => {
    for (const ending of script.endings) if (ending.kind !== 'safety') ending.kind = 'slow-start';
    Object.assign(script.endings[0] ?? {}, { kind: 'open-door' });
  },
  sc019: (script) => script.exits.safety.unshift({ when: { openness: { min: 1 } }, end: 'goodbye' } as never),
  sc023: (script) => Object.assign(script.cast, { alsoAs: ['open'] }),
  sc024: (script) => {
    Object.assign(script.cast, { alsoAs: [{ stance: 'angry', openness: -3 }] });
    Object.assign(script.endings[0] ?? {}, { lines: [{ text: 'Sunday.', when: { stance: ['guarded'] } }] });
  },
  sc025: (script) => Object.assign(script.anywhere[0] ?? {}, { when: { stance: ['angry'] } }),
  sc026: (script) => Object.assign(script, { situation: 'You said {took.day}.' }),
  sc020: (script) => {
    const when = { any: ['beg'], none: ['pressure', 'ultimatum', 'guilt-trip', 'blame', 'insult', 'threaten', 'beg'] };
    Object.assign(script.anywhere[0] ?? {}, { when, effect: { openness: 1 } });
  },
  sc028: (script) =>
    Object.assign(script.anywhere[0] ?? {}, { when: { any: ['thank'], none: ['leave'] }, effect: { openness: 1 } }),
  sc029: (script) => Object.assign(script, { situation: 'You remember the {fault.thing}.' }),
  sc031: (script) => Object.assign(script.anywhere[0] ?? {}, { when: { asked: ['the-cat'], fair: true } }),
  sc032: (script) => Object.assign(script, { asked: [{ topic: 'the-cat', lines: lines('She is asleep.') }] }),
  sc033: (script) => Object.assign(script, { asked: [aTopic({ patterns: ['how is (the cat'] })] }),
  sc034: (script) => Object.assign(script, { asked: [aTopic({ asides: ['She sleeps. Do you?'] })] }),
  sc030: (script) => Object.assign(script.endings[1] ?? {}, { lines: [{ text: 'We stop here …' }] }),
};

function faultsOf(script: unknown): readonly Diagnostic[] {
  const parsed = parseScenario(script);
  if (!parsed.ok) return parsed.error;
  const faults = checkScenario(parsed.value, fixtureStances, theTopics);
  return faults.length > 0 ? faults : checkWriting(parsed.value, theWords);
}

const plays = (change: Record<string, unknown> = {}) => ({
  scenario: fixtureScenario.id,
  plays: (['gentle', 'evasive', 'harsh', 'pressing-after-no', 'odd', 'other'] as const).map((manner, at) => ({
    name: `run ${at}`,
    manner,
    turns: [{ say: 'Hello.', as: ['greet'] }],
    ends: fixtureScenario.endings[at]?.id ?? null,
  })),
  ...change,
});
function playFaults(change: Record<string, unknown>, known = true): string[] {
  const parsed = parsePlays(plays(change));
  if (!parsed.ok) throw new Error('these plays should parse');
  const found = checkPlays(parsed.value, known ? fixtureScenario : undefined);
  return [...found, ...checkPlaysSmell(parsed.value, fixtureScenario)].map(({ code }) => code);
}

describe('diagnostics of a scenario', () => {
  test('a sound script has none', () => expect(faultsOf(fixtureSource)).toEqual([]));

  test.each(Object.entries(FAILING))('a script that should fail with %s fails with exactly that', (code, change) => {
    const script = draft();
    change(script);
    const faults = faultsOf(script);
    expect([...new Set(faults.map((fault) => fault.code))]).toEqual([code]);
    expect(faults.every(({ message }) => message.length > 10)).toBe(true);
  });

  test('every code has a failing script or a failing play', () => {
    const elsewhere = ['sc021', 'sc022', 'sc027'];
    expect([...Object.keys(FAILING), ...elsewhere].toSorted()).toEqual(Object.keys(DIAGNOSTICS).toSorted());
  });

  test('a missing stance file is told, as is a beat that only speaks under conditions, and markup', () => {
    expect(checkScenario(fixtureScenario, new Map(), theTopics).map(({ code }) => code)).toEqual(['sc014']);
    const script = draft();
    const held = { when: { covered: ['why'] } };
    beat(script, 1)['lines'] = lines('Well.').map((line) => ({ ...line, ...held }));
    expect(faultsOf(script).map(({ code }) => code)).toEqual(['sc013']);
    for (const text of ['<b>Well.</b>', 'Well {{name}}.', 'Well {name.', 'Well } then.']) {
      expect(faultsOf({ ...draft(), situation: text }).map(({ code }) => code)).toContain('sc010');
    }
  });

  test('a topic needs three wordings, is given once, and its aside is one short sentence that takes up nothing', () => {
    const codes = (asked: unknown[]) => faultsOf({ ...draft(), asked }).map(({ code }) => code);
    expect(codes([aTopic({ lines: lines('She is asleep.').slice(1) })])).toEqual(['sc013']);
    expect(codes([aTopic({}), aTopic({ lines: undefined })])).toEqual(['sc001']);
    expect(codes([aTopic({}), aTopic({})])).toContain('sc009');
    expect(codes([aTopic({ asides: ['She is well, and so am I.'] })])).toEqual([]);
    expect(codes([aTopic({ asides: ['Well.'] })])).toEqual(['sc034']);
    expect(codes([aTopic({ asides: ['word '.repeat(15)] })])).toEqual(['sc034']);
    expect(codes([aTopic({ asides: ['So {took.day} it is.'] })])).toEqual(['sc034']);
    expect(codes([{ topic: 'family', lines: lines('They are all well.') }])).toEqual([]);
  });

  test('a stance answers only topics that there are', () => {
    const asked = {
      family: { lines: lines('They are well.') },
      'the-cat': { lines: lines('Asleep.'), asides: ['No'] },
    };
    const faults = checkStanceAsked({ ...fixtureReactions, asked }, theTopics);
    expect(faults.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['sc031', 'asked.the-cat'],
      ['sc034', 'asked.the-cat.asides.0'],
    ]);
  });

  test('reactions know no facts', () => {
    const { beg } = fixtureReactions.reactions;
    const reactions = { ...fixtureReactions.reactions, beg: { ...beg, lines: lines('Not {fact.event} again.') } };
    expect(checkReactionsFile({ ...fixtureReactions, reactions }).map(({ code }) => code)).toEqual(['sc011']);
  });
});

describe('diagnostics of plays', () => {
  test('each code has a failing file', () => {
    // The sixth ending of the fixture is reached by no run here but the last.
    expect(playFaults({})).toEqual([]);
    expect(playFaults({}, false)).toEqual(['sc021']);
    const [first, ...others] = plays().plays;
    expect(playFaults({ plays: [{ ...first, manner: 'other' }, ...others] })).toEqual(['sc021']);
    const swapped = [{ ...first, manner: 'harsh' }, { ...others[1], manner: 'gentle' }, ...others];
    expect(playFaults({ plays: swapped })).toEqual(['sc028']);
    expect(playFaults({ plays: [{ ...first, stance: 'testing' }, ...others] })).toEqual(['sc025']);
    expect(playFaults({ plays: [{ ...first, ends: null }, ...others] })).toEqual(['sc022']);
    expect(playFaults({ plays: [{ ...first, ends: 'nowhere' }, ...others] })).toEqual(['sc004', 'sc022']);
    const turns = [{ say: 'Hello.', as: ['greet'], to: 'nowhere' }];
    expect(playFaults({ plays: [{ ...first, turns }, ...others] })).toEqual(['sc003']);
  });
});
