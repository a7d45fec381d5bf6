import { dayInWords, type LocalDate } from '#libs/kernel';
import type { Criterion, GateRules, Unmet } from '#libs/policy';
import type { ProviderEvidence } from '../../context.ts';
import type { PlacementEvidence } from '../../events.ts';
import type { Facts } from '../facts.ts';
import { missing } from '../missing.ts';

/** A piece of evidence, whichever stream it stands on. */
type Evidence = ProviderEvidence | PlacementEvidence;

/** Every required piece of evidence is met and in date on the day of the start, both ends inclusive (decision 21). */
export const suitabilityRules = {
  'suitability-evidence': (facts, { criteria }) => {
    const on = facts.start?.startedOn ?? facts.asked.today;
    return criteria.filter(({ required }) => required).flatMap((criterion) => lacking(criterion, facts, on));
  },
} satisfies GateRules<Facts>;

/** Which of the required criteria had their evidence recorded only after the start. */
export const recordedLate = (criteria: readonly Criterion[], facts: Facts, startedOn: LocalDate): readonly string[] =>
  criteria
    .filter((criterion) => criterion.required && (evidenceFor(criterion, facts)?.recordedOn ?? startedOn) > startedOn)
    .map(({ id }) => id);

const evidenceFor = ({ id, scope }: Criterion, { state, context }: Facts): Evidence | undefined =>
  scope === 'provider' ? context.provider?.evidence[id] : state?.evidence[id];

function lacking(criterion: Criterion, facts: Facts, on: LocalDate): readonly Unmet[] {
  const fault = faultOf(evidenceFor(criterion, facts), on);
  if (fault === undefined) return [];
  const roles = criterion.leaderJudgement
    ? (['headteacher', 'deputyHeadteacher'] as const)
    : (['apLead', 'dsl'] as const);
  const what = `Record evidence of “${criterion.id.replaceAll('-', ' ')}” that holds on the day of the start: ${fault}.`;
  return [{ ...missing(what, ...roles), clause: criterion.clause }];
}

function faultOf(evidence: Evidence | undefined, on: LocalDate): string | undefined {
  if (!evidence) return 'none is on record';
  if (evidence.outcome === 'not-met') return 'it was found not to be met';
  if (evidence.checkedOn > on) return `it was only checked on ${dayInWords(evidence.checkedOn)}`;
  const { expiresOn } = evidence;
  const recheckSince = 'recheckSince' in evidence ? evidence.recheckSince : undefined;
  if (recheckSince !== undefined && recheckSince <= on)
    return `it has to be checked again, for what happened on ${dayInWords(recheckSince)}`;
  return expiresOn !== undefined && expiresOn < on ? `it expired on ${dayInWords(expiresOn)}` : undefined;
}
