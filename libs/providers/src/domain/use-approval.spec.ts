import type { LocalDate, PlacementId, ProviderId, TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { approveProviderUse } from './approve-provider-use.ts';
import type { ProviderEvent } from './events.ts';
import { provider } from './evolve.ts';
import { requestProviderUseApproval } from './request-provider-use-approval.ts';
import { revokeProviderUseApproval } from './revoke-provider-use-approval.ts';

const registered: ProviderEvent = {
  type: 'ProviderRegistered',
  data: {
    providerId: fixedId(1) as ProviderId,
    trustId: fixedId(2) as TrustId,
    name: 'Riverside Workshop',
    registration: { kind: 'non-school-provider', checkedOn: '2026-09-01' as LocalDate },
    externalIds: [],
  },
};
const placementId = fixedId(5) as PlacementId;
const forAll = { scope: 'provider' } as const;
const forOne = { scope: 'placement', placementId } as const;
const [today, by, statedOn] = ['2026-09-04' as LocalDate, fixedId(6), '2026-09-01' as LocalDate];
const requested: ProviderEvent = { type: 'ProviderUseApprovalRequested', data: forOne };
const approved: ProviderEvent = { type: 'ProviderUseApproved', data: { ...forOne, by, statedOn } };
const revoked: ProviderEvent = { type: 'ProviderUseApprovalRevoked', data: forOne };
const suspected: ProviderEvent = {
  type: 'UnregisteredSchoolSuspected',
  data: { evidence: { documentRef: fixedId(3), sha256: 'a'.repeat(64) }, siteIds: [] },
};

describe('Asking for approval of a provider’s use', () => {
  const given = deciderSpec(provider, requestProviderUseApproval);

  it('is recorded once', () => given(registered).when(forOne).thenOnce(requested));
  it('is not needed where it was approved', () => given(registered, approved).when(forOne).thenNothing());
  it('is recorded again after the approval was withdrawn', () =>
    given(registered, requested, approved, revoked).when(forOne).then(requested));
  it('tells one placement from all', () =>
    given(registered, requested).when(forAll).then({ type: 'ProviderUseApprovalRequested', data: forAll }));
  it.each([{ scope: 'placement' }, { scope: 'provider', placementId }] as const)(
    'is for one placement or for all: %j (use-contradictory)',
    (command) => given(registered).when(command).thenRejected('use-contradictory'),
  );
  it('stops while an unregistered school is suspected (provider-halted)', () =>
    given(registered, suspected).when(forOne).thenRejected('provider-halted'));
  it('needs a provider (not-found)', () => given().when(forOne).thenRejected('not-found'));
});

describe('Approving a provider’s use', () => {
  const given = deciderSpec(provider, approveProviderUse);
  const approve = { ...forOne, statedOn };

  it('is recorded once, with who approved and the day they state', () =>
    given(registered, requested).when(approve, { today, by }).thenOnce(approved));
  it('needs no request on record', () => given(registered).when(approve, { today, by }).then(approved));
  it('tells all placements from one', () =>
    given(registered, approved)
      .when({ ...forAll, statedOn }, { today, by })
      .then({ type: 'ProviderUseApproved', data: { ...forAll, by, statedOn } }));
  it('is recorded again after it was withdrawn', () =>
    given(registered, approved, revoked).when(approve, { today, by }).then(approved));
  it('is for one placement or for all (use-contradictory)', () =>
    given(registered).when({ scope: 'placement', statedOn }, { today, by }).thenRejected('use-contradictory'));
  it('may be stated for today, and for no later day (day-in-future)', () => {
    given(registered)
      .when({ ...forOne, statedOn: today }, { today, by })
      .then({ type: 'ProviderUseApproved', data: { ...forOne, by, statedOn: today } });
    given(registered)
      .when({ ...forOne, statedOn: '2026-09-05' as LocalDate }, { today, by })
      .thenRejected('day-in-future');
  });
  it('stops while an unregistered school is suspected (provider-halted)', () =>
    given(registered, suspected).when(approve, { today, by }).thenRejected('provider-halted'));
  it('needs a provider (not-found)', () => given().when(approve, { today, by }).thenRejected('not-found'));
});

describe('Withdrawing an approval', () => {
  const given = deciderSpec(provider, revokeProviderUseApproval);

  it('is recorded once', () => given(registered, approved).when(forOne).thenOnce(revoked));
  it('changes nothing where that was not approved', () => given(registered, approved).when(forAll).thenNothing());
  it('is for one placement or for all (use-contradictory)', () =>
    given(registered).when({ scope: 'placement' }).thenRejected('use-contradictory'));
  it('needs a provider (not-found)', () => given().when(forOne).thenRejected('not-found'));
});
