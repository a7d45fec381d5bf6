import { deciderSpec } from '#libs/testing';
import { acknowledgeSchoolPolicies } from './acknowledge-school-policies.ts';
import { placement } from './evolve.ts';
import { asked, document, monday, person } from './spec/examples.ts';
import { contracted, proposed, started, withdrawn } from './spec/history.ts';

describe('Acknowledging the school’s policies', () => {
  const given = deciderSpec(placement, acknowledgeSchoolPolicies);
  const acknowledge = (edition: string) => ({ by: person('tutor'), policies: document(edition), asked: asked() });
  const acknowledged = (edition: string) =>
    ({
      type: 'SchoolPoliciesAcknowledged',
      data: { by: person('tutor'), policies: document(edition), on: monday },
    }) as const;

  it.each([[[proposed()]], [[...contracted, started]]])('is recorded, once however often it is told', (history) =>
    given(...history)
      .when(acknowledge('2026'))
      .thenOnce(acknowledged('2026')),
  );
  it('is done again for a new edition', () =>
    given(proposed(), acknowledged('2026')).when(acknowledge('2027')).thenOnce(acknowledged('2027')));
  it('stops with the placement (placement-ended)', () =>
    given(proposed(), withdrawn).when(acknowledge('2026')).thenRejected('placement-ended'));
});
