import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import type { PlacementEvent } from './events.ts';
import { recordDestination } from './record-destination.ts';
import { recordFollowUp } from './record-follow-up.ts';
import { day, person } from './spec/examples.ts';
import { ended, event, inDanger, later, on, ready, underWay, weekLater, withdrawn } from './spec/course.ts';
import { approved } from './spec/history.ts';

describe('After the end', () => {
  const destination = { destination: 'further-education' } as const;
  const recorded = event('DestinationRecorded', { ...destination, on: weekLater });
  const followUp = { weeksAfter: 6, sustained: true, by: person('lead') };
  const followed = event('FollowUpRecorded', { ...followUp, on: weekLater });
  const whereTo = deciderSpec(placement, recordDestination);
  const howItLasts = deciderSpec(placement, recordFollowUp);

  it.each<[string, readonly PlacementEvent[]]>([
    ['ceased', ended],
    ['ceased for danger', [...underWay, inDanger]],
    ['ceased for danger before the start', [...ready, inDanger]],
    ['withdrawn', [...approved, withdrawn]],
  ])('destination and follow-up are recorded, once: %s', (_, history) => {
    whereTo(...history)
      .when({ ...destination, asked: later() })
      .thenOnce(recorded);
    howItLasts(...history)
      .when({ ...followUp, asked: later() })
      .thenOnce(followed);
  });
  it('a destination told with the end is told again with its day, and may change', () => {
    whereTo(...ended)
      .when({ destination: 'commissioning-school', asked: later() })
      .then(event('DestinationRecorded', { destination: 'commissioning-school', on: weekLater }));
    whereTo(...ended, recorded)
      .when({ destination: 'employment', asked: later() })
      .then(event('DestinationRecorded', { destination: 'employment', on: weekLater }));
    whereTo(...ended, recorded)
      .when({ ...destination, asked: on(day('2026-11-08')) })
      .then(event('DestinationRecorded', { ...destination, on: day('2026-11-08') }));
  });
  it('several follow-ups stand beside each other', () =>
    howItLasts(...ended, followed)
      .when({ ...followUp, weeksAfter: 12, asked: later() })
      .then(event('FollowUpRecorded', { ...followUp, weeksAfter: 12, on: weekLater })));

  it.each<[string, readonly PlacementEvent[]]>([
    ['under way', underWay],
    ['before the start', approved],
    ['unknown', []],
  ])('neither comes before it (placement-not-ended): %s', (_, history) => {
    whereTo(...history)
      .when({ ...destination, asked: later() })
      .thenRejected('placement-not-ended');
    howItLasts(...history)
      .when({ ...followUp, asked: later() })
      .thenRejected('placement-not-ended');
  });
  it('both are of a day since the end (dates-out-of-order), that has come (date-in-future)', () => {
    const [before, theDay, tomorrow] = [day('2026-11-05'), day('2026-11-06'), day('2026-11-10')];
    whereTo(...ended)
      .when({ ...destination, asked: on(before) })
      .thenRejected('dates-out-of-order');
    whereTo(...ended)
      .when({ ...destination, asked: on(theDay) })
      .then(event('DestinationRecorded', { ...destination, on: theDay }));
    howItLasts(...ended)
      .when({ ...followUp, asked: on(before) })
      .thenRejected('dates-out-of-order');
    howItLasts(...ended)
      .when({ ...followUp, asked: on(tomorrow) })
      .thenRejected('date-in-future');
  });
});
