import type { Advice } from '@shared/preparation/advise';
import { branchSession } from '@shared/session/branch-session';
import { exchangesOf } from '@shared/session/exchanges';
import type { PlayKit } from '@shared/session/play-kit';
import type { ReopenOption } from '@shared/session/reopen-options';
import { reopenTalk } from '@shared/session/reopen-talk';
import type { Session } from '@shared/session/session-schema';
import { startSession } from '@shared/session/start-session';
import { settingOf } from '@shared/session/talk-setting';
import type { TalkChoice } from '../features/library/scenario-detail';
import type { Saver } from '../features/rehearsal/saver';
import type { AppEvent } from './app-machine';
import type { TalkLibrary } from './use-library';

interface TalkActsParts {
  readonly kit: PlayKit | null;
  readonly advice: Advice;
  readonly library: TalkLibrary;
  readonly saver: Saver;
  readonly send: (event: AppEvent) => void;
  readonly go: (place: string) => void;
  readonly onTrouble: (words: string) => void;
}

const fresh = () => ({ id: crypto.randomUUID(), at: new Date().toISOString() });
const NO_SCRIPT = 'This version has no scenario of that name. The talk is kept as it is, and can be played back.';
const freshSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** What can be done with a talk: begun, opened, gone on with, branched, kept. Where no talk is offered, each leads to why. */
export function talkActs({ kit, advice, library, saver, send, go, onTrouble }: TalkActsParts) {
  const scenarioOf = (one: Session) => kit?.scenarios.find(({ scenario }) => scenario.id === one.scenario.id) ?? null;
  const sameVersion = (one: Session) => scenarioOf(one)?.scenario.version === one.scenario.version;

  /** Opens a stored talk, or says plainly why it cannot be opened. */
  const withSession = async (id: string, use: (one: Session) => void) => {
    const answer = await library.open(id);
    if (answer.ok) return use(answer.value);
    onTrouble(
      answer.error.code === 'session-newer'
        ? 'This talk was written by a newer Plainspoken, and is left as it is.'
        : 'This talk could not be opened. Its file is kept.',
    );
    await library.refresh();
  };

  /** A talk that goes on after a no was noted is an unsent one, too; what was unsent once stays so. */
  const asItStands = (one: Session): Session => ({ ...one, unsent: one.unsent || advice.isUnsent });
  const begin = (choice: TalkChoice) => {
    if (advice.isRefused) return go('choosing');
    const scenario = kit?.scenarios.find(({ scenario: one }) => one.id === choice.scenarioId);
    if (!scenario || !kit) return;
    const { cast, facts, stance, history, mode } = choice;
    send({
      type: 'talk.opened',
      session: startSession({
        compiled: scenario,
        cast,
        facts,
        stance,
        history,
        mode,
        unsent: advice.isUnsent,
        rulesVersion: kit.matcher.version,
        readerVersion: kit.reader.version,
        seed: freshSeed(),
        ...fresh(),
      }),
    });
  };
  const again = (one: Session) => {
    const scenario = scenarioOf(one);
    if (!scenario) return;
    const { cast, facts, mode } = one;
    const { stance } = settingOf(scenario, one);
    begin({ scenarioId: one.scenario.id, cast, facts, stance, history: one.history ?? {}, mode });
  };
  const sayAgain = (one: Session, turn: number, words = '') => {
    if (advice.isRefused) return go('choosing');
    const scenario = scenarioOf(one);
    if (!scenario) return;
    const branch = asItStands(
      branchSession({ session: one, before: turn, draft: words, compiled: scenario, ...fresh() }),
    );
    // Words that were chosen are kept before they are said; without any there is nothing to keep yet.
    if (words !== '') void saver.save(branch);
    send({ type: 'talk.opened', session: branch });
  };
  const reopen = (one: Session, { compiled, stance, cast }: ReopenOption, lines: number) => {
    if (advice.isRefused) return go('choosing');
    const reopened = asItStands(reopenTalk({ session: one, compiled, stance, cast, lines, ...fresh() }));
    void saver.save(reopened);
    send({ type: 'talk.opened', session: reopened });
  };
  /** The review needs the script; a talk whose script this version does not have is played back, and that is said. */
  const review = (one: Session) => {
    if (!kit || scenarioOf(one)) return send({ type: 'review.asked', session: one });
    send({ type: 'replay.asked', session: one });
    onTrouble(NO_SCRIPT);
  };
  const resume = (one: Session) => {
    if (advice.isRefused) return go('choosing');
    if (!scenarioOf(one)) return review(one);
    if (sameVersion(one)) send({ type: 'talk.opened', session: asItStands(one) });
    else send({ type: 'replay.asked', session: one });
  };
  const keep = (one: Session) => {
    // A new talk in which nothing was said, and whose draft was cleared again, leaves no trace, on disk neither.
    const takenOver = exchangesOf({ turns: one.turns.slice(0, one.origin?.turns ?? 0) }).length;
    const isNew = !library.sessions.some(({ id, exchanges }) => id === one.id && exchanges > takenOver);
    if (isNew && one.turns.length === (one.origin?.turns ?? 0) && one.draft === '') {
      void library.remove(one.id);
      return;
    }
    library.remember(one);
    void saver.save(one).then(library.refresh);
  };
  /** Keeps what the person said of a talk in its review, and shows it. */
  const judge = (one: Session) => {
    library.remember(one);
    send({ type: 'review.asked', session: one });
    return saver.save(one);
  };
  return { scenarioOf, sameVersion, withSession, begin, again, sayAgain, reopen, review, resume, keep, judge };
}
