import type { Instant } from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';
import type { ConcernRow } from '#libs/safeguarding';

/** That a concern was raised at a school, and acknowledged, and when each was recorded: to be counted, and nothing else. */
export type ConcernToCount = Readonly<{ schoolId: string; raisedAt: Instant; acknowledgedAt: Instant | null }>;

/** All that is ever read here of concerns: no id, no category, nobody. */
type Countable = Pick<ConcernRow, 'trust_id' | 'school_id' | 'raised_recorded_at' | 'acknowledged_recorded_at'>;

/** Whose concerns, and of which time. */
export type Counting = Readonly<{ trustId: string; from: Instant; until: Instant }>;

/** What may be counted of a trust's concerns; which they are, and about whom, stays with the school's safeguarding leads. */
export async function concernsRaised(
  db: ReadDb,
  { trustId, from, until }: Counting,
): Promise<readonly ConcernToCount[]> {
  return db
    .query<{ concern: Countable }>()
    .selectFrom('concern')
    .select(['school_id as schoolId', 'raised_recorded_at as raisedAt', 'acknowledged_recorded_at as acknowledgedAt'])
    .where('trust_id', '=', trustId)
    .where('raised_recorded_at', '>=', from)
    .where('raised_recorded_at', '<', until)
    .execute();
}
