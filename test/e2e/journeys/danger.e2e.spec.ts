import { sent, type Actor, type Journey, type Names } from '#libs/journeys';
import { ROLES } from '#libs/kernel';
import { ask, filled, outcomeOf } from './asking.ts';
import { journey, routeOf } from './description.ts';
import { openStage, type OpenStage } from './stage.ts';

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.stop());

const WHO = '5eed0000-0000-4000-8000-000000000003';

/** A story as far as the first acceptance of a command, played under a name of its own. */
function upTo(operation: string, { steps, ...story }: Journey, name: string): Journey {
  const last = steps.findIndex((step) => step.operation === operation && !step.refused);
  return { ...story, name, steps: steps.slice(0, last + 1) };
}

const SMALL_TURNS = journey('small-turns');

/** Each state that a placement can be in before its end, and a command that leads there. */
const STATES: readonly (readonly [state: string, operation: string, story: Journey])[] = [
  ['proposed', 'ProposePlacement', SMALL_TURNS],
  ['consulting', 'RecordConsultation', SMALL_TURNS],
  ['approved', 'ApprovePlacement', SMALL_TURNS],
  ['contracting', 'IssueContract', SMALL_TURNS],
  ['active', 'StartPlacement', SMALL_TURNS],
  ['paused', 'PausePlacement', SMALL_TURNS],
  ['reintegrating', 'PlanReintegration', SMALL_TURNS],
  ['halted', 'RaiseUnregisteredSchoolConcern', journey('halt')],
];

const DOORS = [
  ['CeaseForDanger', {}],
  ['CeasePlacement', { ground: 'danger' }],
] as const;

const ATTAINMENT = { baseline: { documentRef: WHO, sha256: 'a'.repeat(64) }, to: WHO };

const LEADERS = routeOf('CeaseForDanger')['x-roles'] ?? [];

const as = (role: string, { trust = '', school = '', provider = '' }: Names): Actor => ({
  id: WHO,
  role: role as Actor['role'],
  ...(role !== 'operator' && { trust }),
  ...(['headteacher', 'deputyHeadteacher', 'apLead', 'dsl', 'deputyDsl', 'attendanceOfficer'].includes(role) && {
    school,
  }),
  ...(role === 'providerStaff' && { provider }),
});

type Sending = Readonly<{ operation: string; role: string; names: Names; body?: object; key?: string; stale?: true }>;

async function send({ operation, role, names, body = {}, key = 'used-before', stale }: Sending) {
  const { path } = routeOf(operation);
  const headers = {
    authorization: await stage.bearer(as(role, names)),
    'content-type': 'application/json',
    'idempotency-key': key,
    ...(stale && { 'if-match': '"0"' }),
  };
  const url = `${stage.url}${filled(path, { placementId: names['placement'] ?? '' })}`;
  return sent({ url, method: 'POST', headers, body: JSON.stringify(body) });
}

/** Spends the key that the danger will come with on another command about the same placement, where the role has one. */
async function reuse(role: string, names: Names): Promise<void> {
  if (routeOf('ShareAttainment')['x-roles']?.includes(role) !== true) return;
  expect(outcomeOf(await send({ operation: 'ShareAttainment', role, names, body: ATTAINMENT }))).toStrictEqual([204]);
}

const shown = async (names: Names, after: string) =>
  (
    await ask(stage, 'GetPlacement', {
      as: as('headteacher', names),
      ids: { placementId: names['placement'] ?? '' },
      query: { after },
    })
  ).body as Readonly<{ status: string; ground: string; endedOn: string }>;

type Entry = Readonly<{ event: string; about: string; revision: number }>;

/** A placement's whole trail, once all that follows from what was told is in it. */
const toldOf = async (names: Names): Promise<readonly Entry[]> => {
  await stage.settled();
  const ids = { placementId: names['placement'] ?? '' };
  const { body } = await ask(stage, 'GetTrail', { as: as('headteacher', names), ids, query: { limit: '1000' } });
  return (body as Readonly<{ entries: readonly Entry[] }>).entries;
};

const isOwn = ({ about }: Entry): boolean => about === 'placement';

describe.each(DOORS)('A danger, told by %s', (operation, body) => {
  it.each(STATES)(
    'ends what is %s, whatever else the request says, and nobody else may',
    async (state, command, story) => {
      const name = `${operation}-${state}`;
      const names = await stage.play(upTo(command, story, name));
      for (const role of ROLES.filter((one) => !LEADERS.includes(one)))
        expect([role, ...outcomeOf(await send({ operation, role, names, body, key: role }))]).toStrictEqual([
          role,
          403,
          'role-not-allowed',
        ]);
      const role = LEADERS[STATES.findIndex(([one]) => one === state) % LEADERS.length] ?? '';
      const told = { ...body, unknown: { field: 1 }, occurredAt: '2099-01-01T00:00:00Z', reason: 7 };
      await reuse(role, names);
      const answer = await send({ operation, role, names, body: told, stale: true });
      expect(outcomeOf(answer)).toStrictEqual([204]);
      const { ground, endedOn, status } = await shown(names, answer.headers['ledger-position'] ?? '');
      const today = story.steps.find((step) => step.operation === command && !step.refused)?.at.slice(0, 10);
      expect({ ground, endedOn, status }).toStrictEqual({ ground: 'danger', endedOn: today, status: 'ceased' });
    },
  );

  it.each(LEADERS)('may be told by %s, and adds nothing when it is told again', async (role) => {
    const names = await stage.play(upTo('ProposePlacement', journey('ends'), `${operation}-by-${role}`));
    const ended = { ...names, placement: names['refused'] ?? '' };
    const before = await toldOf(ended);
    const first = await send({ operation, role, names: ended, body });
    expect(first.status).toBe(204);
    const ending = await toldOf(ended);
    expect(ending.slice(before.length).map(({ event }) => event)).toStrictEqual([
      'PlacementCeased',
      'EducationContinuityRequired',
    ]);
    const present = `"${ending.filter(isOwn).at(-1)?.revision}"`;
    const repeats = [
      [{}, first.headers['etag']],
      [{ occurredAt: '2027-01-05T09:00:00Z' }, present],
      [{ unknown: 1 }, first.headers['etag']],
    ] as const;
    for (const [more, etag] of repeats) {
      const again = await send({ operation, role, names: ended, body: { ...body, ...more } });
      expect([again.status, again.headers['etag']]).toStrictEqual([204, etag]);
    }
    expect(await toldOf(ended)).toStrictEqual(ending);
  });
});

describe('A danger in the midst of others', () => {
  const OTHERS = 50;

  it('is heard, and nothing is recorded behind it', async () => {
    const names = await stage.play(upTo('StartPlacement', SMALL_TURNS, 'contended'));
    const view = (number: number) =>
      send({
        operation: 'CaptureStudentView',
        role: 'dsl',
        names,
        key: `view-${number}`,
        body: { views: { documentRef: WHO, sha256: number.toString(16).padStart(64, '0') }, sentiment: 'mixed' },
      });
    const others = Array.from({ length: OTHERS }, (_, number) => view(number));
    const danger = await send({ operation: 'CeaseForDanger', role: 'dsl', names });
    expect(outcomeOf(danger)).toStrictEqual([204]);
    const seen = (await Promise.all(others)).map(outcomeOf);
    // How many came before it is chance; what the rest are told is not.
    const codes = seen.map(([, code = 'accepted']) => code);
    expect(codes.filter((code) => !['accepted', 'placement-ended', 'contention'].includes(code))).toStrictEqual([]);
    const { body } = await ask(stage, 'GetTrail', {
      as: as('dsl', names),
      ids: { placementId: names['placement'] ?? '' },
      query: { after: danger.headers['ledger-position'] ?? '', limit: '1000' },
    });
    const { entries } = body as Readonly<{ entries: readonly Readonly<{ event: string }>[] }>;
    const told = entries.filter(({ event }) => event !== 'EducationContinuityRequired');
    expect(told.at(-1)?.event).toBe('PlacementCeased');
    const views = entries.filter(({ event }) => event === 'StudentViewCaptured');
    expect(views).toHaveLength(seen.filter(([status]) => status === 204).length);
  });
});
