import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { asked } from './spec/examples.ts';
import { approved, contracted, halted, proposed, started, withdrawn } from './spec/history.ts';
import { withdrawPlacement } from './withdraw-placement.ts';

describe('Withdrawing a placement', () => {
  const given = deciderSpec(placement, withdrawPlacement);
  const withdraw = { reason: 'other', asked: asked() } as const;

  it.each([[[proposed()]], [approved], [contracted], [[...contracted, halted]]])(
    'ends it, whatever is halted',
    (history) =>
      given(...history)
        .when(withdraw)
        .then(withdrawn),
  );
  it('comes before the start (placement-not-before-start)', () =>
    given(...contracted, started)
      .when(withdraw)
      .thenRejected('placement-not-before-start'));
  it('happens once (placement-ended)', () =>
    given(proposed(), withdrawn).when(withdraw).thenRejected('placement-ended'));
});
