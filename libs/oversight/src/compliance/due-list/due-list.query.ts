import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, Clock, ownTrust, type Actor } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import { asAt, type AsAt, type MomentParameters } from '../as-at/moment.ts';
import { cursor } from '../as-at/cursor.ts';
import type { Page } from '../as-at/paged.ts';
import { replay } from '../as-at/replay.ts';
import { dutyShown } from './duty-shown.ts';
import { behind, openDuties } from './open-duties.ts';
import { replayedDuties } from './replayed-duties.ts';
import type { DueList, WantedDuties } from './wanted-duties.ts';

/** What is to be done by when, as at a moment. */
export class GetDuties extends Query<DueList> {
  constructor(
    readonly wanted: WantedDuties,
    readonly actor: Actor,
    readonly asked: Readonly<{ moment: MomentParameters; page: Page }>,
  ) {
    super();
  }
}

@QueryHandler(GetDuties)
export class GetDutiesHandler implements IQueryHandler<GetDuties> {
  constructor(
    private readonly db: ReadDb,
    private readonly clock: Clock,
  ) {}

  async execute({ wanted, actor, asked: { moment, page } }: GetDuties): Promise<DueList> {
    authorise(actor, ACCESS.GetDuties, { ...actor, trustId: ownTrust(actor) });
    const at = await asAt(moment, this.db, this.clock);
    return at.replay
      ? this.replayed({ wanted, actor, page }, { ...at, replay: at.replay })
      : this.standing({ wanted, actor, page }, at);
  }

  private async standing({ wanted, actor, page }: Asked, { on, position }: AsAt): Promise<DueList> {
    const list = openDuties(this.db, wanted, actor, on);
    const { total } = await list.select((all) => all.fn.countAll().as('total')).executeTakeFirstOrThrow();
    const late = list.where('due_on', '<', on).select((all) => all.fn.countAll().as('total'));
    const { total: overdue } = await late.executeTakeFirstOrThrow();
    const rows = await behind(list, page.behind)
      .selectAll()
      .limit(page.limit + 1)
      .execute();
    const shown = rows.slice(0, page.limit);
    const last = shown.at(-1);
    const next = rows.length > page.limit && last ? cursor([last.due_on, last.duty_id]) : null;
    const duties = shown.map((row) => dutyShown(row, on));
    return { on, position, duties, total: Number(total), overdue: Number(overdue), next };
  }

  private async replayed(asked: Asked, at: AsAt & Readonly<{ replay: NonNullable<AsAt['replay']> }>): Promise<DueList> {
    const { wanted, actor, page } = asked;
    const { duties, recordedLater } = await replay(this.db, at, { about: wanted, actor });
    return { ...(at.replay.occurredBy && { recordedLater }), ...replayedDuties(duties, { wanted, actor, page, at }) };
  }
}

type Asked = Readonly<{ wanted: WantedDuties; actor: Actor; page: Page }>;
