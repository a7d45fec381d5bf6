import type { FollowingEvent } from '../events.ts';
import type { Following, Placed } from '../state.ts';
import { placed, type Steps } from './steps.ts';

export const NOTHING_FOLLOWS: Following = {
  told: [],
  failures: {},
  due: [],
  dualRegistered: false,
  directionDecisions: [],
  outcomesTold: 0,
  lowest: undefined,
};

/** What changes beside the fact itself, which is kept as it was told. */
const follows = <Data extends FollowingEvent['data']>(
  step: (following: Following, data: Data) => Partial<Following> = () => ({}),
) =>
  placed<Data>(({ following }: Placed, data) => ({
    following: { ...following, told: [...following.told, data], ...step(following, data) },
  }));

const without = ({ due }: Following, done: Following['due'][number]): Pick<Following, 'due'> => ({
  due: due.filter((one) => one !== done),
});

export const followingSteps: Steps<FollowingEvent> = {
  BaselineRecorded: follows(),
  ReasonEvidenceAttached: follows(),
  SafetyChecked: follows(),
  BehaviourRecorded: follows(),
  DeliveryFailureRaised: follows(({ failures }, { failureId }) => ({
    failures: { ...failures, [failureId]: 'raised' },
  })),
  DeliveryFailureAddressed: follows(({ failures }, { failureId }) => ({
    failures: { ...failures, [failureId]: 'addressed' },
  })),
  SeriousIncidentReported: follows(),
  AttendanceFellBelowTarget: follows(({ due }, { attendancePercent }) => ({
    due: [...due, 'intervention'],
    lowest: attendancePercent,
  })),
  AttendanceInterventionStarted: follows((following) => without(following, 'intervention')),
  AttendanceReviewConfirmed: follows(),
  ProviderContactLogged: follows(),
  ReintegrationDue: follows(({ due }) => ({ due: [...due, 'reintegration'] })),
  EducationContinuityRequired: follows(({ due }) => ({ due: [...due, 'continuity'] })),
  EducationContinuitySecured: follows((following) => without(following, 'continuity')),
  PlacementDecisionRequired: follows(({ due }) => ({ due: [...due, 'decision'] })),
  PlacementDecided: follows((following) => without(following, 'decision')),
  DualRegistrationRecorded: follows(() => ({ dualRegistered: true })),
  DirectionReviewRequested: follows(),
  DirectionDecided: follows(({ directionDecisions }, decided) => ({
    directionDecisions: [...directionDecisions, decided],
  })),
  DirectionOutcomeTold: follows(({ outcomesTold }) => ({ outcomesTold: outcomesTold + 1 })),
};
