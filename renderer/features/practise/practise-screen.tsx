import { useState } from 'react';
import type { ReactNode } from 'react';
import { Signs } from './signs';
import './practise-screen.css';

const freshSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Short practice beside the talks. Nothing that is done here is kept. */
export function PractiseScreen(): ReactNode {
  const [seed] = useState(freshSeed);
  return (
    <main className="page practise">
      <div className="grid3">
        <span />
        <Signs seed={seed} />
      </div>
    </main>
  );
}
