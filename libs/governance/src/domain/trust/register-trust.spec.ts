import { fold, type TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { registerTrust } from './register-trust.ts';
import { scopeOfTrust, trust, type TrustEvent } from './trust.ts';

const trustId = fixedId(1) as TrustId;
const registered: TrustEvent = { type: 'TrustRegistered', data: { trustId, name: 'Northfield Trust' } };

describe('Registering a trust', () => {
  it('is recorded once', () =>
    deciderSpec(trust, registerTrust)().when({ name: 'Northfield Trust' }, { trustId }).thenOnce(registered));
  it('puts it within reach of all its schools', () => {
    expect(scopeOfTrust(trust.initialState)).toBeUndefined();
    expect(scopeOfTrust(fold(trust, [registered]))).toStrictEqual({ trustId, schools: 'all' });
  });
});
