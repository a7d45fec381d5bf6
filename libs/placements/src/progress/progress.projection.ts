import type { LocalDate } from '#libs/kernel';
import { projection, tableFold } from '#libs/read-store';
import type { PlacementEvent } from '../domain/events.ts';
import type { TargetAssessment } from '../domain/vocabulary.ts';
import { progressTable, type ProgressRow, type ReviewShown, type TargetShown } from './progress.table.ts';

const NOTHING_YET = {
  attainment: null,
  targets: [],
  reports: [],
  views: [],
  visits: [],
  reviews: [],
  judgements: [],
  next_review_on: null,
  formal_review_due: false,
  follow_ups: [],
} as const;

const assessed = (
  targets: readonly TargetShown[],
  assessments: readonly TargetAssessment[],
  on: LocalDate,
): readonly TargetShown[] =>
  targets.map((target) => {
    const found = assessments.find(({ targetId }) => targetId === target.targetId);
    if (!found) return target;
    const { targetId: _targetId, ...latest } = found;
    return { ...target, latest: { ...latest, on } };
  });

const reviewed = (row: ProgressRow, review: ReviewShown): ProgressRow => ({
  ...row,
  reviews: [...row.reviews, review],
  next_review_on: review.nextReviewOn ?? null,
});

/** How students get on: targets with where they stand, reports, views, visits, reviews and judgements. */
export const progress = projection<PlacementEvent>({
  name: 'progress',
  version: 1,
  folds: [
    tableFold(progressTable)({
      categories: ['placement'],
      steps: {
        PlacementProposed: (_none, { data, revision }) => ({
          ...NOTHING_YET,
          placement_id: data.placementId,
          trust_id: data.trustId,
          school_id: data.commissioningSchoolId,
          provider_id: data.providerId,
          revision,
        }),
        InitialMeetingHeld: (row, { data }) =>
          row && {
            ...row,
            targets: data.targets.map((target) => ({ ...target, latest: null })),
            next_review_on: data.reviewSchedule.firstOn,
          },
        AttainmentShared: (row, { data }) => row && { ...row, attainment: data },
        ProgressReportSubmitted: (row, { data }) => row && { ...row, reports: [...row.reports, data] },
        StudentViewCaptured: (row, { data }) => row && { ...row, views: [...row.views, data] },
        VisitRecorded: (row, { data }) => row && { ...row, visits: [...row.visits, data] },
        ReviewHeld: (row, { data }) =>
          row && {
            ...reviewed(row, { kind: 'review', ...data }),
            targets: assessed(row.targets, data.targets, data.on),
          },
        FormalReviewRequired: (row) => row && { ...row, formal_review_due: true },
        FormalReviewHeld: (row, { data }) =>
          row && { ...reviewed(row, { kind: 'formal', ...data }), formal_review_due: false },
        ReadyForNextStageJudged: (row, { data }) =>
          row && { ...row, judgements: [...row.judgements, { kind: 'ready-for-next-stage', ...data }] },
        BehaviourImprovementRecorded: (row, { data }) =>
          row && { ...row, judgements: [...row.judgements, { kind: 'behaviour-improved', ...data }] },
        PlacementCeased: (row, { data }) =>
          row && {
            ...row,
            next_review_on: null,
            targets: data.ground === 'danger' ? row.targets : assessed(row.targets, data.outcomes, data.ceasedOn),
          },
        FollowUpRecorded: (row, { data }) => row && { ...row, follow_ups: [...row.follow_ups, data] },
      },
      every: (row, { revision }) => row && { ...row, revision },
    }),
  ],
});
