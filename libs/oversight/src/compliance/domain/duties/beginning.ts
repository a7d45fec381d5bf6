import { addDays, type LocalDate } from '#libs/kernel';
import { clearSchoolDaysBefore } from '#libs/policy';
import { startOf, type Dossier } from '../dossier.ts';
import { momentOf } from '../fact.ts';
import type { Duty } from './duty.ts';
import { duty } from './raising.ts';

/** The provider has the student's attainment when the placement starts; it may have been shared before. */
export function attainmentShared(dossier: Dossier): readonly Duty[] {
  const by = startOf(dossier);
  const shared = dossier.own.first('AttainmentShared');
  return by ? duty({ kind: 'attainment-shared', by, dueOn: by.on, done: shared && momentOf(shared) }, dossier) : [];
}

/** The student is inducted in the first week. */
export function induction(dossier: Dossier): readonly Duty[] {
  const by = startOf(dossier);
  const inducted = dossier.own
    .of('PlacementEvidenceRecorded')
    .find(({ data }) => data.criterion === 'student-inducted' && data.outcome === 'met');
  return by ? duty({ kind: 'induction', by, done: inducted && momentOf(inducted) }, dossier) : [];
}

/** A direction's notice: while two clear school days are left before the planned start. */
export function notice(dossier: Dossier): readonly Duty[] {
  const { own, proposed, profile, school } = dossier;
  const { reason, plannedStart } = proposed.data;
  const approved = own.first('HeadteacherApproved');
  const { directionReasons, noticeSchoolDays } = profile.parameters;
  if (!approved || plannedStart === undefined || !directionReasons.includes(reason)) return [];
  const latest = latestNotice(plannedStart, noticeSchoolDays, dossier);
  const by = momentOf(approved);
  const dueOn = school.calendar && latest < by.on ? by.on : latest;
  const given = own.first('OffSiteNoticeIssued');
  return duty({ kind: 'notice', by, dueOn, done: given && { ...momentOf(given), on: given.data.givenOn } }, dossier);
}

const LONGEST_BREAK = 60;

/** The last day on which so many clear school days still lie before a start. */
function latestNotice(start: LocalDate, clear: number, { school: { calendar } }: Dossier): LocalDate {
  if (!calendar) return addDays(start, -clear - 1);
  for (let back = 1; back < LONGEST_BREAK; back += 1) {
    const given = addDays(start, -back);
    if (clearSchoolDaysBefore(calendar, given, start) >= clear) return given;
  }
  return addDays(start, -clear - 1);
}
