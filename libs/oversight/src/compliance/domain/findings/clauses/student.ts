import { localDateAt, type LocalDate } from '#libs/kernel';
import { clause } from '#libs/policy';
import type { History } from '../../history.ts';
import { binds, type Version } from '../../trust-file.ts';
import type { Outcome } from '../finding.ts';
import { each, outcomeOf, type Said } from '../rule.ts';

type StudentRule = (own: History, version: Version) => readonly Said[];

/** Parents hear of it on the day on which it begins, at the latest. */
const parentsTold: StudentRule = (own) =>
  each(
    own.of('SuspensionRecorded', 'PermanentExclusionRecorded'),
    ({ data }) => localDateAt(data.parentsToldAt) <= data.from,
    'parents-told-late',
  );

/** They hear of the education so many hours before it begins, unless they agreed to less. */
const educationTold: StudentRule = (own, { profile }) =>
  each(
    own.of('SixthDayEducationArranged'),
    ({ data }) => data.shorterNoticeAgreed || data.noticeHours >= profile.parameters.sixthDayNoticeHours,
    'told-late',
  );

/** In one school year a student is suspended for no more than so many school days. */
const withinTheYear: StudentRule = (own, { profile }) => {
  const years = Map.groupBy(own.of('SuspensionRecorded'), ({ data }) => schoolYearOf(data.from));
  return [...years.values()].flatMap((suspensions): readonly Said[] => {
    const days = suspensions.reduce((all, { data }) => all + data.schoolDays, 0);
    const last = suspensions.at(-1);
    if (!last || days <= profile.parameters.suspensionDaysPerYear) return [];
    return [{ base: 'breached', since: last.data.from, by: suspensions, lacking: 'days-of-the-year' }];
  });
};

const YEAR = 'YYYY'.length;
const FIRST_DAY_OF_SCHOOL_YEAR = '-09-01';

/** The calendar year in which the school year of a day began. */
const schoolYearOf = (date: LocalDate): number => {
  const year = Number(date.slice(0, YEAR));
  return date.slice(YEAR) < FIRST_DAY_OF_SCHOOL_YEAR ? year - 1 : year;
};

/** What is judged of a student who was sent home, beside what falls due. */
export const studentOutcomes = (own: History, version: Version): readonly Outcome[] =>
  binds('F-2.6', version)
    ? [parentsTold, educationTold, withinTheYear].flatMap((rule) =>
        rule(own, version).map((said) => outcomeOf(clause('F-2.6').id, said, version.version)),
      )
    : [];
