import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { signContract, type Signing } from './sign-contract.ts';
import {
  asked,
  centralRegion,
  creatingTomorrow,
  document,
  father,
  monday,
  mother,
  person,
  provider,
} from './spec/examples.ts';
import { agreed, contracted, halted, started, varied, withdrawn } from './spec/history.ts';

describe('Signing a contract', () => {
  const given = deciderSpec(placement, signContract);
  const signing = (change: Partial<Signing> = {}): Signing => ({
    version: 1,
    party: 'parent',
    signatory: mother,
    sha256: document('contract').sha256,
    ...change,
  });
  const sign = (change: Partial<Signing> = {}, by: Parameters<typeof asked>[0] = {}) => ({
    ...signing(change),
    asked: asked(by),
  });
  const signed = (change: Partial<Signing> = {}, recordedBy = 'head') =>
    ({ type: 'ContractSigned', data: { ...signing(change), recordedBy, on: monday } }) as const;

  it.each<Partial<Signing>>([{}, { signatory: father }, { party: 'school', signatory: person('head') }])(
    'is recorded with who recorded it, once however often it is told: %o',
    (change) =>
      given(...contracted)
        .when(sign(change), creatingTomorrow())
        .thenOnce(signed(change)),
  );
  it('is done by one holder without standing for another', () =>
    given(...contracted, signed())
      .when(sign({ signatory: father }), creatingTomorrow())
      .then(signed({ signatory: father })));
  it('is done for each party, by the same person too', () => {
    const asSchool = { party: 'school', signatory: mother } as const;
    given(...contracted, signed())
      .when(sign(asSchool), creatingTomorrow())
      .then(signed(asSchool));
  });
  it('is done again under a new version, under way too', () => {
    const second = { version: 2, sha256: document('second').sha256 };
    given(...contracted, signed(), started, varied(2, { document: document('second') }))
      .when(sign(second), creatingTomorrow({ provider: provider({ halted: true }) }))
      .then(signed(second));
  });
  it('is recorded by the provider’s staff for the provider alone (role-not-allowed)', () => {
    const tutor = { role: 'providerStaff', id: 'tutor' } as const;
    const forProvider = { party: 'provider', signatory: person('tutor') } as const;
    given(...contracted)
      .when(sign(forProvider, tutor), creatingTomorrow())
      .then(signed(forProvider, 'tutor'));
    given(...contracted)
      .when(sign({}, tutor), creatingTomorrow())
      .thenRejected('role-not-allowed');
  });

  it('needs a contract (no-contract)', () =>
    given(...agreed)
      .when(sign(), creatingTomorrow())
      .thenRejected('no-contract'));
  it.each([1, 3])('is of the current version (contract-version-superseded): %i of 2', (version) =>
    given(...contracted, varied(2))
      .when(sign({ version }), creatingTomorrow())
      .thenRejected('contract-version-superseded'),
  );
  it('is of the version’s own document (document-differs)', () =>
    given(...contracted)
      .when(sign({ sha256: document('another').sha256 }), creatingTomorrow())
      .thenRejected('document-differs'));
  it('is for parties that the policy has sign (not-a-signatory)', () => {
    given(...contracted)
      .when(sign(), centralRegion())
      .thenRejected('not-a-signatory');
    given(...contracted)
      .when(sign(), creatingTomorrow({ profile: undefined }))
      .thenRejected('not-a-signatory');
  });
  it('is for those who had parental responsibility at the approval (not-a-holder)', () =>
    given(...contracted)
      .when(sign({ signatory: person('guardian') }), creatingTomorrow())
      .thenRejected('not-a-holder'));
  it('stops while talk is halted (placement-halted)', () =>
    given(...contracted, halted)
      .when(sign(), creatingTomorrow())
      .thenRejected('placement-halted'));
  it('stops with the placement (placement-ended)', () =>
    given(...contracted, withdrawn)
      .when(sign(), creatingTomorrow())
      .thenRejected('placement-ended'));
});
