import type { Intent } from '@shared/dialogue/intents';
import { choosePrimary } from '@shared/dialogue/reading/choose-primary';
import type { ScoredIntent } from '@shared/dialogue/reading/reading';
import { describe, expect, it } from 'vitest';

const chances = (all: Partial<Record<Intent, number>>): ScoredIntent[] =>
  Object.entries(all).map(([id, p]) => ({ id: id as Intent, p, source: 'reader' }));
const decided = (...ids: Intent[]): ScoredIntent[] => ids.map((id) => ({ id, p: 1, source: 'rule' }));

describe('choosePrimary', () => {
  it('answers the likeliest when it is likely enough', () => {
    expect(choosePrimary([], chances({ reflect: 0.6, 'own-fault': 0.3 }))).toBe('reflect');
    expect(choosePrimary([], chances({ reflect: 0.2, 'own-fault': 0.15 }))).toBe('unclear');
  });

  it('asks for more where a misreading would hurt', () => {
    expect(choosePrimary([], chances({ blame: 0.42, reflect: 0.27 }))).toBe('unclear');
    expect(choosePrimary([], chances({ reflect: 0.42, blame: 0.27 }))).toBe('reflect');
    expect(choosePrimary([], chances({ insult: 0.48 }))).toBe('unclear');
    expect(choosePrimary([], chances({ insult: 0.6 }))).toBe('insult');
  });

  it('is as sure as all that would be answered alike', () => {
    expect(choosePrimary([], chances({ 'own-fault': 0.35, apologise: 0.3 }))).toBe('own-fault');
    expect(choosePrimary([], chances({ 'own-fault': 0.35, reminisce: 0.3 }))).toBe('unclear');
  });

  it('settles a tie by gravity', () => {
    expect(choosePrimary([], chances({ reminisce: 0.5, 'own-fault': 0.5 }))).toBe('own-fault');
  });

  it('answers something weightier before thanks that are hardly likelier', () => {
    expect(choosePrimary([], chances({ thank: 0.51, 'accept-no': 0.49 }))).toBe('accept-no');
    expect(choosePrimary([], chances({ thank: 0.6, 'accept-no': 0.3 }))).toBe('thank');
  });

  it('answers the gravest decided one, and a greeting only when nothing else was said', () => {
    expect(choosePrimary(decided('insult', 'threaten'), chances({ reflect: 0.9 }))).toBe('threaten');
    expect(choosePrimary(decided('greet'), chances({ apologise: 0.6 }))).toBe('apologise');
    expect(choosePrimary(decided('greet'), chances({ apologise: 0.1 }))).toBe('greet');
    expect(choosePrimary(decided('greet'), [])).toBe('greet');
  });
});
