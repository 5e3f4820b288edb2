import type { ChoiceStep, ResolvedPattern, Step } from './pattern/pattern';
import { TrieNode, type End } from './trie-node';
import type { Vocabulary } from './vocabulary';

const isOptional = (step: Step | undefined): step is ChoiceStep =>
  step?.kind === 'choice' && step.options.some((option) => option.length === 0);

/**
 * All patterns in one trie, with a second root for those that stand only where a clause opens. A node stands for the steps that lead
 * to it: two patterns that begin with the same steps share their nodes, choices included.
 */
export class Trie {
  private count = 0;
  /** Which node each step leads to from a node: words by symbol, others by key. Only needed while patterns are put in. */
  private reached = new Map<TrieNode, Map<string | number, TrieNode>>();
  readonly root = this.createNode(null);
  readonly openingRoot = this.createNode(null);

  constructor(private readonly vocabulary: Vocabulary) {}

  insert({ steps, opens, closes }: ResolvedPattern, entry: number): void {
    // A part marked from the first word or to the last needs no edge there: that is the default.
    const from = steps[0]?.kind === 'edge' ? 1 : 0;
    const to = steps.at(-1)?.kind === 'edge' ? -1 : undefined;
    this.insertFrom(opens ? this.openingRoot : this.root, steps.slice(from, to), { entry, closes });
  }

  /** Called once all patterns are in. */
  close(): void {
    this.reached = new Map();
  }

  private insertFrom(root: TrieNode, steps: readonly Step[], end: End): void {
    const [first, ...rest] = steps;
    let node = root;
    if (isOptional(first)) {
      // A join at the root would be tried at every word of every text; the pattern without its first step is put in instead.
      this.insertFrom(root, rest, end);
      const options = first.options.filter((option) => option.length > 0);
      node = this.follow(node, { ...first, key: `${first.key}!`, options });
    } else if (first) node = this.follow(node, first);
    for (const step of rest) node = this.follow(node, step);
    node.ends ??= [];
    node.ends.push(end);
  }

  private createNode(edge: TrieNode['edge']): TrieNode {
    this.count += 1;
    return new TrieNode(this.count, edge);
  }

  private follow(node: TrieNode, step: Step): TrieNode {
    if (step.kind === 'gap') return this.followGap(node, step.min, step.max);
    if (step.kind !== 'any') return this.followJoin(node, step);
    const symbol = this.vocabulary.symbolFor(step);
    if (step.plus) {
      node.repeats ??= new Map();
      const repeated = node.repeats.get(symbol) ?? this.createNode(null);
      node.repeats.set(symbol, repeated);
      return repeated;
    }
    const from = this.from(node);
    const known = from.get(symbol);
    if (known) return known;
    const next = this.createNode(null);
    from.set(symbol, next);
    node.addWay(symbol, next);
    return next;
  }

  private followGap(node: TrieNode, min: number, max: number): TrieNode {
    node.gaps ??= [];
    const same = node.gaps.find((gap) => gap.min === min && gap.max === max);
    if (same) return same.node;
    const gap = { min, max, node: this.createNode(null) };
    node.gaps.push(gap);
    return gap.node;
  }

  private followJoin(node: TrieNode, step: Exclude<Step, { kind: 'any' | 'gap' }>): TrieNode {
    const from = this.from(node);
    const known = from.get(step.key);
    if (known) return known;
    const join = this.createNode(step.kind === 'edge' ? step.side : null);
    from.set(step.key, join);
    if (step.kind === 'edge') (node.joins ??= []).push(join);
    else for (const option of step.options) this.joinOption(node, option, join);
    return join;
  }

  /** The last word of an option leads straight to where the choice goes on; an option that has none needs a join. */
  private joinOption(node: TrieNode, option: readonly Step[], join: TrieNode): void {
    let at = node;
    for (const [index, step] of option.entries()) {
      if (index === option.length - 1 && step.kind === 'any' && !step.plus) {
        at.addWay(this.vocabulary.symbolFor(step), join);
        return;
      }
      at = this.follow(at, step);
    }
    (at.joins ??= []).push(join);
  }

  private from(node: TrieNode): Map<string | number, TrieNode> {
    const known = this.reached.get(node);
    if (known) return known;
    const from = new Map<string | number, TrieNode>();
    this.reached.set(node, from);
    return from;
  }
}
