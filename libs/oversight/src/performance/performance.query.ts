import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, found, type Actor } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { MeetingRow, PlacedRow, ProviderRow } from './performance.tables.ts';
import { performanceOf } from './performance-view.ts';

type Tables = { performance_placement: PlacedRow; performance_meeting: MeetingRow; performance_provider: ProviderRow };

/** How students get on at a provider, as far as somebody reaches. */
export type ProviderPerformance = Readonly<{ providerId: string }> & ReturnType<typeof performanceOf>;

export class GetProviderPerformance extends Query<ProviderPerformance> {
  constructor(
    readonly providerId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetProviderPerformance)
export class GetProviderPerformanceHandler implements IQueryHandler<GetProviderPerformance> {
  constructor(private readonly db: ReadDb) {}

  /** A school sees what became of its own students; the trust, and the provider itself, of all. */
  async execute({ providerId, actor }: GetProviderPerformance): Promise<ProviderPerformance> {
    const db = this.db.query<Tables>();
    const provider = db.selectFrom('performance_provider').selectAll().where('provider_id', '=', providerId);
    const { trust_id: trustId } = found(await provider.executeTakeFirst());
    authorise(actor, ACCESS.GetProviderPerformance, { trustId, schools: 'all', providerId });
    const placed = db.selectFrom('performance_placement').selectAll().where('provider_id', '=', providerId);
    const met = db.selectFrom('performance_meeting').selectAll().where('provider_id', '=', providerId);
    const { schoolId } = actor;
    const [rows, meetings] = await Promise.all([
      (schoolId === undefined ? placed : placed.where('school_id', '=', schoolId)).orderBy('placement_id').execute(),
      (schoolId === undefined ? met : met.where('school_id', '=', schoolId)).orderBy('position').execute(),
    ]);
    return { providerId, ...performanceOf(rows, meetings) };
  }
}
