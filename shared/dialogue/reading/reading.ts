import type { Span } from '../../text/span';
import type { Intent } from '../intents';
import type { Note } from './notes/read-notes';

/** One intent with its confidence. */
export interface ScoredIntent {
  readonly id: Intent;
  /** 0 to 1. A narrow rule that decides alone, and the person's own word, give 1. */
  readonly p: number;
  /** `person`: they said themselves what they meant. */
  readonly source: 'rule' | 'reader' | 'person';
  readonly ruleId?: string;
}

/** What one clause was taken as. */
export interface ClauseReading {
  readonly span: Span;
  /** Most likely first; empty when the clause says nothing that can be told. */
  readonly intents: readonly ScoredIntent[];
}

/** What a whole utterance was taken as. */
export interface Reading {
  readonly clauses: readonly ClauseReading[];
  /** United over the clauses, by p; never empty: at least `unclear`. */
  readonly intents: readonly ScoredIntent[];
  /** The one a listener would answer. */
  readonly primary: Intent;
  /** What the line may read as, beyond what rules find; the likeliest first. Empty while the sentence model cannot answer. */
  readonly notes: readonly Note[];
}

/** What is known from elsewhere: phrasing and safety rules speak here, so that reading need not know them. */
export interface IntentEvidence {
  readonly intent: Intent;
  readonly span: Span;
  readonly ruleId: string;
  /** A narrow rule (safety, insult, ultimatum) decides alone; other evidence is added to the probability. */
  readonly decides: boolean;
}

export interface ReadRequest {
  /** As typed; anything goes, up to MAX_UTTERANCE_LENGTH. */
  readonly text: string;
  /** What the current beat expects; raises those intents. */
  readonly expects?: readonly Intent[];
  readonly evidence?: readonly IntentEvidence[];
}

/**
 * Reads utterances. Asynchronous, because a reader may live in a worker; the answer is the same on every machine.
 * @throws never: what cannot be read is `unclear`.
 */
export interface IntentReader {
  /** Changes whenever the same text might be read differently; kept in each session. */
  readonly version: string;
  read(request: ReadRequest): Promise<Reading>;
}
