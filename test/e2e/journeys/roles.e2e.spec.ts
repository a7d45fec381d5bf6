import { sent, type Actor, type Names, type Told } from '#libs/journeys';
import { ROLES, type Role } from '#libs/kernel';
import { outcomeOf, withHeaders } from './asking.ts';
import { DESCRIPTION, routeOf } from './description.ts';
import { openStage, type OpenStage } from './stage.ts';

const STRANGER = '5eed0000-0000-4000-8000-000000000001';
const ELSEWHERE = '5eed0000-0000-4000-8000-000000000002';

/** A step as it was answered first, and what its story had learnt by the end of it. */
type Step = Told & Readonly<{ names: Names }>;

let stage: OpenStage;
let steps: readonly Step[];
beforeAll(async () => {
  stage = await openStage();
  const byOperation = new Map<string, Step>();
  for (const journey of DESCRIPTION['x-journeys']) {
    const begun = stage.played.length;
    const names = await stage.play(journey);
    for (const told of stage.played.slice(begun))
      if (told.answer.status < 300) byOperation.set(told.step.operation, { ...told, names });
  }
  steps = [...byOperation.values()];
});
afterAll(() => stage.stop());

const OF_SCHOOL: readonly Role[] = [
  'headteacher',
  'deputyHeadteacher',
  'apLead',
  'dsl',
  'deputyDsl',
  'attendanceOfficer',
];

/** Somebody in that role, as near to a story as the role comes; `elsewhere` names what they belong to instead. */
function somebody(role: Role, { names }: Step, elsewhere: Partial<Actor> = {}): Actor {
  const { trust = ELSEWHERE, school = ELSEWHERE, provider = ELSEWHERE } = { ...names, ...elsewhere };
  if (role === 'providerStaff') return { id: STRANGER, role, trust, provider };
  return { id: STRANGER, role, trust, ...(OF_SCHOOL.includes(role) && { school }) };
}

/** The step's request as somebody else sends it, as a command of their own. */
async function sentBy(actor: Actor, { request }: Step) {
  const headers = { authorization: await stage.bearer(actor), 'idempotency-key': `${actor.role}-own` };
  return outcomeOf(await sent(withHeaders(request, headers)));
}

const routeOfStep = ({ step }: Step) => routeOf(step.operation);

/** Operators keep the whole ledger, or one trust: what is a trust's own, they do as the latter. */
async function sentAs(role: Role, step: Step) {
  const ofTrust = await sentBy(somebody(role, step), step);
  return role === 'operator' && !isLetIn(ofTrust) ? sentBy({ id: STRANGER, role }, step) : ofTrust;
}

const isLetIn = ([, code]: readonly [number, string?]): boolean => code !== 'role-not-allowed' && code !== 'not-found';

/** What a request is about, by the parameters of its path. */
const isAbout = (step: Step, ...parameters: readonly string[]): boolean =>
  parameters.some((name) => routeOfStep(step).path.includes(`{${name}}`));

/** What a headteacher is let in to only by a need that is on record, which a stranger has none of. */
const isByNeed = ({ step }: Step): boolean => step.operation === 'GetSafeguardingConcern';

const isPublic = (step: Step): boolean => routeOfStep(step)['x-roles'] === undefined;

describe('Who may', () => {
  it('is asked of every operation', () => expect(steps.length).toBeGreaterThan(60));

  it.each(ROLES)('is what x-roles says, for %s', async (role) => {
    const own = steps.filter((step) => !isPublic(step) && !(role === 'headteacher' && isByNeed(step)));
    const letIn = await Promise.all(own.map(async (step) => isLetIn(await sentAs(role, step))));
    const said = own.map((step) => routeOfStep(step)['x-roles']?.includes(role) === true);
    const wrong = own.filter((step, at) => letIn[at] !== said[at]);
    expect(wrong.map(({ step }) => step.operation)).toStrictEqual([]);
  });

  it('does not include an analyst, wherever a student could be known', async () => {
    const records = steps.filter((one) => isAbout(one, 'placementId', 'studentId'));
    for (const step of records)
      expect([step.step.operation, ...(await sentBy(somebody('analyst', step), step))]).toStrictEqual([
        step.step.operation,
        403,
        'role-not-allowed',
      ]);
  });
});

describe('What is somebody else’s', () => {
  const about = (...parameters: readonly string[]) => steps.filter((step) => isAbout(step, ...parameters));
  const unknown = ({ step }: Step) => [step.operation, 404, 'not-found'];

  /** What those are answered who may, but for whom they are. */
  async function answers(of: readonly Step[], elsewhere: Partial<Actor>, roles: readonly Role[]) {
    const asked = roles.flatMap((role) => of.map((step) => ({ step, actor: somebody(role, step, elsewhere) })));
    return Promise.all(asked.map(async ({ step, actor }) => [step.step.operation, ...(await sentBy(actor, step))]));
  }

  it('is unknown to another trust', async () => {
    const theirs = about('placementId', 'studentId', 'providerId', 'schoolId', 'trustId');
    const seen = await answers(theirs, { trust: ELSEWHERE }, ['headteacher', 'trustChiefExecutive', 'integration']);
    expect(seen).toStrictEqual([...theirs, ...theirs, ...theirs].map(unknown));
  });

  it('is unknown to another school of the same trust', async () => {
    const theirs = about('placementId', 'studentId', 'schoolId');
    const seen = await answers(theirs, { school: ELSEWHERE }, ['headteacher', 'dsl']);
    expect(seen).toStrictEqual([...theirs, ...theirs].map(unknown));
  });

  it('is unknown to another provider', async () => {
    const theirs = about('placementId', 'providerId');
    expect(await answers(theirs, { provider: ELSEWHERE }, ['providerStaff'])).toStrictEqual(theirs.map(unknown));
  });

  it('is on nobody else’s list', async () => {
    const list = steps.find(({ step }) => step.operation === 'ListPlacements');
    if (!list) throw new Error('No list was asked for');
    for (const elsewhere of [{ trust: ELSEWHERE }, { school: ELSEWHERE }]) {
      const authorization = await stage.bearer(somebody('headteacher', list, elsewhere));
      const { status, body } = await sent(withHeaders(list.request, { authorization }));
      expect([status, body]).toStrictEqual([200, { placements: [], total: 0, next: null }]);
    }
  });

  it('does not need to be known to be refused without a token', async () => {
    for (const step of steps.filter((one) => !isPublic(one)))
      expect(outcomeOf(await sent(withHeaders(step.request, { authorization: '' })))).toStrictEqual([
        401,
        'unauthenticated',
      ]);
  });
});
