import type { LocalDate, Reader, TrustId } from '#libs/kernel';
import type { PolicyInForce } from './domain/vocabulary.ts';

/** What providers need to know of a trust's policy. Implemented in `processes`, over the door of governance. */
export abstract class ProviderPolicies {
  /** The policy in force on a day, folded from its stream's head by `read`, which notes it as the decision's basis. */
  abstract of(read: Reader, trustId: TrustId, on: LocalDate): Promise<PolicyInForce>;
}
