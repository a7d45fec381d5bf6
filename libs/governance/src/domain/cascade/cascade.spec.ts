import { deciderSpec } from '#libs/testing';
import { acknowledged, aPolicy, asked, chair, chief, head, schoolId, today, version } from '../spec/examples.ts';
import { acknowledgePolicy } from './acknowledge-policy.ts';
import { cascadePolicy } from './cascade-policy.ts';
import { acknowledgedBy, cascade, type CascadeEvent } from './cascade.ts';
import { fold } from '#libs/kernel';

const around = { policy: aPolicy, asked: asked() };
const cascaded: CascadeEvent = {
  type: 'PolicyCascaded',
  data: { version, audience: ['headteacher', 'apLead'], on: today },
};

describe('Passing a policy on', () => {
  const given = deciderSpec(cascade, cascadePolicy);

  it('is recorded once, with the roles it went to', () =>
    given()
      .when({ version, audience: ['headteacher', 'apLead'] }, around)
      .thenOnce(cascaded));
  it('is of a version that was published (policy-version-unknown)', () =>
    given()
      .when({ version: 'national-baseline@1', audience: ['apLead'] }, around)
      .thenRejected('policy-version-unknown'));
});

describe('Acknowledging a policy', () => {
  const given = deciderSpec(cascade, acknowledgePolicy);

  it('is for oneself, in one’s own role, and recorded once', () =>
    given(cascaded).when({ version }, around).thenOnce(acknowledged(head, 'headteacher')));
  it('names no school where one acts for the trust', () =>
    given()
      .when({ version }, { ...around, asked: asked({ by: chief, role: 'trustChiefExecutive', schoolId: undefined }) })
      .then({
        type: 'PolicyAcknowledged',
        data: { version, personId: chief, role: 'trustChiefExecutive', on: today },
      }));
  it('is each person’s own', () =>
    given(acknowledged(chair, 'chairOfGovernors')).when({ version }, around).then(acknowledged(head, 'headteacher')));
  it('is of a version that was published (policy-version-unknown)', () =>
    given().when({ version: 'national-baseline@1' }, around).thenRejected('policy-version-unknown'));
  it('is nothing that a process does (role-not-allowed)', () =>
    given()
      .when({ version }, { ...around, asked: asked({ role: 'process' }) })
      .thenRejected('role-not-allowed'));
});

describe('Who acknowledged', () => {
  const state = fold(cascade, [acknowledged(head, 'headteacher')]);
  const wanted = { version, role: 'headteacher', schoolId } as const;

  it('is found by version, role and school', () => expect(acknowledgedBy(state, wanted)?.personId).toBe(head));
  it.each([{ version: 'b@1' }, { role: 'apLead' as const }, { schoolId: 'elsewhere' }])(
    'is nobody else: %j',
    (change) => expect(acknowledgedBy(state, { ...wanted, ...change })).toBeUndefined(),
  );
  it('may act for all schools', () => {
    const forAll = fold(cascade, [
      { type: 'PolicyAcknowledged', data: { version, personId: chair, role: 'chairOfGovernors', on: today } },
    ]);
    expect(acknowledgedBy(forAll, { ...wanted, role: 'chairOfGovernors' })?.personId).toBe(chair);
  });
});
