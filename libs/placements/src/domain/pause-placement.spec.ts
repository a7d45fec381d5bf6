import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { pausePlacement } from './pause-placement.ts';
import { resumePlacement } from './resume-placement.ts';
import { day, document, schoolId } from './spec/examples.ts';
import { event, later, underWay, weekLater } from './spec/course.ts';

const paused = event('PlacementPaused', { from: day('2026-11-04'), reason: 'illness' });
const resumed = event('PlacementResumed', { from: day('2026-11-06') });
const planned = event('ReintegrationPlanned', { schoolId, from: weekLater, phased: true, plan: document('plan') });

describe('Pausing a placement', () => {
  const given = deciderSpec(placement, pausePlacement);
  const pausing = { ...paused.data, asked: later() };

  it('is recorded, once', () =>
    given(...underWay)
      .when(pausing)
      .thenOnce(paused));
  it('is known again after it is over', () =>
    given(...underWay, paused, resumed)
      .when(pausing)
      .thenNothing());
  it('may happen while the student returns to school', () =>
    given(...underWay, planned)
      .when(pausing)
      .then(paused));
  it('happens to an active placement (placement-not-active)', () =>
    given(...underWay, paused)
      .when({ ...pausing, reason: 'suspension' })
      .thenRejected('placement-not-active'));
  it('stays one, though the way back is planned (placement-not-active)', () =>
    given(...underWay, paused, planned)
      .when({ ...pausing, reason: 'suspension' })
      .thenRejected('placement-not-active'));
  it('may begin as the last one is over, not before (dates-out-of-order)', () => {
    given(...underWay, paused, resumed)
      .when({ ...pausing, from: day('2026-11-06') })
      .then(event('PlacementPaused', { from: day('2026-11-06'), reason: 'illness' }));
    given(...underWay, paused, resumed)
      .when({ ...pausing, from: day('2026-11-05') })
      .thenRejected('dates-out-of-order');
  });
});

describe('Resuming a placement', () => {
  const given = deciderSpec(placement, resumePlacement);
  const resuming = { ...resumed.data, asked: later() };

  it('is recorded, once', () =>
    given(...underWay, paused)
      .when(resuming)
      .thenOnce(resumed));
  it('may be on the day of the pause, not before (dates-out-of-order)', () => {
    given(...underWay, paused)
      .when({ ...resuming, from: day('2026-11-04') })
      .then(event('PlacementResumed', { from: day('2026-11-04') }));
    given(...underWay, paused)
      .when({ ...resuming, from: day('2026-11-03') })
      .thenRejected('dates-out-of-order');
  });
  it('is not foretold (date-in-future)', () => {
    given(...underWay, paused)
      .when({ ...resuming, from: day('2026-11-10') })
      .thenRejected('date-in-future');
    given(...underWay, paused)
      .when({ ...resuming, from: weekLater })
      .then(event('PlacementResumed', { from: weekLater }));
  });
  it('needs a pause (placement-not-paused)', () => {
    given(...underWay)
      .when(resuming)
      .thenRejected('placement-not-paused');
    given(...underWay, paused, resumed)
      .when({ ...resuming, from: weekLater })
      .thenRejected('placement-not-paused');
  });
  it('ends the last pause alone', () =>
    given(...underWay, paused, resumed, event('PlacementPaused', { from: weekLater, reason: 'other' }))
      .when({ ...resuming, from: day('2026-11-08') })
      .thenRejected('dates-out-of-order'));
  it('goes on with the return to school where one was planned', () => {
    const back = [...underWay, paused, planned, resumed].reduce(placement.evolve, placement.initialState);
    expect(back.status).toBe('reintegrating');
    const active = [...underWay, paused, resumed].reduce(placement.evolve, placement.initialState);
    expect(active.status).toBe('active');
    const still = [...underWay, paused, planned].reduce(placement.evolve, placement.initialState);
    expect(still.status).toBe('paused');
  });
});
