/** What the check needs of an IPC event; Electron's own event fits. */
export interface SenderEvent {
  readonly sender: { readonly id: number };
  /** Null once the frame is gone. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** Whether a message comes from the main frame of our window, showing our page. */
export function isOurPage(
  event: SenderEvent,
  ours: { readonly id: number } | undefined,
  isOurUrl: (url: string) => boolean,
): boolean {
  const frame = event.senderFrame;
  return (
    ours !== undefined && event.sender.id === ours.id && frame !== null && frame.parent === null && isOurUrl(frame.url)
  );
}
