import { on, type Aggregate, type DataOf, type Event, type LocalDate, type PersonRef, type Role } from '#libs/kernel';
import type { SchoolId, TrustId } from '#libs/kernel';
import type { DocumentRef } from '../document-ref.ts';
import type { ReviewOutcome } from '../policy/policy.ts';

/** Every fact that can stand on the stream of a school's local policy. The names are stored for ever. */
export type LocalPolicyEvent =
  | Event<
      'LocalPolicyDrafted',
      { schoolId: SchoolId; trustId: TrustId; version: number; document: DocumentRef; on: LocalDate }
    >
  | Event<
      'TrainingAndResourceImplicationsRecorded',
      {
        version: number;
        trainingNeeded: boolean;
        resourcesNeeded: boolean;
        document: DocumentRef;
        on: LocalDate;
      }
    >
  | Event<
      'LocalPolicyApproved',
      {
        version: number;
        trustPolicyVersion: string;
        chairOfGovernors: PersonRef;
        headteacher: PersonRef;
        on: LocalDate;
        reviewDue: LocalDate;
      }
    >
  | Event<
      'LocalPolicyReviewed',
      { version: number; outcome: ReviewOutcome; on: LocalDate; nextReviewDue: LocalDate; document: DocumentRef }
    >
  | Event<'LocalPolicyCascaded', { version: number; audience: readonly Role[]; on: LocalDate }>
  | Event<'LocalPolicyAcknowledged', { version: number; personId: PersonRef; role: Role; on: LocalDate }>;

type Fact<T extends LocalPolicyEvent['type']> = DataOf<LocalPolicyEvent, T>;

/** A version of a school's local policy, from its draft on. */
export type LocalPolicyVersion = Readonly<{
  drafted: Fact<'LocalPolicyDrafted'>;
  implications: Fact<'TrainingAndResourceImplicationsRecorded'> | undefined;
  approved: Fact<'LocalPolicyApproved'> | undefined;
  reviews: readonly Fact<'LocalPolicyReviewed'>[];
  cascades: readonly Fact<'LocalPolicyCascaded'>[];
  acknowledgements: readonly Fact<'LocalPolicyAcknowledged'>[];
}>;

/** A school's local policy in all its versions, in order; the last may still be a draft. */
export type LocalPolicy = readonly LocalPolicyVersion[];

const changed =
  <D extends Readonly<{ version: number }>>(
    change: (one: LocalPolicyVersion, data: D) => Partial<LocalPolicyVersion>,
  ) =>
  (versions: LocalPolicy, data: D): LocalPolicy =>
    versions.map((one) => (one.drafted.version === data.version ? { ...one, ...change(one, data) } : one));

const drafted = {
  implications: undefined,
  approved: undefined,
  reviews: [],
  cascades: [],
  acknowledgements: [],
} as const;

/** A school's local policy. Its stream bears the school's id. */
export const localPolicy: Aggregate<LocalPolicy, LocalPolicyEvent> = {
  category: 'localpolicy',
  initialState: [],
  evolve: on<LocalPolicy, LocalPolicyEvent>({
    LocalPolicyDrafted: (versions, data) => [...versions, { ...drafted, drafted: data }],
    TrainingAndResourceImplicationsRecorded: changed((_, implications) => ({ implications })),
    LocalPolicyApproved: changed((_, approved) => ({ approved })),
    LocalPolicyReviewed: changed(({ reviews }, one) => ({ reviews: [...reviews, one] })),
    LocalPolicyCascaded: changed(({ cascades }, one) => ({ cascades: [...cascades, one] })),
    LocalPolicyAcknowledged: changed(({ acknowledgements }, one) => ({ acknowledgements: [...acknowledgements, one] })),
  }),
};
