import type { LocalDate, SiteId } from '#libs/kernel';
import type { Asking, GateContext } from '../context.ts';
import type {
  Ceasing,
  ContractTerms,
  FormalReviewFindings,
  OffSiteNotice,
  Proposal,
  ReviewFindings,
} from '../events.ts';
import type { Placed } from '../state.ts';

/**
 * All that a gate is shown. `proposal` stands only where there is no placement yet. What a command alone brings (its contract,
 * notice, start, review, ceasing) is absent in a dry run: a rule about it then holds, since nobody has said it yet.
 */
export type Facts = Readonly<{
  context: GateContext;
  asked: Asking;
  state?: Placed | undefined;
  proposal?: Proposal | undefined;
  contract?: ContractTerms | undefined;
  notice?: OffSiteNotice | undefined;
  start?: Readonly<{ startedOn: LocalDate; siteId: SiteId }> | undefined;
  review?: ReviewFindings | undefined;
  formalReview?: FormalReviewFindings | undefined;
  ceasing?: Ceasing | undefined;
}>;

/** What was proposed, or is being proposed. */
export const proposalIn = ({ state, proposal }: Facts): Proposal | undefined => proposal ?? state?.proposal;
