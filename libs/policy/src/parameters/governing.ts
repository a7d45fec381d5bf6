import { ours, own } from './parameter.ts';
import { lower } from './tightness.ts';

const A_YEAR = 365;

/** What is due of a trust and its schools. */
export const GOVERNING_PARAMETERS = {
  /** From a new or amended policy to its being passed on. */
  cascadeDays: own(14, lower, ours('cascade')),
  /** From its being passed on to each role's acknowledgement. */
  acknowledgementDays: own(28, lower, ours('cascade')),
  /** From a need for training to asking the trust for it. */
  trainingRequestDays: own(14, lower, ours('identify a need')),
  /** Between two attestations of the accountable officer. */
  oversightAttestationDays: own(A_YEAR, lower, ours('overall responsibility')),
  /** From a local policy's approval to its next review. */
  localPolicyReviewDays: own(A_YEAR, lower, ours('regularly reviewed')),
};
