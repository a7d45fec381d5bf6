import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { refusePlacement } from './refuse-placement.ts';
import { asked } from './spec/examples.ts';
import { approved, halted, heard, proposed, withdrawn } from './spec/history.ts';

describe('Refusing a placement', () => {
  const given = deciderSpec(placement, refusePlacement);
  const refuse = { reason: 'school-can-provide', asked: asked() } as const;
  const refused = { type: 'HeadteacherRefused', data: { approverId: 'head', reason: 'school-can-provide' } } as const;

  it.each([[[proposed()]], [heard], [[...heard, halted]]])('is recorded, whatever is unmet or halted', (history) =>
    given(...history)
      .when(refuse)
      .then(refused),
  );
  it.each([[[]], [approved], [[proposed(), withdrawn]], [[proposed(), refused]]])(
    'waits for a proposal (placement-not-awaiting-approval)',
    (history) =>
      given(...history)
        .when(refuse)
        .thenRejected('placement-not-awaiting-approval'),
  );
});
