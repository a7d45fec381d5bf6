import type { LocalDate, Reader, Scope, TrustId } from '#libs/kernel';
import type { PolicyInForce } from './domain/vocabulary.ts';

/** What providers need to know of a trust's policy. Implemented in `processes`, over the door of governance. */
export abstract class ProviderPolicies {
  /** The policy in force on a day, folded from its stream's head by `read`, which notes it as the decision's basis. */
  abstract of(read: Reader, trustId: TrustId, on: LocalDate): Promise<PolicyInForce>;
}

/** What providers need to know of a placement that is named to them. Implemented in `processes`, over the door of placements. */
export abstract class NamedPlacements {
  /** Whose the placement is, folded from its stream's head; nothing where nobody proposed it. */
  abstract scopeOf(read: Reader, placementId: string): Promise<Scope | undefined>;
}
