import {
  BEGINNING,
  streamName,
  type Actor,
  type PlacementId,
  type ProviderId,
  type SchoolId,
  type TrustId,
} from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';
import { describeOnBothDatabases, fixedIds, project, recordedLog, type LogEntry } from '#libs/testing';
import type { Proposal } from '../domain/events.ts';
import { providerId, schoolId, studentId, trustId } from '../domain/spec/examples.ts';
import { halted, proposed, withdrawn } from '../domain/spec/history.ts';
import { ListPlacements, ListPlacementsHandler, type Wanted } from './placement-list.query.ts';
import { placementDetails } from './placement.projection.ts';
import { placementsOf } from './placements-of.ts';

const [otherTrust, otherSchool, otherProvider] = ['trust-2', 'school-2', 'provider-2'] as [
  TrustId,
  SchoolId,
  ProviderId,
];
const idOf = (n: number) => fixedIds.record(n) as PlacementId;
const streamOf = (n: number) => streamName('placement', idOf(n));
const proposal = (n: number, change: Partial<Proposal> = {}): LogEntry => [
  streamOf(n),
  proposed({ placementId: idOf(n), ...change }),
];
/** Ids that sort otherwise than they were proposed. */
const log = recordedLog(
  proposal(9),
  proposal(8, { commissioningSchoolId: otherSchool }),
  proposal(7, { providerId: otherProvider }),
  proposal(6, { trustId: otherTrust }),
  proposal(5, { studentId: 'student-2' as typeof studentId }),
  [streamOf(9), withdrawn],
  [streamOf(7), halted],
);

const chief: Actor = { id: 'chief', role: 'trustChiefExecutive', trustId };
const headteacher: Actor = { id: 'head', role: 'headteacher', trustId, schoolId };

describeOnBothDatabases('The list of placements', (open) => {
  let db: ReadDb;
  beforeAll(async () => {
    db = await project(placementDetails, log, await open());
  });
  const list = async (wanted: Wanted, actor = chief, page: Partial<ListPlacements['page']> = {}) => {
    const query = new ListPlacements(wanted, actor, { behind: BEGINNING, limit: 10, ...page });
    const { placements, total, next } = await new ListPlacementsHandler(db).execute(query);
    return { ids: placements.map((shown) => shown.placementId), total, next };
  };
  const all = (...numbers: readonly number[]) => ({ ids: numbers.map(idOf), total: numbers.length, next: null });

  it('is in the order in which they were proposed, within the trust', async () =>
    expect(await list({})).toEqual(all(9, 8, 7, 5)));
  it('goes page by page, each with the true total', async () => {
    expect(await list({}, chief, { limit: 2 })).toEqual({ ids: [idOf(9), idOf(8)], total: 4, next: 1 });
    expect(await list({}, chief, { limit: 2, behind: 1 })).toEqual({ ids: [idOf(7), idOf(5)], total: 4, next: null });
    expect(await list({}, chief, { limit: 4 })).toEqual(all(9, 8, 7, 5));
  });
  it.each<[string, Wanted, readonly number[]]>([
    ['a school', { schoolId: otherSchool }, [8]],
    ['a provider', { providerId: otherProvider }, [7]],
    ['a student', { studentId: 'student-2' }, [5]],
    ['a status', { status: 'withdrawn' }, [9]],
    ['several at once', { schoolId, status: 'proposed' }, [7, 5]],
    ['nothing there is', { schoolId, providerId: 'provider-3' }, []],
  ])('narrows to %s', async (_, wanted, numbers) => expect(await list(wanted)).toEqual(all(...numbers)));

  it('shows a school’s people their school alone, whatever they ask for', async () => {
    expect(await list({}, headteacher)).toEqual(all(9, 7, 5));
    expect(await list({ schoolId: otherSchool }, headteacher)).toEqual(all());
  });
  it('shows a provider’s people their provider alone', async () => {
    const tutor: Actor = { id: 'tutor', role: 'providerStaff', trustId, providerId: otherProvider };
    expect(await list({}, tutor)).toEqual(all(7));
    expect(await list({ providerId }, tutor)).toEqual(all());
  });
  it('is not for everybody (role-not-allowed), and for nobody without a trust (not-found)', async () => {
    await expect(list({}, { ...chief, role: 'analyst' })).rejects.toMatchObject({ code: 'role-not-allowed' });
    await expect(list({}, { id: 'op', role: 'operator' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('tells processes whose placements are whose', async () => {
    expect(await placementsOf(db, { providerId })).toEqual([9, 8, 6, 5].map(idOf));
    expect(await placementsOf(db, { schoolId: otherSchool })).toEqual([idOf(8)]);
    expect(await placementsOf(db, { studentId: 'student-2' })).toEqual([idOf(5)]);
    expect(await placementsOf(db, { trustId, halted: true })).toEqual([idOf(7)]);
    expect(await placementsOf(db, { trustId, halted: false })).toEqual([9, 8, 5].map(idOf));
  });
});
