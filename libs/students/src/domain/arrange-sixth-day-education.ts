import { epochOf, instantAt, localDateAt, same, type Instant, type LocalDate, type LocalTime } from '#libs/kernel';
import type { ProviderId } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import { reject } from './rejections.ts';
import { enrolled, type Student, type Suspension } from './state.ts';
import { suspensionOf } from './suspensions.ts';
import type { DocumentRef, EducationArranger, SuspensionId, Today } from './vocabulary.ts';

/** Who teaches the student meanwhile, from when on and for how many hours a week, and when the parents were told. */
export type Arranging = Readonly<{
  suspensionId: SuspensionId;
  arrangedBy: EducationArranger;
  providerId?: ProviderId;
  from: LocalDate;
  start: LocalTime;
  hoursAWeek: number;
  parentsToldAt: Instant;
  shorterNoticeAgreed: boolean;
  record: DocumentRef;
}>;

const HOUR = 3_600_000;

/** Education for whoever is sent home: too late, too little or told too late is on record, and a finding; it is no refusal (F-2.6). */
export function arrangeSixthDayEducation(said: Arranging, state: Student, { today }: Today): readonly StudentEvent[] {
  const { suspensionId, from, start, parentsToldAt } = said;
  const suspension = suspensionOf(enrolled(state), suspensionId);
  if (localDateAt(parentsToldAt) > today) throw reject('day-in-future', { today });
  if (!isDuring(from, suspension)) throw reject('education-out-of-time', { from: suspension.from });
  const noticeHours = Math.floor((epochOf(instantAt(from, start)) - epochOf(parentsToldAt)) / HOUR);
  const arranged = { ...said, noticeHours };
  if (suspension.education.some((one) => same(one, arranged))) return [];
  return [{ type: 'SixthDayEducationArranged', data: arranged }];
}

const isDuring = (day: LocalDate, { from, to, reinstatedOn }: Suspension): boolean =>
  from <= day && (to === undefined || day <= to) && (reinstatedOn === undefined || day < reinstatedOn);
