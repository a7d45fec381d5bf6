import type { Actor, Reader } from '#libs/kernel';
import { fixedId, serveModules, type Sent, type Served } from '#libs/testing';
import { ExternalIdDigest, Schools } from './ports.ts';
import { projections } from './projections.ts';
import { StudentsModule } from './students.module.ts';

let served: Served;
beforeAll(async () => {
  const trustOf = (_: Reader, id: string) => Promise.resolve(id === schoolId ? trustId : undefined);
  const terms = [{ name: 'Autumn 2026', from: '2026-09-01', to: '2026-12-18' }];
  const calendarOf = () => Promise.resolve({ terms, closedDays: [] });
  const ports = [
    { provide: Schools, useValue: { trustOf, calendarOf } },
    { provide: ExternalIdDigest, useValue: { of: ({ id }: { id: string }) => `${id.length} characters` } },
  ];
  served = await serveModules({ modules: [StudentsModule], projections, ports });
});
afterAll(() => served.close());

const ask = (method: string, path: string, sent: Partial<Sent> = {}) =>
  served.ask(method, path, { as: asker, ...sent });

const [trustId, schoolId] = [fixedId(1), fixedId(2)];
const asker: Actor = { id: fixedId(3), role: 'headteacher', trustId, schoolId };
const colleague: Actor = { id: fixedId(5), role: 'apLead', trustId, schoolId: fixedId(6) };
const upn = 'A123456789012';
const student = { schoolId, yearGroup: 9, flags: ['ehcp'], externalIds: [{ system: 'mis', id: upn }] };

async function enrolled(key: string) {
  const { body } = await ask('POST', '/students', { body: student, key });
  return body.id as string;
}

describe('A student over HTTP', () => {
  it('is found as recorded, without the keys of other systems', async () => {
    const id = await enrolled('whole-life');
    const at = `/students/${id}`;
    await ask('PUT', `${at}/year-group`, { body: { yearGroup: 10 } });
    await ask('PUT', `${at}/flags`, { body: { flags: ['pupil-premium', 'ehcp'] } });
    const [mother, aunt] = [fixedId(7), fixedId(8)];
    const responsibility = `${at}/parental-responsibility`;
    await ask('POST', responsibility, { body: { holderId: mother, relationship: 'mother' } });
    await ask('POST', responsibility, { body: { holderId: aunt, relationship: 'other-relative' } });
    await ask('POST', `${responsibility}/${aunt}/end`, { body: { endedOn: '2026-09-01' } });
    const left = await ask('POST', `${at}/left-roll`, { body: { leftOn: '2026-09-02' } });
    const seen = await ask('GET', `${at}?after=${left.position}`);
    expect([seen.status, seen.etag]).toStrictEqual([200, '"6"']);
    expect(seen.body).toStrictEqual({
      studentId: id,
      trustId,
      schoolId,
      yearGroup: 10,
      flags: ['ehcp', 'pupil-premium'],
      parentalResponsibility: [
        { holderId: mother, relationship: 'mother' },
        { holderId: aunt, relationship: 'other-relative', endedOn: '2026-09-01' },
      ],
      rollStatus: 'left-roll',
      leftOn: '2026-09-02',
      suspensions: [],
    });
    const returned = await ask('POST', `${at}/returned-to-roll`, { body: { returnedOn: '2026-09-03' } });
    expect((await ask('GET', `${at}?after=${returned.position}`)).body).toMatchObject({
      rollStatus: 'on-roll',
      leftOn: null,
    });
  });

  it('is suspended, taught meanwhile and reinstated, as its record shows', async () => {
    const id = await enrolled('suspended');
    const at = `/students/${id}`;
    const document = { documentRef: fixedId(9), sha256: 'a'.repeat(64) };
    const told = { parentsToldAt: '2026-09-03T10:00:00Z', notice: document };
    const { body: suspension } = await ask('POST', `${at}/suspensions`, {
      body: { from: '2026-09-03', to: '2026-09-11', ...told },
    });
    const suspensionId = suspension.id as string;
    const education = {
      arrangedBy: 'school',
      from: '2026-09-10',
      start: '09:00',
      hoursAWeek: 25,
      parentsToldAt: '2026-09-04T08:00:00.000Z',
      shorterNoticeAgreed: false,
      record: document,
    };
    const arranged = await ask('POST', `${at}/sixth-day-education`, { body: { suspensionId, ...education } });
    expect(arranged.status).toBe(204);
    await ask('POST', `${at}/suspensions/${suspensionId}/reinstatement`, { body: { reinstatedOn: '2026-09-04' } });
    const excluded = await ask('POST', `${at}/permanent-exclusions`, { body: { from: '2026-10-05', ...told } });
    expect((await ask('GET', `${at}?after=${excluded.position}`)).body.suspensions).toStrictEqual([
      {
        suspensionId,
        kind: 'suspension',
        from: '2026-09-03',
        to: '2026-09-11',
        schoolDays: 7,
        reinstatedOn: '2026-09-04',
        education: [{ ...education, noticeHours: 144 }],
      },
      { suspensionId: excluded.body.id, kind: 'permanent-exclusion', from: '2026-10-05', education: [] },
    ]);
    const unknown = await ask('POST', `${at}/suspensions/${fixedId(99)}/reinstatement`, {
      body: { reinstatedOn: '2026-09-04' },
    });
    expect(unknown.body).toMatchObject({ status: 404, code: 'suspension-unknown' });
  });

  it('is enrolled once under one key', async () => expect(await enrolled('twice')).toBe(await enrolled('twice')));

  it('leaves a pupil’s number in no event', async () => {
    await enrolled('private');
    const texts: string[] = [];
    for await (const { events } of served.store.readAll()) texts.push(JSON.stringify(events));
    expect(texts.join('')).toContain('StudentEnrolled');
    expect(texts.join('')).not.toContain(upn);
  });

  it('needs neither flags nor keys of other systems', async () => {
    const { status } = await ask('POST', '/students', { body: { schoolId, yearGroup: 9, flags: null } });
    expect(status).toBe(201);
  });

  it('is enrolled at a school of the trust, within the enroller’s reach', async () => {
    expect((await ask('POST', '/students', { as: colleague, body: student })).status).toBe(404);
    const { body } = await ask('POST', '/students', {
      as: colleague,
      body: { ...student, schoolId: colleague.schoolId },
    });
    expect(body).toMatchObject({ status: 422, code: 'school-unknown' });
  });

  it('is unknown to another school', async () => {
    const id = await enrolled('reach');
    const { position } = await ask('PUT', `/students/${id}/year-group`, { body: { yearGroup: 11 } });
    expect((await ask('GET', `/students/${id}?after=${position}`, { as: colleague })).status).toBe(404);
    const change = { as: colleague, body: { yearGroup: 8 } };
    expect((await ask('PUT', `/students/${id}/year-group`, change)).status).toBe(404);
  });

  it.each([
    ['a fourteenth year', { ...student, yearGroup: 14 }],
    ['an unknown flag', { ...student, flags: ['tall'] }],
    ['a name', { ...student, name: 'Somebody' }],
  ])('is not enrolled with %s', async (_, body) =>
    expect((await ask('POST', '/students', { body })).body).toMatchObject({ status: 400, code: 'invalid-body' }),
  );
});
