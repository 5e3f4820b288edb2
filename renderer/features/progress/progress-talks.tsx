import { DIMENSIONS } from '@shared/dialogue/scenario-schema';
import type { Dimension } from '@shared/dialogue/scenario-schema';
import { CATEGORY_WORDS, PRAISE_WORDS } from '@shared/phrasing/category-words';
import { comingBack, RECENT_TALKS } from '@shared/review/progress/coming-back';
import { lately } from '@shared/review/progress/lately';
import { nextScenario } from '@shared/review/progress/next-scenario';
import type { TalkProgress } from '@shared/review/progress/talk-progress';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { DIMENSION_WORDS } from '../../components/dimension/dimension-words';
import { ComesBack } from './comes-back';
import { ProgressLines } from './progress-lines';
import type { ProgressScreenProps } from './progress-screen';
import { ProgressTable } from './progress-table';
import {
  chartSummary,
  latelyWords,
  levelWords,
  PROGRESS_WORDS as WORDS,
  reasonWords,
  talkSentence,
} from './progress-words';

interface ProgressTalksProps extends ProgressScreenProps {
  /** Newest first; at least one. */
  readonly talks: readonly TalkProgress[];
}

/** So many kinds that help are named; those that may weigh are a few more. */
const MOST_HELPS = 3;
const MOST_BACK = 6;

/** What there is to see once there are talks: the lines over them, a talk to have next, what helps and what comes back. */
export function ProgressTalks(props: ProgressTalksProps): ReactNode {
  const { talks, scenarios, sessions, advice, onOpen, onScenario } = props;
  const [at, setAt] = useState<number | null>(null);
  const [asTable, setAsTable] = useState(false);
  const oldestFirst = useMemo(() => talks.toReversed(), [talks]);
  const lines = useMemo(() => DIMENSIONS.map((dimension) => lately(talks, dimension)), [talks]);
  const helps = useMemo(() => comingBack(talks, ({ praise }) => praise).slice(0, MOST_HELPS), [talks]);
  const back = useMemo(() => comingBack(talks, ({ flags }) => flags).slice(0, MOST_BACK), [talks]);
  const next = useMemo(
    () => nextScenario(talks, new Set(sessions.map(({ scenarioId }) => scenarioId)), scenarios ?? [], advice),
    [talks, sessions, scenarios, advice],
  );
  const shown = at === null ? null : oldestFirst[at];
  const of = Math.min(talks.length, RECENT_TALKS);
  const isOne = talks.length === 1;
  const onlyLevel = (dimension: Dimension) => (talks[0] ? levelWords(talks[0], dimension) : '');

  return (
    <>
      <section className="grid3 pr-section" aria-label={WORDS.over}>
        <h2 className="pr-key">{WORDS.over}</h2>
        <div>
          {isOne ? (
            <p className="soft">{WORDS.one}</p>
          ) : asTable ? (
            <ProgressTable talks={talks} onOpen={onOpen} />
          ) : (
            <ProgressLines
              talks={oldestFirst}
              summary={chartSummary(talks.length, lines)}
              at={at}
              onAt={setAt}
              onOpen={(index) => {
                const talk = oldestFirst[index];
                if (talk) onOpen(talk.id);
              }}
            />
          )}
          {!isOne && (
            <p className="pr-foot small">
              <span className="soft">{asTable ? '' : shown ? talkSentence(shown) : WORDS.hint}</span>
              <Button look="text" onClick={() => setAsTable(!asTable)}>
                {asTable ? WORDS.asLines : WORDS.asTable}
              </Button>
            </p>
          )}
        </div>
        <div className="pr-beside">
          <dl className="pr-lately">
            {lines.map((line) => (
              <div key={line.dimension}>
                <dt>{DIMENSION_WORDS[line.dimension]}</dt>
                <dd>{isOne ? onlyLevel(line.dimension) : latelyWords(line)}</dd>
              </div>
            ))}
          </dl>
          {next && (
            <section className="pr-next lifted" aria-label={WORDS.next}>
              <p className="label">{WORDS.next}</p>
              <p className="pr-next-title">{next.scenario.scenario.title}</p>
              <p className="soft small">{reasonWords(next.reason)}</p>
              <p>
                <Button look="first" onClick={() => onScenario(next.scenario.scenario.id)}>
                  {WORDS.openNext}
                </Button>
              </p>
            </section>
          )}
        </div>
      </section>
      <section className="grid3 pr-section" aria-label={WORDS.back}>
        <span />
        <div className="pr-marks">
          {helps.length > 0 && (
            <div>
              <h2>{WORDS.helps}</h2>
              <ComesBack found={helps} words={PRAISE_WORDS} look="praise" of={of} onOpen={onOpen} />
            </div>
          )}
          {!isOne && (
            <div>
              <h2>{WORDS.back}</h2>
              {back.length === 0 ? (
                <p className="soft">{WORDS.noneBack}</p>
              ) : (
                <>
                  <ComesBack found={back} words={CATEGORY_WORDS} look="weigh" of={of} onOpen={onOpen} />
                  <p>
                    <Button onClick={props.onDrills}>{WORDS.toDrills}</Button>
                  </p>
                </>
              )}
            </div>
          )}
        </div>
      </section>
    </>
  );
}
