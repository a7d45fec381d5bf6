import type { LocalDate } from '#libs/kernel';
import type { Dossier } from '../dossier.ts';
import { momentOf, type Fact } from '../fact.ts';
import type { History } from '../history.ts';
import type { Duty } from './duty.ts';
import { duty, type Judged } from './raising.ts';

type Judgement = Fact<'ReviewHeld' | 'FormalReviewHeld' | 'ProgressReportSubmitted'>;
type Meeting = Fact<'AccountabilityMeetingHeld'>;

/**
 * Progress that was found unsatisfactory again and again, in reviews or the provider's own reports: leaders hold the provider
 * to account for it. A meeting about this placement answers; what comes after it is counted anew.
 */
export function accountabilityMeetings(dossier: Dossier): readonly Duty[] {
  const meetings = dossier.provider
    .of('AccountabilityMeetingHeld')
    .filter(({ data }) => (data.placements as readonly string[]).includes(dossier.placementId));
  return raising(dossier, meetings).flatMap((because) => {
    const by = momentOf(because);
    const done = meetings.find(({ position }) => position > because.position);
    return duty({ kind: 'accountability-meeting', by, done: done && momentOf(done) }, dossier);
  });
}

/** The judgements with which it had been unsatisfactory so many times in a row, since leaders last met the provider about it. */
function raising({ own, versionAt }: Dossier, meetings: readonly Meeting[]): readonly Judgement[] {
  const told = [...own.of('ReviewHeld', 'FormalReviewHeld', 'ProgressReportSubmitted'), ...meetings].toSorted(inLog);
  let inARow = 0;
  return told.flatMap((fact) => {
    if (fact.type === 'AccountabilityMeetingHeld' || fact.data.progress !== 'unsatisfactory') {
      inARow = 0;
      return [];
    }
    inARow += 1;
    return inARow === versionAt(momentOf(fact).on).profile.parameters.accountabilityAfter ? [fact] : [];
  });
}

/** When leaders of a school and a provider agreed to meet again, they do. */
export function agreedMeetings(own: History, judged: Judged): readonly Duty[] {
  const meetings = own.of('AccountabilityMeetingHeld');
  return meetings.flatMap((meeting): readonly Duty[] => {
    const { schoolId: key, nextMeetingOn: dueOn } = meeting.data;
    const next = meetings.find(({ data, position }) => data.schoolId === key && position > meeting.position);
    return dueOn === undefined ? [] : agreed(meeting, { key, dueOn, next }, judged);
  });
}

const agreed = (
  meeting: Meeting,
  { key, dueOn, next }: Readonly<{ key: string; dueOn: LocalDate; next: Meeting | undefined }>,
  judged: Judged,
): readonly Duty[] =>
  duty({ kind: 'accountability-meeting', key, by: momentOf(meeting), dueOn, done: next && momentOf(next) }, judged);

const inLog = (one: Fact, other: Fact): number => one.position - other.position;
