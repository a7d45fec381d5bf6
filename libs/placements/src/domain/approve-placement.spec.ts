import { deciderSpec } from '#libs/testing';
import { approvePlacement } from './approve-placement.ts';
import { placement } from './evolve.ts';
import {
  asked,
  centralRegion,
  creatingTomorrow,
  day,
  father,
  monday,
  mother,
  provider,
  school,
  student,
  tuesday,
  withParameters,
} from './spec/examples.ts';
import {
  approval,
  explained,
  halted,
  heard,
  holderHeard,
  professionalsHeard,
  proposed,
  studentHeard,
  withdrawn,
} from './spec/history.ts';
import { approved, contracted, started } from './spec/history.ts';

describe('Approving a placement', () => {
  const given = deciderSpec(placement, approvePlacement);
  const approve = (by: Parameters<typeof asked>[0] = {}) => ({ asked: asked(by) });
  const unmetBy = (...ids: readonly string[]) => ['clauses-unmet', ...ids] as const;

  it('freezes who has parental responsibility [CTT-7.2.1 CTT-7.2.2 CTT-7.2.3 CTT-7.2.4 CTT-7.2.9 kept]', () =>
    given(...heard)
      .when(approve(), creatingTomorrow())
      .then(approval()));
  it('asks less where the policy does', () =>
    given(proposed(), studentHeard, holderHeard(mother), holderHeard(father))
      .when(approve(), centralRegion())
      .then(approval()));

  it('asks for everybody to be heard, and tells all that is missing [CTT-7.2.1 CTT-7.2.3 CTT-7.2.4 CTT-7.2.9 violated]', () =>
    given(proposed())
      .when(approve(), creatingTomorrow())
      .thenRejected(...unmetBy('CTT-7.2.1', 'CTT-7.2.3', 'CTT-7.2.4', 'CTT-7.2.9', 'F-7.3', 'F-7.3')));
  it('asks for each holder of parental responsibility', () =>
    given(proposed(), studentHeard, holderHeard(mother))
      .when(approve(), centralRegion())
      .thenRejected(...unmetBy('F-7.3')));
  it('asks for somebody who has parental responsibility', () =>
    given(...heard)
      .when(approve(), centralRegion({ student: student({ holders: [] }) }))
      .thenRejected(...unmetBy('F-7.3')));
  it('explains to student and parents both', () =>
    given(proposed(), studentHeard, holderHeard(mother), holderHeard(father), professionalsHeard, explained('student'))
      .when(approve(), creatingTomorrow())
      .thenRejected(...unmetBy('CTT-7.2.9')));
  it.each([
    [{ professionalsMinimum: 3 }, 'CTT-7.2.1'],
    [{ professionalsRequired: ['virtual-school-head'] }, 'CTT-7.2.1'],
  ] as const)('asks for as many professionals as the policy does: %o', (change, clause) =>
    given(...heard)
      .when(approve(), withParameters(creatingTomorrow(), change))
      .thenRejected(...unmetBy(clause)),
  );
  it('asks for two different professionals', () =>
    given(...heard, {
      type: 'ConsultationRecorded',
      data: { with: 'professionals', participants: ['dsl', 'dsl'], outcome: 'supports', on: monday },
    })
      .when(approve(), creatingTomorrow())
      .thenRejected(...unmetBy('CTT-7.2.1')));
  it('is refused while halted, naming the clause [CTT-7.3.2b violated]', () => {
    given(...heard, halted)
      .when(approve(), creatingTomorrow())
      .thenRejected(...unmetBy('CTT-7.3.2b', 'F-3.1'));
    given(...heard)
      .when(approve(), creatingTomorrow({ provider: provider({ halted: true }) }))
      .thenRejected(...unmetBy('CTT-7.3.2b', 'F-3.1'));
  });

  it.each([
    [monday, monday],
    [day('2026-09-01'), monday],
    [monday, day('2026-09-30')],
  ])('may be done by a delegate, from %s until %s inclusive', (from, until) => {
    const delegated = creatingTomorrow({ school: school({ delegates: [{ delegateId: 'deputy', from, until }] }) });
    given(...heard)
      .when(approve({ role: 'deputyHeadteacher', id: 'deputy' }), delegated)
      .then(approval({ approverId: 'deputy', asDelegate: true }));
  });
  it.each([
    ['deputy', tuesday, tuesday],
    ['deputy', day('2026-09-01'), day('2026-09-06')],
    ['another', monday, monday],
  ])('is not done by others (not-a-delegate): %s from %s until %s [CTT-7.2.2 violated]', (delegateId, from, until) => {
    const delegated = creatingTomorrow({ school: school({ delegates: [{ delegateId, from, until }] }) });
    given(...heard)
      .when(approve({ role: 'deputyHeadteacher', id: 'deputy' }), delegated)
      .thenRejected('not-a-delegate');
  });
  it('knows no delegates of an unknown school', () =>
    given(...heard)
      .when(approve({ role: 'deputyHeadteacher', id: 'deputy' }), creatingTomorrow({ school: undefined }))
      .thenRejected('not-a-delegate'));

  it.each([[[]], [approved], [[...contracted, started]], [[...heard, withdrawn]]])(
    'waits for a proposal, and happens once (placement-not-awaiting-approval)',
    (history) =>
      given(...history)
        .when(approve(), creatingTomorrow())
        .thenRejected('placement-not-awaiting-approval'),
  );
  it('freezes nobody where nobody is known and no policy asks', () => {
    const { profile } = creatingTomorrow();
    const silent = creatingTomorrow({ student: undefined, profile: profile && { ...profile, rules: [] } });
    given(...heard)
      .when(approve(), silent)
      .then(approval({ holders: [] }));
  });
});
