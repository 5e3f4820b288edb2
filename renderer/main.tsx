import type { ReaderTrouble } from '@shared/ipc/contract';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { ErrorBoundary } from './app/error-boundary';
import './app/first-touch'; // listens from the start, long before what it starts is there
import { bridge } from './bridge';
import './styles/index.css';

const report = (reason: ReaderTrouble) => void bridge.invoke('reader.trouble', { reason });
const loadKit = () => import('./app/load-play-kit').then(({ loadPlayKit }) => loadPlayKit(report));
const loadBook = () => import('./app/load-rule-book').then(({ loadRuleBook }) => loadRuleBook());
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <App bridge={bridge} loadKit={loadKit} loadBook={loadBook} />
      </ErrorBoundary>
    </StrictMode>,
  );
}
