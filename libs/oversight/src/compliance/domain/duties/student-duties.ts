import { addDays, type LocalDate } from '#libs/kernel';
import { momentOf, type Fact, type Moment } from '../fact.ts';
import type { History } from '../history.ts';
import type { SchoolFile } from '../school-file.ts';
import { lapsedAt, type Duty } from './duty.ts';
import { duty, type Judged } from './raising.ts';

type SentHome = Fact<'SuspensionRecorded' | 'PermanentExclusionRecorded'>;

/** Of compulsory school age, as far as year groups tell. */
const LAST_YEAR_OF_SCHOOL = 11;
const SIXTH = 6;

/** What falls due about a student who was sent home: full-time education from the sixth school day in a row on (F-2.6). */
export function studentDuties(own: History, school: SchoolFile, judged: Judged): readonly Duty[] {
  const sentHome = own.of('SuspensionRecorded', 'PermanentExclusionRecorded').toSorted(byFirstDay);
  return stretches(sentHome, own, school).flatMap((stretch) => sixthDay(stretch, { own, school, judged }));
}

/** Suspensions between which no school day lies count as one: the sixth day is counted through. */
function stretches(sentHome: readonly SentHome[], own: History, school: SchoolFile): readonly (readonly SentHome[])[] {
  return sentHome.reduce<readonly (readonly SentHome[])[]>((all, next) => {
    const last = all.at(-1);
    const before = last?.at(-1);
    const end = before && lastDayOf(before, own);
    const goesOn = last && end !== undefined && school.schoolDaysAfter(end, 1) >= next.data.from;
    return goesOn ? [...all.slice(0, -1), [...last, next]] : [...all, [next]];
  }, []);
}

type Judging = Readonly<{ own: History; school: SchoolFile; judged: Judged }>;

function sixthDay(stretch: readonly SentHome[], { own, school, judged }: Judging): readonly Duty[] {
  const [first] = stretch;
  if (!first || yearGroupOn(own, first) > LAST_YEAR_OF_SCHOOL) return [];
  const dueOn = school.schoolDaysAfter(addDays(first.data.from, -1), SIXTH);
  const because = stretch.find((one) => meantUntil(one) >= dueOn);
  if (!because) return [];
  const { suspensionId, from } = because.data;
  const raisedBy: Moment = { ...momentOf(because), on: from };
  const named = because.type === 'PermanentExclusionRecorded' ? { key: 'local-authority' } : {};
  const done = taught({ stretch, own, judged }, dueOn);
  const made = duty({ kind: 'sixth-day-education', ...named, by: raisedBy, dueOn, done }, judged);
  const back = own.of('StudentReinstated').find(({ data }) => data.suspensionId === suspensionId);
  return made.map((one) => lapsedAt(one, back && { ...momentOf(back), on: back.data.reinstatedOn }));
}

/** The first full-time education that was arranged: from the day on which it was, or on which it began, where that was too late. */
function taught(
  { stretch, own, judged }: Readonly<{ stretch: readonly SentHome[]; own: History; judged: Judged }>,
  dueOn: LocalDate,
): Moment | undefined {
  const ids = stretch.map(({ data }) => data.suspensionId);
  const { fullTimeHours } = judged.version.profile.parameters;
  const arranged = own
    .of('SixthDayEducationArranged')
    .find(({ data }) => ids.includes(data.suspensionId) && data.hoursAWeek >= fullTimeHours);
  if (!arranged) return undefined;
  const { from } = arranged.data;
  return { ...momentOf(arranged), on: from <= dueOn && arranged.occurredOn < from ? arranged.occurredOn : from };
}

const meantUntil = (fact: SentHome): LocalDate | 'for good' =>
  fact.type === 'SuspensionRecorded' ? fact.data.to : 'for good';

/** The last day away; nothing where it goes on for good. */
function lastDayOf(fact: SentHome, own: History): LocalDate | undefined {
  const back = own.of('StudentReinstated').find(({ data }) => data.suspensionId === fact.data.suspensionId);
  if (back) return addDays(back.data.reinstatedOn, -1);
  return fact.type === 'SuspensionRecorded' ? fact.data.to : undefined;
}

const yearGroupOn = (own: History, { position }: SentHome): number =>
  own
    .of('StudentEnrolled', 'YearGroupChanged')
    .filter((fact) => fact.position < position)
    .at(-1)?.data.yearGroup ?? 0;

const byFirstDay = (one: SentHome, other: SentHome): number => (one.data.from < other.data.from ? -1 : 1);
