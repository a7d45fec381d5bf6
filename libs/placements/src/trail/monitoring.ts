import { dayInWords, type DataOf, type LocalDate } from '#libs/kernel';
import type { ConcernCause, MonitoringEvent } from '../domain/events.ts';
import { inWords } from './words.ts';

const nextOn = (day: LocalDate | undefined): string =>
  day === undefined ? '' : ` The next review is on ${dayInWords(day)}.`;

/** What leaders are told of a provider, and what they are told once it is mended. */
const CONCERNS: Readonly<Record<ConcernCause, readonly [flagged: string, cleared: string]>> = {
  'unregistered-school-suspected': [
    'is suspected of being an unregistered school',
    'The suspicion that the provider is an unregistered school was cleared',
  ],
  'provider-suspended': [
    'is suspended, for something that the policy requires of it is no longer met',
    'The provider is no longer suspended',
  ],
  'site-closed': ['closes the site at which the student is', 'The student is at an open site of the provider again'],
  'provider-unsuitable': ['was judged unsuitable', 'The provider is no longer judged unsuitable'],
};

/** What happened while the placement lasted, each fact as one sentence; a forgotten event does not compile. */
export const monitoringTrail: {
  readonly [T in MonitoringEvent['type']]: (data: DataOf<MonitoringEvent, T>) => string;
} = {
  PlacementStarted: ({ startedOn, evidenceRecordedLate: late }) =>
    `The placement started on ${dayInWords(startedOn)}.${late.length === 0 ? '' : ` Some evidence was recorded only later: ${late.map(inWords).join(', ')}.`}`,
  StudentDidNotArrive: ({ on }) => `The student did not arrive on ${dayInWords(on)}.`,
  TimetableChanged: ({ timetable, effectiveFrom }) =>
    `The timetable was changed from ${dayInWords(effectiveFrom)}: ${timetable.length} half-day${timetable.length === 1 ? '' : 's'} a week.`,
  SiteChanged: ({ effectiveFrom }) =>
    `The student attends another site of the provider from ${dayInWords(effectiveFrom)}.`,
  AttainmentShared: ({ on }) => `The student’s attainment was shared with the provider on ${dayInWords(on)}.`,
  VisitRecorded: ({ on, studentSeen }) =>
    `The school visited the provider on ${dayInWords(on)}; the student was ${studentSeen ? 'seen' : 'not seen'}.`,
  ProgressReportSubmitted: ({ periodFrom, periodTo, progress }) =>
    `The provider reported on ${dayInWords(periodFrom)} to ${dayInWords(periodTo)}: progress was ${progress}.`,
  StudentViewCaptured: ({ on, sentiment }) =>
    `The student said on ${dayInWords(on)} how the placement goes (${sentiment}).`,
  ReviewHeld: ({ on, progress, nextReviewOn }) =>
    `A review was held on ${dayInWords(on)}; progress was judged ${progress}.${nextOn(nextReviewOn)}`,
  FormalReviewRequired: () => 'A formal review became due, because progress was judged unsatisfactory.',
  FormalReviewHeld: ({ on, progress, cessationConsidered, nextReviewOn }) =>
    `A formal review was held on ${dayInWords(on)}; progress was judged ${progress}.${cessationConsidered ? ` Ceasing was considered; the decision was to ${cessationConsidered.decision}.` : ''}${nextOn(nextReviewOn)}`,
  ReadyForNextStageJudged: ({ on }) =>
    `The student was judged on ${dayInWords(on)} to be likely to succeed in the next stage.`,
  BehaviourImprovementRecorded: ({ on }) =>
    `Behaviour was judged on ${dayInWords(on)} to have improved enough for a return to school.`,
  PlacementExtended: ({ plannedEnd }) => `The headteacher extended the placement until ${dayInWords(plannedEnd)}.`,
  PlacementPaused: ({ from, reason }) =>
    `The placement was paused from ${dayInWords(from)}. Reason: ${inWords(reason)}.`,
  PlacementResumed: ({ from }) => `The placement was resumed from ${dayInWords(from)}.`,
  ProviderConcernFlagged: ({ concern }) => `The school’s leaders were told that the provider ${CONCERNS[concern][0]}.`,
  ProviderConcernCleared: ({ concern }) => `${CONCERNS[concern][1]}.`,
};
