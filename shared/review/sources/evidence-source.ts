import type { Intent } from '../../dialogue/intents';
import type { Dimension } from '../../dialogue/scenario-schema';
import type { Category, Praise } from '../../phrasing/taxonomy';

/**
 * What counts for or against each dimension: rows of data, weighed in `../collect-evidence.ts`. Facets are those of the rubric:
 * 1 soft opening, 2 concrete reasons, 3 owning my part, 4 what is different, 5 listening, 6 I-language and their view,
 * 7 calm and self-respect, 8 a small free ask, 9 reading limits, 10 ending well. Weights are our own proposal (P).
 */
export interface EvidenceSource {
  readonly dimension: Dimension;
  readonly direction: 'raises' | 'lowers';
  readonly facet: number;
  readonly weight: number;
  readonly intents?: readonly Intent[];
  readonly categories?: readonly Category[];
  readonly praises?: readonly Praise[];
  /** Counts only where the ex had just asked, or had said no. */
  readonly only?: 'asked' | 'after-no';
  /** Beside the quote: why it counts. */
  readonly because: string;
  /** As one of the things that held. */
  readonly strength?: string;
}

export type Row = Omit<EvidenceSource, 'dimension' | 'direction'>;

/** The rows of one dimension: what raises it, what lowers it. */
export const sourcesOf = (dimension: Dimension, raises: readonly Row[], lowers: readonly Row[]): EvidenceSource[] => [
  ...raises.map((row): EvidenceSource => ({ dimension, direction: 'raises', ...row })),
  ...lowers.map((row): EvidenceSource => ({ dimension, direction: 'lowers', ...row })),
];
