import { fold, streamName, type Actor, type PlacementId } from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';
import { describeOnBothDatabases, fixedIds, project, recordedLog } from '#libs/testing';
import type { PlacementEvent } from '../domain/events.ts';
import { placement } from '../domain/evolve.ts';
import { providerId, schoolId, trustId } from '../domain/spec/examples.ts';
import { placementDetails } from './placement.projection.ts';
import { GetPlacement, GetPlacementHandler } from './placement.query.ts';
import { CASES } from './spec/cases.ts';

const idOf = (n: number) => fixedIds.record(n) as PlacementId;
const streamOf = (n: number) => streamName('placement', idOf(n));
const own = (n: number, told: PlacementEvent): PlacementEvent =>
  told.type === 'PlacementProposed' ? { ...told, data: { ...told.data, placementId: idOf(n) } } : told;
const log = recordedLog(
  ...CASES.flatMap(([, history], n) => history.map((told) => [streamOf(n), own(n, told)] as const)),
);
const headteacher: Actor = { id: 'head', role: 'headteacher', trustId, schoolId };

describeOnBothDatabases('Where a placement stands', (open) => {
  let db: ReadDb;
  beforeAll(async () => {
    db = await project(placementDetails, log, await open());
  });
  const get = (n: number, actor = headteacher) => new GetPlacementHandler(db).execute(new GetPlacement(idOf(n), actor));

  it.each(CASES.map(([what, history, expected], n) => [what, { n, history, expected }] as const))(
    'shows %s',
    async (_, { n, history, expected }) => {
      const { resource, revision } = await get(n);
      expect(resource).toMatchObject({ placementId: idOf(n), ...expected });
      expect(resource.status).toBe(fold(placement, history).status);
      expect(revision).toBe(history.length - 1);
      expect(resource.position).toBe(log.filter(({ stream }) => stream === streamOf(n)).at(-1)?.position);
    },
  );

  it.each<[string, Partial<Actor>]>([
    ['another trust', { trustId: 'trust-2' }],
    ['another school', { schoolId: 'school-2' }],
    ['another provider', { role: 'providerStaff', providerId: 'provider-2' }],
  ])('is unknown to %s (not-found)', (_, change) => {
    const { schoolId: _school, ...outside } = headteacher;
    return expect(get(0, { ...outside, ...change })).rejects.toMatchObject({ code: 'not-found' });
  });
  it('is unknown where nobody proposed it (not-found)', () =>
    expect(get(999)).rejects.toMatchObject({ code: 'not-found' }));
  it('is not for everybody within reach (role-not-allowed)', () =>
    expect(get(0, { ...headteacher, role: 'analyst' })).rejects.toMatchObject({ code: 'role-not-allowed' }));
  it('is for the provider’s staff, too', async () => {
    const { resource } = await get(0, { id: 'tutor', role: 'providerStaff', trustId, providerId });
    expect(resource.placementId).toBe(idOf(0));
  });
});
