import { addDays, type Actor, type Instant, type LocalDate } from '#libs/kernel';
import { NATIONAL_BASELINE } from '#libs/policy';
import { sourceOf, type ReadDb } from '#libs/read-store';
import { historyOf } from '../compliance/domain/history.ts';
import { trustFileOf, type TrustFile } from '../compliance/domain/trust-file.ts';
import { factOf } from '../compliance/facts/fact-row.ts';
import type { FactRow } from '../compliance/facts/facts.tables.ts';
import { concernsRaised, type ConcernToCount } from './concerns-raised.ts';
import { isLate, LEAST_SHOWN, type Judging } from './counted.ts';
import { beginningOf, lastPeriodBefore } from './period.ts';

/** How a school stands by the clause on safeguarding concerns (CTT-7.5.6), and since when that can be said. */
export type ConcernStanding = Readonly<{ status: 'met' | 'breached' | 'not-applicable'; since: LocalDate }>;
export type ConcernStandings = ReadonlyMap<string, ConcernStanding>;

/** Who asks, of which trust, as at which day, and what time it is. */
export type Asking = Readonly<{ trustId: string; actor: Actor; on: LocalDate; now: Instant }>;

const LEADS: readonly Actor['role'][] = ['dsl', 'deputyDsl'];
const YEAR = 365;

/**
 * How schools stand, where that may be told. To everybody: schools at which enough concerns were raised in the last part of a
 * school year that is over, so that nothing of a single one can be told, not even by asking from day to day. To a school's own
 * safeguarding leads, who read the concerns themselves: exactly, and by now.
 */
export async function concernStandings(db: ReadDb, asking: Asking): Promise<ConcernStandings> {
  const [all, own] = await Promise.all([ofThePeriod(db, asking), ofOwnSchool(db, asking)]);
  return new Map([...all, ...own]);
}

type Standing = readonly [string, ConcernStanding];

async function ofThePeriod(db: ReadDb, { trustId, on }: Asking): Promise<readonly Standing[]> {
  const { from, to } = lastPeriodBefore(on);
  const since = addDays(to, 1);
  const until = beginningOf(since);
  const concerns = await concernsRaised(db, { trustId, from: beginningOf(from), until });
  const enough = [...Map.groupBy(concerns, ({ schoolId }) => schoolId)].filter(([, all]) => all.length >= LEAST_SHOWN);
  if (enough.length === 0) return [];
  const hours = await acknowledgeHours(db, trustId, to);
  return enough.map(([schoolId, all]) => [
    schoolId,
    { status: statusOf(all, { hours: hours(schoolId), until }), since },
  ]);
}

async function ofOwnSchool(db: ReadDb, { trustId, actor, on, now }: Asking): Promise<readonly Standing[]> {
  const { schoolId, role } = actor;
  if (schoolId === undefined || !LEADS.includes(role)) return [];
  const [from, end] = [addDays(on, -YEAR), beginningOf(addDays(on, 1))];
  const until = end < now ? end : now;
  const all = await concernsRaised(db, { trustId, from: beginningOf(from), until });
  const concerns = all.filter((concern) => concern.schoolId === schoolId);
  if (concerns.length === 0) return [[schoolId, { status: 'not-applicable', since: from }]];
  const hours = await acknowledgeHours(db, trustId, on);
  return [[schoolId, { status: statusOf(concerns, { hours: hours(schoolId), until }), since: from }]];
}

const statusOf = (concerns: readonly ConcernToCount[], judging: Judging): 'met' | 'breached' =>
  concerns.some((concern) => isLate(concern, judging)) ? 'breached' : 'met';

/** Within how many hours a school acknowledges concerns, by the policy that holds for it on a day. */
export async function acknowledgeHours(
  db: ReadDb,
  trustId: string,
  on: LocalDate,
): Promise<(schoolId: string) => number> {
  const trust = await trustFile(db, trustId);
  return (schoolId) =>
    (trust.versionFor({ schoolId }, on)?.profile ?? NATIONAL_BASELINE).parameters.concernAcknowledgeHours;
}

async function trustFile(db: ReadDb, trustId: string): Promise<TrustFile> {
  const sql = `select * from compliance_fact where subject_id = ?
    and event in ('PolicyProfilePublished', 'SchoolOverridePublished') order by position`;
  const rows = (await sourceOf(db).read(sql, [trustId])) as readonly FactRow[];
  return trustFileOf(historyOf(rows.map(factOf)));
}
