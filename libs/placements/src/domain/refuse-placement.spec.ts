import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { refusePlacement } from './refuse-placement.ts';
import { asked, creatingTomorrow, monday, provider, school } from './spec/examples.ts';
import { approved, halted, heard, proposed, withdrawn } from './spec/history.ts';

describe('Refusing a placement', () => {
  const given = deciderSpec(placement, refusePlacement);
  const refuse = (by: Parameters<typeof asked>[0] = {}) =>
    ({ reason: 'school-can-provide', asked: asked(by) }) as const;
  const refused = (approverId = 'head') =>
    ({ type: 'HeadteacherRefused', data: { approverId, reason: 'school-can-provide' } }) as const;

  it.each([[[proposed()]], [heard], [[...heard, halted]]])('is recorded, whatever is unmet or halted', (history) =>
    given(...history)
      .when(refuse(), creatingTomorrow({ profile: undefined, provider: provider({ halted: true }) }))
      .then(refused()),
  );
  it('may be done by a delegate', () => {
    const delegated = creatingTomorrow({
      school: school({ delegates: [{ delegateId: 'deputy', from: monday, until: monday }] }),
    });
    given(proposed())
      .when(refuse({ role: 'deputyHeadteacher', id: 'deputy' }), delegated)
      .then(refused('deputy'));
  });
  it('is not done by others (not-a-delegate)', () =>
    given(proposed())
      .when(refuse({ role: 'deputyHeadteacher', id: 'deputy' }), creatingTomorrow())
      .thenRejected('not-a-delegate'));
  it.each([[[]], [approved], [[proposed(), withdrawn]], [[proposed(), refused()]]])(
    'waits for a proposal (placement-not-awaiting-approval)',
    (history) =>
      given(...history)
        .when(refuse(), creatingTomorrow())
        .thenRejected('placement-not-awaiting-approval'),
  );
});
