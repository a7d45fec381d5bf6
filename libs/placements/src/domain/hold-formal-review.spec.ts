import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { holdFormalReview, type FormallyReviewing } from './hold-formal-review.ts';
import { centralRegion, creatingTomorrow, day, document } from './spec/examples.ts';
import { event, later, underWay, weekLater } from './spec/course.ts';

describe('Holding a formal review', () => {
  const given = deciderSpec(placement, holdFormalReview);
  const review = (change: Partial<FormallyReviewing> = {}): FormallyReviewing => ({
    attendees: ['school-leader', 'student', 'parent', 'provider'],
    missing: [],
    progress: 'satisfactory',
    nextReviewOn: day('2026-11-30'),
    ...change,
  });
  const reviewing = (change: Partial<FormallyReviewing> = {}) => ({ ...review(change), asked: later() });
  const held = (change: Partial<FormallyReviewing> = {}) =>
    event('FormalReviewHeld', { on: weekLater, ...review(change) });
  const required = event('FormalReviewRequired', { because: 'unsatisfactory-progress' });
  const considered = { decision: 'continue', reason: document('reason') } as const;
  const known = creatingTomorrow();

  it('is recorded, once, whether it was required or not', () => {
    given(...underWay)
      .when(reviewing(), known)
      .thenOnce(held());
    given(...underWay, required)
      .when(reviewing(), known)
      .thenOnce(held());
  });
  it('is what was required', () => {
    const before = [...underWay, required].reduce(placement.evolve, placement.initialState);
    expect(before).toMatchObject({ course: { formalReviewDue: true } });
    expect(placement.evolve(before, held())).toMatchObject({ course: { formalReviewDue: false } });
  });
  it.each(['2026-11-09', '2026-11-08'])('sets a later day for the next (dates-out-of-order): %s', (nextReviewOn) =>
    given(...underWay)
      .when(reviewing({ nextReviewOn: day(nextReviewOn) }), known)
      .thenRejected('dates-out-of-order'),
  );
  it.each(['school-leader', 'student', 'parent', 'provider'] as const)(
    'hears the %s, or says why not [CTT-7.6.7 kept] [CTT-7.6.7 violated]',
    (party) => {
      const attendees = review().attendees.filter((attendee) => attendee !== party);
      const missing = [{ party, reason: 'declined' }] as const;
      given(...underWay)
        .when(reviewing({ attendees }), known)
        .thenRejected('clauses-unmet', 'CTT-7.6.7');
      given(...underWay)
        .when(reviewing({ attendees, missing }), known)
        .then(held({ attendees, missing }));
    },
  );
  it('names everybody who is unaccounted for', () =>
    given(...underWay)
      .when(reviewing({ attendees: ['school-staff'] }), known)
      .thenRejected('clauses-unmet', 'CTT-7.6.7', 'CTT-7.6.7', 'CTT-7.6.7', 'CTT-7.6.7'));
  it('considers ceasing where progress is unsatisfactory [CTT-7.7.3 kept] [CTT-7.7.3 violated]', () => {
    given(...underWay)
      .when(reviewing({ progress: 'unsatisfactory' }), known)
      .thenRejected('clauses-unmet', 'CTT-7.7.3');
    given(...underWay)
      .when(reviewing({ progress: 'unsatisfactory', cessationConsidered: considered }), known)
      .then(held({ progress: 'unsatisfactory', cessationConsidered: considered }));
  });
  it('asks for neither where the policy does not', () =>
    given(...underWay)
      .when(reviewing({ attendees: [], progress: 'unsatisfactory' }), centralRegion())
      .then(held({ attendees: [], progress: 'unsatisfactory' })));
  it('needs a policy in force (CTT-1.1)', () =>
    given(...underWay)
      .when(reviewing(), creatingTomorrow({ profile: undefined }))
      .thenRejected('clauses-unmet', 'CTT-1.1'));
});
