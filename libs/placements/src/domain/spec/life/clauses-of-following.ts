import { addDays } from '#libs/kernel';
import { dataOf, type Before, type Clause, type Types } from './history-before.ts';

/** What is told of a placement that has begun, and of none that has ended. */
const WHILE_IT_LASTS: readonly Types[] = [
  'SafetyChecked',
  'BehaviourRecorded',
  'DeliveryFailureRaised',
  'DeliveryFailureAddressed',
  'SeriousIncidentReported',
  'AttendanceFellBelowTarget',
  'AttendanceInterventionStarted',
  'AttendanceReviewConfirmed',
  'ProviderContactLogged',
  'DirectionReviewRequested',
  'DirectionDecided',
  'DirectionOutcomeTold',
  'ProviderConcernFlagged',
  'GateFoundUnmet',
];
const EXEMPT_DAYS = 70;

const isOver = (before: Before): boolean =>
  before.all('PlacementCeased').length + before.all('PlacementWithdrawn').length > 0;
const recipients = (before: Before): readonly string[] => before.last('OffSiteNoticeIssued')?.recipients ?? [];

/** Clauses of what follows, read from their text, without any of the code that decides. */
export const OF_WHAT_FOLLOWS: readonly Clause[] = [
  {
    id: 'under way',
    of: 'both',
    at: WHILE_IT_LASTS,
    holds: (_, before) => before.all('PlacementStarted').length === 1 && !isOver(before),
  },
  {
    id: 'CTT-7.4.5',
    of: 'both',
    at: ['DeliveryFailureRaised'],
    holds: (fact, before) => {
      const { contractVersion, expectation } = dataOf(fact, 'DeliveryFailureRaised');
      const terms = before.last('ContractVaried') ?? before.last('ContractIssued');
      const agreed = terms?.expectations.map((one) => one.expectation.documentRef) ?? [];
      return contractVersion === before.version && agreed.includes(expectation.documentRef);
    },
  },
  {
    id: 'CTT-7.4.6',
    of: 'both',
    at: ['DeliveryFailureAddressed'],
    holds: (fact, before) => {
      const { failureId } = dataOf(fact, 'DeliveryFailureAddressed');
      const raised = before.all('DeliveryFailureRaised').some((one) => one.failureId === failureId);
      return raised && before.all('DeliveryFailureAddressed').every((one) => one.failureId !== failureId);
    },
  },
  {
    id: 'CTT-7.5.5',
    of: 'both',
    at: ['AttendanceFellBelowTarget'],
    holds: (fact, before) => {
      const { attendancePercent, targetPercent } = dataOf(fact, 'AttendanceFellBelowTarget');
      const open = before.since('AttendanceInterventionStarted').all('AttendanceFellBelowTarget').length > 0;
      return attendancePercent < targetPercent && !open;
    },
  },
  {
    id: 'CTT-7.6.6',
    of: 'both',
    at: ['SeriousIncidentReported'],
    holds: (fact) => dataOf(fact, 'SeriousIncidentReported').delayMinutes >= 0,
  },
  {
    id: 'CTT-7.7.1',
    of: 'both',
    at: ['EducationContinuityRequired'],
    holds: (fact, before) =>
      before.last('PlacementCeased')?.ground === 'danger' &&
      ['dsl', 'trustChiefExecutive'].every((one) => dataOf(fact, 'EducationContinuityRequired').told.includes(one)),
  },
  {
    id: 'CTT-7.7.1 secured',
    of: 'both',
    at: ['EducationContinuitySecured'],
    holds: (_, before) => before.all('EducationContinuityRequired').length === 1,
  },
  {
    id: 'CRST-4.8, CTT-7.7.4',
    of: 'both',
    at: ['ReintegrationDue'],
    holds: (_, before) => !before.last('ReintegrationPlanned') && !before.last('ReintegrationDue') && !isOver(before),
  },
  {
    id: 'CTT-7.2.6',
    of: 'both',
    at: ['PlacementDecided'],
    holds: (_, before) =>
      before.since('PlacementDecided').all('PlacementDecisionRequired').length > 0 ||
      before.all('ProviderConcernFlagged').length > before.all('ProviderConcernCleared').length,
  },
  {
    id: 'F-1.5',
    of: 'both',
    at: ['DirectionReviewRequested'],
    holds: (fact, before) => {
      const asked = dataOf(fact, 'DirectionReviewRequested');
      const since = addDays(asked.on, -EXEMPT_DAYS);
      const wasHeld = before.all('ReviewHeld').some(({ on }) => since <= on && on <= asked.on);
      return recipients(before).includes(asked.holderId) && wasHeld === !('dueBy' in asked);
    },
  },
  {
    id: 'F-1.6',
    of: 'both',
    at: ['DirectionDecided'],
    holds: (_, before) =>
      recipients(before).length > 0 && before.all('ReviewHeld').length > before.all('DirectionDecided').length,
  },
  {
    id: 'F-1.6 told',
    of: 'both',
    at: ['DirectionOutcomeTold'],
    holds: (_, before) => before.all('DirectionDecided').length > before.all('DirectionOutcomeTold').length,
  },
];
