import type { LocalDate, PersonRef, PlacementId, ProviderId, SchoolId, StudentId, TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { acknowledgeSafeguardingConcern } from './acknowledge-safeguarding-concern.ts';
import { closeSafeguardingConcern } from './close-safeguarding-concern.ts';
import { concern, scopeOf } from './concern.ts';
import type { Belonging, SafeguardingEvent } from './events.ts';
import { grantConcernAccess } from './grant-concern-access.ts';
import { raiseSafeguardingConcern } from './raise-safeguarding-concern.ts';
import { recordSafeguardingAction } from './record-safeguarding-action.ts';
import type { ConcernId } from './vocabulary.ts';

const day = (text: string) => text as LocalDate;
const today = day('2026-09-04');
const tomorrow = day('2026-09-05');
const document = (n: number) => ({ documentRef: fixedId(n), sha256: 'a'.repeat(64) });
const belonging: Belonging = {
  trustId: fixedId(1) as TrustId,
  schoolId: fixedId(2) as SchoolId,
  studentId: fixedId(3) as StudentId,
  placementId: fixedId(4) as PlacementId,
  providerId: fixedId(5) as ProviderId,
};
const concernId = fixedId(6) as ConcernId;
const asked = { by: 'dsl', today };
const said = { category: 'neglect', occurredOn: today, record: document(7) } as const;
const raised: SafeguardingEvent = { type: 'SafeguardingConcernRaised', data: { concernId, ...belonging, ...said } };
const acknowledged: SafeguardingEvent = { type: 'SafeguardingConcernAcknowledged', data: { by: 'dsl' } };
const closing = { outcome: 'support-in-school', reasons: document(8) } as const;
const closed: SafeguardingEvent = { type: 'SafeguardingConcernClosed', data: closing };

describe('Raising a safeguarding concern', () => {
  const given = deciderSpec(concern, raiseSafeguardingConcern);
  const context = { ...asked, concernId, belonging };

  it('makes it the commissioning school’s, once [CTT-7.5.6 kept]', () => given().when(said, context).thenOnce(raised));
  it('is about what has happened (concern-in-future)', () =>
    given()
      .when({ ...said, occurredOn: tomorrow }, context)
      .thenRejected('concern-in-future'));
  it('is in reach of the school, and not of the provider', () => {
    const state = concern.evolve(concern.initialState, raised);
    expect(scopeOf(state)).toStrictEqual({ trustId: belonging.trustId, schoolId: belonging.schoolId });
    expect(scopeOf(concern.initialState)).toBeUndefined();
  });
});

describe('Acknowledging a concern', () => {
  const given = deciderSpec(concern, acknowledgeSafeguardingConcern);

  it('is recorded once, with who did', () => given(raised).when({}, asked).thenOnce(acknowledged));
  it('adds nothing once it was closed', () => given(raised, acknowledged, closed).when({}, asked).thenNothing());
  it('needs a concern (not-found)', () => given().when({}, asked).thenRejected('not-found'));
});

describe('Following a concern up', () => {
  const given = deciderSpec(concern, recordSafeguardingAction);
  const action = { action: 'referred-to-social-care', on: today, record: document(9) } as const;
  const taken: SafeguardingEvent = { type: 'SafeguardingActionTaken', data: action };

  it('is recorded, each action once', () => given(raised, acknowledged).when(action, asked).thenOnce(taken));
  it('comes after somebody has acknowledged it (concern-not-acknowledged)', () =>
    given(raised).when(action, asked).thenRejected('concern-not-acknowledged'));
  it('ends with it (concern-closed)', () =>
    given(raised, acknowledged, closed).when(action, asked).thenRejected('concern-closed'));
  it('is not to come (concern-in-future)', () =>
    given(raised, acknowledged)
      .when({ ...action, on: tomorrow }, asked)
      .thenRejected('concern-in-future'));
});

describe('Closing a concern', () => {
  const given = deciderSpec(concern, closeSafeguardingConcern);

  it('says what came of it and why, once', () => given(raised, acknowledged).when(closing).thenOnce(closed));
  it('is for what somebody has taken on (concern-not-acknowledged)', () =>
    given(raised).when(closing).thenRejected('concern-not-acknowledged'));
});

describe('Letting a headteacher see a concern', () => {
  const given = deciderSpec(concern, grantConcernAccess);
  const access = { to: fixedId(10) as PersonRef, need: document(11), until: today };
  const granted: SafeguardingEvent = { type: 'ConcernAccessGranted', data: access };

  it('has a need on record, and an end', () => given(raised).when(access, asked).thenOnce(granted));
  it('is not for days that have passed (access-already-over)', () =>
    given(raised)
      .when({ ...access, until: day('2026-09-03') }, asked)
      .thenRejected('access-already-over'));
});
