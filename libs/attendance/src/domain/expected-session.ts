import type { LocalDate } from '#libs/kernel';
import type { ExpectedSession, PlacementDay } from './context.ts';
import { reject } from './rejections.ts';
import type { Missed } from './vocabulary.ts';

/** The session that was missed must have been one: after the start, not after the end, not to come, and expected (CRST-4.3). */
export function expectedSession({ date, session }: Missed, day: PlacementDay, today: LocalDate): ExpectedSession {
  const { startedOn, endedOn } = day;
  if (startedOn === undefined) throw reject('placement-not-started');
  if (date < startedOn) throw reject('absence-before-start', { startedOn });
  if (endedOn !== undefined && date > endedOn) throw reject('absence-after-end', { endedOn });
  if (date > today) throw reject('absence-in-future', { today });
  const expected = day.expected.find((one) => one.session === session);
  if (!expected) throw reject('session-not-expected', { expected: day.expected.map((one) => one.session) });
  return expected;
}
