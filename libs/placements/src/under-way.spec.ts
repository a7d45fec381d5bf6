import type { Actor, PlacementId, ProviderId, SchoolId, SiteId, StudentId, TrustId } from '#libs/kernel';
import type { Sent } from '#libs/testing';
import type { PlacementEvent } from './domain/events.ts';
import { prepared, ready, vetted } from './domain/spec/course.ts';
import { creatingTomorrow, provider, school, student, timetable } from './domain/spec/examples.ts';
import { approved } from './domain/spec/history.ts';
import type { TargetId } from './domain/vocabulary.ts';
import { document, head, id, providerId, schoolId, siteId, studentId, trustId, tutor } from './spec/bodies.ts';
import { serve } from './spec/served.ts';

const headteacher: Actor = { id: head, role: 'headteacher', trustId, schoolId };
const dsl: Actor = { id: id(16), role: 'dsl', trustId, schoolId };
const providerStaff: Actor = { id: tutor, role: 'providerStaff', trustId, providerId };
const elsewhere: Actor = { ...headteacher, id: id(13), schoolId: id(14) };
const target = id(40) as TargetId;
const annexe = id(41);

/** The same history, under ids as they come over HTTP. */
const own = (placementId: PlacementId, told: PlacementEvent): PlacementEvent => {
  if (told.type === 'InitialMeetingHeld')
    return { ...told, data: { ...told.data, targets: told.data.targets.map((one) => ({ ...one, targetId: target })) } };
  if (told.type !== 'PlacementProposed') return told;
  const ids = { trustId: trustId as TrustId, commissioningSchoolId: schoolId as SchoolId };
  const whose = { studentId: studentId as StudentId, providerId: providerId as ProviderId };
  return { ...told, data: { ...told.data, placementId, ...ids, ...whose } };
};

let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  const openSites = [siteId, annexe] as SiteId[];
  const known = creatingTomorrow({
    school: school({ trustId }),
    student: student({ trustId, schoolId }),
    provider: provider({ trustId, openSites }),
  });
  served = await serve(vetted(known), '2026-11-09T12:00:00Z');
});
afterAll(() => served.close());

let last = 0x100;
async function placed(history: readonly PlacementEvent[]): Promise<PlacementId> {
  const placementId = id((last += 1)) as PlacementId;
  await served.record(
    placementId,
    history.map((told) => own(placementId, told)),
    headteacher,
  );
  return placementId;
}
const ask = (method: string, path: string, sent: Partial<Sent> = {}) =>
  served.ask(method, path, { as: headteacher, ...sent });

const start = { startedOn: '2026-11-02', siteId };
const judging = { by: head, basis: document(51) };
const assessed = [{ targetId: target, assessment: 'on-track', value: 91 }];
const review = {
  attendees: ['school-leader', 'student'],
  targets: assessed,
  progress: 'unsatisfactory',
  readyForNextStage: false,
  nextReviewOn: '2026-12-07',
};
const formal = {
  attendees: ['school-leader', 'student', 'parent'],
  missing: [{ party: 'provider', reason: 'declined' }],
  progress: 'unsatisfactory',
  cessationConsidered: { decision: 'continue', reason: document(52) },
};
const report = { periodFrom: '2026-11-02', periodTo: '2026-11-06', progress: 'good', report: document(53) };
const view = { views: document(54), sentiment: 'mixed' };
const visit = { visitor: head, studentSeen: true, record: document(55) };
const plan = { schoolId, from: '2026-11-09', phased: true, plan: document(56) };
const ceasing = {
  ground: 'reintegrated',
  ceasedOn: '2026-11-09',
  outcomes: assessed,
  destination: 'commissioning-school',
  studentAssessment: document(57),
};

/** Every command from the start on: how it is sent, and which facts it becomes. */
const WAY: readonly (readonly [method: string, path: string, body: object, ...facts: string[]])[] = [
  ['POST', 'start', start, 'PlacementStarted'],
  ['POST', 'non-arrivals', {}, 'StudentDidNotArrive'],
  ['PUT', 'timetable', { timetable: timetable.slice(1), effectiveFrom: '2026-11-09' }, 'TimetableChanged'],
  ['PUT', 'site', { siteId: annexe, effectiveFrom: '2026-11-09' }, 'SiteChanged'],
  ['POST', 'attainment', { baseline: document(50), to: tutor }, 'AttainmentShared'],
  ['POST', 'visits', visit, 'VisitRecorded'],
  ['POST', 'progress-reports', report, 'ProgressReportSubmitted'],
  ['POST', 'student-views', view, 'StudentViewCaptured'],
  ['POST', 'reviews', review, 'ReviewHeld', 'FormalReviewRequired'],
  ['POST', 'formal-reviews', formal, 'FormalReviewHeld'],
  ['POST', 'next-stage-judgements', judging, 'ReadyForNextStageJudged'],
  ['POST', 'behaviour-improvement', judging, 'BehaviourImprovementRecorded'],
  ['POST', 'extension', { plannedEnd: '2027-04-30', reason: document(58) }, 'PlacementExtended'],
  ['POST', 'pause', { from: '2026-11-09', reason: 'illness' }, 'PlacementPaused'],
  ['POST', 'resumption', { from: '2026-11-09' }, 'PlacementResumed'],
  ['POST', 'reintegration', plan, 'ReintegrationPlanned'],
  ['POST', 'reintegration/completion', {}, 'ReintegrationCompleted'],
  ['POST', 'ceasing', ceasing, 'PlacementCeased'],
  ['POST', 'destination', { destination: 'employment' }, 'DestinationRecorded'],
  ['POST', 'follow-ups', { weeksAfter: 6, sustained: true, by: head }, 'FollowUpRecorded'],
];
const asFor = (path: string) => (path === 'progress-reports' ? providerStaff : headteacher);

describe('A placement over HTTP, from its start on', () => {
  it('goes from its start to what became of it, and asked again adds nothing', async () => {
    const placementId = await placed(ready);
    const expected: string[] = [];
    for (const [method, path, body, ...facts] of WAY) {
      expected.push(...facts);
      const etag = `"${ready.length + expected.length - 1}"`;
      for (const _time of ['once', 'again']) {
        const sent = { as: asFor(path), body };
        expect(await ask(method, `/placements/${placementId}/${path}`, sent)).toMatchObject({ status: 204, etag });
      }
    }
    const stands = await served.standing(placementId, ready.length);
    expect(stands.map(({ type }) => type)).toStrictEqual(expected);
    expect(stands.find(({ type }) => type === 'VisitRecorded')?.data).toStrictEqual({ on: '2026-11-09', ...visit });
  });

  it('says when it happened beside what it says', async () => {
    const placementId = await placed(ready);
    await ask('POST', `/placements/${placementId}/start`, { body: start });
    const body = { ...visit, occurredAt: '2026-11-04T10:00:00Z' };
    await ask('POST', `/placements/${placementId}/visits`, { body });
    expect((await served.standing(placementId)).at(-1)?.data).toStrictEqual({ on: '2026-11-04', ...visit });
  });
  it('does not start before it is ready', async () => {
    const placementId = await placed(prepared);
    const refused = await ask('POST', `/placements/${placementId}/start`, { body: start });
    const clauses = ['CTT-7.2.10', 'CTT-7.3.23', 'F-2.2', 'F-2.2', 'F-2.2'].map((clause) => ({ id: clause }));
    expect(refused.body).toMatchObject({ status: 422, code: 'clauses-unmet', clauses });
  });
  it.each([
    ['start', { ...start, startedOn: '2 November' }, '#/startedOn'],
    ['visits', { ...visit, record: 'He was fine' }, '#/record'],
    ['visits', { ...visit, on: '2026-11-04' }, '#/on'],
    ['student-views', { ...view, sentiment: 'bored' }, '#/sentiment'],
    ['reviews', { ...review, attendees: ['aunt'] }, '#/attendees/0'],
    ['formal-reviews', { ...formal, missing: [{ party: 'provider', reason: 'late' }] }, '#/missing/0/reason'],
    ['ceasing', { ...ceasing, ground: 'tired' }, '#/ground'],
    ['ceasing', { ...ceasing, outcomes: undefined }, '#/outcomes'],
    ['follow-ups', { weeksAfter: 0, sustained: true, by: head }, '#/weeksAfter'],
  ])('refuses a malformed body: %s %j', async (path, body, pointer) => {
    const refused = await ask('POST', `/placements/${id(0x99)}/${path}`, { body });
    const pointers = refused.body.errors.map((error: { pointer: string }) => error.pointer);
    expect([refused.status, [...new Set(pointers)]]).toStrictEqual([400, [pointer]]);
  });

  describe('for danger', () => {
    const danger = {
      ground: 'danger',
      outcomes: 'none',
      ceasedOn: 'today',
      unknown: 1,
      occurredAt: '2027-01-01T00:00:00Z',
    };
    const ceased = { type: 'PlacementCeased', data: { ground: 'danger', ceasedOn: '2026-11-09', by: dsl.id } };

    it.each(['ceasing', 'ceasing-for-danger'])('ends whatever it is told with, once: %s', async (path) => {
      const placementId = await placed(approved);
      const headers = { 'if-match': '"999"', 'idempotency-key': 'used-before' };
      const sent = { as: dsl, body: danger, headers };
      for (const _time of ['once', 'again'])
        expect((await ask('POST', `/placements/${placementId}/${path}`, sent)).status).toBe(204);
      expect(await served.standing(placementId, approved.length)).toStrictEqual([ceased]);
    });
    it('is for a leader of that school alone', async () => {
      const placementId = await placed(ready);
      const by = (as: Actor) => ask('POST', `/placements/${placementId}/ceasing`, { as, body: { ground: 'danger' } });
      const apLead = await by({ ...headteacher, role: 'apLead' });
      expect(apLead.body).toMatchObject({ status: 403, facts: { clause: 'CTT-7.7.1' } });
      expect((await by(elsewhere)).status).toBe(404);
      expect((await ask('POST', `/placements/${placementId}/ceasing`, { as: dsl, body: ceasing })).status).toBe(403);
    });
  });

  it('shows what a write left behind, and nothing anew where nothing changed', async () => {
    const placementId = await placed(ready);
    const { position, etag } = await ask('POST', `/placements/${placementId}/start`, { body: start });
    const path = `/placements/${placementId}`;
    const shown = await ask('GET', `${path}?after=${position}`);
    expect(shown).toMatchObject({ status: 200, etag, body: { status: 'active', startedOn: '2026-11-02', siteId } });
    expect((await ask('GET', path, { headers: { 'if-none-match': etag ?? '' } })).status).toBe(304);
    const progress = await ask('GET', `${path}/progress?after=${position}`, { as: providerStaff });
    expect(progress.body.targets).toMatchObject([{ targetId: target, latest: null }]);
    const list = await ask('GET', `/placements?after=${position}&status=active&limit=1&school=${schoolId}`);
    expect(list.body.placements).toHaveLength(1);
    expect((await ask('GET', '/placements?status=lost')).status).toBe(400);
    for (const outside of [path, `${path}/progress`])
      expect((await ask('GET', outside, { as: elsewhere })).status).toBe(404);
  });
});
