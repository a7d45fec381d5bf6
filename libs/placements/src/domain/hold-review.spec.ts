import { deciderSpec } from '#libs/testing';
import type { GateContext } from './context.ts';
import { placement } from './evolve.ts';
import type { PlacementEvent } from './events.ts';
import { holdReview, type Reviewing } from './hold-review.ts';
import { centralRegion, creatingTomorrow, day, document, school, targets, withParameters } from './spec/examples.ts';
import { directed, event, later, otherTarget, started, target, underWay, weekLater } from './spec/course.ts';
import { met, proposed } from './spec/history.ts';

describe('Holding a review', () => {
  const given = deciderSpec(placement, holdReview);
  const viewed = event('StudentViewCaptured', { on: weekLater, views: document('view'), sentiment: 'mixed' });
  const review = (change: Partial<Reviewing> = {}): Reviewing => ({
    attendees: ['school-staff', 'student', 'provider'],
    targets: [{ targetId: target, assessment: 'on-track', value: 91 }],
    progress: 'good',
    attendanceReviewed: true,
    progressReviewed: true,
    objectivesAchieved: false,
    studentBenefitting: true,
    readyForNextStage: false,
    nextReviewOn: day('2026-12-18'),
    ...change,
  });
  const reviewing = (change: Partial<Reviewing> = {}) => ({ ...review(change), asked: later() });
  const held = (change: Partial<Reviewing> = {}) => event('ReviewHeld', { on: weekLater, ...review(change) });
  const without = (...fields: readonly (keyof Reviewing)[]) => ({
    ...(Object.fromEntries(
      Object.entries(review()).filter(([field]) => !fields.some((one) => one === field)),
    ) as Reviewing),
    asked: later(),
  });
  const required = event('FormalReviewRequired', { because: 'unsatisfactory-progress' });
  const seen = [...underWay, viewed];
  const known = creatingTomorrow();

  it('is recorded, once [CTT-7.4.1 CTT-7.4.3 CTT-7.6.5 kept]', () =>
    given(...seen)
      .when(reviewing(), known)
      .thenOnce(held()));
  it('asks for a formal review where progress is unsatisfactory, once until it is held', () => {
    given(...seen)
      .when(reviewing({ progress: 'unsatisfactory' }), known)
      .thenOnce(held({ progress: 'unsatisfactory' }), required);
    given(...seen, required)
      .when(reviewing({ progress: 'unsatisfactory' }), known)
      .then(held({ progress: 'unsatisfactory' }));
  });
  it('asks for none where progress is satisfactory', () =>
    given(...seen)
      .when(reviewing({ progress: 'satisfactory' }), known)
      .then(held({ progress: 'satisfactory' })));
  it('speaks of the targets that were agreed, and no others (target-unknown)', () => {
    given(...seen)
      .when(reviewing({ targets: [{ targetId: otherTarget, assessment: 'met' }] }), known)
      .thenRejected('target-unknown');
    given(proposed(), started, viewed).when(reviewing(), known).thenRejected('target-unknown');
  });
  it.each(['2026-11-09', '2026-11-08'])('sets a later day for the next (dates-out-of-order): %s', (nextReviewOn) =>
    given(...seen)
      .when(reviewing({ nextReviewOn: day(nextReviewOn) }), known)
      .thenRejected('dates-out-of-order'),
  );

  describe('in Creating Tomorrow Trust', () => {
    const two = { measure: 'count', targetId: otherTarget, area: 'behaviour' } as const;
    it('assesses every target [CTT-7.4.3 violated]', () => {
      const both = [...seen, met({ targets: [...targets, two] })];
      given(...both)
        .when(reviewing(), known)
        .thenRejected('clauses-unmet', 'CTT-7.4.3');
      given(...both)
        .when(reviewing({ targets: [] }), known)
        .thenRejected('clauses-unmet', 'CTT-7.4.3', 'CTT-7.4.3');
    });
    it('needs no targets where the initial meeting set none', () =>
      given(proposed(), started, viewed)
        .when(reviewing({ targets: [] }), known)
        .then(held({ targets: [] })));
    it('looks at what the student said since the last one [CTT-7.6.5 violated]', () => {
      given(...underWay)
        .when(reviewing(), known)
        .thenRejected('clauses-unmet', 'CTT-7.6.5');
      given(...seen, held({ progress: 'satisfactory' }))
        .when(reviewing(), known)
        .thenRejected('clauses-unmet', 'CTT-7.6.5');
      given(...seen, held({ progress: 'satisfactory' }), viewed)
        .when(reviewing(), known)
        .then(held());
    });
    it('answers whether the student is ready for the next stage (CTT-7.7.4)', () =>
      given(...seen)
        .when(without('readyForNextStage'), known)
        .thenRejected('clauses-unmet', 'CTT-7.7.4'));
    it('does not ask what the other trust asks', () =>
      given(...seen)
        .when(without('attendanceReviewed', 'progressReviewed', 'objectivesAchieved', 'studentBenefitting'), known)
        .then(
          event('ReviewHeld', {
            on: weekLater,
            attendees: review().attendees,
            targets: review().targets,
            progress: 'good',
            readyForNextStage: false,
            nextReviewOn: day('2026-12-18'),
          }),
        ));
  });

  describe('sets the next review', () => {
    const days = (maximum: number, calendar?: 'without') =>
      withParameters(creatingTomorrow(calendar && { school: school({ calendar: undefined }) }), {
        reviewMaximumDays: maximum,
      });
    const setsFor = (nextReviewOn: string, context: GateContext) =>
      given(...seen).when(reviewing({ nextReviewOn: day(nextReviewOn) }), context);

    it('at all [CTT-7.4.1 violated]', () =>
      given(...seen)
        .when(without('nextReviewOn'), known)
        .thenRejected('clauses-unmet', 'CTT-7.4.1', 'F-2.2'));
    it('within so many days, where no calendar is known', () => {
      setsFor('2026-11-23', days(14, 'without')).then(held({ nextReviewOn: day('2026-11-23') }));
      setsFor('2026-11-24', days(14, 'without')).thenRejected('clauses-unmet', 'CTT-7.4.1', 'F-2.2');
    });
    it('on the first school day after a holiday, where the days end in one', () => {
      setsFor('2027-01-04', days(42)).then(held({ nextReviewOn: day('2027-01-04') }));
      setsFor('2027-01-05', days(42)).thenRejected('clauses-unmet', 'CTT-7.4.1', 'F-2.2');
    });
  });

  describe('in Central Region Schools Trust', () => {
    const there = centralRegion();
    const seenThere: readonly PlacementEvent[] = [...directed, met(), started];
    it.each([
      ['attendance', 'CRST-4.5', { attendanceReviewed: false }],
      ['progress', 'CRST-4.6', { progressReviewed: false }],
    ] as const)('looks at %s [%s violated]', (_, clause, change) =>
      given(...seenThere)
        .when(reviewing(change), there)
        .thenRejected('clauses-unmet', clause),
    );
    it.each(['objectivesAchieved', 'studentBenefitting'] as const)('judges %s [CRST-4.7 violated]', (field) =>
      given(...seenThere)
        .when(without(field), there)
        .thenRejected('clauses-unmet', 'CRST-4.7'),
    );
    it('accepts the judgement that neither holds [CRST-4.5 CRST-4.6 CRST-4.7 kept]', () =>
      given(...seenThere)
        .when(reviewing({ objectivesAchieved: false, studentBenefitting: false }), there)
        .then(held({ objectivesAchieved: false, studentBenefitting: false })));
    it('names all that is missing at once', () =>
      given(...seenThere)
        .when(without('attendanceReviewed', 'progressReviewed', 'objectivesAchieved', 'studentBenefitting'), there)
        .thenRejected('clauses-unmet', 'CRST-4.5', 'CRST-4.6', 'CRST-4.7', 'CRST-4.7'));
    it('asks for none of it where the student is there for another reason', () =>
      given(proposed({ reason: 'add-value' }), started)
        .when({ ...without('attendanceReviewed', 'objectivesAchieved'), targets: [] }, there)
        .then(
          event('ReviewHeld', {
            on: weekLater,
            attendees: review().attendees,
            targets: [],
            progress: 'good',
            progressReviewed: true,
            studentBenefitting: true,
            readyForNextStage: false,
            nextReviewOn: day('2026-12-18'),
          }),
        ));
  });
});
