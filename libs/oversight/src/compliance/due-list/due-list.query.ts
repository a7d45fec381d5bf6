import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, Clock, localDateAt, ownTrust, type Actor, type LocalDate, type Role } from '#libs/kernel';
import { ACCESS, type ClauseId, type DutyKind } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { DutyRow } from '../judging/duty-rows.ts';
import { judgedThrough } from '../judging/judged-through.ts';
import { reached } from '../reach.ts';
import { behind, cursorOf } from './cursor.ts';
import { dutyShown, type DutyShown } from './duty-shown.ts';

/** Which duties: each part narrows. `dueBefore` is exclusive. */
export type WantedDuties = Readonly<{
  schoolId?: string | undefined;
  placementId?: string | undefined;
  providerId?: string | undefined;
  owner?: Role | undefined;
  kind?: DutyKind | undefined;
  clause?: ClauseId | undefined;
  dueBefore?: LocalDate | undefined;
  overdue?: boolean | undefined;
}>;

/** A page of what was open on a day, by due date; `position` is how far the log was judged, `next` what to go on behind. */
export type DueList = Readonly<{
  on: LocalDate;
  position: number;
  duties: readonly DutyShown[];
  total: number;
  overdue: number;
  next: string | null;
}>;

type Tables = { compliance_duty: DutyRow };

/** What is to be done by when, as at a day (today where none is named). */
export class GetDuties extends Query<DueList> {
  constructor(
    readonly wanted: WantedDuties,
    readonly actor: Actor,
    readonly page: Readonly<{ on?: LocalDate | undefined; behind?: string | undefined; limit: number }>,
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

  async execute({ wanted, actor, page }: GetDuties): Promise<DueList> {
    authorise(actor, ACCESS.GetDuties, { ...actor, trustId: ownTrust(actor) });
    const on = page.on ?? localDateAt(this.clock.now());
    const position = await judgedThrough(this.db);
    const list = this.open(wanted, actor, on);
    const { total } = await list.select((all) => all.fn.countAll().as('total')).executeTakeFirstOrThrow();
    const late = list.where('due_on', '<', on).select((all) => all.fn.countAll().as('total'));
    const { total: overdue } = await late.executeTakeFirstOrThrow();
    const rows = await behind(list, page.behind)
      .selectAll()
      .limit(page.limit + 1)
      .execute();
    const shown = rows.slice(0, page.limit);
    const last = shown.at(-1);
    const next = rows.length > page.limit && last ? cursorOf(last) : null;
    return {
      on,
      position,
      duties: shown.map((row) => dutyShown(row, on)),
      total: Number(total),
      overdue: Number(overdue),
      next,
    };
  }

  /** What was raised by that day and not closed, judged as the policy of that day would. */
  private open(wanted: WantedDuties, actor: Actor, on: LocalDate) {
    const all = reached(this.db.query<Tables>().selectFrom('compliance_duty'), actor)
      .where('valid_from', '<=', on)
      .where('valid_until', '>', on)
      .where('raised_on', '<=', on)
      .where((eb) => eb.or([eb('closed_on', 'is', null), eb('closed_on', '>', on)]));
    const narrowing = [
      ['school_id', wanted.schoolId],
      ['subject_id', wanted.placementId],
      ['provider_id', wanted.providerId],
      ['owner', actor.role === 'providerStaff' ? 'providerStaff' : undefined],
      ['owner', wanted.owner],
      ['kind', wanted.kind],
      ['clause', wanted.clause],
    ] as const;
    const narrowed = narrowing.reduce(
      (list, [column, is]) => (is === undefined ? list : list.where(column, '=', is)),
      all,
    );
    const before = wanted.dueBefore === undefined ? narrowed : narrowed.where('due_on', '<', wanted.dueBefore);
    return wanted.overdue === undefined ? before : before.where('due_on', wanted.overdue ? '<' : '>=', on);
  }
}
