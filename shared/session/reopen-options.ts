import type { CompiledScenario } from '../dialogue/compile-scenario';
import type { Stance } from '../dialogue/scenario-schema';
import { stancesOf } from '../dialogue/setting';
import type { Session } from './session-schema';
import { settingOf } from './talk-setting';

/** Somebody to say the same opening to. */
export interface ReopenOption {
  readonly compiled: CompiledScenario;
  readonly stance: Stance;
  /** A few words for the ex there, with placeholders. */
  readonly manner: string;
  readonly cast: Session['cast'];
  /** The same script under another stance. */
  readonly isSameScript: boolean;
}

/**
 * Where the opening of a talk can be said again: first the same script under its other stances, then the other scripts whose own
 * stance is another one. A name the person gave goes with them; a name that was the script's own stays with it.
 */
export function reopenOptions(session: Session, scenarios: readonly CompiledScenario[]): ReopenOption[] {
  const own = scenarios.find(({ scenario }) => scenario.id === session.scenario.id);
  const stance = own ? settingOf(own, session).stance : session.stance;
  const isTheirs = own?.scenario.cast.name !== session.cast.name;
  const castIn = ({ scenario }: CompiledScenario) =>
    isTheirs ? session.cast : { name: scenario.cast.name, pronouns: scenario.cast.pronouns };
  const here = own
    ? stancesOf(own.scenario)
        .filter((one) => one.stance !== stance)
        .map((one) => ({
          compiled: own,
          stance: one.stance,
          manner: one.manner,
          cast: session.cast,
          isSameScript: true,
        }))
    : [];
  const elsewhere = scenarios
    .filter(({ scenario }) => scenario.id !== session.scenario.id && scenario.cast.stance !== stance)
    .map((compiled) => ({
      compiled,
      stance: compiled.scenario.cast.stance,
      manner: compiled.scenario.cast.manner,
      cast: castIn(compiled),
      isSameScript: false,
    }));
  return [...here, ...elsewhere];
}
