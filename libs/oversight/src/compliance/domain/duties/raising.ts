import type { LocalDate } from '#libs/kernel';
import { dutyKind, type DutyKind, type PolicyProfile } from '#libs/policy';
import type { Dossier } from '../dossier.ts';
import { momentOf, type Fact, type Moment } from '../fact.ts';
import type { Version } from '../trust-file.ts';
import { fulfilled, raised, type Duty, type Raising } from './duty.ts';

/** By when something is to be done that was raised at a moment, as a profile wants it. */
export type DueAfter = (moment: Moment, profile: PolicyProfile) => LocalDate;

/** By which versions something is judged: those in force on a day, and that under which open matters are. */
export type Judged = Pick<Dossier, 'version' | 'versionAt'>;

/** A duty, and who did it when, where somebody did. What was done is judged by the version of its day, what is open by today's. */
export function duty(
  raising: Omit<Raising, 'dueOn'> & Readonly<{ dueOn: LocalDate | DueAfter; done?: Moment | undefined }>,
  judged: Judged,
): readonly Duty[] {
  const { done, dueOn, ...kind } = raising;
  const version = versionFor(done, judged);
  const due = typeof dueOn === 'string' ? dueOn : dueOn(raising.by, version.profile);
  const made = raised({ ...kind, dueOn: due }, version);
  return made ? [fulfilled(made, done)] : [];
}

const versionFor = (done: Moment | undefined, { version, versionAt }: Judged): Version =>
  done ? versionAt(done.on) : version;

/** What is done again and again: from a beginning, and from each time it was done, another day to do it by. */
export type Chain = Omit<Raising, 'by' | 'dueOn'> &
  Readonly<{ from: Moment | undefined; done: readonly Moment[]; dueAfter: DueAfter }>;

/** A duty for the beginning and one for each time, each fulfilled by the next. */
export function chained({ from, done, dueAfter, ...kind }: Chain, judged: Judged): readonly Duty[] {
  if (!from) return [];
  const times = [from, ...done.filter(({ position }) => position > from.position).toSorted(inTime)];
  return times.flatMap((by, index) => duty({ ...kind, by, dueOn: dueAfter, done: times[index + 1] }, judged));
}

/** A duty for each fact that raises one, fulfilled by the first answer that is told afterwards. */
export type Answered = Omit<Raising, 'by' | 'dueOn' | 'key'> &
  Readonly<{ because: readonly Fact[]; answers: readonly Fact[]; key?: (because: Fact) => string }>;

export function answered({ because, answers, key, ...kind }: Answered, dossier: Dossier): readonly Duty[] {
  return because.flatMap((fact) => {
    const by = momentOf(fact);
    const answer = answers.find(({ position }) => position > fact.position);
    const named = key === undefined ? {} : { key: key(fact) };
    const dueOn = within(kind.kind, by.on, dossier);
    return duty({ ...kind, ...named, by, dueOn, done: answer && momentOf(answer) }, dossier);
  });
}

/** The last day for what is to be done within so many school days of a day. */
export const within = (kind: DutyKind, on: LocalDate, { school }: Dossier): LocalDate => {
  const { within: days } = dutyKind(kind);
  return days === undefined ? on : school.schoolDaysAfter(on, days);
};

const inTime = (one: Moment, other: Moment): number =>
  one.on === other.on ? one.position - other.position : one.on < other.on ? -1 : 1;
