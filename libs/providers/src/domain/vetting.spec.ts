import { fold, type PersonRef } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { overdueOn } from './deadlines.ts';
import type { ProviderEvent } from './events.ts';
import { provider } from './evolve.ts';
import { judgeProviderUnsuitable } from './judge-provider-unsuitable.ts';
import { noteEvidenceExpired } from './note-evidence-expired.ts';
import { recordSuitabilityEvidence } from './record-suitability-evidence.ts';
import { reopenProviderVetting } from './reopen-provider-vetting.ts';
import { baseline, day, document, piece, recorded, registered, today, under } from './spec/examples.ts';
import { allMet, confirmed, suitable, suspended } from './spec/examples.ts';
import { requiredOf } from './provider-criteria.ts';
import { standingOf } from './standing.ts';

const vettingOf = (...events: readonly ProviderEvent[]) => standingOf(fold(provider, events))?.vetting;
const person = fixedId(7) as PersonRef;
const drills = 'fire-drills';

describe('What the evidence makes of a provider', () => {
  const given = deciderSpec(provider, recordSuitabilityEvidence);

  it('begins unvetted, and is vetted from the first piece on', () => {
    expect(vettingOf(registered)).toBe('unvetted');
    expect(vettingOf(registered, recorded())).toBe('vetting');
  });
  it('is suitable once everything required is met', () => {
    given(registered, ...allMet({ except: drills }))
      .when(piece({ criterion: drills }), under())
      .thenOnce(recorded({ criterion: drills }), confirmed());
    expect(vettingOf(...suitable)).toBe('suitable');
  });
  it('is no more than vetted while one piece is missing, not met, or past', () => {
    const almost = [registered, ...allMet({ except: drills })];
    given(...almost, recorded({ criterion: drills, outcome: 'not-met' }))
      .when(piece({ criterion: 'first-aid', evidence: document(9) }), under())
      .then(recorded({ criterion: 'first-aid', evidence: document(9) }));
    given(...almost, recorded({ criterion: drills, expiresOn: day('2026-09-03') }))
      .when(piece({ criterion: 'first-aid', evidence: document(9) }), under())
      .then(recorded({ criterion: 'first-aid', evidence: document(9) }));
  });
  it('is as much as its own policy asks', () =>
    given(registered)
      .when(piece({ criterion: 'recruitment-checks-confirmed' }), under(baseline))
      .thenOnce(recorded({ criterion: 'recruitment-checks-confirmed', edition: 2026 }), confirmed(baseline)));
  it('is nothing where no policy is in force', () =>
    given(registered)
      .when(piece(), under({ policyVersion: undefined, profile: undefined }))
      .thenOnce(recorded()));
  it('suspends what was suitable where a piece is found not to be met [CTT-7.3.12b violated]', () => {
    const notMet = piece({ criterion: drills, outcome: 'not-met' });
    given(...suitable)
      .when(notMet, under())
      .thenOnce(recorded({ criterion: drills, outcome: 'not-met' }), suspended('evidence-not-met', drills));
    expect(vettingOf(...suitable, suspended('evidence-not-met', drills))).toBe('suspended');
  });
  it('suspends nothing for what is not required', () =>
    given(registered, ...allMet({}, baseline), confirmed(baseline))
      .when(piece({ outcome: 'not-met' }), under(baseline))
      .thenOnce(recorded({ outcome: 'not-met' })));
  it('is suitable again once that is mended [CTT-7.3.12b kept]', () =>
    given(...suitable, recorded({ criterion: drills, outcome: 'not-met' }), suspended('evidence-not-met', drills))
      .when(piece({ criterion: drills }), under())
      .thenOnce(recorded({ criterion: drills }), confirmed()));
});

describe('Evidence that holds no longer', () => {
  const given = deciderSpec(provider, noteEvidenceExpired);
  const criterion = 'public-liability-insurance';
  const after = under(undefined, day('2027-09-01'));
  const expired: ProviderEvent = {
    type: 'SuitabilityEvidenceExpired',
    data: { criterion, expiredOn: day('2027-08-31'), because: 'expiry' },
  };

  it('is noted once, and suspends what was suitable [CTT-7.3.13a violated]', () =>
    given(...suitable)
      .when({ criterion }, after)
      .thenOnce(expired, suspended('evidence-lapsed', criterion)));
  it('holds on its last day [CTT-7.3.13a kept]', () =>
    given(...suitable)
      .when({ criterion }, under(undefined, day('2027-08-31')))
      .thenNothing());
  it('is noted, and suspends nothing, where that is suspended already', () =>
    given(...suitable, suspended('evidence-lapsed', drills))
      .when({ criterion }, after)
      .thenOnce(expired));
  it('has not expired where it was renewed meanwhile', () =>
    given(...suitable, recorded({ expiresOn: day('2028-08-31') }))
      .when({ criterion }, after)
      .thenNothing());
  it.each([
    ['was never recorded', [registered]],
    ['was not met', [registered, recorded({ outcome: 'not-met' })]],
  ])('is not noted where it %s', (_, history) =>
    given(...history)
      .when({ criterion }, after)
      .thenNothing(),
  );
  it('needs a provider (not-found)', () => given().when({ criterion }, after).thenRejected('not-found'));
  it('is told by the earliest day first', () => {
    const state = fold(provider, [
      registered,
      recorded({ expiresOn: day('2027-01-31') }),
      recorded({ criterion: drills, expiresOn: day('2026-12-31') }),
    ]);
    const known = state.status === 'unknown' ? [] : overdueOn(state, day('2027-02-01'));
    expect(known.map(({ criterion: id }) => id)).toStrictEqual([drills, criterion]);
  });
});

describe('A provider that somebody judges unsuitable', () => {
  const judge = deciderSpec(provider, judgeProviderUnsuitable);
  const reopen = deciderSpec(provider, reopenProviderVetting);
  const said = { by: person, reason: document(8) };
  const judged: ProviderEvent = { type: 'ProviderJudgedUnsuitable', data: { ...said, on: today } };
  const reopened: ProviderEvent = {
    type: 'ProviderVettingReopened',
    data: { ...said, on: today, criteria: requiredOf(under().policy), recheckBy: day('2026-09-18') },
  };

  it.each([[[registered]], [suitable]])('is so at once, whatever its evidence says', (history) => {
    judge(...history)
      .when(said, { today })
      .thenOnce(judged);
    expect(vettingOf(...history, judged)).toBe('unsuitable');
  });
  it('stays so whatever evidence comes', () =>
    deciderSpec(provider, recordSuitabilityEvidence)(...suitable, judged)
      .when(piece({ evidence: document(9) }), under())
      .thenOnce(recorded({ evidence: document(9) })));
  it('is vetted anew: everything required has to be checked again', () => {
    reopen(...suitable, judged)
      .when(said, under())
      .thenOnce(reopened);
    expect(vettingOf(...suitable, judged, reopened)).toBe('vetting');
    expect(standingOf(fold(provider, [...suitable, judged, reopened]))?.evidence[drills]).toMatchObject({
      recheckSince: today,
    });
  });
  it('is suitable once all of it was [CTT-7.3.27 kept]', () => {
    const again = allMet({ except: drills }).map((event) => ({ ...event, data: { ...event.data, checkedOn: today } }));
    deciderSpec(provider, recordSuitabilityEvidence)(...suitable, judged, reopened, ...(again as ProviderEvent[]))
      .when(piece({ criterion: drills, checkedOn: today }), under())
      .thenOnce(recorded({ criterion: drills, checkedOn: today }), confirmed());
  });
  it('is not opened again where nobody had judged so (not-judged-unsuitable)', () =>
    reopen(...suitable)
      .when(said, under())
      .thenRejected('not-judged-unsuitable'));
});
