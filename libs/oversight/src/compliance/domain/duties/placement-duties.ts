import { endOf, type Dossier } from '../dossier.ts';
import { accountabilityMeetings } from './accountability.ts';
import { attainmentShared, induction, notice } from './beginning.ts';
import { lapsedAt, type Duty } from './duty.ts';
import {
  attendanceReviews,
  continuity,
  deliveryFailures,
  directionReviews,
  interventions,
  providerContacts,
} from './following.ts';
import { monitored, progressReports, reviews, studentViews, targetReviews, visits } from './monitoring.ts';
import {
  absencesExplained,
  destination,
  formalReviews,
  laterHolders,
  leftRoll,
  movingOn,
  plannedEnd,
  providerConcern,
  reintegration,
} from './reactions.ts';

type DutyRule = (dossier: Dossier) => readonly Duty[];

/** What nobody owes any longer once the placement has ended. */
const UNTIL_THE_END: readonly DutyRule[] = [
  notice,
  attainmentShared,
  induction,
  reviews,
  targetReviews,
  visits,
  progressReports,
  studentViews,
  monitored,
  formalReviews,
  accountabilityMeetings,
  movingOn,
  reintegration,
  plannedEnd,
  leftRoll,
  providerConcern,
  laterHolders,
  deliveryFailures,
  attendanceReviews,
  providerContacts,
  interventions,
  directionReviews,
];

/** What is still owed afterwards. */
const BEYOND_THE_END: readonly DutyRule[] = [absencesExplained, destination, continuity];

/** Everything that had, or has, to be done by a day for a placement, from its events, the calendar and the policy alone. */
export function placementDuties(dossier: Dossier): readonly Duty[] {
  const end = endOf(dossier);
  return [
    ...UNTIL_THE_END.flatMap((rule) => rule(dossier)).map((duty) => lapsedAt(duty, end)),
    ...BEYOND_THE_END.flatMap((rule) => rule(dossier)),
  ];
}
