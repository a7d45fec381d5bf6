import type { PlacementEvent } from '../domain/events.ts';
import { ceased, event, inDanger, startDay, started, weekLater } from '../domain/spec/course.ts';
import { day, document, person, schoolId, siteId, timetable } from '../domain/spec/examples.ts';
import { trail } from './trail.ts';

const sentenceOf = ({ type, data }: PlacementEvent) => (trail[type] as (data: unknown) => string)(data);
const judged = { by: person('lead'), on: weekLater, basis: document('basis') };
const formal = { on: weekLater, attendees: [], missing: [], progress: 'satisfactory' } as const;
const { destination: _destination, ...nowhere } = ceased.data as Extract<typeof ceased.data, { outcomes: unknown }>;

describe('The trail of a placement from its start on', () => {
  it.each<[PlacementEvent, string]>([
    [started, 'The placement started on 2 November 2026.'],
    [
      event('PlacementStarted', { startedOn: startDay, siteId, evidenceRecordedLate: ['fire-drills', 'first-aid'] }),
      'The placement started on 2 November 2026. Some evidence was recorded only later: fire drills, first aid.',
    ],
    [event('StudentDidNotArrive', { on: startDay }), 'The student did not arrive on 2 November 2026.'],
    [
      event('TimetableChanged', { timetable, effectiveFrom: weekLater }),
      'The timetable was changed from 9 November 2026: 2 half-days a week.',
    ],
    [
      event('TimetableChanged', { timetable: timetable.slice(1), effectiveFrom: weekLater }),
      'The timetable was changed from 9 November 2026: 1 half-day a week.',
    ],
    [
      event('SiteChanged', { siteId, effectiveFrom: weekLater }),
      'The student attends another site of the provider from 9 November 2026.',
    ],
    [
      event('AttainmentShared', { baseline: document('base'), on: startDay, to: person('tutor') }),
      'The student’s attainment was shared with the provider on 2 November 2026.',
    ],
    [
      event('VisitRecorded', { on: startDay, visitor: person('lead'), studentSeen: true, record: document('visit') }),
      'The school visited the provider on 2 November 2026; the student was seen.',
    ],
    [
      event('VisitRecorded', { on: startDay, visitor: person('lead'), studentSeen: false, record: document('visit') }),
      'The school visited the provider on 2 November 2026; the student was not seen.',
    ],
    [
      event('ProgressReportSubmitted', {
        periodFrom: startDay,
        periodTo: weekLater,
        progress: 'good',
        report: document('r'),
      }),
      'The provider reported on 2 November 2026 to 9 November 2026: progress was good.',
    ],
    [
      event('StudentViewCaptured', { on: weekLater, views: document('view'), sentiment: 'mixed' }),
      'The student said on 9 November 2026 how the placement goes (mixed).',
    ],
    [
      event('ReviewHeld', {
        on: weekLater,
        attendees: [],
        targets: [],
        progress: 'good',
        nextReviewOn: day('2026-12-07'),
      }),
      'A review was held on 9 November 2026; progress was judged good. The next review is on 7 December 2026.',
    ],
    [
      event('FormalReviewRequired', { because: 'unsatisfactory-progress' }),
      'A formal review became due, because progress was judged unsatisfactory.',
    ],
    [
      event('FormalReviewHeld', formal),
      'A formal review was held on 9 November 2026; progress was judged satisfactory.',
    ],
    [
      event('FormalReviewHeld', { ...formal, cessationConsidered: { decision: 'cease', reason: document('why') } }),
      'A formal review was held on 9 November 2026; progress was judged satisfactory. Ceasing was considered; the decision was to cease.',
    ],
    [
      event('ReadyForNextStageJudged', judged),
      'The student was judged on 9 November 2026 to be likely to succeed in the next stage.',
    ],
    [
      event('BehaviourImprovementRecorded', judged),
      'Behaviour was judged on 9 November 2026 to have improved enough for a return to school.',
    ],
    [
      event('PlacementExtended', { plannedEnd: day('2027-05-01'), approvedBy: 'head', reason: document('reason') }),
      'The headteacher extended the placement until 1 May 2027.',
    ],
    [
      event('PlacementPaused', { from: weekLater, reason: 'provider-closure' }),
      'The placement was paused from 9 November 2026. Reason: provider closure.',
    ],
    [event('PlacementResumed', { from: weekLater }), 'The placement was resumed from 9 November 2026.'],
    [
      event('ProviderConcernFlagged', { concern: 'unregistered-school-suspected' }),
      'The school’s leaders were told that the provider is suspected of being an unregistered school.',
    ],
    [
      event('ProviderConcernFlagged', { concern: 'site-closed' }),
      'The school’s leaders were told that the provider closes the site at which the student is.',
    ],
    [
      event('ProviderConcernCleared', { concern: 'site-closed' }),
      'The student is at an open site of the provider again.',
    ],
    [
      event('ProviderConcernCleared', { concern: 'unregistered-school-suspected' }),
      'The suspicion that the provider is an unregistered school was cleared.',
    ],
    [
      event('ReintegrationPlanned', { schoolId, from: weekLater, phased: true, plan: document('plan') }),
      'The student’s return to school was planned from 9 November 2026, in steps.',
    ],
    [
      event('ReintegrationPlanned', { schoolId, from: weekLater, phased: false, plan: document('plan') }),
      'The student’s return to school was planned from 9 November 2026, all at once.',
    ],
    [
      event('ReintegrationCompleted', { schoolId, on: weekLater }),
      'The student’s return to school was complete on 9 November 2026.',
    ],
    [ceased, 'The placement ceased on 6 November 2026. Ground: planned end. What follows: commissioning school.'],
    [event('PlacementCeased', nowhere), 'The placement ceased on 6 November 2026. Ground: planned end.'],
    [
      inDanger,
      'The placement was ceased at once on 6 November 2026, because it was likely to put the student in danger.',
    ],
    [
      event('DestinationRecorded', { destination: 'further-education', on: weekLater }),
      'It was recorded on 9 November 2026 what followed the placement: further education.',
    ],
    [
      event('FollowUpRecorded', { weeksAfter: 6, sustained: true, on: weekLater, by: person('lead') }),
      '6 weeks after the end, what followed the placement still lasted.',
    ],
    [
      event('FollowUpRecorded', { weeksAfter: 1, sustained: false, on: weekLater, by: person('lead') }),
      '1 week after the end, what followed the placement no longer lasted.',
    ],
  ])('tells $type', (told, sentence) => expect(sentenceOf(told)).toBe(sentence));
});
