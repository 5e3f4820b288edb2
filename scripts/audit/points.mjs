/**
 * What makes the app closed to the world. Numbers 1 to 20 are Electron's own security checklist in its order
 * (electronjs.org/docs/latest/tutorial/security), the letters are ours. Each point is the beginning of one test's title; `ours` is what stands in the code.
 */
export const POINTS = [
  { id: '1', point: 'Only secure content', ours: 'app:// from the bundle, every other request is cancelled' },
  { id: '2', point: 'No Node in the page', ours: 'nodeIntegration off in pages, frames and workers' },
  { id: '3', point: 'Context isolation', ours: 'contextIsolation on, the bridge is frozen' },
  { id: '4', point: 'Process sandboxing', ours: 'sandbox on; under seccomp for an ordinary person' },
  { id: '5', point: 'Permission requests', ours: 'asking, checking and devices are denied in every session' },
  { id: '6', point: 'Web security', ours: 'webSecurity untouched' },
  {
    id: '7',
    point: 'Content policy',
    ours: "a header on every response; nothing inline, no eval, no 'unsafe-…' but WebAssembly in the worker",
  },
  { id: '8', point: 'No insecure content', ours: 'allowRunningInsecureContent untouched' },
  { id: '9', point: 'No experimental features', ours: 'experimentalFeatures untouched' },
  { id: '10', point: 'No Blink features', ours: 'enableBlinkFeatures untouched' },
  { id: '11', point: 'No popups of web views', ours: 'there are no web views' },
  { id: '12', point: 'Web views checked', ours: 'webviewTag off, attaching one is prevented' },
  { id: '13', point: 'Navigation', ours: 'prevented, but for loading the page itself again' },
  { id: '14', point: 'New windows', ours: 'denied' },
  { id: '15', point: 'openExternal', ours: 'only the exact links of shared/support/contacts.json' },
  { id: '16', point: 'A current Electron', ours: 'pinned exactly; a stand-in is marked as not for release' },
  {
    id: '17',
    point: 'Sender of every message',
    ours: 'one channel, one wrapper: main frame of our window on our page',
  },
  { id: '18', point: 'No file://', ours: 'a protocol of our own with a path check; file:// is refused' },
  { id: '19', point: 'Fuses', ours: 'eight, read from the packed binary' },
  { id: '20', point: 'No Electron in the page', ours: 'window.rehearsal has one method, over a typed contract' },
  { id: 'A', point: 'No network without routes', ours: 'the whole way through in a namespace of its own' },
  {
    id: 'B',
    point: 'No network call',
    ours: 'strace of the whole way: AF_UNIX and netlink; the kernel is asked of its interfaces',
  },
  { id: 'C', point: 'Every session closed', ours: 'webRequest, resolver and proxy, also of sessions made later' },
  { id: 'D', point: 'No network in main', ours: 'modules of the built main are on a list; lint bans the rest' },
  {
    id: 'E',
    point: 'Nothing in the background',
    ours: 'no spelling, no updater, no crash upload, no prefetching, no downloads',
  },
  { id: 'F', point: 'Messages typed and limited', ours: 'a schema and a length for each channel' },
  { id: 'G', point: 'Only what was built is packed', ours: 'app.asar holds out/ and package.json' },
  { id: 'H', point: 'The hash of the app', ours: 'asar integrity where the system has it: macOS and Windows' },
  { id: 'I', point: 'No tools for the curious', ours: 'devTools off, the inspector fuse off' },
];

/** The beginning of the title of the test that proves a point. @param {string} id */
export function titleOf(id) {
  const found = POINTS.find((one) => one.id === id);
  if (!found) throw new Error(`no such point: ${id}`);
  return `[${id}] ${found.point}: `;
}
