import { deciderSpec } from '#libs/testing';
import { changeTimetable } from './change-timetable.ts';
import { placement } from './evolve.ts';
import { day, time, timetable } from './spec/examples.ts';
import { event, later, startDay, underWay, weekLater } from './spec/course.ts';
import { proposed } from './spec/history.ts';

describe('Changing the timetable', () => {
  const given = deciderSpec(placement, changeTimetable);
  const fridays = [{ weekday: 5, session: 'AM', start: time('09:00'), end: time('12:00') }] as const;
  const changing = { timetable: fridays, effectiveFrom: weekLater, asked: later() };
  const changed = event('TimetableChanged', { timetable: fridays, effectiveFrom: weekLater });

  it('is recorded, once', () =>
    given(...underWay)
      .when(changing)
      .thenOnce(changed));
  it('holds before the start, too', () =>
    given(proposed())
      .when({ ...changing, effectiveFrom: startDay })
      .thenOnce(event('TimetableChanged', { timetable: fridays, effectiveFrom: startDay })));
  it('adds nothing where nothing changes', () => {
    given(proposed())
      .when({ ...changing, timetable })
      .thenNothing();
    given(...underWay)
      .when({ ...changing, timetable, effectiveFrom: startDay })
      .thenNothing();
  });
  it('may confirm the same week from a later day', () =>
    given(...underWay)
      .when({ ...changing, timetable })
      .then(event('TimetableChanged', { timetable, effectiveFrom: weekLater })));
  it('may go back to what was before', () =>
    given(...underWay, changed)
      .when({ ...changing, timetable })
      .then(event('TimetableChanged', { timetable, effectiveFrom: weekLater })));
  it('may be announced', () =>
    given(...underWay)
      .when({ ...changing, effectiveFrom: day('2026-11-16') })
      .then(event('TimetableChanged', { timetable: fridays, effectiveFrom: day('2026-11-16') })));
  it('holds from the start at the earliest (date-before-start)', () => {
    given(...underWay)
      .when({ ...changing, effectiveFrom: day('2026-11-01') })
      .thenRejected('date-before-start');
    given(...underWay)
      .when({ ...changing, effectiveFrom: startDay })
      .then(event('TimetableChanged', { timetable: fridays, effectiveFrom: startDay }));
  });
  it('does not reach back behind the last change (dates-out-of-order)', () =>
    given(...underWay, changed)
      .when({ ...changing, timetable, effectiveFrom: day('2026-11-08') })
      .thenRejected('dates-out-of-order'));
});
