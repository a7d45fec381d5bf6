import type { LocalDate, Reader } from '#libs/kernel';
import type { GateContext } from './domain/context.ts';
import type { Proposing } from './domain/propose-placement.ts';

/** Which other streams a gate asks about. */
export type Concerned = Readonly<{ trustId: string; schoolId: string; studentId: string; providerId: string }>;

/** The streams that a placement's gates ask about. */
export const concernedBy = ({
  trustId,
  commissioningSchoolId: schoolId,
  studentId,
  providerId,
}: Proposing): Concerned => ({
  trustId,
  schoolId,
  studentId,
  providerId,
});

/**
 * What placements need to know of trusts, schools, students and providers. Implemented in `processes`, over the doors of
 * those contexts: every answer is folded from the stream's head by `read`, which notes it as the decision's basis.
 */
export abstract class Surroundings {
  /** All that a gate may ask, with the policy in force on that day. */
  abstract of(read: Reader, concerned: Concerned, on: LocalDate): Promise<GateContext>;
}
