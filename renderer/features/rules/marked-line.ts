import type { WrongMark } from '@shared/session/person-schema';

/** A flag that the person said is not right where it stood, with the talk that keeps it. */
export interface MarkedLine {
  readonly sessionId: string;
  /** Of the talk. */
  readonly title: string;
  readonly mark: WrongMark;
}

/** Names it among all of them. */
export const markedKey = ({ sessionId, mark }: MarkedLine): string =>
  [sessionId, mark.at, mark.ruleId, mark.start].join(' ');
