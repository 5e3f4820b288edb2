import type { Span } from '../text/span';
import { chasing, ownTurnsInRow, repeatedRequest, repeatRun } from './metrics/flooding';
import { questionCount, sentenceWords, sorryCount, words } from './metrics/length';
import type { Metric, MetricInput } from './metrics/metric';
import { capsRun, capsShare, capsWords, emojiRun, exclaimRun, questionRun, stretchRun } from './metrics/shouting';
import type { PackMetric } from './pack';

const METRICS: Readonly<Record<PackMetric['measure'], Metric>> = {
  capsRun,
  capsShare,
  capsWords,
  exclaimRun,
  questionRun,
  stretchRun,
  emojiRun,
  words,
  sentenceWords,
  sorryCount,
  questionCount,
  ownTurnsInRow,
  repeatedRequest,
  repeatRun,
  chasing,
};

/** Where a measure rule reaches its threshold; for a letter, its threshold for letters where it has one. */
export function measure(rule: PackMetric, input: MetricInput, form: 'chat' | 'letter'): readonly Span[] {
  const threshold = form === 'letter' ? (rule.letterThreshold ?? rule.threshold) : rule.threshold;
  return METRICS[rule.measure](input, threshold);
}
