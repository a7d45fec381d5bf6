import { school, type SchoolEvent } from '#libs/governance';
import type { Actor, Aggregate, Event } from '#libs/kernel';
import { attendanceProjection, OversightModule } from '#libs/oversight';
import { placement, type PlacementEvent } from '#libs/placements';
import { ProcessesModule } from '#libs/processes';
import { envelopeOf, fixedId, serveModules, type Sent, type Served } from '#libs/testing';
import { AttendanceModule } from './attendance.module.ts';

let served: Served;
beforeAll(async () => {
  served = await serveModules({
    modules: [ProcessesModule, AttendanceModule, OversightModule],
    projections: [attendanceProjection],
    now: '2026-09-08T10:00:00Z',
  });
  await toldOf(school, schoolId, ...calendar);
}, 60_000);
afterAll(() => served.close());

const [trustId, schoolId, providerId] = [fixedId(1), fixedId(2), fixedId(3)];
const tutor: Actor = { id: fixedId(4), role: 'providerStaff', trustId, providerId };
const officer: Actor = { id: fixedId(5), role: 'attendanceOfficer', trustId, schoolId };

let told = 0;
const toldOf = <S, E extends Event>(aggregate: Aggregate<S, E>, id: string, ...events: readonly E[]) =>
  served.ledger.transact(aggregate, id, envelopeOf((told += 1)), { authorise: () => undefined, decide: () => events });

const calendar = [
  { type: 'SchoolRegistered', data: { schoolId, trustId, name: 'Oakfield' } },
  {
    type: 'SchoolCalendarSet',
    data: { terms: [{ name: 'Autumn', from: '2026-09-02', to: '2026-12-18' }], closedDays: [] },
  },
] as unknown as readonly SchoolEvent[];
const ill = { date: '2026-09-07', session: 'AM', reason: 'illness' };

let placements = 100;
/** A placement on Monday mornings and afternoons from 7 September 2026. */
async function startedPlacement(): Promise<string> {
  const placementId = fixedId((placements += 1));
  const timetable = ['AM', 'PM'].map((session) => ({ weekday: 1, session, start: '09:00', end: '12:00' }));
  const proposal = { placementId, trustId, commissioningSchoolId: schoolId, providerId, studentId: fixedId(6) };
  const history = [
    { type: 'PlacementProposed', data: { ...proposal, timetable } },
    { type: 'PlacementStarted', data: { startedOn: '2026-09-07', siteId: fixedId(7), evidenceRecordedLate: [] } },
  ] as unknown as readonly PlacementEvent[];
  await toldOf(placement, placementId, ...history);
  return placementId;
}

const ask = (method: string, path: string, sent: Partial<Sent> = {}) =>
  served.ask(method, path, { as: officer, ...sent });
const attendanceOf = async (id: string, position: string | null) =>
  (await ask('GET', `/placements/${id}/attendance?after=${position}`)).body;
const reported = async (id: string, change: object = {}) => {
  const { position } = await ask('POST', `/placements/${id}/absences`, { as: tutor, body: { ...ill, ...change } });
  return (await attendanceOf(id, position)).absences.at(-1).absenceId as string;
};

describe('The absences of a placement over HTTP', () => {
  it('are reported, explained and corrected, and counted', async () => {
    const id = await startedPlacement();
    const at = `/placements/${id}/absences`;
    const report = await ask('POST', at, { as: tutor, body: { ...ill, reason: 'not-known' } });
    expect([report.status, report.etag]).toStrictEqual([204, '"0"']);
    const [absence] = (await attendanceOf(id, report.position)).absences;
    expect(absence).toMatchObject({ ...ill, reason: 'not-known', delayMinutes: 1560 });
    const explanation = { body: { reason: 'illness', explainedBy: 'parent' } };
    expect((await ask('POST', `${at}/${absence.absenceId}/explanations`, explanation)).etag).toBe('"1"');
    const to = { ...ill, session: 'PM' };
    const correction = { body: { to, reason: 'wrong-session' } };
    expect((await ask('POST', `${at}/${absence.absenceId}/corrections`, correction)).etag).toBe('"2"');
    const withdrawal = { body: { reason: 'reported-in-error' } };
    const { position } = await ask('POST', `${at}/${absence.absenceId}/corrections`, withdrawal);
    expect(await attendanceOf(id, position)).toMatchObject({
      possible: 2,
      reportedAbsent: 0,
      unconfirmed: 2,
      absences: [{ ...to, explained: true, withdrawn: true, history: [{ reason: 'not-known' }, ill, to] }],
    });
  });

  it('are recorded once under one key', async () => {
    const id = await startedPlacement();
    const report = { as: tutor, body: ill, key: 'once' };
    const first = await ask('POST', `/placements/${id}/absences`, report);
    expect(await ask('POST', `/placements/${id}/absences`, report)).toStrictEqual(first);
  });

  it('are told apart under the same key: another absence is no repeat', async () => {
    const id = await startedPlacement();
    const absences = [await reported(id), await reported(id, { session: 'PM' })];
    const withdraw = (absenceId: string | undefined) => {
      const body = { reason: 'reported-in-error' };
      return ask('POST', `/placements/${id}/absences/${absenceId}/corrections`, { body, key: 'withdraw' });
    };
    expect((await withdraw(absences[0])).status).toBe(204);
    expect((await withdraw(absences[1])).body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  it('are changed by nobody who read older ones', async () => {
    const id = await startedPlacement();
    const at = `/placements/${id}/absences/${await reported(id)}`;
    await ask('POST', `${at}/explanations`, { body: { reason: 'illness', explainedBy: 'parent' } });
    const { body } = await ask('POST', `${at}/corrections`, { body: { reason: 'reported-in-error' }, ifMatch: '"0"' });
    expect(body).toMatchObject({ status: 412, code: 'precondition-failed' });
  });

  it('are nobody’s business elsewhere, and corrected by the school alone', async () => {
    const id = await startedPlacement();
    const at = `/placements/${id}/absences`;
    const elsewhere = { body: ill, as: { ...tutor, providerId: fixedId(9) } };
    expect((await ask('POST', at, elsewhere)).body).toMatchObject({ status: 404, code: 'not-found' });
    expect((await ask('POST', `/placements/${fixedId(99)}/absences`, { body: ill })).status).toBe(404);
    const correction = { as: tutor, body: { reason: 'reported-in-error' } };
    expect((await ask('POST', `${at}/${await reported(id)}/corrections`, correction)).body).toMatchObject({
      status: 403,
      facts: { clause: 'CTT-7.5.2' },
    });
  });

  it.each([
    ['a day without sessions', { date: '2026-09-08' }, 422, 'session-not-expected'],
    ['a day before the start', { date: '2026-09-04' }, 422, 'absence-before-start'],
    ['a day to come', { date: '2026-09-14' }, 422, 'absence-in-future'],
    ['a reason that is no code', { reason: 'poorly' }, 400, 'invalid-body'],
    ['a date that is none', { date: '2026-02-30' }, 400, 'invalid-body'],
  ])('are not reported of %s', async (_, change, status, code) => {
    const id = await startedPlacement();
    const { body } = await ask('POST', `/placements/${id}/absences`, { as: tutor, body: { ...ill, ...change } });
    expect(body).toMatchObject({ status, code });
  });

  it('are not explained where nobody reported them', async () => {
    const id = await startedPlacement();
    const explanation = { body: { reason: 'illness', explainedBy: 'parent' } };
    const answer = await ask('POST', `/placements/${id}/absences/${fixedId(98)}/explanations`, explanation);
    expect(answer.body).toMatchObject({ status: 404, code: 'absence-unknown' });
  });
});
