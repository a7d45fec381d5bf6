import type { GateRules } from '#libs/policy';
import { proposalIn, type Facts } from '../facts.ts';
import { missing, PREPARERS } from '../missing.ts';

/** The years of school for which the census knows placements: compulsory school age (F-6.1). */
const YEARS = { first: 1, last: 11 } as const;

/** What a proposal must say about its student, and why. */
export const proposalRules = {
  // `pass` has refused already where no policy is in force.
  'profile-in-force': () => undefined,
  'reason-allowed': (facts, { parameters }) => {
    const reason = proposalIn(facts)?.reason;
    if (reason && parameters.reasonsAllowed.includes(reason)) return undefined;
    return missing(
      `The trust’s policy allows only these reasons: ${parameters.reasonsAllowed.join(', ')}.`,
      ...PREPARERS,
    );
  },
  'guidance-current': (facts, { legalReferences }) => {
    const cited = proposalIn(facts)?.guidanceEdition;
    const isWithdrawn = legalReferences.some(({ edition, superseded }) => superseded && edition === cited);
    return isWithdrawn
      ? missing('The edition of the guidance that is cited was withdrawn: go by the one in force.', ...PREPARERS)
      : undefined;
  },
  rationale: (facts) =>
    proposalIn(facts)?.rationale ? undefined : missing('Attach the rationale for this placement.', ...PREPARERS),
  'alternatives-considered': (facts) =>
    proposalIn(facts)?.alternativesConsidered
      ? undefined
      : missing('Attach what the school itself could offer, and why that suits the student less well.', ...PREPARERS),
  'long-term-outcome': (facts) =>
    proposalIn(facts)?.longTermOutcome
      ? undefined
      : missing('Name the area in which the student is to be better off in the long term.', ...PREPARERS),
  'reason-evidence': (facts, { parameters }) => {
    const proposal = proposalIn(facts);
    if (!proposal || proposal.reasonEvidence || !parameters.reasonsNeedingEvidence.includes(proposal.reason))
      return undefined;
    return missing(`Attach the evidence for the reason given (${proposal.reason}).`, ...PREPARERS);
  },
  'named-lead': (facts) =>
    proposalIn(facts)?.namedLead
      ? undefined
      : missing('Name the member of the school’s staff who is responsible for this placement.', ...PREPARERS),
  'on-roll': ({ context: { student } }) =>
    student?.onRoll ? undefined : missing('The student must be on the school’s roll.', 'headteacher', 'integration'),
  'year-group': ({ context: { student } }) =>
    student && YEARS.first <= student.yearGroup && student.yearGroup <= YEARS.last
      ? undefined
      : missing(`The student must be in years ${YEARS.first} to ${YEARS.last}.`, 'headteacher', 'integration'),
} satisfies GateRules<Facts>;
