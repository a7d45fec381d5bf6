import type { DataOf, LocalDate } from '#libs/kernel';
import { table } from '#libs/read-store';
import type { PlacementEvent } from '../domain/events.ts';
import type { Target, TargetAssessment } from '../domain/vocabulary.ts';

type Told<T extends PlacementEvent['type']> = DataOf<PlacementEvent, T>;

/** A target of the initial meeting, and how far it had come when it was last looked at. */
export type TargetShown = Target &
  Readonly<{ latest: Readonly<Omit<TargetAssessment, 'targetId'> & { on: LocalDate }> | null }>;

export type ReviewShown =
  Readonly<{ kind: 'review' } & Told<'ReviewHeld'>> | Readonly<{ kind: 'formal' } & Told<'FormalReviewHeld'>>;

export type JudgementShown = Readonly<
  { kind: 'ready-for-next-stage' | 'behaviour-improved' } & Told<'ReadyForNextStageJudged'>
>;

/** How a student gets on, in the order in which it was told. */
export type ProgressRow = Readonly<{
  placement_id: string;
  trust_id: string;
  school_id: string;
  provider_id: string;
  attainment: Told<'AttainmentShared'> | null;
  targets: readonly TargetShown[];
  reports: readonly Told<'ProgressReportSubmitted'>[];
  views: readonly Told<'StudentViewCaptured'>[];
  visits: readonly Told<'VisitRecorded'>[];
  reviews: readonly ReviewShown[];
  judgements: readonly JudgementShown[];
  next_review_on: LocalDate | null;
  formal_review_due: boolean;
  follow_ups: readonly Told<'FollowUpRecorded'>[];
  revision: number;
}>;

export type ProgressTables = { progress: ProgressRow };

export const progressTable = table<ProgressRow>('progress', {
  columns: {
    placement_id: 'text',
    trust_id: 'text',
    school_id: 'text',
    provider_id: 'text',
    attainment: 'json?',
    targets: 'json',
    reports: 'json',
    views: 'json',
    visits: 'json',
    reviews: 'json',
    judgements: 'json',
    next_review_on: 'text?',
    formal_review_due: 'boolean',
    follow_ups: 'json',
    revision: 'integer',
  },
  key: ['placement_id'],
});
