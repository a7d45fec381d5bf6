import type { DataOf, LocalDate, PersonRef, SiteId } from '#libs/kernel';
import type { CeasingGround, Party, Timetable } from '#libs/policy';
import type {
  AttendanceReporting,
  ConcernCause,
  Consulted,
  ContractTerms,
  FollowingEvent,
  HaltCause,
  OffSiteNotice,
  PlacementEvent,
  PlacementEvidence,
  Proposal,
} from './events.ts';
import type { Responsibility, ReviewSchedule, Signature } from './events.ts';
import type { Destination, DocumentRef, FailureId, Target, TimetableEntry } from './vocabulary.ts';

/** Where a placement stands on its way. `ready` is derived (see readiness.ts); a halt lies over a status and hides none. */
export type BeforeStart = 'proposed' | 'consulting' | 'approved' | 'contracting';
export type Live = 'active' | 'paused' | 'reintegrating';
export type Ended = 'ceased' | 'declined' | 'withdrawn' | 'refused';
export type Status = BeforeStart | Live | Ended;

/** What was heard before the decision. A later hearing of the same person stands in place of the earlier. */
export type Hearing = Readonly<{
  professionals: Extract<Consulted, { with: 'professionals' }> | undefined;
  student: Extract<Consulted, { with: 'student' }> | undefined;
  parents: Readonly<Record<PersonRef, Extract<Consulted, { with: 'parental-responsibility holder' }>>>;
  explainedTo: readonly ('student' | 'parents')[];
}>;

/** What the initial meeting set. */
export type Meeting = Readonly<{
  on: LocalDate;
  targets: readonly Target[];
  responsibilities: readonly Responsibility[];
  reviewSchedule: ReviewSchedule;
}>;

/** The contract as it stands: only signatures and refusals under the present version count. */
export type Contract = Readonly<{
  version: number;
  terms: ContractTerms;
  signatures: readonly Signature[];
  refusals: readonly Readonly<{ party: Party; signatory: PersonRef }>[];
}>;

/** A fact as it was told: kept where telling the same again must add nothing. */
type Told<T extends PlacementEvent['type']> = DataOf<PlacementEvent, T>;

/** What happened since the start, as far as decisions need it. */
export type Course = Readonly<{
  startedOn: LocalDate;
  siteId: SiteId;
  siteFrom: LocalDate;
  /** Each timetable with the day it holds from, in order; possible sessions are counted by them. */
  timetables: readonly Timetable[];
  /** Days from `from` up to but not including `until` are no sessions of this placement. */
  pauses: readonly Readonly<Told<'PlacementPaused'> & { until: LocalDate | undefined }>[];
  arrivedNot: readonly LocalDate[];
  visits: readonly Told<'VisitRecorded'>[];
  reports: readonly Told<'ProgressReportSubmitted'>[];
  views: readonly Told<'StudentViewCaptured'>[];
  viewsSinceReview: number;
  reviews: readonly Told<'ReviewHeld'>[];
  formalReviews: readonly Told<'FormalReviewHeld'>[];
  formalReviewDue: boolean;
  readyJudged: readonly Told<'ReadyForNextStageJudged'>[];
  behaviourImproved: readonly Told<'BehaviourImprovementRecorded'>[];
  extension: Told<'PlacementExtended'> | undefined;
  /** What of the provider is flagged to the school's leaders, who decide (decision 29). */
  providerConcerns: readonly ConcernCause[];
  reintegration: Readonly<{ plan: Told<'ReintegrationPlanned'>; completedOn: LocalDate | undefined }> | undefined;
}>;

/** How it ended. */
export type End = Readonly<{
  ground: CeasingGround | undefined;
  on: LocalDate | undefined;
  destination: Destination | undefined;
  destinationOn?: LocalDate;
  followUps: readonly Told<'FollowUpRecorded'>[];
}>;

/** What has to follow, and what was written down on the way. */
export type Following = Readonly<{
  /** Facts as they were told: told again, they add nothing. */
  told: readonly FollowingEvent['data'][];
  failures: Readonly<Record<FailureId, 'raised' | 'addressed'>>;
  due: readonly ('reintegration' | 'continuity' | 'decision' | 'intervention')[];
  dualRegistered: boolean;
  directionDecisions: readonly DataOf<FollowingEvent, 'DirectionDecided'>[];
  outcomesTold: number;
  /** The lowest attendance that was told: what fell further is told again. */
  lowest: number | undefined;
}>;

/** A placement that was proposed. `timetable` and `plannedEnd` are the present ones. */
export type Placed = Readonly<{
  status: Status;
  proposal: Proposal;
  timetable: readonly TimetableEntry[];
  plannedEnd: LocalDate | undefined;
  hearing: Hearing;
  approval: Readonly<{ approverId: string; holders: readonly PersonRef[] }> | undefined;
  meeting: Meeting | undefined;
  evidence: Readonly<Record<string, PlacementEvidence>>;
  attendanceReporting: AttendanceReporting | undefined;
  /** The edition of the school's policies that the provider acknowledged last. */
  policiesAcknowledged: DocumentRef | undefined;
  attainment?: Told<'AttainmentShared'>;
  contract: Contract | undefined;
  notice: OffSiteNotice | undefined;
  halts: readonly HaltCause[];
  /** Commands let through by a gate that was found unmet after the start. */
  foundUnmet: readonly string[];
  course: Course | undefined;
  end: End | undefined;
  following: Following;
}>;

export type Placement = Readonly<{ status: 'unknown' }> | Placed;

export const BEFORE_START = [
  'proposed',
  'consulting',
  'approved',
  'contracting',
] as const satisfies readonly BeforeStart[];
export const LIVE = ['active', 'paused', 'reintegrating'] as const satisfies readonly Live[];
export const ENDED = ['ceased', 'declined', 'withdrawn', 'refused'] as const satisfies readonly Ended[];

export const isPlaced = (placement: Placement): placement is Placed => placement.status !== 'unknown';
export const isBeforeStart = ({ status }: Placement): boolean => BEFORE_START.some((one) => one === status);
export const isLive = ({ status }: Placement): boolean => LIVE.some((one) => one === status);
export const isEnded = ({ status }: Placement): boolean => ENDED.some((one) => one === status);
