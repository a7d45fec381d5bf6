import type { Actor, Names } from '#libs/journeys';
import { ask, outcomeOf, type Query } from './asking.ts';
import { journey } from './description.ts';
import { openStage, type OpenStage } from './stage.ts';

type Duty = Readonly<{
  kind: string;
  clause: string;
  alsoBy: readonly string[];
  owner: string;
  subject: Readonly<{ kind: string; id: string }>;
  schoolId: string | null;
  providerId: string | null;
  raisedOn: string;
  dueOn: string;
  standing: string;
}>;
type DueList = Readonly<{
  on: string;
  duties: readonly Duty[];
  total: number;
  overdue: number;
  next: string | null;
  recordedLater?: readonly object[];
}>;

const { steps, ...story } = journey('creating-tomorrow');

/** A day on which the placement is under way, and a moment behind which nothing more is told of it but late. */
const ON = '2026-11-30';
const BEFORE = '2026-12-01T00:00:00Z';

/** What was checked before that day, and recorded behind it, no more days later than the policy allows. */
const LATE = {
  at: '2026-12-01T09:00:00Z',
  as: 'dsl',
  operation: 'RecordSafetyCheck',
  path: { placementId: '$placement' },
  body: {
    by: '5eed0000-0000-4000-8000-000000000003',
    outcome: 'safe',
    record: { documentRef: '5eed0000-0000-4000-8000-000000000004', sha256: 'a'.repeat(64) },
    occurredAt: '2026-11-25T10:00:00Z',
  },
};

let stage: OpenStage;
let names: Names;
beforeAll(async () => {
  stage = await openStage();
  names = await stage.play({ ...story, steps: [...steps.filter(({ at }) => at < BEFORE), LATE] });
  await stage.settled();
});
afterAll(() => stage.stop());

const asked = (query: Query) => {
  const { trust = '', school = '', placement = '' } = names;
  const as: Actor = { id: '', role: 'headteacher', ...story.cast['headteacher'], trust, school };
  const named = Object.entries(query).map(([name, value]) => [name, names[value.replace('$', '')] ?? value]);
  return ask(stage, 'GetDuties', { as, query: { on: ON, placement, ...Object.fromEntries(named) } });
};

async function listed(query: Query = {}): Promise<DueList> {
  const { status, body } = await asked(query);
  expect(status).toBe(200);
  return body as DueList;
}

const kinds = ({ duties }: DueList): readonly string[] => duties.map(({ kind }) => kind);
const isLate = ({ dueOn }: Duty): boolean => dueOn < ON;

/** Each filter (`$name` for an id of the story), and the duties of the whole list that it is to leave. */
const FILTERS: readonly (readonly [query: Query, leaves: (duty: Duty) => boolean])[] = [
  [{ owner: 'attendanceOfficer' }, ({ owner }) => owner === 'attendanceOfficer'],
  [{ kind: 'visit' }, ({ kind }) => kind === 'visit'],
  [{ clause: 'CTT-7.5.4' }, ({ clause }) => clause === 'CTT-7.5.4'],
  [{ dueBefore: '2026-12-04' }, ({ dueOn }) => dueOn < '2026-12-04'],
  [{ overdue: 'true' }, isLate],
  [{ owner: 'apLead', overdue: 'true' }, (duty) => duty.owner === 'apLead' && isLate(duty)],
  [{ school: '$school' }, () => true],
  [{ provider: '$provider' }, () => true],
];

describe('The due list of a placement', () => {
  it.each(FILTERS.map(([query, leaves]) => [Object.keys(query).join(' and '), query, leaves] as const))(
    'is narrowed by %s',
    async (_, query, leaves) => {
      const all = await listed();
      const narrowed = await listed(query);
      expect(narrowed.duties).toStrictEqual(all.duties.filter(leaves));
      expect([narrowed.total, narrowed.overdue]).toStrictEqual([
        all.duties.filter(leaves).length,
        all.duties.filter((duty) => leaves(duty) && isLate(duty)).length,
      ]);
      expect(narrowed.total).toBeGreaterThan(0);
    },
  );

  it.each([
    ['owner', 'nobody'],
    ['overdue', 'perhaps'],
    ['dueBefore', '2027-02-30'],
    ['limit', '0'],
    ['placement', 'the-other-one'],
    ['kind', 'party'],
    ['clause', 'CTT-99'],
    ['behind', 'the-last-one'],
    ['before', ON],
  ])('is not asked for with a %s of %s', async (parameter, value) => {
    const { status, body } = await asked({ [parameter]: value });
    expect([status, body]).toMatchObject([400, { code: 'invalid-parameter', errors: [{ parameter }] }]);
  });

  it('is asked for as at one moment only', async () => {
    expect(outcomeOf(await asked({ position: '3', recordedBy: BEFORE }))).toStrictEqual([400, 'one-moment-only']);
  });

  it('comes page by page', async () => {
    const all = await listed();
    const first = await listed({ limit: '5' });
    const rest = await listed({ limit: '500', behind: first.next ?? '' });
    expect([...first.duties, ...rest.duties]).toStrictEqual(all.duties);
    expect([first.duties.length, rest.next]).toStrictEqual([5, null]);
  });

  it('says what was overdue on a past day as it is known now, and as it was known then', async () => {
    const then = await listed({ recordedBy: BEFORE, overdue: 'true' });
    const now = await listed({ overdue: 'true' });
    expect(kinds(then)).toContain('safety-entry');
    expect(kinds(now)).toStrictEqual(kinds(then).filter((kind) => kind !== 'safety-entry'));
  });

  it('names what was recorded later, where it is asked for by what had happened', async () => {
    const { recordedLater, ...then } = await listed({ occurredBy: `${ON}T12:00:00Z` });
    expect(recordedLater).toMatchObject([{ event: 'SafetyChecked', occurredAt: '2026-11-25T10:00:00.000Z' }]);
    expect(then.duties).toStrictEqual((await listed()).duties);
  });
});
