import { app } from 'electron';
import type { Session, WebContents } from 'electron';

/** Where the page comes from: the bundle, or in development a server on this machine. */
export interface PageSource {
  readonly entryUrl: string;
  readonly isOurUrl: (url: string) => boolean;
  /** Whether a request may leave the page at all. */
  readonly mayLoad: (url: string) => boolean;
}

/** Before the app is ready: nothing in the browser itself has a reason to reach out. */
export function closeBrowserNetwork(isDevelopment: boolean): void {
  const switches = app.commandLine;
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability']) {
    switches.appendSwitch(name);
  }
  switches.appendSwitch('no-pings');
  switches.appendSwitch('dns-prefetch-disable');
  switches.appendSwitch('no-proxy-server');
  // Every name is unknown. Development needs this machine's own.
  switches.appendSwitch(
    'host-resolver-rules',
    isDevelopment ? 'MAP * ~NOTFOUND, EXCLUDE localhost' : 'MAP * ~NOTFOUND',
  );
}

function guardSession(session: Session, source: PageSource): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !source.mayLoad(url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Switched off alone, it would still ask for a dictionary at start, past webRequest.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

function guardContents(contents: WebContents, source: PageSource): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  // Loading the page itself again (after a fault, or by hot reload) is the one way to go.
  const stay = (event: { preventDefault(): void; readonly url: string; readonly isMainFrame: boolean }): void => {
    if (!event.isMainFrame || event.url.split('#')[0] !== source.entryUrl) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Before the app is ready: every session and every page that will ever exist is closed at its making. */
export function registerGuards(source: PageSource): void {
  app.on('session-created', (session) => guardSession(session, source));
  app.on('web-contents-created', (_event, contents) => guardContents(contents, source));
}
