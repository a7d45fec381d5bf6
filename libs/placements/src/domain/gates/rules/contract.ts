import { PARTIES, type GateRules, type Unmet } from '#libs/policy';
import type { Facts } from '../facts.ts';
import { listed, missing, PREPARERS } from '../missing.ts';

/** What must stand before a contract is issued, and what the contract must say. */
export const contractRules = {
  'initial-meeting': ({ state }) => {
    const meeting = state?.meeting;
    if (!meeting)
      return missing('Hold the initial meeting with the student, the parents and the provider.', ...PREPARERS);
    if (meeting.targets.length > 0 && meeting.responsibilities.length > 0) return undefined;
    return missing('Agree at least one target, and who is responsible for supporting the student.', ...PREPARERS);
  },
  'review-schedule-agreed': ({ state }, { parameters: { reviewMaximumDays } }) => {
    const schedule = state?.meeting?.reviewSchedule;
    if (!schedule) return missing('Agree in the initial meeting when the placement is reviewed.', ...PREPARERS);
    const left = PARTIES.filter((party) => !schedule.agreedBy.includes(party));
    if (left.length > 0)
      return missing(`The review timescale still has to be agreed by the ${listed(left)}.`, ...PREPARERS);
    if (schedule.everyDays <= reviewMaximumDays) return undefined;
    return missing(`Agree to review the placement at least every ${reviewMaximumDays} days.`, ...PREPARERS);
  },
  'expectations-of-parties': ({ contract }, { parameters: { signatories } }): readonly Unmet[] =>
    signatories
      .filter((party) => contract && !contract.expectations.some((expected) => expected.party === party))
      .map((party) => ({ ...missing(`The contract must say what is expected of the ${party}.`, ...PREPARERS), party })),
  'progress-reporting-agreed': ({ contract }, { parameters: { reportMaximumDays } }) =>
    !contract || contract.reportEveryDays <= reportMaximumDays
      ? undefined
      : missing(`The provider must report progress at least every ${reportMaximumDays} days.`, ...PREPARERS),
  'school-funds': ({ contract }) =>
    !contract || contract.funder === 'school'
      ? undefined
      : missing('The school itself must pay for the place.', 'headteacher'),
} satisfies GateRules<Facts>;
