import type { LocalDate, Reader } from '#libs/kernel';
import type { GateContext } from './domain/context.ts';
import type { Proposing } from './domain/propose-placement.ts';
import { isPlaced, type Placement } from './domain/state.ts';

/** Which other streams a gate asks about, and since when the placement is there: by that goes which policy holds for it. */
export type Concerned = Readonly<{
  trustId: string;
  schoolId: string;
  studentId: string;
  providerId: string;
  proposedOn?: LocalDate | undefined;
  reviewsHeldOn?: readonly LocalDate[];
}>;

/** The streams that a placement's gates ask about: of one that is being proposed, or of one that stands. */
export const concernedBy = (
  { trustId, commissioningSchoolId: schoolId, studentId, providerId }: Proposing,
  standing?: Placement,
): Concerned => ({ trustId, schoolId, studentId, providerId, ...sinceWhen(standing) });

/** A placement that begins is judged as what is new. */
function sinceWhen(standing: Placement | undefined): Pick<Concerned, 'proposedOn' | 'reviewsHeldOn'> {
  if (standing === undefined || !isPlaced(standing)) return {};
  const { reviews = [], formalReviews = [] } = standing.course ?? {};
  return {
    proposedOn: standing.proposal.proposedOn,
    reviewsHeldOn: [...reviews, ...formalReviews].map(({ on }) => on),
  };
}

/**
 * What placements need to know of trusts, schools, students and providers. Implemented in `processes`, over the doors of
 * those contexts: every answer is folded from the stream's head by `read`, which notes it as the decision's basis.
 */
export abstract class Surroundings {
  /** All that a gate may ask, with the policy that holds for the placement on that day. */
  abstract of(read: Reader, concerned: Concerned, on: LocalDate): Promise<GateContext>;
}
