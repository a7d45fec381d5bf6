import type { Scope } from '#libs/kernel';
import { isPlaced, type Placement } from './state.ts';

/** Whose a placement is: its trust's, its commissioning school's, its provider's. Unknown where it was never proposed. */
export const scopeOf = (state: Placement): Scope | undefined =>
  isPlaced(state)
    ? {
        trustId: state.proposal.trustId,
        schoolId: state.proposal.commissioningSchoolId,
        providerId: state.proposal.providerId,
      }
    : undefined;
