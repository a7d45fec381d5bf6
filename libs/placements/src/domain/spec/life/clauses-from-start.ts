import { addDays } from '#libs/kernel';
import { dataOf, type Before, type Clause, type Types } from './history-before.ts';
import type { Fact } from './chosen.ts';

const REVIEW = ['ReviewHeld'] as const;
const FORMAL = ['FormalReviewHeld'] as const;
const END = ['PlacementCeased'] as const;
const WHILE_IT_LASTS: readonly Types[] = [
  'StudentDidNotArrive',
  'SiteChanged',
  'VisitRecorded',
  'ProgressReportSubmitted',
  'StudentViewCaptured',
  'ReviewHeld',
  'FormalReviewRequired',
  'FormalReviewHeld',
  'ReadyForNextStageJudged',
  'BehaviourImprovementRecorded',
  'PlacementExtended',
  'PlacementPaused',
  'PlacementResumed',
  'ReintegrationPlanned',
  'ReintegrationCompleted',
];

/** Half a term is six weeks; what falls into a holiday moves on, by three weeks at most in these examples. */
const LONGEST_REVIEW = 63;

const reviewed = (id: string, holds: (fact: Fact, before: Before) => boolean): Clause => ({
  id,
  of: 'CRST',
  at: REVIEW,
  holds: (fact, before) => !before.improves || holds(fact, before),
});

/** An end on the ground of danger is free of every clause. */
const ended = (id: string, of: Clause['of'], holds: (end: Ending, before: Before) => boolean): Clause => ({
  id,
  of,
  at: END,
  holds: (fact, before) => {
    const end = dataOf(fact, 'PlacementCeased');
    return end.ground === 'danger' || holds(end, before);
  },
});
type Ending = Exclude<ReturnType<typeof dataOf<'PlacementCeased'>>, { ground: 'danger' }>;

/** Clauses of both policies from the start on, read from their text, without any of the code that gates are made of. */
export const FROM_THE_START: readonly Clause[] = [
  { id: 'started', of: 'both', at: WHILE_IT_LASTS, holds: (_, b) => b.all('PlacementStarted').length === 1 },
  { id: 'CTT-7.4.3', of: 'CTT', at: REVIEW, holds: (f, b) => b.areCovered(dataOf(f, 'ReviewHeld').targets) },
  {
    id: 'CTT-7.6.5',
    of: 'CTT',
    at: REVIEW,
    holds: (_, b) => b.since('ReviewHeld').all('StudentViewCaptured').length > 0,
  },
  {
    id: 'CTT-7.7.4',
    of: 'CTT',
    at: REVIEW,
    holds: (f) => typeof dataOf(f, 'ReviewHeld').readyForNextStage === 'boolean',
  },
  {
    id: 'F-2.2',
    of: 'both',
    at: REVIEW,
    holds: (f) => {
      const { on, nextReviewOn } = dataOf(f, 'ReviewHeld');
      return nextReviewOn !== undefined && on < nextReviewOn && nextReviewOn <= addDays(on, LONGEST_REVIEW);
    },
  },
  reviewed('CRST-4.5', (f) => dataOf(f, 'ReviewHeld').attendanceReviewed === true),
  reviewed('CRST-4.6', (f) => dataOf(f, 'ReviewHeld').progressReviewed === true),
  reviewed('CRST-4.7 achieved', (f) => typeof dataOf(f, 'ReviewHeld').objectivesAchieved === 'boolean'),
  reviewed('CRST-4.7 benefitting', (f) => typeof dataOf(f, 'ReviewHeld').studentBenefitting === 'boolean'),
  {
    id: 'CTT-7.6.7',
    of: 'CTT',
    at: FORMAL,
    holds: (f) => {
      const { attendees, missing } = dataOf(f, 'FormalReviewHeld');
      const accounted = new Set<string>([...attendees, ...missing.map(({ party }) => party)]);
      return ['school-leader', 'student', 'parent', 'provider'].every((party) => accounted.has(party));
    },
  },
  {
    id: 'CTT-7.7.3',
    of: 'CTT',
    at: FORMAL,
    holds: (f) => {
      const { progress, cessationConsidered } = dataOf(f, 'FormalReviewHeld');
      return progress !== 'unsatisfactory' || cessationConsidered !== undefined;
    },
  },
  ended('decision 14', 'both', (_, b) => b.all('PlacementStarted').length === 1),
  ended('CTT-7.4.3 outcomes', 'CTT', ({ outcomes }, b) => b.areCovered(outcomes)),
  ended('F-2.3', 'both', ({ destination, studentAssessment }) => !!destination && !!studentAssessment),
  ended('reason', 'both', ({ ground, reason }) => ground !== 'other-with-reason' || reason !== undefined),
  ended('reintegrated', 'both', ({ ground }, b) => ground !== 'reintegrated' || !!b.last('ReintegrationCompleted')),
  ended(
    'CRST-4.8',
    'CRST',
    ({ noReturnReason }, b) =>
      !b.improves ||
      noReturnReason !== undefined ||
      b.last('ReintegrationCompleted')?.schoolId === b.last('PlacementProposed')?.commissioningSchoolId,
  ),
];
