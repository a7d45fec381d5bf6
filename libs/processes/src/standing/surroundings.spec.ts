import { policy, school, type PolicyEvent } from '#libs/governance';
import { fold, type Aggregate, type Event, type Reader, type SchoolId, type TrustId } from '#libs/kernel';
import type { Concerned } from '#libs/placements';
import type { AppliesToExisting } from '#libs/policy';
import { day, policyFrom, providerId, schoolId, studentId, trustId } from '../spec/world.ts';
import { SurroundingsFromStreams } from './surroundings.ts';

const [autumn, spring] = [day('2026-09-01'), day('2027-01-01')];
const secondSchool = 'school-2' as SchoolId;
const concerned: Concerned = { trustId, schoolId, studentId, providerId };

/** The policy of one version visits every 42 days, that of the next every so many. */
const next = (visitMaximumDays: number, appliesToExisting: AppliesToExisting = {}): PolicyEvent => {
  const { type, data } = policyFrom({}, 2) as Extract<PolicyEvent, { type: 'PolicyProfilePublished' }>;
  const parameters = { ...data.profile.parameters, visitMaximumDays };
  return {
    type,
    data: { ...data, effectiveFrom: spring, profile: { ...data.profile, parameters }, appliesToExisting },
  };
};
const overridden: PolicyEvent = {
  type: 'SchoolOverridePublished',
  data: {
    schoolId,
    version: 'school@1',
    effectiveFrom: autumn,
    parameters: { visitMaximumDays: 7 },
    rules: [],
    criteria: [],
  },
};
const registered = (id: SchoolId, of: TrustId): Event => ({
  type: 'SchoolRegistered',
  data: { schoolId: id, trustId: of, name: 'A school' },
});

/** Folds a stream of a log that holds these. */
const readerOver =
  (streams: Readonly<Record<string, readonly Event[]>>): Reader =>
  <S, E extends Event>(aggregate: Aggregate<S, E>, id: string) =>
    Promise.resolve(fold(aggregate, (streams[`${aggregate.category} ${id}`] ?? []) as unknown as readonly E[]));

async function applying(events: readonly PolicyEvent[], about: Partial<Concerned> = {}, on = spring) {
  const read = readerOver({
    [`${policy.category} ${trustId}`]: events,
    [`${school.category} ${schoolId}`]: [registered(schoolId, trustId)],
    [`${school.category} ${secondSchool}`]: [registered(secondSchool, trustId)],
  });
  const { policyVersion, profile } = await new SurroundingsFromStreams().of(read, { ...concerned, ...about }, on);
  return [policyVersion, profile?.parameters.visitMaximumDays];
}

describe('The policy that a placement’s gates are shown', () => {
  const first = policyFrom({}, 1);
  const existing = { proposedOn: day('2026-10-01') };

  it.each([schoolId, secondSchool])('is its trust’s, at whichever school: %s [CTT-4.1 kept]', async (at) =>
    expect(await applying([first], { schoolId: at })).toStrictEqual(['crst@1', 42]),
  );
  it('is none for another trust’s placement: nothing is let through there [CTT-4.1 violated]', async () =>
    expect(await applying([first], { trustId: 'trust-2' })).toStrictEqual([undefined, undefined]));

  it('is tightened by its own school’s, and nobody else’s', async () => {
    expect(await applying([first, overridden])).toStrictEqual(['crst@1 + school@1', 7]);
    expect(await applying([first, overridden], { schoolId: secondSchool })).toStrictEqual(['crst@1', 42]);
  });
  it('is the new version for what was there before, at once where nothing else is said', async () =>
    expect(await applying([first, next(30)], existing)).toStrictEqual(['crst@2', 30]));
  it('is the old one as long as the new does not hold for what was there before', async () => {
    const events = [first, next(30, { visitMaximumDays: 'at-next-review' })];
    expect(await applying(events, existing)).toStrictEqual(['crst@2 (in part crst@1)', 42]);
    expect(await applying(events, { ...existing, reviewsHeldOn: [spring] })).toStrictEqual(['crst@2', 30]);
    expect(await applying(events, { proposedOn: spring })).toStrictEqual(['crst@2', 30]);
  });
});
