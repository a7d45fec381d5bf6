import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { extendPlacement } from './extend-placement.ts';
import { creatingTomorrow, day, document, withParameters } from './spec/examples.ts';
import { event, later, started, underWay } from './spec/course.ts';
import { approval, proposed } from './spec/history.ts';

describe('Extending a placement', () => {
  const given = deciderSpec(placement, extendPlacement);
  const known = creatingTomorrow();
  const extending = { plannedEnd: day('2027-03-26'), reason: document('reason'), asked: later() };
  const extended = event('PlacementExtended', {
    plannedEnd: day('2027-03-26'),
    approvedBy: 'head',
    reason: document('reason'),
  });

  it('is recorded with who approved it, once', () =>
    given(...underWay)
      .when(extending, known)
      .thenOnce(extended));
  it('may follow an extension', () =>
    given(...underWay, extended)
      .when({ ...extending, plannedEnd: day('2027-04-30') }, known)
      .then(event('PlacementExtended', { ...extended.data, plannedEnd: day('2027-04-30') })));
  it('sets an end where there was none', () => {
    const { plannedEnd: _, ...data } = proposed().data;
    given({ type: 'PlacementProposed', data }, approval(), started).when(extending, known).then(extended);
  });
  it.each(['2027-03-25', '2027-03-24'])('is later than the present end (not-an-extension): %s', (plannedEnd) =>
    given(...underWay)
      .when({ ...extending, plannedEnd: day(plannedEnd) }, known)
      .thenRejected('not-an-extension'),
  );
  it('stays within the longest time that the policy sets (longer-than-allowed)', () => {
    const limited = withParameters(known, { maximumWeeks: 21 });
    given(...underWay)
      .when({ ...extending, plannedEnd: day('2027-03-29') }, limited)
      .then(event('PlacementExtended', { ...extended.data, plannedEnd: day('2027-03-29') }));
    given(...underWay)
      .when({ ...extending, plannedEnd: day('2027-03-30') }, limited)
      .thenRejected('longer-than-allowed');
  });
  it('has no longest time where no policy sets one', () =>
    given(...underWay)
      .when(extending, { ...known, profile: undefined })
      .then(extended));
});
