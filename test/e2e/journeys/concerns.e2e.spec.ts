import { ROLES, type Role } from '#libs/kernel';
import { sent, type Actor, type Names } from '#libs/journeys';
import { DESCRIPTION } from './description.ts';
import { openStage, type OpenStage } from './stage.ts';

const story = DESCRIPTION['x-journeys'].find(({ name }) => name === 'safeguarding');
const MAY_READ: readonly Role[] = ['dsl', 'deputyDsl'];
const OF_SCHOOL: readonly Role[] = [
  'headteacher',
  'deputyHeadteacher',
  'apLead',
  'attendanceOfficer',
  'chairOfGovernors',
];
const STRANGER = 'cccccccc-0000-4000-8000-cccccccccccc';
/** What the story's concern says and refers to. */
const SAID = /neglect|social-care|d0c00000-0000-4000-8000-00000000070[1-5]/;

let stage: OpenStage;
let names: Names;
beforeAll(async () => {
  stage = await openStage();
  if (!story) throw new Error('There is no such story');
  names = await stage.play(story);
});
afterAll(() => stage.stop());

/** Somebody in a role, as near to the story as the role comes. */
const near = (role: Role): Actor => ({
  id: STRANGER,
  role,
  trust: names['trust'] ?? '',
  ...([...OF_SCHOOL, ...MAY_READ].includes(role) && { school: names['school'] ?? '' }),
  ...(role === 'providerStaff' && { provider: names['provider'] ?? '' }),
});

/** Every query that there is, about what the story is about. */
const paths = Object.entries(DESCRIPTION.paths)
  .filter(([path, operations]) => 'get' in operations && !/health|docs/.test(path))
  .map(([path]) => path);
const filled = (path: string): string => path.replace(/\{(\w+)Id\}/g, (_, name: string) => names[name] ?? STRANGER);

/** What somebody is answered, without what the request itself said. */
async function answersTo(actor: Actor): Promise<readonly (readonly [string, string])[]> {
  const authorization = await stage.bearer(actor);
  return Promise.all(
    paths.map(async (path) => {
      const url = `${stage.url}${filled(path)}`;
      const { body } = await sent({ url, method: 'GET', headers: { authorization } });
      return [path, JSON.stringify(body ?? '')] as const;
    }),
  );
}

const leaking = (answers: readonly (readonly [string, string])[]): readonly string[] =>
  answers.filter(([, text]) => SAID.test(text) || text.includes(`"${names['concern']}"`)).map(([path]) => path);

describe('A safeguarding concern', () => {
  it('is asked for by every query that there is', () => {
    expect(paths.length).toBeGreaterThan(12);
    expect(paths).toContain('/v1/safeguarding-concerns/{concernId}');
  });

  it('is answered to the safeguarding leads of its school, by its own queries and no other', async () => {
    for (const role of MAY_READ)
      expect(leaking(await answersTo(near(role))).toSorted()).toStrictEqual([
        '/v1/safeguarding-concerns',
        '/v1/safeguarding-concerns/{concernId}',
      ]);
  });

  it.each(ROLES.filter((role) => !MAY_READ.includes(role)))('is in no answer to %s', async (role) =>
    expect(leaking(await answersTo(near(role)))).toStrictEqual([]),
  );

  it.each(MAY_READ)('is in no answer to %s of another school', async (role) =>
    expect(leaking(await answersTo({ ...near(role), school: STRANGER }))).toStrictEqual([]),
  );

  it('leaves no trace on the placement that it is about', async () => {
    const authorization = await stage.bearer(near('deputyHeadteacher'));
    const url = `${stage.url}/v1/placements/${names['placement']}/trail?limit=1000`;
    const { body } = await sent({ url, method: 'GET', headers: { authorization } });
    const { entries } = body as { entries: readonly { about: string }[] };
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.filter(({ about }) => about === 'concern')).toStrictEqual([]);
  });
});
