import { fold, type SchoolId, type TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import type { Trust } from '../trust/trust.ts';
import { registerSchool } from './register-school.ts';
import { school, scopeOfSchool, type SchoolEvent } from './school.ts';

const schoolId = fixedId(2) as SchoolId;
const trustId = fixedId(1) as TrustId;
const registered: SchoolEvent = { type: 'SchoolRegistered', data: { schoolId, trustId, name: 'Hill School' } };
const trust: Trust = { status: 'registered', trustId };

describe('Registering a school', () => {
  const given = deciderSpec(school, registerSchool);
  const hill = { trustId, name: 'Hill School' };

  it('is recorded once', () => given().when(hill, { schoolId, trust }).thenOnce(registered));
  it('keeps its URN', () =>
    given()
      .when({ ...hill, urn: '100002' }, { schoolId, trust })
      .then({ type: 'SchoolRegistered', data: { schoolId, trustId, name: 'Hill School', urn: '100002' } }));
  it('needs a trust (trust-unknown)', () =>
    given()
      .when(hill, { schoolId, trust: { status: 'unknown' } })
      .thenRejected('trust-unknown'));
  it('puts it within its own reach', () => {
    expect(scopeOfSchool(school.initialState)).toBeUndefined();
    expect(scopeOfSchool(fold(school, [registered]))).toStrictEqual({ trustId, schoolId });
  });
});
