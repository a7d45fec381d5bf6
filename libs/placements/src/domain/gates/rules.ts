import type { GateRules } from '#libs/policy';
import type { Facts } from './facts.ts';
import { arrangementRules } from './rules/arrangements.ts';
import { ceasingRules } from './rules/ceasing.ts';
import { contractRules } from './rules/contract.ts';
import { directionRules } from './rules/direction.ts';
import { hearingRules } from './rules/hearing.ts';
import { proposalRules } from './rules/proposal.ts';
import { providerRules } from './rules/provider.ts';
import { reviewRules } from './rules/review.ts';
import { startRules } from './rules/start.ts';
import { suitabilityRules } from './rules/suitability.ts';

/** One rule for each requirement that a policy can name; a forgotten one does not compile. */
export const RULES = {
  ...proposalRules,
  ...arrangementRules,
  ...providerRules,
  ...hearingRules,
  ...contractRules,
  ...directionRules,
  ...startRules,
  ...suitabilityRules,
  ...reviewRules,
  ...ceasingRules,
} satisfies Required<GateRules<Facts>>;
