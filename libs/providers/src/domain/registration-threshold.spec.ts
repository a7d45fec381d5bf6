import { fold, type PlacementId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { clearUnregisteredSchoolConcern } from './clear-unregistered-school-concern.ts';
import type { ProviderEvent } from './events.ts';
import { provider } from './evolve.ts';
import { noteRegistrationThreshold, type Taught } from './note-registration-threshold.ts';
import { requestProviderUseApproval } from './request-provider-use-approval.ts';
import { baseline, day, document, registered, today, under } from './spec/examples.ts';
import { standingOf } from './standing.ts';

const placements = [fixedId(20) as PlacementId];
const taught = (fullTimeStudents: number, entitledStudents = 0): Taught => ({
  fullTimeStudents,
  entitledStudents,
  placements,
});
const reached = (full: number, entitled = 0): ProviderEvent => ({
  type: 'RegistrationThresholdReached',
  data: { on: today, ...taught(full, entitled) },
});
const cleared: ProviderEvent = { type: 'UnregisteredSchoolConcernCleared', data: { evidence: document(8) } };

describe('How many a provider teaches full-time', () => {
  const given = deciderSpec(provider, noteRegistrationThreshold);

  it.each([
    [5, 0],
    [12, 0],
    [1, 1],
  ])(
    'raises a concern by itself, once: %i students, %i with a plan or looked after [F-3.1 violated]',
    (full, entitled) =>
      given(registered).when(taught(full, entitled), under(baseline)).thenOnce(reached(full, entitled)),
  );
  it.each([
    [0, 0],
    [4, 0],
  ])('raises none below that: %i students, %i with a plan or looked after [F-3.1 kept]', (full, entitled) =>
    given(registered).when(taught(full, entitled), under(baseline)).thenNothing(),
  );
  it('goes by how many the trust’s policy says', () => {
    const { profile } = baseline;
    const tighter = {
      ...baseline,
      profile: profile && { ...profile, parameters: { ...profile.parameters, registrationStudents: 3 } },
    };
    given(registered).when(taught(3), under(tighter)).then(reached(3));
  });
  it('goes by the national number where no policy is in force', () =>
    given(registered)
      .when(taught(5), under({ policyVersion: undefined, profile: undefined }))
      .then(reached(5)));
  it('concerns no registered school', () => {
    const school: ProviderEvent = {
      type: 'ProviderRegistrationChanged',
      data: { registration: { kind: 'registered-school', urn: '100001', checkedOn: day('2026-09-02') } },
    };
    given(registered, school).when(taught(30, 3), under(baseline)).thenNothing();
  });
  it('is raised again behind a clearance only where there are more of them', () => {
    const history = [registered, reached(5), cleared];
    given(...history)
      .when(taught(5), under(baseline))
      .thenNothing();
    given(...history)
      .when(taught(6), under(baseline))
      .thenOnce(reached(6));
    given(...history)
      .when(taught(5, 1), under(baseline))
      .thenOnce(reached(5, 1));
  });
  it('halts, until a person has cleared it', () => {
    expect(standingOf(fold(provider, [registered, reached(5)]))?.halted).toBe(true);
    expect(standingOf(fold(provider, [registered, reached(5), cleared]))?.halted).toBe(false);
    deciderSpec(provider, requestProviderUseApproval)(registered, reached(5))
      .when({ scope: 'provider' })
      .thenRejected('provider-halted');
    deciderSpec(provider, clearUnregisteredSchoolConcern)(registered, reached(5))
      .when({ evidence: document(8) })
      .thenOnce(cleared);
  });
});
