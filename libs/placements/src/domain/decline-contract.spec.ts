import { deciderSpec } from '#libs/testing';
import type { ForParty } from './contract-party.ts';
import { declineContract } from './decline-contract.ts';
import { placement } from './evolve.ts';
import { asked, centralRegion, creatingTomorrow, mother, person } from './spec/examples.ts';
import { agreed, contracted, halted, started, varied, withdrawn } from './spec/history.ts';

describe('Declining a contract', () => {
  const given = deciderSpec(placement, declineContract);
  const refusal = (change: Partial<ForParty> = {}): ForParty => ({
    version: 1,
    party: 'parent',
    signatory: mother,
    ...change,
  });
  const decline = (change: Partial<ForParty> = {}, by: Parameters<typeof asked>[0] = {}) => ({
    ...refusal(change),
    asked: asked(by),
  });
  const declined = (change: Partial<ForParty> = {}) => ({ type: 'ContractDeclined', data: refusal(change) }) as const;
  const ended = (party: ForParty['party']) => ({ type: 'PlacementDeclined', data: { party } }) as const;

  it('ends the placement before the start, whatever is halted', () => {
    given(...contracted)
      .when(decline(), creatingTomorrow())
      .then(declined(), ended('parent'));
    given(...contracted, halted)
      .when(decline(), creatingTomorrow())
      .then(declined(), ended('parent'));
  });
  it('ends it for each party', () => {
    const asProvider = { party: 'provider', signatory: person('tutor') } as const;
    given(...contracted)
      .when(decline(asProvider, { role: 'providerStaff', id: 'tutor' }), centralRegion())
      .then(declined(asProvider), ended('provider'));
  });
  it('leaves a placement under way to the school, once however often it is told', () =>
    given(...contracted, started, varied(2))
      .when(decline({ version: 2 }), creatingTomorrow())
      .thenOnce(declined({ version: 2 })));
  it('counts again under another version', () =>
    given(...contracted, started, declined(), varied(2))
      .when(decline({ version: 2 }), creatingTomorrow())
      .then(declined({ version: 2 })));

  it('is recorded by the provider’s staff for the provider alone (role-not-allowed)', () =>
    given(...contracted)
      .when(decline({}, { role: 'providerStaff' }), creatingTomorrow())
      .thenRejected('role-not-allowed'));
  it('needs a contract (no-contract)', () =>
    given(...agreed)
      .when(decline(), creatingTomorrow())
      .thenRejected('no-contract'));
  it('is of the current version (contract-version-superseded)', () =>
    given(...contracted, varied(2))
      .when(decline(), creatingTomorrow())
      .thenRejected('contract-version-superseded'));
  it('is for parties that the policy has sign (not-a-signatory)', () =>
    given(...contracted)
      .when(decline(), centralRegion())
      .thenRejected('not-a-signatory'));
  it('is for those who had parental responsibility at the approval (not-a-holder)', () =>
    given(...contracted)
      .when(decline({ signatory: person('guardian') }), creatingTomorrow())
      .thenRejected('not-a-holder'));
  it('stops with the placement (placement-ended)', () =>
    given(...contracted, withdrawn)
      .when(decline(), creatingTomorrow())
      .thenRejected('placement-ended'));
});
