import { fold } from '#libs/kernel';
import { deciderSpec } from '#libs/testing';
import type { ProviderEvent } from './events.ts';
import { provider } from './evolve.ts';
import { noteEvidenceExpired } from './note-evidence-expired.ts';
import { notifyStaffChange } from './notify-staff-change.ts';
import { recordProviderComplaint, type Complaint } from './record-provider-complaint.ts';
import { recordQualityVisit } from './record-quality-visit.ts';
import { recordSuitabilityEvidence } from './record-suitability-evidence.ts';
import { checker, confirmed, day, document, piece, recorded } from './spec/examples.ts';
import { registered, siteId, suitable, suspended, today, under } from './spec/examples.ts';
import { standingOf } from './standing.ts';

const OF_STAFF = ['enhanced-dbs', 'recruitment-checks-confirmed', 'safeguarding-training'];
const changedOn = today;
const changed: ProviderEvent = {
  type: 'StaffChangeNotified',
  data: { kind: 'joined', changedOn, criteria: OF_STAFF, recheckBy: day('2026-09-18') },
};

describe('A change among the provider’s staff', () => {
  const given = deciderSpec(provider, notifyStaffChange);
  const told = { kind: 'joined', changedOn } as const;
  const record = deciderSpec(provider, recordSuitabilityEvidence);
  const sinceOf = (criterion: string, ...events: readonly ProviderEvent[]) =>
    standingOf(fold(provider, events))?.evidence[criterion]?.recheckSince;

  it('is told once, and puts in question what was confirmed of the staff [F-4.2 kept]', () => {
    given(...suitable)
      .when(told, under())
      .thenOnce(changed);
    expect(OF_STAFF.map((criterion) => sinceOf(criterion, ...suitable, changed))).toStrictEqual([
      changedOn,
      changedOn,
      changedOn,
    ]);
    expect(sinceOf('fire-drills', ...suitable, changed)).toBeUndefined();
  });
  it('is answered by a check since then [CTT-7.3.6b kept]', () => {
    const letter = { criterion: 'recruitment-checks-confirmed', checkedOn: today };
    record(...suitable, changed)
      .when(piece(letter), under())
      .thenOnce(recorded({ ...letter, edition: 2026 }));
    expect(sinceOf(letter.criterion, ...suitable, changed, recorded(letter))).toBeUndefined();
  });
  it('is not answered by an earlier check, recorded late', () =>
    expect(
      sinceOf('enhanced-dbs', ...suitable, changed, recorded({ criterion: 'enhanced-dbs', evidence: document(9) })),
    ).toBe(changedOn));
  it('suspends where that is not done in time [CTT-7.3.6b violated]', () => {
    const expire = deciderSpec(provider, noteEvidenceExpired);
    const criterion = 'enhanced-dbs';
    const expiredOn = day('2026-09-18');
    expire(...suitable, changed)
      .when({ criterion }, under(undefined, expiredOn))
      .thenNothing();
    expire(...suitable, changed)
      .when({ criterion }, under(undefined, day('2026-09-19')))
      .thenOnce(
        { type: 'SuitabilityEvidenceExpired', data: { criterion, expiredOn, because: 'recheck-overdue' } },
        suspended('evidence-lapsed', criterion),
      );
  });
  it('has nothing to put in question where nothing was checked', () => {
    const state = fold(provider, [registered, changed]);
    expect(state).toMatchObject({ rechecks: {} });
  });
  it('is not to come (day-in-future)', () =>
    given(...suitable)
      .when({ ...told, changedOn: day('2026-09-05') }, under())
      .thenRejected('day-in-future'));
});

describe('A complaint about the provider', () => {
  const given = deciderSpec(provider, recordProviderComplaint);
  const complaint = (change: Partial<Complaint> = {}): Complaint => ({
    about: 'equality',
    outcome: 'received',
    on: today,
    record: document(8),
    criteria: ['equality-law'],
    ...change,
  });
  const put = (change: Partial<Complaint> = {}): ProviderEvent => ({
    type: 'ProviderComplaintRecorded',
    data: { ...complaint(change), recheckBy: day('2026-09-18') },
  });

  it('puts in question what it is about, once', () =>
    given(...suitable)
      .when(complaint(), under())
      .thenOnce(put()));
  it('suspends once it is upheld, until that was vetted again [CTT-7.3.27 violated]', () => {
    const upheld = { outcome: 'upheld', record: document(9) } as const;
    given(...suitable, put())
      .when(complaint(upheld), under())
      .thenOnce(put(upheld), suspended('complaint-upheld', 'equality-law'));
    const again = { criterion: 'equality-law', checkedOn: today };
    deciderSpec(provider, recordSuitabilityEvidence)(
      ...suitable,
      put(upheld),
      suspended('complaint-upheld', 'equality-law'),
    )
      .when(piece(again), under())
      .thenOnce(recorded(again), confirmed());
  });
  it('puts nothing in question where it was not upheld [CTT-7.3.27 kept]', () =>
    given(...suitable)
      .when(complaint({ outcome: 'not-upheld' }), under())
      .thenOnce(put({ outcome: 'not-upheld', criteria: [] })));
  it('is about a criterion of the policy (criterion-unknown)', () =>
    given(...suitable)
      .when(complaint({ criteria: ['made-up'] }), under())
      .thenRejected('criterion-unknown'));
  it('is not to come (day-in-future)', () =>
    given(...suitable)
      .when(complaint({ on: day('2026-09-05') }), under())
      .thenRejected('day-in-future'));
});

describe('A visit to see the quality of a site', () => {
  const given = deciderSpec(provider, recordQualityVisit);
  const visit = { on: today, visitor: checker, siteId, record: document(8) };

  it('is recorded once', () =>
    given(...suitable)
      .when(visit, { today })
      .thenOnce({ type: 'QualityVisitRecorded', data: visit }));
  it('is to a site of the provider (site-unknown)', () =>
    given(registered).when(visit, { today }).thenRejected('site-unknown'));
  it('is not to come (day-in-future)', () =>
    given(...suitable)
      .when({ ...visit, on: day('2026-09-05') }, { today })
      .thenRejected('day-in-future'));
});
