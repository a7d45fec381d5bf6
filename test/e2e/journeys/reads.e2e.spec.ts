import type { Actor, Names, Told } from '#libs/journeys';
import { ask, type Query } from './asking.ts';
import { journey } from './description.ts';
import { isAccepted, openStage, type OpenStage } from './stage.ts';

type Clauses = readonly Readonly<{ id: string; missing: string }>[];
type NextSteps = Readonly<{ status: string; steps: readonly Readonly<{ command: string; unmet: Clauses }>[] }>;
type Entry = Readonly<{
  correlationId: string;
  by: Readonly<{ role: string }>;
  event: string;
  position: number;
  eventId: string;
  about: string;
  revision: number;
}>;
type Trail = Readonly<{ total: number; next: number | null; entries: readonly Entry[] }>;
type Placement = Readonly<{ placementId: string; status: string; revision: number; destination: string }>;

const STORIES = ['creating-tomorrow', 'central-region'];

/** What processes add to the placement of each story, in order. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  'creating-tomorrow': ['AttendanceFellBelowTarget', 'ReintegrationDue'],
  'central-region': ['AttendanceFellBelowTarget', 'EducationContinuityRequired'],
};

let stage: OpenStage;
const ends: Record<string, Names> = {};
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.stop());

/** The headteacher of a story asks about its placement. */
async function asked<T>(story: string, operation: string, names: Names, query: Query = {}) {
  const { trust = '', school = '', placement: placementId = '' } = names;
  const as: Actor = { id: '', role: 'headteacher', ...journey(story).cast['headteacher'], trust, school };
  const { status, headers, body } = await ask(stage, operation, { as, ids: { placementId }, query });
  expect([operation, status]).toStrictEqual([operation, 200]);
  return { etag: headers['etag'], body: body as T };
}

/** Is this a command on the stream of the story's placement? Absences have a stream of their own. */
const isOnPlacement = (told: Told): boolean =>
  isAccepted(told) && told.step.path?.['placementId'] === '$placement' && !told.step.operation.endsWith('Absence');

const told = (clauses: Clauses) => clauses.map(({ id, missing }) => [id, missing]);

describe.each(STORIES)('While %s goes on', (story) => {
  const moments: Record<string, readonly string[]> = {};
  /** The revision that each command left, and the one that was shown behind it. */
  const looked: (readonly [left: number, shown: number])[] = [];

  /** What next steps say of a command, and what they offer at the turns of a placement's life. */
  async function look({ step, answer, names }: Told): Promise<void> {
    const { status, steps } = (await asked<NextSteps>(story, 'GetNextSteps', names)).body;
    moments[status] ??= steps.map(({ command }) => command);
    if (step.operation !== 'ApprovePlacement' || answer.status !== 422) return;
    const { clauses } = answer.body as Readonly<{ clauses: Clauses }>;
    const foretold = steps.find(({ command }) => command === 'ApprovePlacement')?.unmet ?? [];
    expect(told(foretold)).toStrictEqual(told(clauses));
  }

  /** The placement as a command left it, or as a process has added to it since, under the ETag of what it shows. */
  async function shown({ answer: { headers }, names }: Told): Promise<void> {
    const query = { after: headers['ledger-position'] ?? '' };
    const { etag, body } = await asked<Placement>(story, 'GetPlacement', names, query);
    expect(etag).toBe(`"${body.revision}"`);
    looked.push([Number(headers['etag']?.replaceAll('"', '')), body.revision]);
  }

  it('a placement shows each command as it left it, and what may come next', async () => {
    ends[story] = await stage.play(journey(story), async (one) => {
      if (one.names['placement'] === undefined) return;
      await look(one);
      if (isOnPlacement(one)) await shown(one);
    });
    expect(moments['proposed']).toEqual(
      expect.arrayContaining(['RecordConsultation', 'ApprovePlacement', 'CeaseForDanger']),
    );
    expect(moments['approved']).toContain(story === 'central-region' ? 'IssueOffSiteNotice' : 'IssueContract');
    expect(moments['active']).toEqual(expect.arrayContaining(['HoldReview', 'CeasePlacement', 'CeaseForDanger']));
  });

  it('a placement that has ended offers nothing any more but what is still to be recorded', async () => {
    await stage.settled();
    const { status, steps } = (await asked<NextSteps>(story, 'GetNextSteps', ends[story] ?? {})).body;
    const offered = steps.map(({ command }) => command).filter((command) => !command.startsWith('Record'));
    expect([status, ...offered]).toStrictEqual(['ceased']);
  });

  it('processes alone add to it behind a command, and that is all they add', async () => {
    await stage.settled();
    const { body } = await asked<Trail>(story, 'GetTrail', ends[story] ?? {}, { limit: '1000' });
    const own = body.entries.filter(({ about }) => about === 'placement');
    expect(own.map(({ revision }) => revision)).toStrictEqual(own.map((_, at) => at));
    const byProcesses = own.filter(({ by }) => by.role === 'process').map(({ revision }) => revision);
    const behind = looked.flatMap(([left, shown]) => Array.from({ length: shown - left }, (_, at) => left + 1 + at));
    expect(behind.filter((revision) => !byProcesses.includes(revision))).toStrictEqual([]);
    expect(looked.filter(([left, shown]) => shown < left)).toStrictEqual([]);
    expect(byProcesses.map((revision) => own[revision]?.event)).toStrictEqual(FOLLOWS[story]);
  });

  it('its trail has each fact once, in the order of the log, page by page', async () => {
    const names = ends[story] ?? {};
    const { body } = await asked<Trail>(story, 'GetTrail', names, { limit: '1000' });
    const positions = body.entries.map(({ position }) => position);
    expect(positions).toStrictEqual(positions.toSorted((one, other) => one - other));
    expect(new Set(body.entries.map(({ eventId }) => eventId)).size).toBe(body.total);
    const mine = stage.played.filter((one) => one.journey.name === story && isAccepted(one));
    const recorded = mine.filter(({ step }) =>
      ['placementId', 'providerId', 'studentId'].some((id) => id in (step.path ?? {})),
    );
    const creates = mine.filter(({ step }) =>
      ['EnrolStudent', 'RegisterProvider', 'ProposePlacement'].includes(step.operation),
    );
    const told = new Set([...recorded, ...creates].map(({ answer }) => Number(answer.headers['ledger-position'])));
    const direct = body.entries.filter(({ position }) => told.has(position));
    expect(direct.map(({ position }) => position)).toStrictEqual([...told].toSorted((one, other) => one - other));
    const obliged = new Set(direct.map(({ correlationId }) => correlationId));
    const others = body.entries.filter(({ position }) => !told.has(position));
    expect(others.filter((one) => !obliged.has(one.correlationId) && one.by.role !== 'process')).toStrictEqual([]);
    const page = await asked<Trail>(story, 'GetTrail', names, { limit: '7' });
    expect([page.body.entries, page.body.next]).toStrictEqual([body.entries.slice(0, 7), positions[6]]);
    const next = await asked<Trail>(story, 'GetTrail', names, { limit: '1000', behind: String(page.body.next) });
    expect([next.body.entries, next.body.next]).toStrictEqual([body.entries.slice(7), null]);
  });

  it('a list has it, by its student, and not under another status', async () => {
    const names = ends[story] ?? {};
    const list = async (query: Query) =>
      (
        await asked<Readonly<{ placements: readonly Placement[]; total: number }>>(
          story,
          'ListPlacements',
          names,
          query,
        )
      ).body;
    const { placements, total } = await list({ student: names['student'] ?? '', status: 'ceased' });
    expect([placements.map(({ placementId }) => placementId), total]).toStrictEqual([[names['placement']], 1]);
    expect(await list({ status: 'active' })).toStrictEqual({ placements: [], total: 0, next: null });
  });
});

describe('Attendance', () => {
  const attendance = async (story: string, on: string) => {
    const { body } = await asked<Readonly<Record<string, unknown>>>(story, 'GetAttendance', ends[story] ?? {}, { on });
    const { possible, reportedAbsent, unconfirmed, absentPercent, absences } = body;
    return [possible, reportedAbsent, unconfirmed, absentPercent, (absences as readonly unknown[]).length];
  };

  // Tuesdays and Thursdays, two sessions each, none in the half-term of 26 to 30 October.
  it.each([
    ['2026-10-05', [0, 0, 0, null, 0]],
    ['2026-10-06', [2, 0, 2, 0, 0]],
    ['2026-10-08', [4, 1, 3, 25, 1]],
    ['2026-10-20', [10, 1, 9, 10, 2]],
    ['2026-10-30', [12, 1, 11, 8.3, 2]],
    ['2026-12-18', [40, 1, 39, 2.5, 2]],
    ['2027-03-01', [40, 1, 39, 2.5, 2]],
  ])('of two days a week as at %s', async (on, counted) =>
    expect(await attendance('creating-tomorrow', on)).toStrictEqual(counted),
  );

  it.each([
    ['2027-02-23', [0, 0, 0, null, 0]],
    ['2027-03-02', [10, 1, 9, 10, 1]],
    ['2027-03-31', [28, 1, 27, 3.6, 1]],
  ])('of every day, until a danger ended it, as at %s', async (on, counted) =>
    expect(await attendance('central-region', on)).toStrictEqual(counted),
  );
});

describe('Progress', () => {
  it('is what was reported, seen and judged, in order', async () => {
    type Progress = Readonly<
      Record<'targets' | 'reports' | 'visits' | 'views' | 'reviews' | 'followUps', readonly object[]>
    >;
    const story = 'creating-tomorrow';
    const { etag, body } = await asked<Progress>(story, 'GetProgress', ends[story] ?? {});
    const { targets, reports, visits, views, reviews, followUps } = body;
    expect([targets, reports, visits, views, reviews, followUps].map(({ length }) => length)).toStrictEqual([
      2, 1, 1, 2, 2, 1,
    ]);
    expect(targets).toMatchObject([{ latest: { assessment: 'met' } }, { latest: { assessment: 'met' } }]);
    expect(etag).toMatch(/^"\d+"$/);
  });
});
