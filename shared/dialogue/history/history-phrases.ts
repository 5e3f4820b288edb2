import type { Pronouns } from '../scenario-schema';
import type { History } from './history';
import type { HistoryTable } from './history-schema';

/** The phrases that a history brings to a text, by their placeholder. */
export function historyPhrases(history: History, table: HistoryTable, pronouns: Pronouns): Record<string, string> {
  const ended = table.endedBy[history.endedBy];
  const fault = table.fault[history.fault];
  const ask = table.ask[history.ask];
  return {
    apart: history.apart,
    together: history.together,
    'ended.story': ended.story.replace('{they}', pronouns),
    'ended.spoken': ended.spoken,
    'fault.deed': fault.deed,
    'fault.doing': fault.doing,
    'fault.thing': fault.thing,
    'ask.to': ask.to,
    'ask.thing': ask.thing,
  };
}
