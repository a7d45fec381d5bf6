import { deciderSpec } from '#libs/testing';
import { decideDirection } from './decide-direction.ts';
import type { PlacementEvent } from './events.ts';
import { placement } from './evolve.ts';
import { recordDualRegistration } from './record-dual-registration.ts';
import { requestDirectionReview } from './request-direction-review.ts';
import { asked, centralRegion, day, document, father, mother, notice, person } from './spec/examples.ts';
import { approved, contracted, dualRegistered, proposed, started } from './spec/history.ts';
import { tellDirectionOutcome } from './tell-direction-outcome.ts';

const on = day('2026-12-14');
const then = asked({ occurredOn: on, today: on });
const issued: PlacementEvent = { type: 'OffSiteNoticeIssued', data: notice() };
const directed = [...approved, issued, started];
const context = centralRegion();
const reviewed = (date: string): PlacementEvent => ({
  type: 'ReviewHeld',
  data: { on: day(date), attendees: ['school-staff'], targets: [], progress: 'good' },
});

describe('A parent’s request to review a direction', () => {
  const given = deciderSpec(placement, requestDirectionReview);
  const request = { holderId: mother, request: document('request') };

  it('makes a review due, once [F-1.5 kept]', () =>
    given(...directed)
      .when({ ...request, asked: then }, context)
      .thenOnce({ type: 'DirectionReviewRequested', data: { ...request, on, dueBy: day('2027-01-04') } }));
  it('is answered with the one that was held in the ten weeks before', () =>
    given(...directed, reviewed('2026-11-16'))
      .when({ ...request, asked: then }, context)
      .thenOnce({ type: 'DirectionReviewRequested', data: { ...request, on, reviewedOn: day('2026-11-16') } }));
  it('is not answered with one that was held before that', () => {
    const today = day('2027-01-26');
    given(...directed, reviewed('2026-11-16'))
      .when({ ...request, asked: asked({ occurredOn: today, today }) }, context)
      .thenOnce({ type: 'DirectionReviewRequested', data: { ...request, on: today, dueBy: day('2027-02-09') } });
  });
  it('is answered with one of ten weeks before to the day', () => {
    const today = day('2027-01-25');
    given(...directed, reviewed('2026-11-16'))
      .when({ ...request, asked: asked({ occurredOn: today, today }) }, context)
      .thenOnce({ type: 'DirectionReviewRequested', data: { ...request, on: today, reviewedOn: day('2026-11-16') } });
  });
  it('is of a direction (not-a-direction)', () =>
    given(...contracted, started)
      .when({ ...request, asked: then }, context)
      .thenRejected('not-a-direction'));
  it('is made by somebody who was given notice (not-a-holder)', () =>
    given(...directed)
      .when({ ...request, holderId: person('neighbour'), asked: then }, context)
      .thenRejected('not-a-holder'));
});

describe('After a review', () => {
  const decide = deciderSpec(placement, decideDirection);
  const tell = deciderSpec(placement, tellDirectionOutcome);
  const said = { decision: 'continue', until: day('2027-03-25'), reasons: document('reasons') } as const;
  const decided: PlacementEvent = { type: 'DirectionDecided', data: { on, ...said, outcomeBy: day('2026-12-20') } };
  const letter = { recipients: [mother, father], document: document('letter') };

  it('says whether a direction goes on, once, and told in writing [F-1.6 kept]', () => {
    decide(...directed, reviewed('2026-12-10'))
      .when({ ...said, asked: then }, context)
      .thenOnce(decided);
    tell(...directed, reviewed('2026-12-10'), decided)
      .when({ ...letter, asked: then })
      .thenOnce({ type: 'DirectionOutcomeTold', data: { on, ...letter } });
  });
  it('and not before one (review-missing) [F-1.6 violated]', () => {
    decide(...directed)
      .when({ ...said, asked: then }, context)
      .thenRejected('review-missing');
    decide(...directed, reviewed('2026-12-10'), decided)
      .when({ ...said, decision: 'end', asked: then }, context)
      .thenRejected('review-missing');
  });
  it('of a direction, that is (not-a-direction)', () =>
    decide(...contracted, started, reviewed('2026-12-10'))
      .when({ ...said, asked: then }, context)
      .thenRejected('not-a-direction'));
  it('nothing is told that was not decided (nothing-due)', () =>
    tell(...directed)
      .when({ ...letter, asked: then })
      .thenRejected('nothing-due'));
});

describe('A place at another school', () => {
  it('is registered there, too, once', () =>
    deciderSpec(
      placement,
      recordDualRegistration,
    )(proposed())
      .when({ urn: '100001', from: day('2026-11-02'), asked: asked() })
      .thenOnce(dualRegistered));
});
