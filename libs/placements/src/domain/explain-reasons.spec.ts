import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { explainReasons } from './explain-reasons.ts';
import { asked, creatingTomorrow, person, provider } from './spec/examples.ts';
import { contracted, explained, halted, proposed, started, withdrawn } from './spec/history.ts';

describe('Explaining the reasons', () => {
  const given = deciderSpec(placement, explainReasons);
  const explain = (to: 'student' | 'parents') => ({ to, by: person('lead'), asked: asked() });

  it.each(['student', 'parents'] as const)('to the %s is recorded, once however often it is told', (to) =>
    given(proposed()).when(explain(to), creatingTomorrow()).thenOnce(explained(to)),
  );
  it('to the parents is not done by doing it to the student', () =>
    given(proposed(), explained('student')).when(explain('parents'), creatingTomorrow()).then(explained('parents')));
  it('stops while talk is halted (placement-halted)', () => {
    given(proposed(), halted).when(explain('student'), creatingTomorrow()).thenRejected('placement-halted');
    given(proposed())
      .when(explain('student'), creatingTomorrow({ provider: provider({ halted: true }) }))
      .thenRejected('placement-halted');
  });
  it('comes before the start (placement-not-before-start)', () =>
    given(...contracted, started)
      .when(explain('student'), creatingTomorrow())
      .thenRejected('placement-not-before-start'));
  it('stops with the placement (placement-ended)', () =>
    given(proposed(), withdrawn).when(explain('student'), creatingTomorrow()).thenRejected('placement-ended'));
});
