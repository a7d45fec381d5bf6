import type { AttendanceEvent } from '#libs/attendance';
import { instant, streamName, type Actor, type Event } from '#libs/kernel';
import type { PlacementEvent } from '#libs/placements';
import { describeOnBothDatabases, frozenClock, project, recordedLog, type LogEntry } from '#libs/testing';
import { attendanceProjection } from './attendance.projection.ts';
import { GetAttendance, GetAttendanceHandler } from './attendance.query.ts';
import {
  day,
  calendar,
  nextCalendar,
  target,
  proposed,
  started,
  ceased,
  paused,
  resumed,
  timetabled,
  missed,
  absent,
  explained,
  moved,
  withdrawn,
  mondays,
  tuesdays,
  thursdays,
} from './spec/examples.ts';

const clock = frozenClock('2026-11-13T12:00:00Z');
const officer: Actor = { id: 'officer', role: 'attendanceOfficer', trustId: 't-1', schoolId: 's-1' };
const tutor: Actor = { id: 'tutor', role: 'providerStaff', trustId: 't-1', providerId: 'v-1' };

const recordedAt = instant('2026-11-04T09:00:00Z');
const about = (category: string, id: string, events: readonly Event[]): LogEntry[] =>
  events.map((event) => [streamName(category, id), event, { metadata: { recordedAt } }]);
const ofPlacement = (id: string, ...events: readonly PlacementEvent[]) =>
  about('placement', id, [proposed(id), ...events]);
const absencesOf = (id: string, ...events: readonly AttendanceEvent[]) => about('attendance', id, events);

/** A placement of each kind, from Tuesday 20 October 2026: a week, the half-term, two weeks. */
const LOG = recordedLog(
  ...about('school', 's-1', [calendar, target, nextCalendar]),
  ...ofPlacement('p-1', started('2026-10-20')),
  ...ofPlacement('p-2', started('2026-10-20'), timetabled('2026-11-09', mondays, tuesdays)),
  ...ofPlacement('p-3', started('2026-10-20'), paused('2026-10-22'), resumed('2026-11-03'), paused('2026-11-10')),
  ...ofPlacement('p-4', started('2026-10-20'), ceased('2026-11-03')),
  ...ofPlacement('p-5', ceased('2026-10-20')),
  ...ofPlacement('p-6', timetabled('2026-10-20', mondays), started('2026-11-02')),
  ...ofPlacement(
    'p-7',
    { type: 'OffSiteNoticeIssued', data: { timetable: [thursdays] } as never },
    started('2026-11-02'),
  ),
  ...absencesOf(
    'p-1',
    absent('a-1', '2026-10-20', 'AM'),
    absent('a-2', '2026-10-22', 'PM'),
    absent('a-3', '2026-11-03', 'AM'),
    explained('a-1'),
    withdrawn('a-3', '2026-11-03'),
    moved('a-2', '2026-10-22', '2026-11-05', 'PM'),
    absent('a-4', '2026-10-21', 'AM'),
  ),
);

describeOnBothDatabases('The attendance of a placement', (openDb) => {
  let handler: GetAttendanceHandler;
  beforeAll(async () => {
    handler = new GetAttendanceHandler(await project(attendanceProjection, LOG, await openDb()), clock);
  }, 60_000);
  const asked = (id: string, on?: string, actor = officer) =>
    handler.execute(new GetAttendance(id, actor, on === undefined ? undefined : day(on)));
  const possible = async (id: string, on: string) => (await asked(id, on)).possible;

  it('counts sessions through a day, and shows every report with what stood before', async () => {
    const formerly = { until: recordedAt };
    expect(await asked('p-1', '2026-11-05')).toStrictEqual({
      placementId: 'p-1',
      on: '2026-11-05',
      startedOn: '2026-10-20',
      endedOn: null,
      possible: 4,
      reportedAbsent: 2,
      unconfirmed: 2,
      absentPercent: 50,
      targetPercent: 95,
      absences: [
        {
          ...report('a-1', '2026-10-20', 'AM'),
          reason: 'illness',
          explained: true,
          history: [{ ...missed('2026-10-20', 'AM'), ...formerly, changedBy: 'AbsenceExplained', because: 'parent' }],
        },
        report('a-4', '2026-10-21', 'AM'),
        {
          ...report('a-3', '2026-11-03', 'AM'),
          withdrawn: true,
          history: [
            {
              ...missed('2026-11-03', 'AM'),
              ...formerly,
              changedBy: 'AbsenceCorrected',
              because: 'reported-in-error',
            },
          ],
        },
        {
          ...report('a-2', '2026-11-05', 'PM'),
          history: [
            { ...missed('2026-10-22', 'PM'), ...formerly, changedBy: 'AbsenceCorrected', because: 'wrong-session' },
          ],
        },
      ],
    });
  });

  it('is as at the day asked about: what is reported of later days is not there yet', async () => {
    expect(await asked('p-1', '2026-10-20')).toMatchObject({ possible: 1, reportedAbsent: 1, unconfirmed: 0 });
    const first = await asked('p-1', '2026-11-04');
    expect(first.absences.map(({ absenceId }) => absenceId)).toStrictEqual(['a-1', 'a-4', 'a-3']);
    expect(first).toMatchObject({ possible: 3, reportedAbsent: 1, unconfirmed: 2, absentPercent: 33.3 });
  });

  it('is as at today where no day is named', async () => {
    const { on, possible: sessions } = await asked('p-1');
    expect([on, sessions]).toStrictEqual(['2026-11-13', 5]);
  });

  it.each([
    ['the days before its start', 'p-1', '2026-10-19', 0],
    ['half-term', 'p-1', '2026-11-02', 2],
    ['a day on which the school is closed', 'p-1', '2026-11-12', 5],
    ['nothing behind the calendar’s end', 'p-1', '9999-12-31', 16],
    ['the old timetable until the new one holds', 'p-2', '2026-11-06', 4],
    ['the new timetable from its first day', 'p-2', '2026-11-10', 6],
    ['no pause, whose last day counts again', 'p-3', '2026-11-03', 2],
    ['no pause that goes on', 'p-3', '2026-12-18', 3],
    ['the last day of all', 'p-4', '2026-12-18', 3],
    ['nothing where danger ended it before its start', 'p-5', '2026-12-18', 0],
    ['what was changed before the start from the start', 'p-6', '2026-11-09', 2],
    ['what a notice says', 'p-7', '2026-11-05', 1],
  ])('counts %s', async (_, id, on, sessions) => expect(await possible(id, on)).toBe(sessions));

  it('has no percentage where no session was possible', async () =>
    expect(await asked('p-5')).toMatchObject({ possible: 0, absentPercent: null, endedOn: '2026-10-20' }));

  it('is open to the school and the provider, each to their own', async () => {
    expect((await asked('p-1', undefined, tutor)).placementId).toBe('p-1');
    await expect(asked('p-1', undefined, { ...officer, schoolId: 's-2' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(asked('p-1', undefined, { ...tutor, providerId: 'v-2' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(asked('p-9')).rejects.toMatchObject({ code: 'not-found' });
    const analyst: Actor = { id: 'analyst', role: 'analyst', trustId: 't-1' };
    await expect(asked('p-1', undefined, analyst)).rejects.toMatchObject({ code: 'role-not-allowed' });
  });
});

const report = (absenceId: string, date: string, session: 'AM' | 'PM') => ({
  absenceId,
  ...missed(date, session),
  explained: false,
  withdrawn: false,
  reportedAt: instant('2026-09-04T08:50:00Z'),
  delayMinutes: 5,
  history: [],
});
