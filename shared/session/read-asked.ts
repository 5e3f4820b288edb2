import { source } from '../dialogue/answer-sources';
import type { TopicDesk } from '../dialogue/asked/choose-topic';
import { FORM_ANSWERS, isFormTopic } from '../dialogue/asked/form-topics';
import type { CompiledScenario } from '../dialogue/compile-scenario';
import type { Stance } from '../dialogue/scenario-schema';
import type { Exchange, Heard } from './session-schema';

/** A talk up to a line: who answers it, and what they said so far, oldest first. */
export interface TalkBefore {
  readonly compiled: CompiledScenario;
  readonly stance: Stance;
  /** The beat it stands at. */
  readonly place: string;
  readonly said: readonly Heard[];
}

/** What a line asks or answers, told from its words; kept in the transcript. */
export type Asked = Pick<Exchange, 'asks' | 'bare'>;

/** More topics in one line than anybody asks. */
const MOST_TOPICS = 20;

/** Reads what a line asks, or what it answers where the ex has just asked something. @throws never. */
export function readAsked({ compiled, said }: Pick<TalkBefore, 'compiled' | 'said'>, utterance: string): Asked {
  const bare = said.at(-1)?.text.includes('?') ? compiled.tables.answers(utterance) : null;
  const asks = bare ? null : compiled.topics(utterance);
  return { asks: asks && { topics: asks.topics.slice(0, MOST_TOPICS), mainly: asks.mainly }, bare };
}

const isOf = (id: string | null, from: string): boolean => id?.startsWith(`${from}#`) ?? false;

/** What of a talk is still to be answered, as main line or as an aside. Told by what was said, so that nothing need be remembered beside it. */
export function topicDesk({ compiled, stance, said }: Omit<TalkBefore, 'place'>): TopicDesk & {
  readonly isOpenAside: (topic: string) => boolean;
} {
  const lists = compiled.reactions.get(stance);
  const answers = (topic: string) => said.filter(({ lineId }) => isOf(lineId, source.asked(topic))).length;
  const isAnswered = (topic: string) => answers(topic) >= (isFormTopic(topic) ? FORM_ANSWERS : 1);
  const hasAside = (topic: string) => said.some(({ asideId }) => isOf(asideId, source.aside(topic)));
  return {
    whenOf: (topic) => compiled.askedAs.get(topic),
    isOpen: (topic) => (lists?.has(source.asked(topic)) ?? false) && !isAnswered(topic),
    isOpenAside: (topic) => isFormTopic(topic) || (!isAnswered(topic) && !hasAside(topic)),
  };
}
