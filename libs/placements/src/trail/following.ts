import { dayInWords, type DataOf } from '#libs/kernel';
import type { FollowingEvent } from '../domain/events.ts';
import { inWords } from './words.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

const late = (minutes: number): string => {
  if (minutes < HOUR) return `${minutes} minute${minutes === 1 ? '' : 's'}`;
  const [count, what] = minutes < DAY ? [Math.floor(minutes / HOUR), 'hour'] : [Math.floor(minutes / DAY), 'day'];
  return `${count} ${what}${count === 1 ? '' : 's'}`;
};

/** What follows, and what was written down, each fact as one sentence; a forgotten event does not compile. */
export const followingTrail: {
  readonly [T in FollowingEvent['type']]: (data: DataOf<FollowingEvent, T>) => string;
} = {
  BaselineRecorded: ({ area, on }) => `Where the student stood was recorded on ${dayInWords(on)}: ${inWords(area)}.`,
  ReasonEvidenceAttached: ({ kind, on }) =>
    `On ${dayInWords(on)} it was put on record what stands behind the reason: ${inWords(kind)}.`,
  SafetyChecked: ({ on, outcome }) =>
    `On ${dayInWords(on)} the school checked that the student is safe${outcome === 'safe' ? '' : '; it found cause for concern'}.`,
  BehaviourRecorded: ({ on, trend }) =>
    `Behaviour was judged on ${dayInWords(on)} to be ${trend === 'same' ? 'as before' : trend}.`,
  DeliveryFailureRaised: ({ on }) =>
    `On ${dayInWords(on)} it was raised that the provider does not deliver what the contract says.`,
  DeliveryFailureAddressed: ({ on }) => `That was taken up with the provider on ${dayInWords(on)}.`,
  SeriousIncidentReported: ({ kind, delayMinutes }) =>
    `The provider told of a serious incident (${inWords(kind)}), ${late(delayMinutes)} after it.`,
  AttendanceFellBelowTarget: ({ on, attendancePercent, targetPercent, interventionBy }) =>
    `On ${dayInWords(on)} attendance was ${attendancePercent} % at best, below the target of ${targetPercent} %; an intervention is due by ${dayInWords(interventionBy)}.`,
  AttendanceInterventionStarted: ({ on }) => `An attendance intervention began on ${dayInWords(on)}.`,
  AttendanceReviewConfirmed: ({ weekOf }) =>
    `The school looked at the attendance of the week of ${dayInWords(weekOf)}.`,
  ProviderContactLogged: ({ on, channel }) =>
    `The school was in touch with the provider on ${dayInWords(on)} (${inWords(channel)}).`,
  ReintegrationDue: ({ because, dueBy }) =>
    `The student’s return is due by ${dayInWords(dueBy)}. Reason: ${inWords(because)}.`,
  EducationContinuityRequired: ({ dueBy }) =>
    `The DSL and the chief executive were told of the danger; the student has to be taught elsewhere by ${dayInWords(dueBy)}.`,
  EducationContinuitySecured: ({ arrangement, from }) =>
    `The student is taught from ${dayInWords(from)} on: ${inWords(arrangement)}.`,
  PlacementDecisionRequired: ({ dueBy }) =>
    `The student has left the school’s roll; what becomes of the placement has to be decided by ${dayInWords(dueBy)}.`,
  PlacementDecided: ({ decision, on }) =>
    `It was decided on ${dayInWords(on)} that the placement is to ${decision === 'continue' ? 'go on' : 'end'}.`,
  DualRegistrationRecorded: ({ from }) => `The student is registered at both schools from ${dayInWords(from)} on.`,
  DirectionReviewRequested: (data) =>
    `A parent asked on ${dayInWords(data.on)} for a review of the direction${'dueBy' in data ? `; it is due by ${dayInWords(data.dueBy)}` : `; one had been held on ${dayInWords(data.reviewedOn)}`}.`,
  DirectionDecided: ({ decision, on, until }) =>
    `It was decided on ${dayInWords(on)} that the direction is to ${decision === 'continue' ? 'go on' : 'end'}${until === undefined ? '' : ` until ${dayInWords(until)}`}.`,
  DirectionOutcomeTold: ({ on }) => `What was decided of the direction was told in writing on ${dayInWords(on)}.`,
};
