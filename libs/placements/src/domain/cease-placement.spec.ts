import { CEASING_GROUNDS } from '#libs/policy';
import type { SchoolId } from '#libs/kernel';
import { deciderSpec } from '#libs/testing';
import { ceasePlacement } from './cease-placement.ts';
import { placement } from './evolve.ts';
import type { Ceasing } from './events.ts';
import { centralRegion, creatingTomorrow, day, document, schoolId } from './spec/examples.ts';
import {
  ceased,
  directed,
  ended,
  event,
  inDanger,
  later,
  otherTarget,
  startDay,
  started,
  target,
  underWay,
  weekLater,
} from './spec/course.ts';
import { met, proposed } from './spec/history.ts';

describe('Ceasing a placement', () => {
  const given = deciderSpec(placement, ceasePlacement);
  const end: Ceasing = {
    ground: 'planned-end',
    ceasedOn: weekLater,
    outcomes: [{ targetId: target, assessment: 'met', value: 96 }],
    destination: 'commissioning-school',
    studentAssessment: document('assessment'),
  };
  const ceasing = (change: Partial<Ceasing> = {}) => ({ ...end, ...change, asked: later() });
  const without = (field: keyof Ceasing) => ({
    ...(Object.fromEntries(Object.entries(end).filter(([name]) => name !== field)) as Ceasing),
    asked: later(),
  });
  const ceasedAs = (change: Partial<Ceasing> = {}) => event('PlacementCeased', { ...end, ...change });
  const back = (to: SchoolId = schoolId) => [
    event('ReintegrationPlanned', { schoolId: to, from: startDay, phased: false, plan: document('plan') }),
    event('ReintegrationCompleted', { schoolId: to, on: weekLater }),
  ];
  const known = creatingTomorrow();

  const plain = CEASING_GROUNDS.filter(
    (ground) => !['danger', 'other-with-reason', 'reintegrated'].includes(ground),
  ) as Ceasing['ground'][];
  it.each(plain)('is recorded, once: %s', (ground) =>
    given(...underWay)
      .when(ceasing({ ground }), known)
      .thenOnce(ceasedAs({ ground })),
  );
  it('ends it from whatever it is: paused, on the way back', () => {
    given(...underWay, event('PlacementPaused', { from: startDay, reason: 'illness' }))
      .when(ceasing(), known)
      .then(ceasedAs());
    given(...underWay, back()[0] as ReturnType<typeof back>[number])
      .when(ceasing(), known)
      .then(ceasedAs());
  });
  it('may be on the day of the start', () =>
    given(...underWay)
      .when(ceasing({ ceasedOn: startDay }), known)
      .then(ceasedAs({ ceasedOn: startDay })));
  it('is over once it is over (placement-ended)', () => {
    given(...ended)
      .when(ceasing({ ground: 'left-roll' }), known)
      .thenRejected('placement-ended');
    given(...ended)
      .when(ceasing({ ground: ceased.data.ground as Ceasing['ground'] }), known)
      .thenRejected('placement-ended');
    given(...underWay, inDanger)
      .when(ceasing({ ceasedOn: inDanger.data.ceasedOn }), known)
      .thenRejected('placement-ended');
  });
  it('adds nothing when told the same ground and day again', () =>
    given(...ended)
      .when(ceasing({ ceasedOn: day('2026-11-06') }), known)
      .thenNothing());
  it('measures the targets that were agreed, and no others (target-unknown)', () =>
    given(...underWay)
      .when(ceasing({ outcomes: [...end.outcomes, { targetId: otherTarget, assessment: 'met' }] }), known)
      .thenRejected('target-unknown'));
  it('says why, on a ground of its own (reason-missing)', () => {
    given(...underWay)
      .when(ceasing({ ground: 'other-with-reason' }), known)
      .thenRejected('reason-missing');
    given(...underWay)
      .when(ceasing({ ground: 'other-with-reason', reason: document('reason') }), known)
      .then(ceasedAs({ ground: 'other-with-reason', reason: document('reason') }));
  });
  it('is a reintegration only once that is completed (reintegration-not-completed)', () => {
    given(...underWay)
      .when(ceasing({ ground: 'reintegrated' }), known)
      .thenRejected('reintegration-not-completed');
    given(...underWay, ...back().slice(0, 1))
      .when(ceasing({ ground: 'reintegrated' }), known)
      .thenRejected('reintegration-not-completed');
    given(...underWay, ...back())
      .when(ceasing({ ground: 'reintegrated' }), known)
      .then(ceasedAs({ ground: 'reintegrated' }));
  });

  it('says what became of every target (CTT-7.4.3)', () =>
    given(...underWay)
      .when(ceasing({ outcomes: [] }), known)
      .thenRejected('clauses-unmet', 'CTT-7.4.3'));
  it('says where the student goes next, and what the student thinks (F-2.3)', () => {
    given(...underWay)
      .when(without('destination'), known)
      .thenRejected('clauses-unmet', 'F-2.3');
    given(...underWay)
      .when(without('studentAssessment'), known)
      .thenRejected('clauses-unmet', 'F-2.3');
  });
  it('needs a policy in force (CTT-1.1)', () =>
    given(...underWay)
      .when(ceasing(), creatingTomorrow({ profile: undefined }))
      .thenRejected('clauses-unmet', 'CTT-1.1'));

  describe('that was to improve behaviour, in Central Region Schools Trust', () => {
    const there = centralRegion();
    const history = [...directed, met(), started];
    it('waits for the return to the commissioning school [CRST-4.8 kept] [CRST-4.8 violated]', () => {
      given(...history)
        .when(ceasing(), there)
        .thenRejected('clauses-unmet', 'CRST-4.8');
      given(...history, ...back().slice(0, 1))
        .when(ceasing(), there)
        .thenRejected('clauses-unmet', 'CRST-4.8');
      given(...history, ...back())
        .when(ceasing(), there)
        .then(ceasedAs());
    });
    it('takes a return to another school for none (CRST-4.8)', () =>
      given(...history, ...back('school-2' as SchoolId))
        .when(ceasing({ ground: 'reintegrated' }), there)
        .thenRejected('clauses-unmet', 'CRST-4.8'));
    it('needs no return where there is a reason', () =>
      given(...history)
        .when(ceasing({ noReturnReason: 'moved-school' }), there)
        .then(ceasedAs({ noReturnReason: 'moved-school' })));
    it('asks for no return of other students', () =>
      given(proposed({ reason: 'medical-needs' }), met(), started)
        .when(ceasing(), there)
        .then(ceasedAs()));
  });
});
