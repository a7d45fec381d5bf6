/**
 * Calls `end` once whoever started this process with a channel to it is gone, however that came about, or at once where that
 * has happened already. Never in a process that was started without one.
 */
export function onceLeftAlone(end: () => void): void {
  // Of one that never had a channel, this is undefined.
  if ((process.connected as boolean | undefined) === false) end();
  else process.once('disconnect', end);
}

/**
 * Has this process end with whoever started it, and by nothing else: a signal for all processes of a terminal is for the first
 * one, which breaks off what this one does.
 */
export function serveWhoeverStarted(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  onceLeftAlone(() => process.exit());
}
