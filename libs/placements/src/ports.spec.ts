import { fold } from '#libs/kernel';
import { placement } from './domain/evolve.ts';
import { day, proposal, providerId, schoolId, studentId, trustId } from './domain/spec/examples.ts';
import { proposed, started } from './domain/spec/history.ts';
import { concernedBy } from './ports.ts';

const streams = { trustId, schoolId, studentId, providerId };

describe('What a placement’s gates ask about', () => {
  it('is its streams, and nothing of the past where it is being proposed', () =>
    expect(concernedBy(proposal())).toStrictEqual(streams));

  it('is since when it is there, and which reviews were held', () => {
    const state = fold(placement, [
      proposed(),
      started,
      { type: 'ReviewHeld', data: { on: day('2026-11-30'), attendees: [], targets: [], progress: 'good' } },
    ]);
    expect(concernedBy(proposal(), state)).toStrictEqual({
      ...streams,
      proposedOn: day('2026-09-07'),
      reviewsHeldOn: [day('2026-11-30')],
    });
  });

  it('is of no day where it was proposed before that was noted', () => {
    const { proposedOn: _, ...before } = proposal();
    const state = fold(placement, [{ type: 'PlacementProposed', data: before }]);
    expect(concernedBy(before, state)).toStrictEqual({ ...streams, proposedOn: undefined, reviewsHeldOn: [] });
  });
});
