import { addDays, type LocalDate } from '#libs/kernel';
import {
  calendarDays,
  countsSchoolDays,
  dutyKind,
  fallsInHolidays,
  type DutyKind,
  type PolicyProfile,
} from '#libs/policy';
import type { Dossier } from '../dossier.ts';
import { dayThatCounts, momentOf, type Fact, type Moment } from '../fact.ts';
import type { SchoolFile } from '../school-file.ts';
import { fulfilled, raised, type Duty, type Raising } from './duty.ts';

/** By when something is to be done that was raised at a moment, as a profile wants it. */
export type DueAfter = (moment: Moment, profile: PolicyProfile) => LocalDate;

/** By which versions something is judged: those in force on a day, and that under which open matters are; by whose calendar. */
export type Judged = Pick<Dossier, 'version' | 'versionAt'> & Partial<Pick<Dossier, 'school'>>;

/** What is counted by its kind's own parameter has no `dueOn`. */
type Counted = Omit<Raising, 'dueOn'> & Readonly<{ dueOn?: LocalDate | DueAfter; done?: Moment | undefined }>;

/**
 * A duty, and who did it when, where somebody did. What was done is judged by the version of its day, what is open by today's;
 * what is dated back too far was done on the day on which it was recorded.
 */
export function duty(raising: Counted, judged: Judged): readonly Duty[] {
  const { done, dueOn, ...kind } = raising;
  const version = done ? judged.versionAt(done.on) : judged.version;
  const due = dueOn ?? within(kind.kind, judged.school);
  const made = raised({ ...kind, dueOn: typeof due === 'string' ? due : due(kind.by, version.profile) }, version);
  return made ? [fulfilled(made, done && { ...done, on: dayThatCounts(done, version.profile) })] : [];
}

/**
 * As many days from a moment on as the kind's parameter says: school days, where those are counted, weekdays without a calendar;
 * else calendar days, and what falls on a day on which the school is closed, is due on the next.
 */
export const within =
  (kind: DutyKind, school?: SchoolFile): DueAfter =>
  ({ on }, { parameters }) => {
    const { within: name } = dutyKind(kind);
    if (name === undefined) return on;
    if (school && countsSchoolDays(name)) return school.schoolDaysAfter(on, parameters[name]);
    const counted = addDays(on, calendarDays(name, parameters));
    return school && !fallsInHolidays(name) ? school.openFrom(counted) : counted;
  };

/** What is done again and again: from a beginning, and from each time it was done, another day to do it by. */
export type Chain = Omit<Raising, 'by' | 'dueOn'> &
  Readonly<{ from: Moment | undefined; done: readonly Moment[]; dueAfter?: DueAfter }>;

/** A duty for the beginning and one for each time, each fulfilled by the next. */
export function chained({ from, done, dueAfter, ...kind }: Chain, judged: Judged): readonly Duty[] {
  if (!from) return [];
  const times = [from, ...done.filter(({ position }) => position > from.position).toSorted(inTime)];
  const due = dueAfter ? { dueOn: dueAfter } : {};
  return times.flatMap((by, index) => duty({ ...kind, by, ...due, done: times[index + 1] }, judged));
}

/** A duty for each fact that raises one, fulfilled by the first answer that is told afterwards. */
export type Answered = Omit<Raising, 'by' | 'dueOn' | 'key'> &
  Readonly<{ because: readonly Fact[]; answers: readonly Fact[]; key?: (because: Fact) => string }>;

export function answered({ because, answers, key, ...kind }: Answered, judged: Judged): readonly Duty[] {
  return because.flatMap((fact) => {
    const answer = answers.find(({ position }) => position > fact.position);
    const named = key === undefined ? {} : { key: key(fact) };
    return duty({ ...kind, ...named, by: momentOf(fact), done: answer && momentOf(answer) }, judged);
  });
}

/** Of facts that ask for the same, those that found nothing open: what asks again while it is, asks for nothing more. */
export const opening = <F extends Fact>(because: readonly F[], answers: readonly Fact[]): readonly F[] =>
  because.reduce<readonly F[]>((open, fact) => {
    const asked = open.at(-1);
    const isOpen = asked && !answers.some(({ position }) => asked.position < position && position < fact.position);
    return isOpen ? open : [...open, fact];
  }, []);

/** Facts of several lists, in the order of the log. */
export const inOrder = <F extends Fact>(...lists: readonly (readonly F[])[]): readonly F[] =>
  lists.flat().toSorted((one, other) => one.position - other.position);

const inTime = (one: Moment, other: Moment): number =>
  one.on === other.on ? one.position - other.position : one.on < other.on ? -1 : 1;
