import { streamName, type Ledger } from '#libs/kernel';
import type { PlacementEvent } from '#libs/placements';
import { student } from '#libs/students';
import { openTestStore, type TestGround } from '#libs/testing';
import { SurroundingsFromStreams } from '../standing/surroundings.ts';
import { deliverTo, openWorld } from '../spec/delivery.ts';
import { day, document, father as leader, proposed, started, studentId, withdrawn, type World } from '../spec/world.ts';
import { followUp } from './follow-up.ts';

const on = day('2026-09-04');
const improved: PlacementEvent = {
  type: 'BehaviourImprovementRecorded',
  data: { by: leader, on, basis: document('basis') },
};
const ready: PlacementEvent = { type: 'ReadyForNextStageJudged', data: { by: leader, on, basis: document('basis') } };
const reviewed = (readyForNextStage: boolean): PlacementEvent => ({
  type: 'ReviewHeld',
  data: { on, attendees: ['school-staff'], targets: [], progress: 'good', readyForNextStage },
});
const danger: PlacementEvent = { type: 'PlacementCeased', data: { ground: 'danger', ceasedOn: on, by: 'head' } };
const leftRoll = { type: 'StudentLeftRoll', data: { leftOn: on } } as const;

const due = (because: string) => ({ type: 'ReintegrationDue', data: { because, dueBy: '2026-10-02' } });
const continuity = {
  type: 'EducationContinuityRequired',
  data: { because: 'danger', told: ['dsl', 'trustChiefExecutive'], dueBy: '2026-09-09' },
};
const decision = { type: 'PlacementDecisionRequired', data: { because: 'left-roll', dueBy: '2026-09-09' } };

const follow = followUp(new SurroundingsFromStreams());
let ground: TestGround;
let world: World;

beforeEach(async () => {
  ({ ground, world } = await openWorld());
});

const deliver = (ledger?: Ledger) => deliverTo(follow, ground, ledger);
const added = (id: string, own: number) => ground.standing(streamName('placement', id), own);

describe('What an event obliges to', () => {
  it.each<[string, PlacementEvent, object, string]>([
    ['behaviour that improved, to a return', improved, due('behaviour-improved'), 'CRST-4.8'],
    ['readiness that was judged, to a return', ready, due('ready-for-next-stage'), 'CTT-7.7.4'],
    ['a review that finds it, to a return', reviewed(true), due('ready-for-next-stage'), 'CTT-7.7.4'],
    ['danger, to other education, and telling of it', danger, continuity, 'CTT-7.7.1'],
  ])('%s', async (_what, event, obliged, _clause) => {
    await world.toPlacement('p-1', proposed('p-1'), started, event);
    await deliver();
    await deliver();
    expect(await added('p-1', 3)).toStrictEqual([obliged]);
  });

  it('is nothing where a review finds the student not ready', async () => {
    await world.toPlacement('p-1', proposed('p-1'), started, reviewed(false));
    await deliver();
    expect(await added('p-1', 3)).toStrictEqual([]);
  });

  it('leaving the roll, to a decision on each placement that has not ended', async () => {
    await world.toPlacement('p-1', proposed('p-1'), started);
    await world.toPlacement('p-2', proposed('p-2'));
    await world.toPlacement('p-3', proposed('p-3'), withdrawn);
    await world.toPlacement('p-4', proposed('p-4', { studentId: 'student-2' as never }));
    await world.record(student, studentId, leftRoll);
    await deliver();
    expect(await added('p-1', 2)).toStrictEqual([decision]);
    expect(await added('p-2', 1)).toStrictEqual([decision]);
    expect([...(await added('p-3', 2)), ...(await added('p-4', 1))]).toStrictEqual([]);
  });

  it('is done once, however often the event comes and whoever sees to it', async () => {
    await world.toPlacement('p-1', proposed('p-1'), started, improved);
    const elsewhere = ground.client(await openTestStore(ground.directory));
    await Promise.all([deliver(), deliver(elsewhere)]);
    expect(await added('p-1', 3)).toStrictEqual([due('behaviour-improved')]);
  });
});
