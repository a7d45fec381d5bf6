import type { LocalDate } from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';
import type { ProviderRow } from './provider-details.projection.ts';

/** The ids of providers of which some evidence holds no longer than a day before this one: for processes. */
export async function providersWithDeadlineBefore(
  db: ReadDb,
  today: LocalDate,
  most = 100,
): Promise<readonly string[]> {
  const rows = await db
    .query<{ provider: ProviderRow }>()
    .selectFrom('provider')
    .select('provider_id')
    .where('next_deadline', '<', today)
    .orderBy('next_deadline')
    .orderBy('provider_id')
    .limit(most)
    .execute();
  return rows.map((row) => row.provider_id);
}
