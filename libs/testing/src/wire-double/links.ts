import type { DoubleLog } from './double-log.ts';
import type { Logged } from './logged.ts';

const LINK = '$>';

/** What an event points to, if it is a link: its data reads `revision@stream`. The event is gone where that is. */
export function linked(log: DoubleLog, event: Logged): Readonly<{ event: Logged | undefined; link?: Logged }> {
  if (event.type !== LINK) return { event };
  const [, revision, stream] = /^(\d+)@(.+)$/s.exec(Buffer.from(event.data).toString()) ?? [];
  const target = stream === undefined ? undefined : log.stream(stream)?.[Number(revision)];
  return { event: target, link: event };
}
