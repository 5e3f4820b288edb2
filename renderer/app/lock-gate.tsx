import type { Bridge } from '@shared/ipc/bridge';
import type { Deleted } from '@shared/ipc/keeping-messages';
import { Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { RunningHead } from '../components/running-head/running-head';
import { CoverScreen } from '../features/lock/cover-screen';
import { LockedScreen } from '../features/lock/locked-screen';
import { BarePage } from './bare-page';
import { applyReading } from './apply-reading';
import { DeleteAllButton, DeletedScreen, SupportScreen } from './screens';
import type { LockControl } from './use-lock';

interface LockGateProps {
  readonly bridge: Bridge;
  readonly lock: LockControl;
  /** The app itself: not even made while it is locked. */
  readonly children: ReactNode;
}

/** In front of everything: an empty page when it is asked for, the password where there is one, then the app. */
export function LockGate({ bridge, lock, children }: LockGateProps): ReactNode {
  const { view, uncover, unlock, before } = lock;
  const covered = view?.covered ?? false;
  useEffect(() => {
    if (!covered && before.current instanceof HTMLElement) before.current.focus();
  }, [covered, before]);

  if (view === null) {
    return <BarePage />;
  }
  const { state } = view;
  return (
    <>
      {covered && <CoverScreen onBack={uncover} />}
      <div className="stage" hidden={covered} inert={covered}>
        {(state === 'off' || state === 'unlocked') && children}
      </div>
      {!covered && state !== 'off' && state !== 'unlocked' && (
        <LockedApp bridge={bridge} state={state} onUnlock={unlock} />
      )}
    </>
  );
}

interface LockedAppProps {
  readonly bridge: Bridge;
  readonly state: 'locked' | 'damaged' | 'newer';
  readonly onUnlock: LockControl['unlock'];
}

/** People to turn to stay one step away, also without the password. */
function LockedApp({ bridge, state, onUnlock }: LockedAppProps): ReactNode {
  const [region, setRegion] = useState<string | null>(null);
  const [support, setSupport] = useState(false);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  useEffect(() => {
    void bridge.invoke('settings.load', {}).then((answer) => {
      if (!answer.ok) return;
      setRegion(answer.value.region);
      applyReading(answer.value);
    });
  }, [bridge]);
  if (deleted) {
    return (
      <BarePage>
        <DeletedScreen
          deleted={deleted}
          onAgain={() => window.location.reload()}
          onClose={() => void bridge.invoke('app.close', {})}
        />
      </BarePage>
    );
  }
  return (
    <div className="app app-locked">
      <RunningHead
        links={[]}
        ends={[{ id: 'support', label: 'Support' }]}
        current={support ? 'support' : null}
        onGo={() => setSupport(true)}
      />
      {support ? (
        <SupportScreen
          region={region}
          onRegion={setRegion}
          onOpenLink={(link) => void bridge.invoke('support.open', { link })}
          onBack={() => setSupport(false)}
        />
      ) : (
        <LockedScreen
          state={state}
          onUnlock={onUnlock}
          deleteAll={
            <Suspense fallback={null}>
              <DeleteAllButton bridge={bridge} onDeleted={setDeleted} />
            </Suspense>
          }
        />
      )}
    </div>
  );
}
