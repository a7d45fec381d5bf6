import { streamName, type Actor } from '#libs/kernel';
import { describeOnBothDatabases, project, recordedLog, type LogEntry } from '#libs/testing';
import { performanceProjection } from './performance.projection.ts';
import { GetProviderPerformance, GetProviderPerformanceHandler } from './performance.query.ts';

const [head, auditor]: readonly [Actor, Actor] = [
  { id: 'head', role: 'headteacher', trustId: 't-1', schoolId: 's-1' },
  { id: 'auditor', role: 'auditor', trustId: 't-1' },
];
const tutor: Actor = { id: 'tutor', role: 'providerStaff', trustId: 't-1', providerId: 'v-1' };
const told = (category: string, id: string, type: string, data: object): LogEntry => [
  streamName(category, id),
  { type, data },
];
const ofPlacement = (id: string, schoolId: string, ...events: readonly (readonly [string, object])[]): LogEntry[] => {
  const whose = { placementId: id, trustId: 't-1', commissioningSchoolId: schoolId, providerId: 'v-1' };
  const all = [['PlacementProposed', whose], ...events] as const;
  return all.map(([type, data]) => told('placement', id, type, data));
};
const meeting = (schoolId: string, change: object = {}): LogEntry =>
  told('provider', 'v-1', 'AccountabilityMeetingHeld', {
    on: '2026-11-10',
    by: 'head',
    schoolId,
    placements: ['p-1'],
    progress: 'unsatisfactory',
    actions: ['improvement-plan'],
    record: { documentRef: 'd', sha256: 's' },
    ...change,
  });
const judged = (type: string, progress: string) => [type, { progress }] as const;
const started = ['PlacementStarted', {}] as const;
const targets = ['InitialMeetingHeld', { targets: [{ targetId: 'a' }, { targetId: 'b' }] }] as const;
const outcomes = [
  { targetId: 'a', assessment: 'met' },
  { targetId: 'b', assessment: 'behind' },
];

const LOG = recordedLog(
  told('provider', 'v-1', 'ProviderRegistered', { providerId: 'v-1', trustId: 't-1' }),
  ...ofPlacement(
    'p-1',
    's-1',
    started,
    judged('ProgressReportSubmitted', 'unsatisfactory'),
    judged('FormalReviewHeld', 'unsatisfactory'),
  ),
  meeting('s-1', { nextMeetingOn: '2026-12-08' }),
  ...ofPlacement('p-2', 's-1', targets, started, judged('ReviewHeld', 'good'), [
    'PlacementCeased',
    { ground: 'planned-end', outcomes },
  ]),
  ...ofPlacement('p-3', 's-2', started, judged('ReviewHeld', 'unsatisfactory'), judged('ReviewHeld', 'satisfactory')),
  ...ofPlacement('p-4', 's-2', targets, started, ['PlacementCeased', { ground: 'danger' }]),
  ...ofPlacement('p-5', 's-2'),
  meeting('s-2'),
);

describeOnBothDatabases('How a provider performs', (openDb) => {
  let handler: GetProviderPerformanceHandler;
  beforeAll(async () => {
    handler = new GetProviderPerformanceHandler(await project(performanceProjection, LOG, await openDb()));
  }, 60_000);
  const seenBy = (actor: Actor, id = 'v-1') => handler.execute(new GetProviderPerformance(id, actor));

  it('is what became of a school’s own students there, and how it was held to account', async () =>
    expect(await seenBy(head)).toStrictEqual({
      providerId: 'v-1',
      placements: { underWay: 1, ended: 1 },
      judgements: { good: 1, satisfactory: 0, unsatisfactory: 2 },
      latest: { unsatisfactory: 1 },
      unsatisfactoryAgain: ['p-1'],
      targets: { met: 1, set: 2 },
      endings: { 'planned-end': 1 },
      meetings: [
        {
          schoolId: 's-1',
          on: '2026-11-10',
          progress: 'unsatisfactory',
          actions: ['improvement-plan'],
          placements: ['p-1'],
          record: { documentRef: 'd', sha256: 's' },
          nextMeetingOn: '2026-12-08',
        },
      ],
    }));

  it.each([
    ['the trust', auditor],
    ['the provider', tutor],
  ])('is that of all schools to %s', async (_, actor) => {
    const { meetings, ...all } = await seenBy(actor);
    expect(meetings.map(({ schoolId }) => schoolId)).toStrictEqual(['s-1', 's-2']);
    expect(all).toStrictEqual({
      providerId: 'v-1',
      placements: { underWay: 2, ended: 2 },
      judgements: { good: 1, satisfactory: 1, unsatisfactory: 3 },
      latest: { unsatisfactory: 1, satisfactory: 1 },
      unsatisfactoryAgain: ['p-1'],
      targets: { met: 1, set: 4 },
      endings: { 'planned-end': 1, danger: 1 },
    });
  });

  it('is nobody else’s to see', async () => {
    await expect(seenBy({ ...head, trustId: 't-2' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(seenBy({ ...tutor, providerId: 'v-2' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(seenBy(head, 'v-9')).rejects.toMatchObject({ code: 'not-found' });
    const analyst: Actor = { id: 'analyst', role: 'analyst', trustId: 't-1' };
    await expect(seenBy(analyst)).rejects.toMatchObject({ code: 'role-not-allowed' });
  });
});
