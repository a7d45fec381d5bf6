import { streamName, type Actor, type LocalDate, type PlacementId } from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';
import { describeOnBothDatabases, fixedIds, project, recordedLog } from '#libs/testing';
import type { PlacementEvent } from '../domain/events.ts';
import { day, document, person, providerId, schoolId, targets, trustId } from '../domain/spec/examples.ts';
import { ceased, event, inDanger, startDay, started, target, weekLater } from '../domain/spec/course.ts';
import { approved, met } from '../domain/spec/history.ts';
import type { TargetAssessment } from '../domain/vocabulary.ts';
import { progress } from './progress.projection.ts';
import { GetProgress, GetProgressHandler, type ProgressShown } from './progress.query.ts';

type Case = readonly [what: string, since: readonly PlacementEvent[], shown: Partial<ProgressShown>];

const before: readonly PlacementEvent[] = [...approved, met(), started];
const attainment = { baseline: document('baseline'), on: startDay, to: person('tutor') };
const report = { periodFrom: startDay, periodTo: weekLater, progress: 'good', report: document('report') } as const;
const view = { on: weekLater, views: document('view'), sentiment: 'mixed' } as const;
const visit = { on: weekLater, visitor: person('lead'), studentSeen: true, record: document('visit') };
const judged = { by: person('lead'), on: weekLater, basis: document('basis') };
const review = {
  on: weekLater,
  attendees: ['student'],
  targets: [{ targetId: target, assessment: 'on-track', value: 91 }],
  progress: 'unsatisfactory',
  nextReviewOn: day('2026-12-18'),
} as const;
const formal = { on: weekLater, attendees: [], missing: [], progress: 'satisfactory' } as const;
const required = event('FormalReviewRequired', { because: 'unsatisfactory-progress' });
const latest = (assessment: TargetAssessment['assessment'], on: LocalDate, value?: number): ProgressShown['targets'] =>
  targets.map((each) => ({ ...each, latest: { assessment, on, ...(value !== undefined && { value }) } }));

const CASES: readonly Case[] = [
  [
    'InitialMeetingHeld',
    [],
    {
      targets: targets.map((each) => ({ ...each, latest: null })),
      nextReviewOn: day('2026-12-07'),
      attainment: null,
      reports: [],
      views: [],
      visits: [],
      reviews: [],
      judgements: [],
      formalReviewDue: false,
      followUps: [],
    },
  ],
  ['AttainmentShared', [event('AttainmentShared', attainment)], { attainment }],
  [
    'ProgressReportSubmitted, in order',
    [
      event('ProgressReportSubmitted', report),
      event('ProgressReportSubmitted', { ...report, progress: 'satisfactory' }),
    ],
    { reports: [report, { ...report, progress: 'satisfactory' }] },
  ],
  ['StudentViewCaptured', [event('StudentViewCaptured', view)], { views: [view] }],
  ['VisitRecorded', [event('VisitRecorded', visit)], { visits: [visit] }],
  [
    'ReviewHeld',
    [event('ReviewHeld', review)],
    {
      reviews: [{ kind: 'review', ...review }],
      targets: latest('on-track', weekLater, 91),
      nextReviewOn: day('2026-12-18'),
    },
  ],
  [
    'ReviewHeld, that left the target out and set no next day',
    [event('ReviewHeld', review), event('ReviewHeld', { on: weekLater, attendees: [], targets: [], progress: 'good' })],
    { targets: latest('on-track', weekLater, 91), nextReviewOn: null },
  ],
  ['FormalReviewRequired', [event('ReviewHeld', review), required], { formalReviewDue: true }],
  [
    'FormalReviewHeld',
    [event('ReviewHeld', review), required, event('FormalReviewHeld', formal)],
    {
      formalReviewDue: false,
      reviews: [
        { kind: 'review', ...review },
        { kind: 'formal', ...formal },
      ],
    },
  ],
  [
    'ReadyForNextStageJudged and BehaviourImprovementRecorded',
    [event('BehaviourImprovementRecorded', judged), event('ReadyForNextStageJudged', judged)],
    {
      judgements: [
        { kind: 'behaviour-improved', ...judged },
        { kind: 'ready-for-next-stage', ...judged },
      ],
    },
  ],
  ['PlacementCeased', [ceased], { targets: latest('met', day('2026-11-06')), nextReviewOn: null }],
  [
    'PlacementCeased for danger',
    [event('ReviewHeld', review), inDanger],
    { targets: latest('on-track', weekLater, 91), nextReviewOn: null },
  ],
  [
    'FollowUpRecorded',
    [ceased, event('FollowUpRecorded', { weeksAfter: 6, sustained: true, on: weekLater, by: person('lead') })],
    { followUps: [{ weeksAfter: 6, sustained: true, on: weekLater, by: person('lead') }] },
  ],
];

const idOf = (n: number) => fixedIds.record(n) as PlacementId;
const own = (n: number, told: PlacementEvent): PlacementEvent =>
  told.type === 'PlacementProposed' ? { ...told, data: { ...told.data, placementId: idOf(n) } } : told;
const log = recordedLog(
  ...CASES.flatMap(([, since], n) =>
    [...before, ...since].map((told) => [streamName('placement', idOf(n)), own(n, told)] as const),
  ),
);
const headteacher: Actor = { id: 'head', role: 'headteacher', trustId, schoolId };

describeOnBothDatabases('How a student gets on', (open) => {
  let db: ReadDb;
  beforeAll(async () => {
    db = await project(progress, log, await open());
  });
  const get = (n: number, actor = headteacher) => new GetProgressHandler(db).execute(new GetProgress(idOf(n), actor));

  it.each(CASES.map(([what, since, expected], n) => [what, { n, since, expected }] as const))(
    'shows %s',
    async (_, { n, since, expected }) => {
      const { resource, revision } = await get(n);
      for (const [field, value] of Object.entries(expected))
        expect([field, resource[field as keyof ProgressShown]]).toEqual([field, value]);
      expect(revision).toBe(before.length + since.length - 1);
    },
  );

  it('is unknown outside one’s reach, and where there is no placement (not-found)', async () => {
    await expect(get(0, { ...headteacher, schoolId: 'school-2' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(get(0, { ...headteacher, trustId: 'trust-2' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(get(999)).rejects.toMatchObject({ code: 'not-found' });
  });
  it('is for the provider’s own staff, not for analysts (not-found, role-not-allowed)', async () => {
    const tutor: Actor = { id: 'tutor', role: 'providerStaff', trustId, providerId };
    expect((await get(0, tutor)).resource.placementId).toBe(idOf(0));
    await expect(get(0, { ...tutor, providerId: 'provider-2' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(get(0, { ...headteacher, role: 'analyst' })).rejects.toMatchObject({ code: 'role-not-allowed' });
  });
});
