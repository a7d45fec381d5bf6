import { createdIdOf, type CommandId } from '#libs/kernel';
import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { holdInitialMeeting } from './hold-initial-meeting.ts';
import { asked, commandId, creatingTomorrow, day, document, monday, provider, tuesday } from './spec/examples.ts';
import { contracted, halted, met, proposed, started, withdrawn } from './spec/history.ts';

describe('Holding the initial meeting', () => {
  const given = deciderSpec(placement, holdInitialMeeting);
  const { on: _, ...said } = met().data;
  const objectives = [
    { area: 'attendance', measure: 'percent', goal: 95 },
    { area: 'wellbeing', measure: 'narrative', description: document('wellbeing') },
  ] as const;
  const meet = (change: Partial<Parameters<typeof holdInitialMeeting>[0]> = {}) => ({
    ...said,
    targets: objectives,
    asked: asked(),
    ...change,
  });
  const held = met({
    targets: objectives.map((objective, index) => ({
      ...objective,
      targetId: createdIdOf(commandId, `target|${index}`),
    })),
  });

  it('gives each target an id, so that reviews can speak of it', () =>
    given(proposed()).when(meet(), creatingTomorrow()).thenOnce(held));
  it('gives every target another id', () =>
    expect(new Set(held.data.targets.map(({ targetId }) => targetId)).size).toBe(2));
  it('is recorded once, under whichever command it is told', () => {
    const another = asked({ commandId: '00000000-0000-5000-8000-000000000002' as CommandId });
    given(proposed(), held)
      .when(meet({ asked: another }), creatingTomorrow())
      .thenNothing();
  });
  it.each([
    { targets: objectives.slice(1) },
    { responsibilities: [{ owner: 'student', responsibility: document('support') }] },
    { reviewSchedule: { ...said.reviewSchedule, everyDays: 28 } },
  ] as const)('may be held again, with another outcome: %o', (change) => {
    const [again] = holdInitialMeeting(
      meet(change),
      placement.evolve(placement.initialState, proposed()),
      creatingTomorrow(),
    );
    given(proposed(), held)
      .when(meet(change), creatingTomorrow())
      .then(again ?? held);
    expect(again).not.toStrictEqual(held);
  });
  it('sets the first review for its own day or later (dates-out-of-order)', () => {
    const from = (firstOn: typeof monday) => ({ reviewSchedule: { ...said.reviewSchedule, firstOn } });
    given(proposed())
      .when(meet(from(day('2026-09-06'))), creatingTomorrow())
      .thenRejected('dates-out-of-order');
    given(proposed())
      .when(meet(from(monday)), creatingTomorrow())
      .then({ ...held, data: { ...held.data, ...from(monday) } });
    given(proposed())
      .when(meet({ ...from(monday), asked: asked({ occurredOn: tuesday }) }), creatingTomorrow())
      .thenRejected('dates-out-of-order');
  });
  it('stops while talk is halted (placement-halted)', () => {
    given(proposed(), halted).when(meet(), creatingTomorrow()).thenRejected('placement-halted');
    given(proposed())
      .when(meet(), creatingTomorrow({ provider: provider({ halted: true }) }))
      .thenRejected('placement-halted');
  });
  it('comes before the start (placement-not-before-start)', () =>
    given(...contracted, started)
      .when(meet(), creatingTomorrow())
      .thenRejected('placement-not-before-start'));
  it('stops with the placement (placement-ended)', () =>
    given(proposed(), withdrawn).when(meet(), creatingTomorrow()).thenRejected('placement-ended'));
});
