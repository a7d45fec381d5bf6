import type { PersonRef, PlacementId, SchoolId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import type { AccountabilityMeetingHeld } from './events.ts';
import { provider } from './evolve.ts';
import { holdAccountabilityMeeting } from './hold-accountability-meeting.ts';
import { day, document, registered, today } from './spec/examples.ts';

const schoolId = fixedId(30) as SchoolId;
const about = { today, schoolId };
const meeting = {
  on: day('2026-09-03'),
  by: fixedId(31) as PersonRef,
  placements: [fixedId(32) as PlacementId, fixedId(33) as PlacementId],
  progress: 'unsatisfactory',
  actions: ['improvement-plan', 'closer-monitoring'],
  record: document(34),
  nextMeetingOn: day('2026-10-01'),
} as const;
const held = (change: Partial<AccountabilityMeetingHeld> = {}) =>
  ({ type: 'AccountabilityMeetingHeld', data: { schoolId, ...meeting, ...change } }) as const;

describe('An accountability meeting with a provider', () => {
  const given = deciderSpec(provider, holdAccountabilityMeeting);

  it('is recorded once, with the school whose placements it is about', () =>
    given(registered).when(meeting, about).thenOnce(held()));

  it('needs neither an action nor a next meeting where progress is good', () => {
    const { nextMeetingOn: _none, ...good } = { ...meeting, progress: 'good', actions: [] } as const;
    const { nextMeetingOn: _dropped, ...data } = held({ progress: 'good', actions: [] }).data;
    return given(registered).when(good, about).then({ type: 'AccountabilityMeetingHeld', data });
  });

  it('may be held again', () =>
    given(registered, held())
      .when({ ...meeting, on: today }, about)
      .then(held({ on: today })));

  it('is about placements there, of one school that is the caller’s (placements-not-here)', () =>
    given(registered).when(meeting, { today, schoolId: undefined }).thenRejected('placements-not-here'));

  it('says what is done where progress is unsatisfactory (action-missing)', () =>
    given(registered)
      .when({ ...meeting, actions: [] }, about)
      .thenRejected('action-missing'));

  it('is followed by a later one (next-meeting-out-of-order)', () =>
    given(registered)
      .when({ ...meeting, nextMeetingOn: meeting.on }, about)
      .thenRejected('next-meeting-out-of-order'));

  it('is not recorded ahead (day-in-future)', () =>
    given(registered)
      .when({ ...meeting, on: day('2026-09-05') }, about)
      .thenRejected('day-in-future'));

  it('needs a provider (not-found)', () => given().when(meeting, about).thenRejected('not-found'));
});
