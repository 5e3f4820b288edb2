import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { WindowLight } from '../../components/window-light/window-light';
import './welcome-screen.css';

interface WelcomeScreenProps {
  readonly onPrepare: () => void;
  readonly onScenarios: () => void;
}

/** What this is, in one screen; seen once, and reachable from settings later. Two ways on: by a few questions, or straight to the scenarios. */
export function WelcomeScreen({ onPrepare, onScenarios }: WelcomeScreenProps): ReactNode {
  return (
    <>
      <WindowLight />
      <main className="welcome grid3">
        <h1>Say it here first.</h1>
        <p className="welcome-lead">
          Plainspoken is a place to rehearse an honest talk with an ex before you have it. You type what you would say.
          A scripted ex answers, the way such a person might. Afterwards you look back, and try again if you like.
        </p>
        <dl className="welcome-facts">
          <div>
            <dt>Nobody else is listening.</dt>
            <dd>
              No account and no network. Every word stays on this computer, and you can delete any talk at any time.
            </dd>
          </div>
          <div>
            <dt>It is practice, not prediction.</dt>
            <dd>The ex in here follows a script. A good talk here cannot tell you what the real answer will be.</dd>
          </div>
          <div>
            <dt>A no is an answer too.</dt>
            <dd>Taking one calmly counts as a talk that went well. Sometimes the better step is to leave things be.</dd>
          </div>
        </dl>
        <p className="welcome-go">
          <Button look="first" onClick={onPrepare}>
            Begin with a few questions
          </Button>
          <Button look="plain" onClick={onScenarios}>
            Open the scenarios
          </Button>
        </p>
      </main>
    </>
  );
}
