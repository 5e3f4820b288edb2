import type { BareAnswer } from './asked/bare-answers';
import type { Intent } from './intents';
import type { Slot } from './taken/slots';
import type { Tone } from './tones';

/** What one utterance does to the talk. The machine sees neither the words nor the clock. */
export interface TurnTaken {
  readonly type: 'turn.taken';
  /** What the utterance is for; at least one, each once. */
  readonly intents: readonly Intent[];
  /** The one a listener would answer. */
  readonly primary: Intent;
  readonly tones: readonly Tone[];
  /** `hashWords` of the utterance: tells the same words again without keeping them. */
  readonly words: string;
  /** Nothing was said in letters or digits. */
  readonly silent: boolean;
  /** The reading is weak: what it says closes nothing by itself. */
  readonly doubtful?: boolean;
  /** The ex has just asked for an account, and nothing in the line weighs: to defend oneself is then an answer. */
  readonly accounts?: boolean;
  /** Which things it gave to take up; absent is none. The words themselves are not the machine's business. */
  readonly took?: readonly Slot[];
  /** Which topics it asks; absent is none. */
  readonly asked?: readonly string[];
  /** The one of them that is its answer, where it is mainly the question; absent is none. */
  readonly topic?: string | null;
  /** It is nothing but this, to what the ex had just asked. */
  readonly answer?: BareAnswer | null;
}

/** What may reach the machine: a turn, or the person ending the talk without one. */
export type DialogueEvent =
  | TurnTaken
  /** The person left by the door of the screen. */
  | { readonly type: 'talk.left' }
  /** The person stopped after a safety card. */
  | { readonly type: 'talk.stopped' };
