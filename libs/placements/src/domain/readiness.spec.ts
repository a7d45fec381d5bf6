import { fold } from '#libs/kernel';
import { CENTRAL_REGION_SCHOOLS_TRUST, CREATING_TOMORROW_TRUST, type PolicyProfile } from '#libs/policy';
import { placement } from './evolve.ts';
import type { PlacementEvent } from './events.ts';
import { isDirected, missingSignatories } from './readiness.ts';
import { isPlaced, type Placed } from './state.ts';
import { father, mother, person } from './spec/examples.ts';
import { allSigned, directed, noticed, prepared, signed } from './spec/course.ts';
import { approval, contracted, heard, met, proposed, varied } from './spec/history.ts';

describe('A placement is ready to start', () => {
  const after = (...history: readonly PlacementEvent[]): Placed => {
    const state = fold(placement, history);
    if (!isPlaced(state)) throw new Error('Nothing was proposed');
    return state;
  };
  const all: PolicyProfile = {
    ...CREATING_TOMORROW_TRUST,
    parameters: { ...CREATING_TOMORROW_TRUST.parameters, parentsToSign: 'all' },
  };

  it('once everybody whom the policy names has signed', () => {
    expect(missingSignatories(after(...prepared, ...allSigned), CREATING_TOMORROW_TRUST)).toEqual([]);
    expect(missingSignatories(after(...prepared, signed('provider')), CREATING_TOMORROW_TRUST)).toEqual([
      'school',
      'parent',
    ]);
  });
  it('without the parents, where the policy does not name them', () => {
    const state = after(...prepared, signed('school'), signed('provider'));
    expect(missingSignatories(state, CENTRAL_REGION_SCHOOLS_TRUST)).toEqual([]);
    expect(missingSignatories(state, CREATING_TOMORROW_TRUST)).toEqual(['parent']);
  });
  it('with one parent or with all, as the policy says', () => {
    const one = [...prepared, signed('school'), signed('provider'), signed('parent', mother)];
    expect(missingSignatories(after(...one), CREATING_TOMORROW_TRUST)).toEqual([]);
    expect(missingSignatories(after(...one), all)).toEqual(['parent']);
    expect(missingSignatories(after(...one, signed('parent', father)), all)).toEqual([]);
  });
  it('never by the signature of somebody who held no parental responsibility at the approval', () => {
    const nobody = [...heard, approval({ holders: [] }), met(), ...contracted.slice(-1)];
    const state = after(...nobody, signed('school'), signed('provider'), signed('parent', person('uncle')));
    expect(missingSignatories(state, CREATING_TOMORROW_TRUST)).toEqual(['parent']);
    expect(missingSignatories(state, all)).toEqual(['parent']);
  });
  it('not under an earlier version', () =>
    expect(missingSignatories(after(...prepared, ...allSigned, varied(2)), CREATING_TOMORROW_TRUST)).toEqual(
      CREATING_TOMORROW_TRUST.parameters.signatories,
    ));
  it('by direction, once it is approved and notice was given', () => {
    expect(isDirected(after(...directed), CENTRAL_REGION_SCHOOLS_TRUST)).toBe(true);
    expect(isDirected(after(...heard, approval()), CENTRAL_REGION_SCHOOLS_TRUST)).toBe(false);
    expect(isDirected(after(...heard, noticed()), CENTRAL_REGION_SCHOOLS_TRUST)).toBe(false);
  });
  it('not by notice, where the policy does not direct for this reason', () => {
    expect(isDirected(after(...directed), CREATING_TOMORROW_TRUST)).toBe(false);
    const added = after(proposed({ reason: 'add-value' }), approval(), noticed());
    expect(isDirected(added, CENTRAL_REGION_SCHOOLS_TRUST)).toBe(false);
  });
});
