import { deciderSpec } from '#libs/testing';
import { ceaseForDanger } from './cease-for-danger.ts';
import { placement } from './evolve.ts';
import type { PlacementEvent } from './events.ts';
import { day } from './spec/examples.ts';
import { ended, event, inDanger, later, noticed, ready, startDay, underWay, withdrawn } from './spec/course.ts';
import { approved, contracted, halted, heard, proposed } from './spec/history.ts';

describe('Ceasing for danger', () => {
  const given = deciderSpec(placement, ceaseForDanger);
  const asked = later({ role: 'dsl', id: 'dsl-1', occurredOn: day('2026-11-06') });
  const ceased = event('PlacementCeased', { ground: 'danger', ceasedOn: day('2026-11-06'), by: 'dsl-1' });
  const paused = event('PlacementPaused', { from: startDay, reason: 'illness' });

  it.each<[string, readonly PlacementEvent[]]>([
    ['proposed', [proposed()]],
    ['consulting', heard],
    ['approved', approved],
    ['contracting', contracted],
    ['directed', [...approved, noticed()]],
    ['ready', ready],
    ['halted', [...ready, halted]],
    ['active', underWay],
    ['paused', [...underWay, paused]],
  ])('ends it from whatever it is, once: %s', (_, history) =>
    given(...history)
      .when({ asked })
      .thenOnce(ceased),
  );

  it.each<[string, readonly PlacementEvent[]]>([
    ['ceased', ended],
    ['ceased for danger', [...underWay, inDanger]],
    ['withdrawn', [...approved, withdrawn]],
  ])('adds nothing to an end: %s', (_, history) =>
    given(...history)
      .when({ asked })
      .thenNothing(),
  );

  it('takes a day before there was a placement for its first', () => {
    const longAgo = { asked: { ...asked, occurredOn: day('1999-01-01') } };
    given(...underWay)
      .when(longAgo)
      .then(event('PlacementCeased', { ...ceased.data, ceasedOn: startDay }));
    given(proposed({ proposedOn: day('2026-09-07') }))
      .when(longAgo)
      .then(event('PlacementCeased', { ...ceased.data, ceasedOn: day('2026-09-07') }));
  });
  it('adds nothing to what was never proposed', () => given().when({ asked }).thenNothing());
  it('takes a day to come for today, and today for today', () => {
    const today = day('2026-11-05');
    const now = event('PlacementCeased', { ...ceased.data, ceasedOn: today });
    given(...underWay)
      .when({ asked: { ...asked, today } })
      .then(now);
    given(...underWay)
      .when({ asked: { ...asked, occurredOn: today, today } })
      .then(now);
  });
});
