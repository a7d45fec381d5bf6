import { fold, type LocalDate, type SchoolId, type TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { delegateApproval } from './delegate-approval.ts';
import type { Delegation } from './school-day.ts';
import { delegateOn, school, type SchoolEvent } from './school.ts';

const schoolId = fixedId(2) as SchoolId;
const trustId = fixedId(1) as TrustId;
const registered: SchoolEvent = { type: 'SchoolRegistered', data: { schoolId, trustId, name: 'Hill School' } };
const delegateId = fixedId(3);
const delegation: Delegation = { delegateId, from: '2026-09-07' as LocalDate, until: '2026-09-11' as LocalDate };
const delegated: SchoolEvent = { type: 'ApprovalDelegated', data: delegation };

describe('Delegating approval', () => {
  const given = deciderSpec(school, delegateApproval);

  it('is recorded once', () => given(registered).when(delegation).thenOnce(delegated));
  it('may be for one day', () => {
    const oneDay = { ...delegation, until: delegation.from };
    given(registered, delegated).when(oneDay).then({ type: 'ApprovalDelegated', data: oneDay });
  });
  it('cannot end before it begins (delegation-out-of-order)', () =>
    given(registered)
      .when({ ...delegation, until: '2026-09-06' as LocalDate })
      .thenRejected('delegation-out-of-order'));
  it('needs a school (not-found)', () => given().when(delegation).thenRejected('not-found'));
});

describe('A delegate', () => {
  const state = fold(school, [registered, delegated]);

  it.each([
    ['2026-09-06', false],
    ['2026-09-07', true],
    ['2026-09-11', true],
    ['2026-09-12', false],
  ])('on %s: %s', (date, stands) => expect(delegateOn(state, delegateId, date as LocalDate)).toBe(stands));
  it('is nobody else', () => expect(delegateOn(state, fixedId(4), delegation.from)).toBe(false));
  it('is nobody where there is no school', () =>
    expect(delegateOn(school.initialState, delegateId, delegation.from)).toBe(false));
});
