/**
 * Calls `end` once whoever started this process with a channel to it is gone, however that came about, or at once where that
 * has happened already. Never in a process that was started without one.
 */
export function onceLeftAlone(end: () => void): void {
  // Of one that never had a channel, this is undefined.
  if ((process.connected as boolean | undefined) === false) end();
  else process.once('disconnect', end);
}
