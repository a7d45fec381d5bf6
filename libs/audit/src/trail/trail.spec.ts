import { attendanceTrail } from '#libs/attendance';
import { BEGINNING, streamName, type Actor, type Event } from '#libs/kernel';
import { placementTrail } from '#libs/placements';
import { providerTrail } from '#libs/providers';
import { studentTrail } from '#libs/students';
import { describeOnBothDatabases, eventMetadata, project, recordedLog, type LogEntry } from '#libs/testing';
import { trailProjection } from './trail.projection.ts';
import { GetTrail, GetTrailHandler } from './trail.query.ts';

const SENTENCES = { ...placementTrail, ...attendanceTrail, ...providerTrail, ...studentTrail };
const auditor: Actor = { id: 'auditor', role: 'auditor', trustId: 't-1' };
const head: Actor = { id: 'head', role: 'headteacher', trustId: 't-1', schoolId: 's-1' };

const on = (category: string, id: string, type: string, data: object = {}): LogEntry => [
  streamName(category, id),
  { type, data } satisfies Event,
];
const proposed = (id: string, change: object = {}) =>
  on('placement', id, 'PlacementProposed', {
    placementId: id,
    trustId: 't-1',
    commissioningSchoolId: 's-1',
    providerId: 'v-1',
    studentId: 'st-1',
    reason: 'add-value',
    ...change,
  });
const approved = (provider: string, use: object) =>
  on('provider', provider, 'ProviderUseApproved', { ...use, by: 'chief', statedOn: '2026-09-04' });
const holder = (student: string, holderId: string) =>
  on('student', student, 'ParentalResponsibilityRecorded', { holderId, relationship: 'mother' });
const absence = { date: '2026-09-07', session: 'AM', reason: 'illness', delayMinutes: 10, absenceId: 'a-1' };

/** Two placements of one student at one provider, and another student’s elsewhere. */
const LOG = recordedLog(
  on('policy', 't-1', 'PolicyProfilePublished', { version: 'crst@1' }),
  on('school', 's-1', 'SchoolRegistered', { name: 'Oakfield' }),
  holder('st-1', 'mother'),
  holder('st-2', 'father'),
  proposed('p-1'),
  proposed('p-2'),
  proposed('p-3', { providerId: 'v-2', studentId: 'st-2' }),
  approved('v-1', { scope: 'provider' }),
  approved('v-1', { scope: 'placement', placementId: 'p-1' }),
  approved('v-1', { scope: 'placement', placementId: 'p-2' }),
  approved('v-2', { scope: 'provider' }),
  on('attendance', 'p-1', 'AbsenceReported', absence),
  on('attendance', 'p-2', 'AbsenceReported', absence),
  [
    streamName('placement', 'p-1'),
    { type: 'PlacementWithdrawn', data: { reason: 'other' } },
    { metadata: { policyVersion: 'crst@1', occurredAt: eventMetadata().occurredAt } },
  ],
  on('placement', 'p-1', 'StudentMovedPlanet'),
);

describeOnBothDatabases('The trail of a placement', (openDb) => {
  let handler: GetTrailHandler;
  beforeAll(async () => {
    handler = new GetTrailHandler(await project(trailProjection(SENTENCES), LOG, await openDb()));
  }, 60_000);
  const asked = (placementId: string, { behind = BEGINNING, limit = 100, actor = auditor } = {}) =>
    handler.execute(new GetTrail(placementId, actor, { behind, limit }));
  const positions = async (...page: Parameters<typeof asked>) =>
    (await asked(...page)).entries.map(({ position }) => position);

  it('has its own events, its absences, and those of its student and provider that are not about another', async () => {
    expect(await positions('p-1')).toStrictEqual([2, 4, 7, 8, 11, 13, 14]);
    expect(await positions('p-2')).toStrictEqual([2, 5, 7, 9, 12]);
    expect(await positions('p-3')).toStrictEqual([3, 6, 10]);
  });

  it('tells each fact in a sentence, and one that nobody knows by its name', async () => {
    const { entries } = await asked('p-1');
    expect(entries.map(({ about, sentence }) => [about, sentence])).toStrictEqual([
      ['student', 'Somebody was recorded as holding parental responsibility for the student (mother).'],
      ['placement', expect.stringContaining('proposed')],
      ['provider', 'The chief executive approved the use of this provider for the trust’s placements.'],
      ['provider', 'The chief executive approved the use of this provider for one placement.'],
      ['attendance', expect.stringContaining('reported absent from the morning of 7 September 2026')],
      ['placement', 'The school withdrew the placement before it started. Reason: other.'],
      ['placement', 'Student Moved Planet.'],
    ]);
  });

  it('tells who said it, when, and under which policy', async () => {
    const { entries } = await asked('p-1', { behind: 12, limit: 1 });
    const { $correlationId: correlationId, occurredAt, recordedAt, actor: by } = eventMetadata();
    expect(entries).toStrictEqual([
      {
        position: 13,
        event: 'PlacementWithdrawn',
        sentence: expect.any(String),
        occurredAt,
        recordedAt,
        by,
        about: 'placement',
        revision: 1,
        eventId: LOG[13]?.id,
        policyVersion: 'crst@1',
        correlationId,
      },
    ]);
    expect((await asked('p-1', { limit: 1 })).entries[0]?.policyVersion).toBeNull();
  });

  it('comes in pages, each behind the last, with nothing left out', async () => {
    const first = await asked('p-1', { limit: 3 });
    expect(first).toMatchObject({ placementId: 'p-1', total: 7, next: 7 });
    const second = await asked('p-1', { behind: 7, limit: 3 });
    expect(second).toMatchObject({ total: 7, next: 13 });
    const third = await asked('p-1', { behind: 13, limit: 3 });
    expect(third).toMatchObject({ total: 7, next: null });
    const all = [first, second, third].flatMap(({ entries }) => entries.map(({ position }) => position));
    expect(all).toStrictEqual(await positions('p-1'));
    expect(await asked('p-1', { limit: 7 })).toMatchObject({ next: null });
    expect(await asked('p-1', { behind: 99 })).toMatchObject({ entries: [], total: 7, next: null });
  });

  it('is open to the school’s leaders and the trust’s auditors, and to nobody else', async () => {
    expect(await positions('p-3', { actor: head })).toHaveLength(3);
    const outside = [
      ['p-1', { ...head, schoolId: 's-2' }],
      ['p-1', { ...auditor, trustId: 't-2' }],
      ['p-9', head],
    ] as const;
    for (const [id, actor] of outside) await expect(asked(id, { actor })).rejects.toMatchObject({ code: 'not-found' });
    const tutor: Actor = { id: 'tutor', role: 'providerStaff', trustId: 't-1', providerId: 'v-1' };
    await expect(asked('p-1', { actor: tutor })).rejects.toMatchObject({ code: 'role-not-allowed' });
  });
});
