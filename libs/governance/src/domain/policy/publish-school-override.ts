import { rejectLedger, same, type SchoolId, type TrustId } from '#libs/kernel';
import { clause, lintProfile, loosened, profileApplying, tightenProfile } from '#libs/policy';
import type { Criterion, GateRule, Parameters, PolicyProfile, Tightening } from '#libs/policy';
import type { LocalDate } from '#libs/kernel';
import { reject } from '../rejections.ts';
import type { School } from '../school/school.ts';
import { appliesOf, type PartApplies } from './part-applies.ts';
import type { Policy, PolicyEvent } from './policy.ts';

/** What a school asks beyond its trust's policy. */
export type OverridePublication = Readonly<{
  schoolId: SchoolId;
  effectiveFrom: LocalDate;
  parameters: Partial<Parameters>;
  rules?: readonly GateRule[];
  criteria?: readonly Criterion[];
  appliesToExisting?: readonly PartApplies[];
}>;

type Surrounding = Readonly<{ trustId: TrustId; school: School }>;

/** A school may ask more than its trust, never less (CTT-2.3): what would loosen is refused, and named. */
export function publishSchoolOverride(
  { schoolId, effectiveFrom, parameters, rules = [], criteria = [], appliesToExisting }: OverridePublication,
  state: Policy,
  { trustId, school }: Surrounding,
): readonly PolicyEvent[] {
  if (school.status === 'unknown' || school.trustId !== trustId) throw rejectLedger('not-found');
  const own = state.overrides.filter((one) => one.schoolId === schoolId);
  const said = {
    schoolId,
    effectiveFrom,
    parameters,
    rules,
    criteria,
    ...appliesOf(appliesToExisting),
  };
  const latest = own.at(-1);
  if (latest && same({ ...latest, version: undefined }, said)) return [];
  refuseUnsound(said, state);
  return [{ type: 'SchoolOverridePublished', data: { ...said, version: `school@${own.length + 1}` } }];
}

function refuseUnsound(said: Tightening & Readonly<{ effectiveFrom: LocalDate }>, state: Policy): void {
  const below = profileApplying({ ...state, overrides: [] }, {}, said.effectiveFrom)?.profile;
  if (below === undefined) throw reject('no-policy-to-tighten');
  const looser = [...loosened(below.parameters, said.parameters), ...looserCriteria(below, said.criteria)];
  if (looser.length > 0) throw reject('override-loosens', { loosened: looser, clauses: [COMMON_APPROACH] });
  const faults = lintProfile(tightenProfile(below, said));
  if (faults.length > 0) throw reject('profile-unsound', { faults });
}

/** Evidence that the trust requires, and that the school would do without. */
const looserCriteria = (below: PolicyProfile, criteria: readonly Criterion[]): readonly string[] =>
  criteria
    .filter(({ id, required }) => !required && below.criteria.some((one) => one.id === id && one.required))
    .map(({ id }) => id);

const { id, title } = clause('CTT-2.3');
const COMMON_APPROACH = {
  id,
  title,
  missing: 'A school may ask more than its trust, never less.',
  whoCan: ['headteacher', 'trustChiefExecutive'],
};
