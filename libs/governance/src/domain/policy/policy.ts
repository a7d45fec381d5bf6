import { on, type Aggregate, type DataOf, type Event, type LocalDate } from '#libs/kernel';
import { completeProfile, profileApplying } from '#libs/policy';
import type { ApplyingProfile, PolicyVersion, PublishedPolicy, SchoolOverride } from '#libs/policy';
import type { DocumentRef } from '../document-ref.ts';

/** What an equality impact assessment came to. */
export const ASSESSMENT_OUTCOMES = [
  'no-adverse-impact',
  'adverse-impact-mitigated',
  'adverse-impact-accepted',
] as const;
export type AssessmentOutcome = (typeof ASSESSMENT_OUTCOMES)[number];

/** Who ratifies a policy. */
export const RATIFIERS = [
  'trust-board',
  'education-and-standards',
  'finance-and-audit',
  'local-governing-body',
] as const;
export type Ratifier = (typeof RATIFIERS)[number];

/** What a review of a policy came to: it stands as it is, or a new version is to follow. */
export const REVIEW_OUTCOMES = ['unchanged', 'to-be-amended'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** Every fact that can stand on the stream of a trust's policy. The names are stored for ever. */
export type PolicyEvent =
  | Event<'PolicyProfilePublished', PolicyVersion>
  | Event<'SchoolOverridePublished', SchoolOverride>
  | Event<
      'EqualityImpactAssessmentRecorded',
      { version: string; outcome: AssessmentOutcome; assessedOn: LocalDate; document: DocumentRef }
    >
  | Event<'PolicyRatified', { version: string; by: Ratifier; ratifiedOn: LocalDate; document: DocumentRef }>
  | Event<
      'PolicyReviewed',
      {
        version: string;
        outcome: ReviewOutcome;
        reviewedOn: LocalDate;
        nextReviewDue: LocalDate;
        document: DocumentRef;
      }
    >;

export type Assessment = DataOf<PolicyEvent, 'EqualityImpactAssessmentRecorded'>;
export type Ratification = DataOf<PolicyEvent, 'PolicyRatified'>;
export type PolicyReview = DataOf<PolicyEvent, 'PolicyReviewed'>;

/** What a trust and its schools have published, in that order, and what was done about each version. */
export type Policy = PublishedPolicy &
  Readonly<{
    assessments: readonly Assessment[];
    ratifications: readonly Ratification[];
    reviews: readonly PolicyReview[];
  }>;

/** A trust's policy over time. Its stream bears the trust's id. */
export const policy: Aggregate<Policy, PolicyEvent> = {
  category: 'policy',
  initialState: { versions: [], overrides: [], assessments: [], ratifications: [], reviews: [] },
  evolve: on<Policy, PolicyEvent>({
    PolicyProfilePublished: (state, published) => ({
      ...state,
      versions: [...state.versions, { ...published, profile: completeProfile(published.profile) }],
    }),
    SchoolOverridePublished: (state, published) => ({ ...state, overrides: [...state.overrides, published] }),
    EqualityImpactAssessmentRecorded: (state, one) => ({ ...state, assessments: [...state.assessments, one] }),
    PolicyRatified: (state, one) => ({ ...state, ratifications: [...state.ratifications, one] }),
    PolicyReviewed: (state, one) => ({ ...state, reviews: [...state.reviews, one] }),
  }),
};

/** The trust's profile in force on a day for what is new, before any school's own. */
export const profileInForce = (state: Policy, date: LocalDate): ApplyingProfile | undefined =>
  profileApplying(state, {}, date);
