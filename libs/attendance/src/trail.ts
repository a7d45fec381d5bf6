import { dayInWords, type DataOf } from '#libs/kernel';
import type { AttendanceEvent } from './domain/events.ts';
import type { Missed } from './domain/vocabulary.ts';

const session = ({ date, session: half }: Missed): string =>
  `the ${half === 'AM' ? 'morning' : 'afternoon'} of ${dayInWords(date)}`;
const reason = (code: string): string => code.replaceAll('-', ' ');

/** Each fact as one sentence that a governor understands; a forgotten event does not compile. */
export const trail: { readonly [T in AttendanceEvent['type']]: (data: DataOf<AttendanceEvent, T>) => string } = {
  AbsenceReported: (data) =>
    `The student was reported absent from ${session(data)} (${reason(data.reason)}), ${delay(data.delayMinutes)}.`,
  AbsenceExplained: (data) => `The ${data.explainedBy} explained an absence: ${reason(data.reason)}.`,
  AbsenceCorrected: (data) =>
    'to' in data
      ? `The report of ${session(data.from)} was corrected: ${session(data.to)} (${reason(data.to.reason)}).`
      : `The report of ${session(data.from)} was withdrawn (${reason(data.reason)}).`,
};

const delay = (minutes: number): string =>
  minutes <= 0 ? 'before the session began' : `${minutes} minutes after the session began`;
