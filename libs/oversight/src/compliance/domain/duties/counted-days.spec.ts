import {
  CENTRAL_REGION_SCHOOLS_TRUST,
  CREATING_TOMORROW_TRUST,
  DUTY_KIND_NAMES,
  dutyKind,
  type DutyKind,
  type ParameterName,
  type PolicyProfile,
} from '#libs/policy';
import { groundUnder, published } from '../../spec/ground.ts';
import { judgementOf } from '../../spec/judgement-of.ts';
import { OPEN, type Raised } from '../../spec/open-duties.ts';
import type { Told } from '../../spec/telling.ts';

const profileOf = ({ crst }: Raised): PolicyProfile => (crst ? CENTRAL_REGION_SCHOOLS_TRUST : CREATING_TOMORROW_TRUST);
const withParameter = (profile: PolicyProfile, name: ParameterName, value: number): PolicyProfile => ({
  ...profile,
  parameters: { ...profile.parameters, [name]: value },
});
/** Three days, which none of them is as it ships. */
const inThreeDays = (profile: PolicyProfile, name: ParameterName): PolicyProfile =>
  withParameter(profile, name, name.endsWith('Hours') ? 72 : 3);
const openUnder = (kind: DutyKind, profile: PolicyProfile, ...later: readonly Told[]) => {
  const { by, of = 'placement' } = OPEN[kind];
  const duties = judgementOf([...groundUnder(profile), ...by, ...later], of).duties;
  return duties.find((duty) => duty.kind === kind && duty.closed === null);
};
const counted = DUTY_KIND_NAMES.flatMap((kind) => {
  const { within } = dutyKind(kind);
  return within === undefined ? [] : [[kind, within] as const];
});
const graced = DUTY_KIND_NAMES.flatMap((kind) => {
  const { grace } = dutyKind(kind);
  return grace === undefined ? [] : [[kind, grace] as const];
});

describe('The days that a duty counts', () => {
  it.each(DUTY_KIND_NAMES)('has a life that raises one: %s', (kind) =>
    expect(openUnder(kind, profileOf(OPEN[kind]))).toMatchObject({ kind, closed: null }),
  );

  it.each(counted)('until it is due are the profile’s: %s by %s', (kind, name) => {
    const profile = profileOf(OPEN[kind]);
    const [shipped, other] = [openUnder(kind, profile), openUnder(kind, inThreeDays(profile, name))];
    expect(other?.dueOn).toBeDefined();
    expect(other?.dueOn).not.toBe(shipped?.dueOn);
  });

  it.each(counted)('are those of the profile in force for what is open: %s by %s', (kind, name) => {
    const profile = profileOf(OPEN[kind]);
    const amended = inThreeDays(profile, name);
    const later = published(amended, 'v@2', '2027-01-06');
    expect(openUnder(kind, profile, later)?.dueOn).toBe(openUnder(kind, amended)?.dueOn);
  });

  it.each(graced)('until it is a breach are the profile’s: %s by %s', (kind, name) => {
    const profile = profileOf(OPEN[kind]);
    const [shipped, more] = [openUnder(kind, profile), openUnder(kind, withParameter(profile, name, 90))];
    expect(more?.dueOn).toBe(shipped?.dueOn);
    expect(more && shipped && more.breachedFrom > shipped.breachedFrom).toBe(true);
  });
});
