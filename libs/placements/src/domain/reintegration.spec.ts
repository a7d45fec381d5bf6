import type { SchoolId } from '#libs/kernel';
import { deciderSpec } from '#libs/testing';
import { completeReintegration } from './complete-reintegration.ts';
import { placement } from './evolve.ts';
import { planReintegration } from './plan-reintegration.ts';
import { day, document, schoolId } from './spec/examples.ts';
import { event, later, on, startDay, underWay, weekLater } from './spec/course.ts';

const plan = { schoolId, from: day('2026-11-06'), phased: true, plan: document('plan') };
const planned = event('ReintegrationPlanned', plan);
const completed = event('ReintegrationCompleted', { schoolId, on: weekLater });

describe('Planning the return to school', () => {
  const given = deciderSpec(placement, planReintegration);

  it('is recorded, once', () =>
    given(...underWay)
      .when({ ...plan, asked: later() })
      .thenOnce(planned));
  it('may change, to another school, too', () =>
    given(...underWay, planned)
      .when({ ...plan, schoolId: 'school-2' as SchoolId, asked: later() })
      .then(event('ReintegrationPlanned', { ...plan, schoolId: 'school-2' as SchoolId })));
  it('may begin on the day of the start', () =>
    given(...underWay)
      .when({ ...plan, from: startDay, asked: later() })
      .then(event('ReintegrationPlanned', { ...plan, from: startDay })));
  it('is over once it is completed (reintegration-completed)', () =>
    given(...underWay, planned, completed)
      .when({ ...plan, phased: false, asked: later() })
      .thenRejected('reintegration-completed'));
  it('adds nothing when told again after that', () =>
    given(...underWay, planned, completed)
      .when({ ...plan, asked: later() })
      .thenNothing());
});

describe('Completing the return to school', () => {
  const given = deciderSpec(placement, completeReintegration);

  it('is recorded for the school that was planned, once', () =>
    given(...underWay, planned)
      .when({ asked: later() })
      .thenOnce(completed));
  it('needs a plan (reintegration-not-planned)', () =>
    given(...underWay)
      .when({ asked: later() })
      .thenRejected('reintegration-not-planned'));
  it('happens once (reintegration-completed)', () =>
    given(...underWay, planned, completed)
      .when({ asked: on(day('2026-11-08')) })
      .thenRejected('reintegration-completed'));
  it('does not come before the plan begins (dates-out-of-order)', () => {
    given(...underWay, planned)
      .when({ asked: on(day('2026-11-05')) })
      .thenRejected('dates-out-of-order');
    given(...underWay, planned)
      .when({ asked: on(day('2026-11-06')) })
      .then(event('ReintegrationCompleted', { schoolId, on: day('2026-11-06') }));
  });
  it('has come by now, and not before the start (date-in-future, date-before-start)', () => {
    given(...underWay, planned)
      .when({ asked: on(day('2026-11-10')) })
      .thenRejected('date-in-future');
    given(...underWay, planned)
      .when({ asked: on(day('2026-11-01')) })
      .thenRejected('date-before-start');
  });
});
